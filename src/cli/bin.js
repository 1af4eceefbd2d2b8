#!/usr/bin/env node
// Starts the command under the Node this project brings along when the one on the PATH cannot run TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from './compile-cache.js';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const own = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
const [major = 0] = process.versions.node.split('.').map(Number);

if (major >= 24) {
  keepCompiled();
  await import('./main.ts');
} else {
  if (!existsSync(own)) {
    process.stderr.write(
      `Court Crier needs Node 24; this is ${process.version}. Run "npm ci" in the project first.\n`,
    );
    process.exit(69);
  }
  const child = spawn(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
