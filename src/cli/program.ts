import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { EXIT_MEANINGS } from './exit.ts';

type Register = (root: Command) => void;

/**
 * All commands, in the order a newcomer meets them. Each is loaded when it is called, so that a command which
 * only reads a file does not wait for the database client and the web.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  run: async () => (await import('./run.ts')).registerRun,
  demo: async () => (await import('./demo.ts')).registerDemo,
  migrate: async () => (await import('./migrate.ts')).registerMigrate,
  'check-config': async () => (await import('./check-config.ts')).registerCheckConfig,
  doctor: async () => (await import('./doctor.ts')).registerDoctor,
  matters: async () => (await import('./matters.ts')).registerMatters,
  proposals: async () => (await import('./proposals.ts')).registerProposals,
  dockets: async () => (await import('./dockets.ts')).registerDockets,
  sources: async () => (await import('./sources.ts')).registerSources,
  changes: async () => (await import('./changes.ts')).registerChanges,
  watch: async () => (await import('./watch.ts')).registerWatch,
  unwatch: async () => (await import('./watch.ts')).registerUnwatch,
  takedown: async () => (await import('./takedown.ts')).registerTakedown,
  poll: async () => (await import('./poll.ts')).registerPoll,
  accept: async () => (await import('./accept.ts')).registerAccept,
  preview: async () => (await import('./preview.ts')).registerPreview,
  subscribe: async () => (await import('./subscribe.ts')).registerSubscribe,
  subscribers: async () => (await import('./subscribe.ts')).registerSubscribers,
  unsubscribe: async () => (await import('./subscribe.ts')).registerUnsubscribe,
  bounce: async () => (await import('./bounce.ts')).registerBounce,
  forget: async () => (await import('./forget.ts')).registerForget,
  'test-alert': async () => (await import('./test-alert.ts')).registerTestAlert,
  destinations: async () => (await import('./destinations.ts')).registerDestinations,
  deliveries: async () => (await import('./deliveries.ts')).registerDeliveries,
  webhooks: async () => (await import('./webhooks.ts')).registerWebhooks,
  verify: async () => (await import('./verify.ts')).registerVerify,
  export: async () => (await import('./export.ts')).registerExport,
  reparse: async () => (await import('./reparse.ts')).registerReparse,
  prune: async () => (await import('./prune.ts')).registerPrune,
  parse: async () => (await import('./parse.ts')).registerParse,
  diff: async () => (await import('./diff.ts')).registerDiff,
  'docket-number': async () => (await import('./docket-number.ts')).registerDocketNumber,
  classify: async () => (await import('./classify.ts')).registerClassify,
};

/** Help is read in a terminal of some width. */
const HELP_CHARS = 120;

function wrapped(words: string): string {
  return words.replace(new RegExp(`(.{1,${HELP_CHARS}})(?: |$)`, 'g'), '$1\n').trimEnd();
}

/** The command line with the command that was called, or with all of them where none is (help, a wrong name). */
export async function program(called: string | undefined): Promise<Command> {
  const root = new Command('crier')
    .description(
      'Court Crier reads public dockets and agency pages, sees what changed and tells who needs to know.',
    )
    .version(VERSION)
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', `\n${wrapped(`Exit codes: ${EXIT_MEANINGS}.`)}`);
  const one = called === undefined ? undefined : COMMANDS[called];
  const named = called === '--version' || called === '-V' ? [] : Object.values(COMMANDS);
  for (const load of one ? [one] : named) (await load())(root);
  for (const command of root.commands) command.exitOverride();
  return root;
}
