import { html } from 'hono/html';
import { answersMotion, type NamingEntry } from '../domain/answered-motions.ts';
import type { CourtDirectory } from '../domain/court.ts';
import { capitalised } from '../domain/headline-title.ts';
import { FATE_WORDS, fateOfMotion, isHeadlined, saidOf, type MotionFate } from '../domain/motion-fate.ts';
import type { NamelessAnswer, NamelessRow } from '../store/nameless-motions.ts';
import type { DocketRow } from '../store/schema.ts';
import type { Answer, DocketPageEntry, EntryVersionRow, NamedEntry } from '../store/web-dockets.ts';
import { entryPath, type Html } from './markup.ts';
import { dayTime } from './times.ts';
import { entryHeadline } from './wording.ts';

export interface EntryContext {
  courts: CourtDirectory;
  docket: DocketRow;
  /** Entries that name others and may say what became of them. */
  rulings: readonly Answer[];
  /** Rulings that name no entry, and what they rule on. */
  nameless: readonly NamelessAnswer[];
  /** Entries that others refer to, by number. */
  named: ReadonlyMap<number, NamedEntry>;
  /** Dockets that have a page here, as "court number". */
  onRecord: ReadonlySet<string>;
  versions: readonly EntryVersionRow[];
}

const MOST_NAMED = 20;

/** Links both ways: an order to what it rules on and how, a motion to what became of it. */
export function references(context: EntryContext, entry: DocketPageEntry): Html {
  return html`${namedBy(context, entry)}${becameOf(context, entry)}${ofNameless(context, entry)}`;
}

/** The Supreme Court and courts of appeals rule on what has no number; each is known by its day. */
function ofNameless({ courts, docket, nameless }: EntryContext, { id }: DocketPageEntry): Html {
  const { court } = docket;
  const to = ({ id: row, number }: NamelessRow) =>
    number === null ? `#i${row}` : entryPath(court, docket.number, number);
  const words = (row: NamelessRow) =>
    html`<a href="${to(row)}">${entryHeadline(courts, { ...row, court })}</a>${row.day ? html` (${dayTime(row.day)})` : ''}`;
  const rules = nameless.find(({ ruling }) => ruling.id === id);
  const answers = nameless.filter(({ motion }) => motion.id === id);
  return html`${rules ? html`<p class="labels">Rules on: ${words(rules.motion)}.</p>` : ''}
${answers.length ? html`<p><strong>Ruled on:</strong> ${joined(answers.map(({ ruling }) => words(ruling)))}.</p>` : ''}`;
}

interface Named {
  words: Html;
  fate: MotionFate | null;
  isRuled: boolean;
}

function namedBy(context: EntryContext, entry: DocketPageEntry): Html {
  const refs = entry.reading.entryRefs ?? [];
  const naming = { event: entry.event, text: entry.text, refs };
  const named = refs
    .filter((number) => number !== entry.number)
    .slice(0, MOST_NAMED)
    .map((number): Named => {
      const known = context.named.get(number);
      const said = saidOf(naming, { number, type: known?.event.type ?? 'motion' });
      return { words: namedWords(context, number, known), ...said };
    });
  const ruled = named.filter(({ isRuled }) => isRuled);
  const others = named.filter(({ isRuled }) => !isRuled);
  return html`${line('Rules on', ruled)}${line('Refers to', others)}`;
}

/** The entry's own headline tells one ruling; several need a word each. */
function line(lead: string, named: readonly Named[]): Html {
  if (named.length === 0) return html``;
  const parts = named.map(({ words, fate }) => {
    const tells = fate !== null && (named.length > 1 || !isHeadlined(fate));
    return tells ? html`${words}: ${FATE_WORDS[fate]}` : words;
  });
  return html`<p class="labels">${lead}: ${joined(parts, named.some(({ fate }) => fate) ? '; ' : ', ')}.</p>`;
}

export function joined(parts: readonly Html[], between = ', '): Html[] {
  return parts.map((part, at) => (at === 0 ? part : html`${between}${part}`));
}

function namedWords(context: EntryContext, number: number, known: NamedEntry | undefined): Html {
  const link = linkTo(context, number);
  if (!known) return html`entry ${link}`;
  const words = entryHeadline(context.courts, { ...known, court: context.docket.court });
  return html`${words} (entry ${link})`;
}

function linkTo({ docket }: EntryContext, number: number): Html {
  return html`<a href="${entryPath(docket.court, docket.number, number)}">${number}</a>`;
}

function becameOf(context: EntryContext, entry: DocketPageEntry): Html {
  const { number } = entry;
  if (number === null) return html``;
  const said = context.rulings
    .filter((one) => one.to === number && one.number !== number)
    .flatMap((ruling) => {
      const naming: NamingEntry = { event: ruling.headlineEvent, text: ruling.text, refs: ruling.refs };
      const fate = fateOfMotion(naming, { number, type: entry.event.type });
      return fate !== null || answersMotion(naming, number) ? [{ ruling, fate }] : [];
    });
  if (said.length === 0) return html``;
  const lead = said.every(({ fate }) => fate === 'withdrawn') ? 'Taken back' : 'Ruled on';
  const parts = joined(said.map(({ ruling, fate }) => answerWords(context, ruling, fate)));
  return html`<p><strong>${lead}:</strong> ${parts}.</p>`;
}

/** The headline of an order on three motions is that of the weightiest: the others get their own word. */
function answerWords(context: EntryContext, ruling: Answer, fate: MotionFate | null): Html {
  const { court } = context.docket;
  const { headlineEvent: event, labels, text, number } = ruling;
  const isOwn = fate !== null && (ruling.refs.length > 1 || fate === 'reinstated');
  const words = isOwn
    ? capitalised(FATE_WORDS[fate])
    : entryHeadline(context.courts, { court, event, labels, text });
  return number === null ? html`${words}` : html`${words} (entry ${linkTo(context, number)})`;
}
