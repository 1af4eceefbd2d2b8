/** For tests: a process of its own that starts the embedded server, says how to reach it, and lives on. */
import { type EmbeddedOptions, startEmbedded } from '../embedded.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as EmbeddedOptions;
const embedded = await startEmbedded(options);
process.stdout.write(`${JSON.stringify(embedded)}\n`);
process.stdin.on('data', () => void embedded.stop().then(() => process.exit(0)));
