import type { ObservedPublication, ReadResult, RejectedItem } from '../../domain/observation.ts';
import { canonicalAddress } from '../../domain/web-address.ts';
import type { ReadRequest } from '../format.ts';
import { dateIn } from '../text/dates.ts';
import { resolveLink } from '../text/html-document.ts';
import { fault, oneLine } from '../text/html-page.ts';
import { fragmentText } from '../text/html-text.ts';
import { readJson } from '../text/json-body.ts';
import { excerpt, publicationsRead } from '../text/observation.ts';
import { settingsProblem } from '../text/settings.ts';
import { type DojRelease, dojListSchema, dojReleaseSchema, dojSettings } from './schema.ts';

const SITE = 'https://www.justice.gov/';

/** Reads the press release API of the Department of Justice; it must be asked for the newest first. */
export function readDojJson(request: ReadRequest): ReadResult {
  const settings = dojSettings.safeParse(request.settings ?? {});
  if (!settings.success) return fault('not-the-format', settingsProblem(settings.error));
  const json = readJson(request);
  if (!json.ok) return json;
  const list = dojListSchema.safeParse(json.value);
  if (!list.success) return fault('not-the-format', 'the JSON holds no results');
  const publications: ObservedPublication[] = [];
  const rejected: RejectedItem[] = [];
  for (const result of list.data.results) {
    const parsed = dojReleaseSchema.safeParse(result);
    const read = parsed.success ? publicationOf(parsed.data, settings.data.timezone) : malformed(result);
    if ('reason' in read) rejected.push(read);
    else publications.push(read);
  }
  return publicationsRead({ format: 'doj-json', completeness: 'window', publications, rejected });
}

function malformed(result: unknown): RejectedItem {
  return { reason: 'malformed', raw: excerpt(JSON.stringify(result) ?? '') };
}

function publicationOf(release: DojRelease, timeZone: string): ObservedPublication | RejectedItem {
  const url = resolveLink(release.url ?? undefined, SITE);
  const key = oneLine(release.uuid ?? '') || (url ? canonicalAddress(url) : '');
  const title = oneLine(fragmentText(release.title ?? '', { links: false }) ?? '');
  if (key === '') return { reason: 'no-identity', raw: excerpt(title) };
  if (title === '') return { reason: 'no-title', raw: excerpt(key) };
  const text = fragmentText(release.body ?? release.teaser ?? '', { links: false });
  return { key, url: url ?? SITE, title, publishedOn: dateIn(release.date, timeZone), text: text || null };
}
