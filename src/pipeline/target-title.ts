import { shortCaption } from '../domain/caption.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';
import { alertWordsFor } from '../domain/speech/words-for.ts';
import { findDocket } from '../store/dockets.ts';
import { targetTitle } from '../store/views.ts';
import type { House } from './house.ts';
import { pathSegment } from './links.ts';

/** What a subscription follows, as its reader would call it: "Doe v. Noem, 1:25-cv-10495 (D. Mass.)". */
export async function titleOfTarget(
  house: Pick<House, 'db' | 'courts'>,
  { kind, id }: { kind: string; id: string },
  words: AlertWords = alertWordsFor('en'),
): Promise<string> {
  if (kind === 'operator') return words.operatorReports;
  if (kind === 'court') return words.newCases(house.courts.byId(id)?.cite ?? id);
  if (kind === 'docket') return docketTitle(house, id);
  return targetTitle(house.db.read, kind, id);
}

async function docketTitle(house: Pick<House, 'db' | 'courts'>, id: string): Promise<string> {
  const [court = '', number = ''] = id.split(' ', 2);
  const docket = await findDocket(house.db.read, court, number);
  const name = docket?.caption ? `${shortCaption(docket.caption)}, ` : '';
  return `${name}${number} (${house.courts.byId(court)?.cite ?? court})`;
}

/** Where what is followed can be looked at. */
export function targetUrl(publicUrl: string, kind: string, id: string): string | null {
  if (kind === 'matter') return `${publicUrl}/m/${encodeURIComponent(id)}`;
  if (kind === 'docket') return `${publicUrl}/d/${id.split(' ').map(pathSegment).join('/')}`;
  return kind === 'source' || kind === 'operator' ? `${publicUrl}/sources` : null;
}
