// npm runs this after an install: it loads what a start loads, so that the first start finds it compiled. Nothing
// depends on it, so it is silent where it cannot work and never fails an install.
import { keepCompiled } from './compile-cache.js';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= 24) {
  keepCompiled();
  const parts = [
    './exit.ts',
    './program.ts',
    './run.ts',
    './classify.ts',
    './docket-number.ts',
    '../store/embedded.ts',
    '../app.ts',
    '../web/server.ts',
  ];
  await Promise.allSettled(parts.map((part) => import(part)));
  (await import('./kept-tables.ts')).keepRuleTables();
}
