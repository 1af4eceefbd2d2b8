import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { registerClassify } from './classify.ts';
import { registerDocketNumber } from './docket-number.ts';
import { registerParse } from './parse.ts';
import { registerRun } from './run.ts';

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
  for (const register of [registerRun, registerParse, registerDocketNumber, registerClassify]) register(root);
  for (const command of root.commands) command.exitOverride();
  return root;
}
