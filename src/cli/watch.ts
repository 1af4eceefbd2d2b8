import type { Command } from 'commander';
import type { App } from '../app.ts';
import { readDocketAddress } from '../domain/docket-address.ts';
import { parseDocketNumber } from '../domain/docket-number.ts';
import { coverageOf } from '../pipeline/coverage.ts';
import { docketPageUrl } from '../pipeline/courtlistener/access.ts';
import { resolveId } from '../pipeline/courtlistener/resolve.ts';
import { completeNumber, lacksOffice } from '../pipeline/complete-number.ts';
import {
  unwatchDocket,
  watchDocket,
  type FirstRead,
  type Watched,
  type WatchWish,
} from '../pipeline/watch.ts';
import { findDocket } from '../store/dockets.ts';
import { listEntries } from '../store/entries.ts';
import { defineMatter } from '../store/matters.ts';
import type { DocketRow } from '../store/schema.ts';
import { mattersOfDocket } from '../store/web-dockets.ts';
import { CommandError, EXIT, unknownName } from './exit.ts';
import { expectCourt, expectMatter, noNumber } from './known-names.ts';
import { withApp } from './setup.ts';
import { oneLine, table } from './table.ts';

/** Dockets watched without naming a matter are kept together in this one. */
export const WATCHED_MATTER = {
  id: 'watched',
  title: 'Watched dockets',
  description: 'Added with "crier watch".',
};

export function registerWatch(program: Command): void {
  program
    .command('watch')
    .description(
      'follow a docket from now on: "crier watch mad 1:25-cv-10495", or its address at CourtListener or the Supreme Court',
    )
    .argument('<court-or-url>', 'court id, or the address of a docket page')
    .argument('[number]', 'docket number in any spelling')
    .option('--matter <id>', 'matter it belongs to', WATCHED_MATTER.id)
    .action(async (first: string, number: string | undefined, options: { matter: string }) => {
      await withApp({ queue: true }, async (app) => {
        const wish = await docketOf(app, first, number);
        await ensureMatter(app, options.matter);
        const watched = await watchDocket(app.house, wish, options.matter);
        process.stdout.write(`${await describe(app, watched)}\n`);
      });
    });
}

export function registerUnwatch(program: Command): void {
  program
    .command('unwatch')
    .description('stop following a docket that was added with "crier watch"; what is recorded stays')
    .argument('<court-or-url>')
    .argument('[number]')
    .action(async (first: string, number: string | undefined) => {
      await withApp({ queue: false }, async (app) => {
        const wish = await docketOf(app, first, number);
        const docket = await findDocket(app.house.db.read, wish.court, wish.number);
        if (docket === null)
          throw unknownName(`${wish.court} ${wish.number} is not followed; "crier dockets" lists what is`);
        if (!(await unwatchDocket(app.house, docket.id)))
          throw new CommandError(
            `${wish.court} ${wish.number} was not added with "crier watch"; dockets of a matter file leave with their line in it`,
            EXIT.data,
          );
        process.stdout.write(`${await leftLine(app, docket)}\n`);
      });
    });
}

/** Whoever takes a docket off the list must not believe it gone while a matter's file still names it. */
async function leftLine(app: App, { id, court, number }: DocketRow): Promise<string> {
  const matters = await mattersOfDocket(app.house.db.read, id);
  const still = matters.filter(({ state }) => state === 'followed').map((matter) => matter.id);
  return still.length === 0
    ? `${court} ${number} is no longer followed.`
    : `${court} ${number} is off the list of "crier watch" and still followed in ${still.join(', ')}.`;
}

/** From a court and a number in any spelling, or from an address; CourtListener's costs one call. */
async function docketOf(app: App, first: string, number: string | undefined): Promise<WatchWish> {
  const address = number === undefined ? readDocketAddress(first) : null;
  if (address?.kind === 'number') return address;
  if (address) return courtlistenerDocket(app, address.id);
  if (first.includes('/'))
    throw new CommandError(
      `${first} is no address of a docket page at CourtListener or the Supreme Court; name the court and the number instead, as in "mad 1:25-cv-10495"`,
      EXIT.usage,
    );
  const court = expectCourt(app, first);
  if (number === undefined)
    throw new CommandError(`say which docket of ${court.name}, as in "${court.id} <number>"`, EXIT.usage);
  const parsed = parseDocketNumber(number, court.id);
  if (!parsed) throw new CommandError(noNumber(number, court), EXIT.data);
  return { court: court.id, number: await withOffice(app, court.id, parsed.number) };
}

