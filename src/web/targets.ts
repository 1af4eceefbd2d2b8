import { html } from 'hono/html';
import { alertWordsFor } from '../domain/speech/words-for.ts';
import { titleOfTarget } from '../pipeline/target-title.ts';
import { newCaseReach } from '../pipeline/watch-court.ts';
import { findDocket } from '../store/dockets.ts';
import { followable } from '../store/followable.ts';
import { findSource } from '../store/sources.ts';
import { findMatter, matterSummaries } from '../store/web-matters.ts';
import { options } from './choices.ts';
import { docketPath, matterPath, type Html } from './markup.ts';
import { readerWordsFor, type ReaderWords } from './reader-words.ts';
import type { SiteParts } from './site.ts';
import { targetValue, type Target } from './wish.ts';
import { docketName } from './wording.ts';

/** A target that exists here, null for anything else. */
export async function knownTarget(site: SiteParts, target: Target | null): Promise<Target | null> {
  const { read } = site.house.db;
  if (target?.kind === 'matter') return (await findMatter(read, target.id))?.active ? target : null;
  if (target?.kind === 'source') return (await findSource(read, target.id))?.active ? target : null;
  if (target?.kind === 'court') return site.house.courts.byId(target.id) ? target : null;
  if (target?.kind !== 'docket') return null;
  const [court = '', number = ''] = target.id.split(' ', 2);
  return (await findDocket(read, court, number)) ? target : null;
}

export function titleIn(
  site: SiteParts,
  target: { kind: string; id: string },
  words: ReaderWords,
): Promise<string> {
  return titleOfTarget(site.house, target, alertWordsFor(words.language));
}

/** What of a court's new cases can be seen, for whoever is about to count on it; nothing for other targets. */
export async function reachLine(
  site: SiteParts,
  target: { kind: string; id: string } | null,
  words: ReaderWords,
): Promise<Html> {
  const sentence = target && (await newCaseReach(site.house, target, alertWordsFor(words.language)));
  return sentence ? html`<p class="note">${sentence}</p>` : html``;
}

/** Where a target can be looked at. */
export function targetPath({ kind, id }: { kind: string; id: string }): string {
  const [court = '', number = ''] = id.split(' ', 2);
  if (kind === 'matter') return matterPath(id);
  return kind === 'docket' ? docketPath(court, number) : '/sources';
}

/** Everything that can be followed, in groups; what a link brought along is there even when no group holds it. */
export async function targetOptions(
  site: SiteParts,
  chosen: Target | null,
  words: ReaderWords = readerWordsFor('en'),
): Promise<Html[]> {
  const { signUp } = words;
  const { courts } = site.house;
  const matters = await matterSummaries(site.house.db.read);
  const others = await followable(site.house.db.read);
  const groups: [string, [string, string][]][] = [
    [signUp.matters, matters.map((one) => [`matter:${one.id}`, one.title])],
    [
      signUp.dockets,
      others.dockets.map((one) => [`docket:${one.court} ${one.number}`, docketName(courts, one)]),
    ],
    [
      signUp.newCases,
      courts.all
        .filter(({ rss }) => rss !== null)
        .map(({ id, cite }) => [`court:${id}`, signUp.newCasesOf(cite)]),
    ],
    [signUp.agencies, others.agencies.map((one) => [`source:${one.id}`, one.title])],
  ];
  const value = chosen && targetValue(chosen);
  const isListed = groups.some(([, list]) => list.some(([one]) => one === value));
  const brought: [string, string][] =
    chosen && value && !isListed ? [[value, await titleIn(site, chosen, words)]] : [];
  return [
    ...options(brought, value),
    ...groups
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => html`<optgroup label="${name}">${options(list, value)}</optgroup>`),
  ];
}
