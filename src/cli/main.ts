import { program } from './program.ts';
import { EXIT, reportFailure } from './exit.ts';

try {
  await program().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error);
}
// Pipes like `crier changes | head` close early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed),
);
