import type { App } from '../app.ts';
import { dateName } from '../domain/date-name.ts';
import { caseTree, nameOf, treeText } from '../domain/docket-tree.ts';
import { many } from '../domain/many.ts';
import { headlineOf } from '../domain/headline.ts';
import { remandQuote, remandsIn, type Remand } from '../domain/remands.ts';
import { clockWords, englishDay, zoneWords } from '../domain/speech/moment.ts';
import { coverageOf } from '../pipeline/coverage.ts';
import { lastRulings, type Standing } from '../store/web-standing.ts';
import { linksOfDockets } from '../store/docket-links.ts';
import { listProposals } from '../store/proposals.ts';
import { motionHearings } from '../store/motion-hearings.ts';
import { pendingMotions, type PendingMotion } from '../store/references.ts';
import { upcomingDates, type DocketDate } from '../store/stated-dates.ts';
import { findMatter, matterDockets, type MatterDocket } from '../store/web-matters.ts';
import { expectMatter } from './known-names.ts';
import { whyOf } from './proposals.ts';
import { oneLine, show } from './table.ts';
import { timelineLines, timelineOf, type TimelineChoice } from './timeline.ts';

/** One matter: its way through the courts, what waits for a word or a ruling, what is due, and what happened. */
export async function showMatter(
  app: App,
  id: string,
  choice: TimelineChoice & { json?: boolean },
): Promise<void> {
  const { db, clock } = app.house;
  const matter = await findMatter(db.read, id);
  if (!matter) return expectMatter(app, id);
  const dockets = await matterDockets(db.read, id);
  const followed = dockets.filter((docket) => docket.state === 'followed');
  const docketIds = followed.map((docket) => docket.id);
  const links = await linksOfDockets(db.read, docketIds);
  const tree = caseTree(followed, links, app.config.directory);
  const rulings = await lastRulings(db.read, docketIds);
  const remands = remandsIn(tree, rulings);
  const proposals = await listProposals(db.read, { matterId: id });
  const motions = await pendingMotions(db.read, { docketIds }, clock());
  const dates = await upcomingDates(db.read, { docketIds, from: clock().toISOString().slice(0, 10) });
  const heard = await motionHearings(db.read, motions, dates);
  const covered = await coverageOf(app.house, followed);
  const { lines, hasMore } = await timelineOf(app, id, choice);
  const value = {
    ...matter,
    dockets,
    tree,
    lastRulings: followed.flatMap(({ court, number, id }) => {
      const ruling = rulings.get(id);
      return ruling ? [{ court, number, ...rulingJson(app, ruling) }] : [];
    }),
    remands: remands.map((remand) => remandJson(app, remand)),
    links,
    proposals,
    pendingMotions: withHearings(motions, heard),
    dates,
    timeline: lines,
  };
  show(choice.json, value, () =>
    [
      [`${matter.title} (${matter.id})`, ...(matter.description ? [matter.description] : [])],
      section(
        'Where it stands',
        treeText(tree, {
          line: (docket) => docketLine(app, docket),
          notes: (docket) => [
            ...rulingLines(app, rulings.get(docket.id)),
            ...remands.filter(({ to }) => to === docket).map((one) => remandLine(app, one)),
            ...(covered.get(docket.id)?.sources.length === 0 ? [UNREACHED] : []),
          ],
        }),
      ),
      section(
        'Proposed, waiting for your word ("crier proposals")',
        proposals.map((one) => `#${one.id} ${nameOf(one, app.config.directory)}: ${whyOf(app, one)}`),
      ),
      section('Motions waiting for a ruling that we can see', motionLines(app, motions, heard)),
      section('Dates stated', dateLines(app, dates)),
      section(
        choice.minImportance === 'noise'
          ? 'Timeline, newest first'
          : `Timeline, newest first (${choice.minImportance} and up)`,
        timelineLines(lines),
      ),
      hasMore ? [`There is more: --limit ${choice.limit * 2} shows older lines.`] : [],
    ]
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
}

/** Silence of such a docket means nothing, and a tree must not look as if it did. */
const UNREACHED = 'no public source that we can read reaches it';

export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function docketLine(app: App, docket: MatterDocket): string {
  const caption = docket.caption ?? '(no caption yet)';
  return `${nameOf(docket, app.config.directory)}  ${caption}${docket.lastDay ? `, last entry ${englishDay(docket.lastDay)}` : ''}`;
}

type SentBack = Remand<MatterDocket, Standing>;

/** "sent back: 1st Cir. 25-1384 remanded it, September 12, 2025 (entry 53): "VACATED and REMANDED ..."" */
function remandLine(app: App, { by, ruling }: SentBack): string {
  const entry = ruling.number === null ? '' : ` (entry ${ruling.number})`;
  const quote = remandQuote(ruling);
  const words = quote === null ? '' : `: "${oneLine(quote)}"`;
  return `sent back: ${nameOf(by, app.config.directory)} remanded it, ${englishDay(ruling.day)}${entry}${words}`;
}

function remandJson(app: App, { to, by, ruling }: SentBack) {
  return {
    to: { court: to.court, number: to.number },
    by: { court: by.court, number: by.number },
    ...rulingJson(app, ruling),
    quote: remandQuote(ruling),
  };
}

function rulingJson(app: App, ruling: Standing) {
  const { number, day, changeId } = ruling;
  return { day, entry: number, changeId, headline: rulingHeadline(app, ruling) };
}

function rulingHeadline(app: App, { court, event, labels, text }: Standing): string {
  return headlineOf(event, { labels, text, court: app.config.directory.byId(court) });
}

/** "last ruling seen: Stay granted, May 30, 2025 (entry 9)" */
function rulingLines(app: App, ruling: Standing | undefined): string[] {
  if (!ruling) return [];
  const entry = ruling.number === null ? '' : ` (entry ${ruling.number})`;
  return [`last ruling seen: ${oneLine(rulingHeadline(app, ruling))}, ${englishDay(ruling.day)}${entry}`];
}

/** "U.S. 24A1079, entry 9, 46 days: Motion to stay. Motion hearing November 3, 2026, 2:00 PM ET" */
export function motionLines(
  app: App,
  motions: readonly PendingMotion[],
  heard: ReadonlyMap<number, DocketDate>,
): string[] {
  return motions.map((motion) => {
    const court = app.config.directory.byId(motion.court);
    const docket = nameOf({ court: motion.court, number: motion.docketNumber }, app.config.directory);
    const headline = headlineOf(motion.event, { labels: motion.labels, text: motion.text, court });
    const age = motion.ageDays === null ? 'age unknown' : many(motion.ageDays, 'day');
    const hearing = heard.get(motion.entryId);
    const due = hearing ? `. ${dateName(hearing.date)} ${momentOf(app, hearing)}` : '';
    const entry = motion.number === null ? '' : `, entry ${motion.number}`;
    return `${docket}${entry}, ${age}: ${oneLine(headline)}${due}`;
  });
}

/** The same for programs: each motion with the date on which it is heard, as far as an entry states one. */
export function withHearings(motions: readonly PendingMotion[], heard: ReadonlyMap<number, DocketDate>) {
  return motions.map((motion) => ({ ...motion, hearing: heard.get(motion.entryId)?.date ?? null }));
}

/** "June 10, 2025, 10:00 AM ET" */
function momentOf(app: App, { court, date }: Pick<DocketDate, 'court' | 'date'>): string {
  const timezone = app.config.directory.byId(court)?.timezone;
  const zone = timezone ? zoneWords(timezone, date.date) : '(court time)';
  const day = englishDay(date.date);
  return date.time ? `${day}, ${clockWords(date.time)} ${zone}` : day;
}

/** "June 10, 2025, 10:00 AM ET, hearing: Motion Hearing (D. Mass. 1:25-cv-10495, entry 46): "..."" */
export function dateLines(app: App, dates: readonly DocketDate[]): string[] {
  return dates.map(({ date, court, number, entryNumber }) => {
    const at = momentOf(app, { court, date });
    const where = `${nameOf({ court, number }, app.config.directory)}${entryNumber === null ? '' : `, entry ${entryNumber}`}`;
    const who = date.who ? `, ${date.who.replaceAll('_', ' ')}` : '';
    const place = date.place ? `, ${oneLine(date.place)}` : '';
    return `${at}, ${date.kind}${who}: ${dateName(date)}${place} (stated in ${where}): "${oneLine(date.quote)}"`;
  });
}
