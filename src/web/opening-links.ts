import { html } from 'hono/html';
import type { ListedProposal } from '../store/proposals.ts';
import { outLink, safeUrl, type Html } from './markup.ts';

/** Where the paper that opened a proposed case stands, and the case itself: nobody judges a case by its caption. */
export function openingLinks({ opening, number }: Pick<ListedProposal, 'opening' | 'number'>): Html[] {
  if (!opening) return [];
  const label = opening.labels.join(' / ') || number;
  const papers = (opening.documents ?? []).map(({ url, attachment }) => ({
    url,
    words: attachment === null ? label : `${label} (${attachment})`,
  }));
  return [...papers, { url: opening.url, words: number }].flatMap(({ url, words }) =>
    safeUrl(url) ? [html`<li lang="en">${outLink(url, words)}</li>`] : [],
  );
}