/** "25-cv-10495" becomes "1:25-cv-10495" where that can be found out: the feed knows only the whole number. */
async function withOffice(app: App, court: string, number: string): Promise<string> {
  if (!lacksOffice(app.house, court, number)) return number;
  const found = await completeNumber(app.house, court, number);
  if (found.kind === 'one') return found.number;
  const remedy =
    found.kind === 'several'
      ? `say which of ${found.numbers.join(', ')} you mean`
      : `write it with the digit of the court's office in front, as in 1:${number}`;
  throw new CommandError(
    `${number} does not say which office of ${court} the case is at: ${remedy}`,
    EXIT.data,
  );
}

async function courtlistenerDocket(app: App, id: number): Promise<WatchWish> {
  const answer = await resolveId(app.house, id);
  if (answer.kind === 'later')
    throw new CommandError(
      `nobody here knows which docket ${id} is: ${answer.why}. Name the court and the number instead, as in "crier watch mad 1:25-cv-10495".`,
      EXIT.unavailable,
    );
  if (!answer.value) throw unknownName(`CourtListener knows no federal docket ${id}; check the address`);
  return { ...answer.value, courtlistenerId: id };
}

async function ensureMatter(app: App, id: string): Promise<void> {
  const { read } = app.house.db;
  if (id === WATCHED_MATTER.id)
    return defineMatter(read, { ...WATCHED_MATTER, config: {}, origin: 'runtime' });
  await expectMatter(app, id);
}

const SHOWN_ENTRIES = 10;

/** What is followed, what will and will not be seen of it, and the docket so far. */
async function describe(app: App, { docket, reads }: Watched): Promise<string> {
  const { house } = app;
  const court = house.courts.byId(docket.court);
  const covered = (await coverageOf(house, [docket])).get(docket.id);
  const name = `${court?.cite ?? docket.court} ${docket.number}`;
  const lines = [
    `${docket.caption ? `${docket.caption}, ${name}` : name} is followed.`,
    ...reads.map(readLine),
    covered?.sentence ?? '',
    covered?.unseen ?? '',
    postsLine(app, docket, covered?.sources ?? []),
    reads.length === 0 && court?.why ? `About its court: ${court.why}.` : '',
    'What is there now is recorded silently; news comes from now on.',
  ];
  return [...lines.filter((line) => line !== ''), '', await docketSoFar(app, docket.id)].join('\n');
}

/** CourtListener posts of what is followed there, which is not ours to switch on. */
function postsLine(
  { house }: App,
  docket: Watched['docket'],
  sources: readonly { format: string }[],
): string {
  const { webhookSecret, apiUrl } = house.courtlistener;
  const isReached = sources.some(({ format }) => /^(?:courtlistener|scotus)-/.test(format));
  if (webhookSecret === null || docket.court === 'scotus' || isReached) return '';
  const page = docket.courtlistener_id === null ? '' : `: ${docketPageUrl(apiUrl, docket.courtlistener_id)}`;
  return `Webhooks of CourtListener are taken in: what it posts of this docket is told, once a docket alert is switched on there${page}.`;
}

function readLine({ source, report, why }: FirstRead): string {
  if (!report) return `  ${source}: not read yet: ${why ?? ''}`;
  if (report.outcome === 'failed' || report.outcome === 'quarantined')
    return `  ${source}: could not be read (${report.reason ?? ''}: ${report.detail ?? ''}); it is tried again by itself`;
  if (report.outcome === 'absent') return `  ${source}: not there yet; it is looked at again by itself`;
  const entries = report.changes.filter((change) => 'entry' in change).length;
  if (entries === 0) return `  ${source}: read, nothing in it that is not recorded already`;
  return `  ${source}: read, ${entries} ${entries === 1 ? 'entry' : 'entries'} of its dockets recorded`;
}

async function docketSoFar(app: App, docketId: number): Promise<string> {
  const entries = await listEntries(app.house.db.read, docketId, SHOWN_ENTRIES);
  if (entries.length === 0) return 'No entry is known yet.';
  const rows = entries.map((entry) => [
    entry.number,
    entry.filed_on ?? entry.day,
    entry.event.importance,
    oneLine(entry.sealed ? '(sealed)' : (entry.text ?? entry.labels.join('; '))),
  ]);
  return table(['no.', 'filed', 'importance', 'entry'], rows);
}
