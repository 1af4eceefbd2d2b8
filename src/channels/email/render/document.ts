import type { BatchView } from '../../../domain/alert-view.ts';
import { fittingItems } from './fitting.ts';
import type { ItemDocument, LabelledLink } from './item.ts';
import { cutForMail, oneLine, safeLink, standing } from './plain.ts';
import { timeFormat } from '../../../domain/speech/moment.ts';
import type { Words } from './words.ts';

/** A whole mail before it is laid out as text and as HTML. */
export interface MailDocument {
  words: Words;
  subject: string;
  title: string;
  titleLink: LabelledLink | null;
  items: ItemDocument[];
  /** The same items, each under what the reader subscribed to, where one digest brings several together. */
  sections: SectionDocument[] | null;
  /** In which subscriptions nothing happened. */
  quiet: string | null;
  /** Said instead of changes, when a digest has none. */
  nothing: { headline: string; body: string } | null;
  /** Changes told, in full or in the list. */
  total: number;
  /** What did not fit in full: one line each. */
  rest: { heading: string; lines: LabelledLink[]; more: string | null } | null;
  coverage: string[];
  operator: { contact: string | null; postalAddress: string | null };
}

export interface SectionDocument {
  title: string;
  url: string | null;
  items: ItemDocument[];
}

const TITLE_LENGTH = 200;
const COVERAGE_LINES = 12;
/** Sources of a docket take a line each, and what they leave unseen another. */
const COVERAGE_LENGTH = 500;
const REST_LINES = 40;
const REST_LENGTH = 120;

/** What the reader subscribed to, short enough to stand in a sentence. */
export function titleOf(view: Pick<BatchView, 'title'>): string {
  return cutForMail(oneLine(view.title), TITLE_LENGTH);
}

/** As many items in full as a mail can hold, the others as a list. */
export function mailDocument(view: BatchView, words: Words, subject: string): MailDocument {
  const times = timeFormat(words.locales, view.timezone);
  const title = titleOf(view);
  const items = fittingItems(view.items, words, times);
  const url = safeLink(view.titleUrl);
  return {
    words,
    subject,
    title: standing(title),
    titleLink: url ? { label: words.links.title(title), url } : null,
    items,
    sections: sectionsOf(view, items),
    quiet: quietOf(view, words),
    nothing:
      view.items.length === 0 ? { headline: words.nothing.headline, body: words.nothing.body(title) } : null,
    total: view.items.length,
    rest: restOf(view, words, items.length),
    coverage: view.coverage
      .slice(0, COVERAGE_LINES)
      .map((line) => cutForMail(oneLine(line), COVERAGE_LENGTH)),
    operator: {
      contact: view.operator.contact && cutForMail(oneLine(view.operator.contact), TITLE_LENGTH),
      postalAddress:
        view.operator.postalAddress && cutForMail(oneLine(view.operator.postalAddress), TITLE_LENGTH),
    },
  };
}

/** What fits is chosen by importance over all sections, and then told section by section. */
function sectionsOf(view: BatchView, items: readonly ItemDocument[]): SectionDocument[] | null {
  if (!view.sections) return null;
  return view.sections
    .map((section, place) => ({
      title: standing(titleOf(section)),
      url: safeLink(section.titleUrl),
      items: items.filter((_, index) => (view.items[index]?.section ?? 0) === place),
    }))
    .filter((section) => section.items.length > 0);
}

function quietOf({ sections = [], items }: BatchView, words: Words): string | null {
  const titles = sections.filter(({ quiet }) => quiet).map(titleOf);
  return titles.length > 0 && items.length > 0 ? words.quiet(titles.join('; ')) : null;
}

/** What stands under the title of a mail that tells several changes. */
export function introOf({ words, total, sections }: MailDocument): string {
  return sections ? words.introOfDigest(total, sections.length) : words.intro(total);
}

function restOf(view: BatchView, words: Words, shown: number): MailDocument['rest'] {
  const rest = view.items.slice(shown);
  if (rest.length === 0) return null;
  const hidden = rest.length - REST_LINES;
  return {
    heading: words.alsoChanged(rest.length),
    lines: rest.slice(0, REST_LINES).map((item) => ({
      label: cutForMail(`${oneLine(item.headline)} - ${oneLine(item.subject)}`, REST_LENGTH),
      url: item.pageUrl,
    })),
    more: hidden > 0 ? words.andMore(hidden) : null,
  };
}
