import { html } from 'hono/html';
import type { CourtDirectory } from '../domain/court.ts';
import type { DocketCoverage } from '../pipeline/coverage.ts';
import type { MatterSource } from '../store/web-matters.ts';
import { docketPath, type Html } from './markup.ts';
import { ago } from './times.ts';
import { courtCite, plainName } from './wording.ts';

/** What reaches a docket and what does not, beside the docket it is said of. */

interface NamedDocket {
  id: number;
  court: string;
  number: string;
}

export type Covered = ReadonlyMap<number, DocketCoverage>;

export function coverageList(
  courts: CourtDirectory,
  dockets: readonly NamedDocket[],
  covered: Covered,
): Html {
  return html`<ul class="plain ruled">${dockets.map((docket) => {
    const one = covered.get(docket.id);
    return html`<li><strong><a href="${docketPath(docket.court, docket.number)}">${nameOf(courts, docket)}</a></strong>: ${one ? reachOf(one, nameOf(courts, docket)) : ''} ${one?.unseen ?? ''}${one ? sourceLinks(one) : ''}</li>`;
  })}</ul>`;
}

/** "Court RSS feed (recent orders only), last read ...", without the docket's name before it. */
export function reachOf(covered: DocketCoverage, name: string): string {
  const words = covered.sentence.startsWith(`${name}: `)
    ? covered.sentence.slice(name.length + 2)
    : covered.sentence;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function sourceLinks(covered: DocketCoverage): Html {
  const { sources } = covered;
  if (sources.length === 0) return html``;
  return html` <span class="small">${sources.map(
    ({ id }, at) =>
      html`${at > 0 ? ', ' : ''}<a href="/sources/${encodeURIComponent(id)}">history of ${id}</a>`,
  )}</span>`;
}

/** The agencies of a matter, each with whether it can be read at present. */
export function agencyList(sources: readonly MatterSource[], now: Date): Html {
  if (sources.length === 0) return html``;
  return html`<ul class="plain ruled">${sources.map(
    ({ id, title, health, reason, lastSuccessAt }) =>
      html`<li><strong><a href="/sources/${encodeURIComponent(id)}">${title}</a></strong>: ${health === 'failing' ? `failing (${plainName(reason ?? 'unknown reason')}), ` : ''}${lastSuccessAt ? html`last read ${ago(lastSuccessAt, now)}` : 'not read yet'}.</li>`,
  )}</ul>`;
}

interface Watched {
  dockets: readonly NamedDocket[];
  covered: Covered;
  agencies?: readonly MatterSource[];
}

/** Said above everything else: what nothing can come from, so that silence is not taken for quiet. */
export function blindSpots(courts: CourtDirectory, { dockets, covered, agencies = [] }: Watched): Html {
  const silent = agencies.filter(({ health }) => health === 'failing');
  const unreached = dockets.filter(({ id }) => covered.get(id)?.sources.length === 0);
  const broken = dockets.filter(({ id }) => {
    const sources = covered.get(id)?.sources ?? [];
    return sources.length > 0 && sources.every(({ health }) => health === 'failing');
  });
  if (unreached.length + broken.length + silent.length === 0) return html``;
  return html`<div class="alertbox"><p><strong>Silence may mean nothing here.</strong>
${unreached.length ? html`No public source that we can read reaches ${dockets.length === 1 ? 'this docket' : linked(courts, unreached)}.` : ''}
${broken.length ? html`${unreached.length ? 'And everything' : 'Everything'} that reaches ${dockets.length === 1 ? 'this docket' : linked(courts, broken)} is failing at present.` : ''}
${silent.length ? html`Not readable at present: ${silent.map(({ id, title }, at) => html`${at > 0 ? ', ' : ''}<a href="/sources/${encodeURIComponent(id)}">${title}</a>`)}.` : ''}
<a href="#coverage">What we can and cannot see</a></p></div>`;
}

function linked(courts: CourtDirectory, dockets: readonly NamedDocket[]): Html[] {
  return dockets.map(
    (docket, at) =>
      html`${at === 0 ? '' : at === dockets.length - 1 ? ' or ' : ', '}<a href="${docketPath(docket.court, docket.number)}">${nameOf(courts, docket)}</a>`,
  );
}

function nameOf(courts: CourtDirectory, { court, number }: NamedDocket): string {
  return `${courtCite(courts, court)} ${number}`;
}
