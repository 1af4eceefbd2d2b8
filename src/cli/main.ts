import { EXIT, exitEarly, reportFailure } from './exit.ts';
import { program } from './program.ts';

// Pipes like `crier changes | head` close early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  exitEarly(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed),
);
try {
  await (await program(process.argv[2])).parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error);
}
