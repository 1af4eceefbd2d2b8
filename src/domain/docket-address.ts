import { parseDocketNumber } from './docket-number.ts';

/** What an address that people copy from their browser says about a docket. */
export type DocketAddress =
  | { kind: 'number'; court: string; number: string }
  | { kind: 'courtlistener'; id: number };

/** Reads addresses of docket pages at CourtListener and the Supreme Court; null for anything else. */
export function readDocketAddress(text: string): DocketAddress | null {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url) return null;
  const host = url.hostname.replace(/^www\./, '');
  if (host === 'courtlistener.com') return courtlistenerAddress(url);
  if (host === 'supremecourt.gov') return supremeCourtAddress(url);
  return null;
}

function courtlistenerAddress(url: URL): DocketAddress | null {
  const id = /^\/(?:docket|api\/rest\/v\d\/dockets)\/(\d{1,12})(?:\/|$)/.exec(url.pathname)?.[1];
  return id === undefined ? null : { kind: 'courtlistener', id: Number(id) };
}

/** The number stands in the path of a page, or in `filename` of the search that older links go through. */
function supremeCourtAddress(url: URL): DocketAddress | null {
  const path = url.searchParams.get('filename') ?? url.pathname;
  const file = /\/([0-9a-z-]{2,20})\.(?:html?|json)$/i.exec(path)?.[1] ?? '';
  const number = parseDocketNumber(file, 'scotus')?.number;
  return number ? { kind: 'number', court: 'scotus', number } : null;
}
