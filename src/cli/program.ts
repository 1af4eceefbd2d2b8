import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { registerCheckConfig } from './check-config.ts';
import { registerMigrate } from './migrate.ts';
import { registerDoctor } from './doctor.ts';
import { registerSources } from './sources.ts';
import { registerDockets } from './dockets.ts';
import { registerMatters } from './matters.ts';
import { registerChanges } from './changes.ts';
import { registerWatch, registerUnwatch } from './watch.ts';
import { registerPoll } from './poll.ts';
import { registerSubscribe, registerSubscribers, registerUnsubscribe } from './subscribe.ts';
import { registerDeliveries } from './deliveries.ts';
import { registerDiff } from './diff.ts';
import { registerClassify } from './classify.ts';
import { registerDocketNumber } from './docket-number.ts';
import { registerParse } from './parse.ts';
import { registerRun } from './run.ts';
import { registerDemo } from './demo.ts';

/** All commands, in the order a newcomer meets them. */
export function program(): Command {
  const root = new Command('crier')
    .description(
      'Court Crier reads public dockets and agency pages, sees what changed and tells who needs to know.',
    )
    .version(VERSION)
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: false });
  for (const register of COMMANDS) register(root);
  for (const command of root.commands) command.exitOverride();
  return root;
}

const COMMANDS = [
  registerRun,
  registerDemo,
  registerMigrate,
  registerCheckConfig,
  registerDoctor,
  registerMatters,
  registerDockets,
  registerSources,
  registerChanges,
  registerWatch,
  registerUnwatch,
  registerPoll,
  registerSubscribe,
  registerSubscribers,
  registerUnsubscribe,
  registerDeliveries,
  registerParse,
  registerDiff,
  registerDocketNumber,
  registerClassify,
];
