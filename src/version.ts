import { readFileSync } from 'node:fs';

/** The version of package.json, for the User-Agent and `crier --version`. */
export const VERSION: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
