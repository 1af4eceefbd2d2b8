import type { ObservedPublication, ReadResult, RejectedItem } from '../domain/observation.ts';
import type { PageInspection } from '../sources/page/inspect.ts';
import type { ListInspection } from '../sources/press-list/parse.ts';

/** What one reading found and missed, as data for programs and as lines for people. */
export interface Trial {
  ok: boolean;
  items: Pick<ObservedPublication, 'title' | 'url' | 'publishedOn'>[];
  found: unknown;
  lines: string[];
}

const SHOWN_ITEMS = 3;
const SHOWN_LINKS = 12;
const SHOWN_LINES = 6;

export function listTrial({ result, matched, passedOver }: ListInspection): Trial {
  const plain = plainTrial(result);
  const undated = plain.items.filter((item) => item.publishedOn === null).length;
  const lines = [
    `list: ${many(matched, 'element')} matched, ${many(plain.items.length, 'item')}, ${many(passedOver.length, 'link')} passed over`,
    ...plain.lines.slice(1),
    ...(undated > 0 ? [`  ${many(undated, 'item')} without a date: check "date"`] : []),
    ...more(
      passedOver.map(({ title, address, why }) => `  passed over: ${short(title)} ${address} (${why})`),
    ),
  ];
  return { ...plain, found: { matched, passedOver, ...asObject(plain.found) }, lines };
}

export function articleTrial(inspection: PageInspection): Trial {
  const { result, bodies, dropped, furniture, ignored, held } = inspection;
  const page = result.ok ? result.observation.publications[0] : undefined;
  const text = page?.text ?? '';
  const facts = page ? [`title "${page.title}"`, page.publishedOn ?? 'no date'] : [];
  const lines = [
    result.ok
      ? `article: ${[...facts, `${many(text.length, 'character')} of text`].join(', ')}`
      : `article: CANNOT BE READ, ${result.reason}: ${result.message}`,
    ...(bodies === null ? [] : [`  ${many(bodies, 'element')} that the body selector matches`]),
    ...text
      .split('\n')
      .filter((line) => line !== '')
      .slice(0, SHOWN_LINES)
      .map((line) => `  > ${short(line)}`),
    ...dropped.map(
      ({ selector, matched, characters, problem }) =>
        `  dropped ${selector}: ${problem ?? (matched === 0 ? 'matches nothing here' : `${many(matched, 'part')}, ${many(characters, 'character')}`)}`,
    ),
    ...ignored.map(
      ({ words, lines: found }) =>
        `  ignored "${words}": ${found === 0 ? 'is in no line here' : many(found, 'line')}`,
    ),
    ...(held === null ? [] : [`  held: ${held}; what changed would wait`]),
    ...furniture.map(
      ({ name, characters }) => `  left out on every page: ${name}, ${many(characters, 'character')}`,
    ),
  ];
  const found = {
    title: page?.title ?? null,
    characters: text.length,
    bodies,
    dropped,
    furniture,
    ignored,
    held,
  };
  return { ok: result.ok, items: [], found, lines };
}

export function plainTrial(result: ReadResult): Trial {
  if (!result.ok) {
    const { reason, message } = result;
    const lines = ['list:', `  CANNOT BE READ, ${reason}: ${message}`];
    return { ok: false, items: [], found: { reason, message }, lines };
  }
  const { publications, rejected, dockets } = result.observation;
  const items = publications.map(({ title, url, publishedOn }) => ({ title, url, publishedOn }));
  const entries = dockets.reduce((sum, docket) => sum + docket.entries.length, 0);
  const lines = [
    `${many(items.length, 'publication')}, ${many(entries, 'docket line')}, ${rejected.length} set aside`,
    ...items
      .slice(0, SHOWN_ITEMS)
      .map((item) => `  ${item.publishedOn ?? 'no date   '}  ${short(item.title)}  ${item.url}`),
    ...more(rejected.map(({ reason, raw }: RejectedItem) => `  set aside (${reason}): ${short(raw)}`)),
  ];
  return {
    ok: true,
    items,
    found: { items: items.slice(0, SHOWN_ITEMS), count: items.length, rejected },
    lines,
  };
}

function more(lines: readonly string[]): string[] {
  const rest = lines.length - SHOWN_LINKS;
  return rest > 0 ? [...lines.slice(0, SHOWN_LINKS), `  and ${rest} more`] : [...lines];
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
