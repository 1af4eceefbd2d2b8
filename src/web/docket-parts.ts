import { html } from 'hono/html';
import type { CourtDirectory } from '../domain/court.ts';
import type { House } from '../pipeline/house.ts';
import type { DocketRow } from '../store/schema.ts';
import type { PendingMotion } from '../store/references.ts';
import type { DocketCounts } from '../store/web-dockets.ts';
import { docketPath, type Html } from './markup.ts';
import { dayTime } from './times.ts';
import { courtName, entryHeadline } from './wording.ts';

/** Facts about the case as the court states them. */
export function docketFacts(courts: CourtDirectory, docket: DocketRow, counts: DocketCounts): Html {
  const { facts } = docket;
  const rows: [string, string | Html | null | undefined][] = [
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
    ['On record here', recordWords(counts)],
  ];
  const known = rows.filter((row): row is [string, string | Html] => Boolean(row[1]));
  return html`<dl class="facts">${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
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

/** Motions that wait, oldest first, with their age in days. */
export function motionsWaiting(house: House, docket: DocketRow, motions: readonly PendingMotion[]): Html {
  if (motions.length === 0)
    return html`<p class="empty">None of the motions that we have seen is waiting.</p>`;
  return html`<ol class="plain dates">${motions.map((motion) => {
    const headline = entryHeadline(house.courts, motion);
    const days = motion.ageDays;
    return html`<li><a href="${docketPath(docket.court, docket.number)}?entry=${motion.number}#e${motion.number}">${headline}</a>, entry ${motion.number}
<div class="soft">${motion.day ? html`filed ${dayTime(motion.day)}` : ''}${days === null ? '' : `, ${days} ${days === 1 ? 'day' : 'days'} ago`}</div></li>`;
  })}</ol>`;
}
