import type { Command } from 'commander';
import type { App } from '../app.ts';
import { parseDocketNumber } from '../domain/docket-number.ts';
import { docketsLike, findDocket } from '../store/dockets.ts';
import type { TargetKind } from '../store/schema.ts';
import { followedDocket } from './dockets.ts';
import { CommandError, EXIT, unknownName } from './exit.ts';
import { expectCourt, expectMatter } from './known-names.ts';

export interface TargetOptions {
  matter?: string;
  docket?: string;
  newCases?: string;
  source?: string;
  operator?: boolean;
  /** Of the filter: alone it names the court whose new cases are wanted. */
  court?: string[];
}

export interface Target {
  kind: TargetKind;
  id: string;
}

/** The options by which `subscribe` and `preview` say what is followed. */
export function addTargetOptions(command: Command): Command {
  return command
    .option('--matter <id>', 'matter to follow, see "crier matters"')
    .option('--docket <court/number>', 'docket to follow, such as mad/1:25-cv-10495')
    .option('--new-cases <court>', 'new cases of this court, such as mad; the same as --court alone')
    .option('--source <id>', 'agency source to follow, see "crier sources"')
    .option('--operator', 'tell this address about broken sources and channels');
}

/** One court and nothing else to follow means its new cases. */
function courtAlone({ matter, docket, newCases, source, operator, court }: TargetOptions): string | null {
  if (matter ?? docket ?? newCases ?? source ?? (operator || undefined)) return null;
  return court?.length === 1 ? (court[0] ?? null) : null;
}

/** The options as a filter reads them: a court that is what is followed narrows nothing. */
export function narrowing<T extends TargetOptions>(options: T): T {
  if (courtAlone(options) === null) return options;
  const { court: _followed, ...filter } = options;
  return filter as T;
}

/** What an operator wants to follow, checked against what there is. */
export async function targetOf(app: App, options: TargetOptions): Promise<Target> {
  for (const court of options.court ?? []) expectCourt(app, court);
  if (options.operator) return { kind: 'operator', id: 'operator' };
  if (options.matter) return matterTarget(app, options.matter);
  if (options.docket) {
    const docket = await followedDocket(app, ...courtAndNumber(options.docket));
    return { kind: 'docket', id: `${docket.court} ${docket.number}` };
  }
  const court = options.newCases ?? courtAlone(options);
  if (court) {
    expectCourt(app, court);
    return { kind: 'court', id: court };
  }
  if (options.source) {
    if (!app.config.agencies.some((agency) => agency.id === options.source)) {
      throw unknownName(`there is no agency source ${options.source}; "crier sources" lists them`);
    }
    return { kind: 'source', id: options.source };
  }
  throw new CommandError(
    'say what to follow: --matter, --docket, --new-cases (or one --court alone), --source or --operator',
    EXIT.usage,
  );
}

function courtAndNumber(words: string): [court: string, number: string] {
  const [court = '', ...number] = words.split('/');
  if (number.length > 0) return [court, number.join('/')];
  throw new CommandError(`${words} is no court with a number; write it as mad/1:25-cv-10495`, EXIT.usage);
}

/** The docket that somebody subscribed to, in any spelling; it need not be followed any more. */
export async function docketTargetId(app: App, words: string): Promise<string> {
  const [court, raw] = courtAndNumber(words);
  const number = parseDocketNumber(raw, court)?.number ?? raw;
  const { read } = app.house.db;
  const like = (await findDocket(read, court, number)) ? [] : await docketsLike(read, court, number);
  return `${court} ${like.length === 1 ? like[0] : number}`;
}

async function matterTarget(app: App, id: string): Promise<Target> {
  await expectMatter(app, id);
  return { kind: 'matter', id };
}
