import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Keeps what was compiled for the next start, which halves the time of a short command.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/court-crier', import.meta.url)));
const { program } = await import('./program.ts');
const { EXIT, exitEarly, reportFailure } = await import('./exit.ts');

// Pipes like `crier changes | head` close early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  exitEarly(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed),
);
try {
  await (await program(process.argv[2])).parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error);
}
