import { html } from 'hono/html';
import type { CourtDirectory } from '../domain/court.ts';
import { dateName } from '../domain/date-name.ts';
import { nameOf, relatives } from '../domain/docket-tree.ts';
import { clockWords, zoneWords } from '../domain/speech/moment.ts';
import type { DocketCoverage } from '../pipeline/coverage.ts';
import type { House } from '../pipeline/house.ts';
import type { LinkedDocket } from '../store/docket-links.ts';
import type { DocketRow } from '../store/schema.ts';
import type { Stated } from '../store/motion-hearings.ts';
import type { PendingMotion } from '../store/references.ts';
import type { DocketCounts } from '../store/web-dockets.ts';
import type { Standing } from '../store/web-standing.ts';
import { rulingLine } from './case-tree.ts';
import { reachOf } from './coverage-parts.ts';
import { docketPath, entryPath, type Html } from './markup.ts';
import { dayTime } from './times.ts';
import { courtCite, courtName, entryHeadline } from './wording.ts';

export interface DocketSurroundings {
  counts: DocketCounts;
  covered: DocketCoverage | undefined;
  last: Standing | undefined;
  links: readonly LinkedDocket[];
}

/** Where the case stands, what reaches it, and facts about it as the court states them. */
export function docketFacts(courts: CourtDirectory, docket: DocketRow, around: DocketSurroundings): Html {
  const { facts } = docket;
  const rows: [string, string | Html | null | undefined][] = [
    ['Last ruling seen', around.last ? rulingLine(courts, around.last) : null],
    ['Also in', elsewhere(courts, docket, around.links)],
    ['Court', courtName(courts, docket.court)],
    ['Judge', facts.judge],
    ['Referred to', facts.referredTo],
    ['Filed', facts.filedOn ? dayTime(facts.filedOn) : null],
    ['Terminated', facts.terminatedOn ? dayTime(facts.terminatedOn) : null],
    ['Status', facts.status],
    ['Nature of suit', facts.natureOfSuit],
    ['Cause', facts.cause],
    ['Chapter', facts.chapter],
    ['Court below', belowWords(facts.lowerCourt, facts.lowerCourtNumbers)],
    ['Linked with', facts.linkedWith?.join(', ')],
    ['On record here', recordWords(around.counts)],
    ['Seen through', seenThrough(courts, docket, around.covered)],
  ];
  const known = rows.filter((row): row is [string, string | Html] => Boolean(row[1]));
  return html`<dl class="facts">${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** The same case in other courts: "on appeal: 1st Cir. 25-1384". */
function elsewhere(courts: CourtDirectory, docket: DocketRow, links: readonly LinkedDocket[]): Html | null {
  const lines = relatives(docket, links, courts);
  if (lines.length === 0) return null;
  const known = new Set(
    links.flatMap(({ from, to }) => [nameOf(from, courts), ...(to.id === null ? [] : [nameOf(to, courts)])]),
  );
  return html`${lines.map(({ words, docket: other }, at) => {
    const name = nameOf(other, courts);
    const place = known.has(name)
      ? html`<a href="${docketPath(other.court, other.number)}">${name}</a>`
      : html`${name} (not followed here)`;
    return html`${at > 0 ? '; ' : ''}${words}: ${place}`;
  })}`;
}

function seenThrough(
  courts: CourtDirectory,
  docket: DocketRow,
  covered: DocketCoverage | undefined,
): Html | null {
  if (!covered || covered.sources.length === 0) return null;
  return html`${reachOf(covered, `${courtCite(courts, docket.court)} ${docket.number}`)} <a href="#coverage" class="small">What that leaves out</a>`;
}

function belowWords(court: string | null | undefined, numbers: readonly string[] | undefined): string | null {
  const words = [court, numbers?.join(', ')].filter(Boolean).join(', ');
  return words === '' ? null : words;
}

function recordWords(counts: DocketCounts): Html | string {
  const many = `${counts.entries.toLocaleString('en-US')} ${counts.entries === 1 ? 'entry' : 'entries'}`;
  if (!counts.first || !counts.last) return many;
  return html`${many}, ${dayTime(counts.first)} to ${dayTime(counts.last)}`;
}

export interface WaitingWords {
  /** How many more wait than are listed. */
  more: number;
  /** Whether the docket is named, where the list spans several. */
  named: boolean;
  /** The hearing that is stated for a motion, by its entry's id. */
  heard: ReadonlyMap<number, Stated>;
}

/** Motions that wait, oldest first, with their age in days. */
export function motionsWaiting(house: House, motions: readonly PendingMotion[], words: WaitingWords): Html {
  if (motions.length === 0)
    return html`<p class="empty">None of the motions that we have seen is waiting.</p>`;
  return html`<ol class="plain ruled">${motions.map((motion) => waitingItem(house, motion, words))}</ol>
${words.more > 0 ? html`<p class="note">And ${words.more} more.</p>` : ''}`;
}

function waitingItem(house: House, motion: PendingMotion, { named, heard }: WaitingWords): Html {
  const { court, docketNumber, number, ageDays } = motion;
  const headline = entryHeadline(house.courts, motion);
  const place = `${courtCite(house.courts, court)} ${docketNumber}`;
  const entry = number === null ? '' : `, entry ${number}`;
  const where = named ? `${entry}${entry ? ' of' : ','} ${place}` : entry;
  const age = ageDays === null ? '' : `, ${ageDays} ${ageDays === 1 ? 'day' : 'days'} ago`;
  return html`<li><a href="${entryPath(court, docketNumber, number)}">${headline}</a>${where}
<div class="soft small">${motion.day ? html`filed ${dayTime(motion.day)}` : ''}${age}${hearingOf(house.courts, motion, heard.get(motion.entryId))}</div></li>`;
}

/** ". Motion hearing November 3, 2026, 2:00 PM EST, as stated in entry 50" */
function hearingOf(courts: CourtDirectory, motion: PendingMotion, stated: Stated | undefined): Html {
  if (!stated) return html``;
  const { date, entryNumber } = stated;
  const timezone = courts.byId(motion.court)?.timezone;
  const at = date.time
    ? `, ${clockWords(date.time)}${timezone ? ` ${zoneWords(timezone, date.date)}` : ''}`
    : '';
  const said =
    entryNumber === null || entryNumber === motion.number ? '' : `, as stated in entry ${entryNumber}`;
  return html`. ${dateName(date)} ${dayTime(date.date)}${at}${said}`;
}
