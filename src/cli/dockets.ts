import type { Command } from 'commander';
import { parseDocketNumber } from '../domain/docket-number.ts';
import { englishDay } from '../domain/speech/moment.ts';
import type { App } from '../app.ts';
import { coverageOf, type CoveringSource } from '../pipeline/coverage.ts';
import { docketsLike, findDocket, listDockets } from '../store/dockets.ts';
import { listEntries } from '../store/entries.ts';
import type { DocketRow } from '../store/schema.ts';
import { docketReading, fateNote, refNumbers } from './docket-reading.ts';
import { countOption } from './count-option.ts';
import { CommandError, EXIT, unknownName } from './exit.ts';
import { expectCourt, noNumber } from './known-names.ts';
import { withApp } from './setup.ts';
import { oneLine, show, stamp, table } from './table.ts';

export function registerDockets(program: Command): void {
  program
    .command('dockets')
    .description(
      'the dockets that are followed, all or those of a court, or one docket with its entries and coverage',
    )
    .argument('[court]', 'court id, such as mad')
    .argument('[number]', 'docket number in any spelling')
    .option('--json', 'print JSON')
    .option('--limit <n>', 'entries to show of one docket', countOption, 30)
    .action(
      async (
        court: string | undefined,
        number: string | undefined,
        options: { json?: boolean; limit: number },
      ) => {
        await withApp({ queue: false }, (app) =>
          court && number
            ? showDocket(app, { court, number, ...options })
            : showAll(app, { court, json: options.json }),
        );
      },
    );
}

async function showAll(
  app: App,
  { court, json }: { court: string | undefined; json: boolean | undefined },
): Promise<void> {
  if (court !== undefined) expectCourt(app, court);
  const all = await listDockets(app.house.db.read);
  const dockets = court === undefined ? all : all.filter((docket) => docket.court === court);
  const rows = dockets.map((docket) => [
    docket.court,
    docket.number,
    docket.entries,
    stamp(docket.last_entry_at),
    docket.matters.join(','),
    docket.caption,
  ]);
  show(json, { dockets }, () =>
    rows.length === 0
      ? `No docket${court ? ` of ${court}` : ''} is followed yet; "crier watch" adds one.`
      : table(['court', 'number', 'entries', 'last entry (UTC)', 'matters', 'caption'], rows),
  );
}

interface DocketWish {
  court: string;
  number: string;
  json?: boolean;
  limit: number;
}

async function showDocket(app: App, wish: DocketWish): Promise<void> {
  const docket = await followedDocket(app, wish.court, wish.number);
  const entries = await listEntries(app.house.db.read, docket.id, wish.limit);
  const covered = (await coverageOf(app.house, [docket])).get(docket.id);
  const coverage = covered?.sentence ?? '';
  const reading = await docketReading(app, docket);
  const value = {
    court: docket.court,
    number: docket.number,
    caption: docket.caption,
    facts: docket.facts,
    coverage,
    unseen: covered?.unseen ?? null,
    sources: covered?.sources.map(sourceJson) ?? [],
    ...reading.value,
    entries: entries.map((entry) => ({
      number: entry.number,
      sequence: entry.sequence,
      filedOn: entry.filed_on,
      enteredAt: entry.entered_at,
      labels: entry.labels,
      text: entry.text,
      event: entry.event,
      url: entry.url,
      documents: entry.documents,
      version: entry.version,
      sealed: entry.sealed,
      withdrawnAt: entry.withdrawn_at,
      ...entry.reading,
      ...refNumbers(reading.refs, entry.id),
    })),
  };
  const rows = entries.map((entry) => [
    entry.number,
    entry.filed_on ?? entry.day,
    entry.event.importance,
    [
      oneLine(entry.sealed ? '(sealed)' : (entry.text ?? entry.labels.join('; '))),
      fateNote(reading.refs, entry.id),
    ].join(' '),
  ]);
  const head = [
    docket.caption ?? '(no caption yet)',
    factsLine(docket.facts),
    coverage,
    covered?.unseen,
    ...(covered?.sources ?? []).map(windowLine),
  ];
  show(
    wish.json,
    value,
    () =>
      `${head.filter(Boolean).join('\n')}\n\n${reading.text}${table(['no.', 'filed', 'importance', 'entry'], rows)}`,
  );
}

/** "Judge Indira Talwani, filed February 28, 2025, closed September 12, 2025", as far as it is known. */
function factsLine({ judge, filedOn, terminatedOn }: DocketRow['facts']): string | null {
  const parts = [
    judge ? `Judge ${judge}` : null,
    filedOn ? `filed ${englishDay(filedOn)}` : null,
    terminatedOn ? `closed ${englishDay(terminatedOn)}` : null,
  ].filter((part) => part !== null);
  return parts.length ? parts.join(', ') : null;
}

/** What moments a window shows now: what left it unseen is lost. */
function windowLine({ id, completeness, windowFrom, windowTo }: CoveringSource): string | null {
  if (completeness !== 'window' || !windowFrom || !windowTo) return null;
  return `${id} shows now what was entered from ${stamp(windowFrom)} to ${stamp(windowTo)} UTC.`;
}

function sourceJson(source: CoveringSource) {
  return {
    id: source.id,
    format: source.format,
    health: source.health,
    reason: source.reason,
    completeness: source.completeness,
    kinds: source.coverage,
    lastSuccessAt: source.lastSuccessAt,
    window: { from: source.windowFrom, to: source.windowTo },
    delayMs: source.delayMs ?? null,
    doubts: source.doubts ?? {},
  };
}

export async function followedDocket(app: App, court: string, raw: string): Promise<DocketRow> {
  const known = expectCourt(app, court);
  const number = parseDocketNumber(raw, court)?.number;
  if (!number) throw new CommandError(noNumber(raw, known), EXIT.data);
  const docket = await findDocket(app.house.db.read, court, number);
  if (docket) return docket;
  const [like, ...others] = await docketsLike(app.house.db.read, court, number);
  if (like !== undefined && others.length === 0) return followedDocket(app, court, like);
  if (like === undefined)
    throw unknownName(`${court} ${number} is not followed; "crier watch ${court} ${number}" adds it`);
  throw new CommandError(
    `${number} does not say which office of ${court} the case is at: say which of ${[like, ...others].join(', ')} you mean`,
    EXIT.data,
  );
}
