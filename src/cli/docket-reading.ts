import type { App } from '../app.ts';
import { partyLines, saysMoreThanCaption } from '../domain/parties/index.ts';
import { treeLines } from '../domain/docket-tree.ts';
import { FATE_WORDS } from '../domain/motion-fate.ts';
import { englishDay } from '../domain/speech/moment.ts';
import { linksAround } from '../store/docket-links.ts';
import { motionHearings } from '../store/motion-hearings.ts';
import { pendingMotions, refsOfDocket } from '../store/references.ts';
import type { DocketRow } from '../store/schema.ts';
import { upcomingDates } from '../store/stated-dates.ts';
import { shownParties, type ShownParty } from '../store/web-parties.ts';
import { readFactHistory } from '../web/fact-history.ts';
import { dateLines, motionLines, section, withHearings } from './one-matter.ts';
import { oneLine } from './table.ts';

/** What reading a docket's entries tells beyond the entries: where the case stands, what waits, what is due. */
export async function docketReading(app: App, docket: DocketRow) {
  const { db, clock } = app.house;
  const wish = { docketIds: [docket.id] };
  const links = await linksAround(db.read, wish.docketIds);
  const tree = treeLines(docket, links, app.config.directory);
  const motions = await pendingMotions(db.read, wish, clock());
  const dates = await upcomingDates(db.read, { ...wish, from: clock().toISOString().slice(0, 10) });
  const heard = await motionHearings(db.read, motions, dates);
  const changes = await readFactHistory(app.house, docket.id);
  const parties = await shownParties(db.read, docket.id);
  const lines = [
    ...section('Where else it stands', tree),
    ...section('Motions waiting for a ruling that we can see', motionLines(app, motions, heard)),
    ...section('Dates stated', dateLines(app, dates)),
    ...section('Parties, as far as our sources name them', partyTexts(app, docket, parties)),
    ...section(
      'Facts that changed, newest first',
      changes.map(({ seenAt, headline }) => `${seenAt.slice(0, 10)}  ${oneLine(headline)}`),
    ),
  ];
  return {
    value: {
      tree,
      links,
      pendingMotions: withHearings(motions, heard),
      dates,
      parties,
      factHistory: changes.map(({ changeId, seenAt, headline }) => ({ changeId, seenAt, headline })),
    },
    refs: await refsOfDocket(db.read, docket.id),
    text: lines.length > 0 ? `${lines.join('\n')}\n\n` : '',
  };
}

const MOST_PARTIES = 25;

/** "Scott Bessent, defendant, for Janet Yellen since January 28, 2025 (entry 9)" */
function partyTexts(app: App, { court }: DocketRow, parties: readonly ShownParty[]): string[] {
  if (!saysMoreThanCaption(parties)) return [];
  const timezone = app.config.directory.byId(court)?.timezone ?? 'America/New_York';
  const lines = partyLines(parties, { timezone, day: englishDay }).map(({ name, standing, notes }) =>
    [
      name,
      ...(standing ? [standing] : []),
      ...notes.map(({ words, entry }) => (entry === null ? words : `${words} (entry ${entry})`)),
    ].join(', '),
  );
  const more = lines.length - MOST_PARTIES;
  return more > 0 ? [...lines.slice(0, MOST_PARTIES), `and ${more} more: --json lists all`] : lines;
}

type References = Awaited<ReturnType<typeof refsOfDocket>>;

/** Numbers of the entries that one names and that name it, with what became of motions. */
export function refNumbers(refs: References, entryId: number) {
  const { refersTo = [], referredToBy = [] } = refs.get(entryId) ?? {};
  const numbers = (entries: typeof refersTo) => entries.flatMap(({ number }) => number ?? []);
  const fates = (entries: typeof refersTo) =>
    entries.flatMap(({ number, fate }) => (fate === null ? [] : [{ number, fate }]));
  return {
    refersTo: numbers(refersTo),
    referredToBy: numbers(referredToBy),
    rulesOn: fates(refersTo),
    ruledOnBy: fates(referredToBy),
  };
}

/** "[22 granted, 24 denied]" beside an order, "[denied in 30]" beside a motion; empty where nothing is known. */
export function fateNote(refs: References, entryId: number): string {
  const { rulesOn, ruledOnBy } = refNumbers(refs, entryId);
  const notes = [
    ...rulesOn.map(({ number, fate }) => `${number} ${FATE_WORDS[fate]}`),
    ...ruledOnBy.map(({ number, fate }) => `${FATE_WORDS[fate]}${number === null ? '' : ` in ${number}`}`),
  ];
  return notes.length > 0 ? `[${notes.join(', ')}]` : '';
}
