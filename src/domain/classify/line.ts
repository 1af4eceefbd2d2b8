import type { CourtDirectory } from '../court.ts';
import type { DocketLink, EntryWords } from '../event.ts';
import { sharedReadings } from './index.ts';
import type { Read, SharedReading } from './known-texts.ts';

/** One line of input of the `classify` command. */
export interface ClassifyInput {
  id?: unknown;
  court?: string | null;
  docket_number?: string | null;
  entry_number?: string | number | null;
  date_filed?: string | null;
  /** Full docket text, or only the court's label. */
  text?: string | null;
}

/** One line of output; names follow the command's contract, not the code's. */
export interface ClassifyOutput extends Pick<SharedReading, 'event' | 'sealed' | 'dates'> {
  readonly id: unknown;
  readonly links: readonly Pick<DocketLink, 'number' | 'court' | 'role'>[];
  readonly entry_refs: readonly number[];
}

const SMALL_NUMBER = /^\s*\d{1,5}\s*$/;

/** Appellate "numbers" are document ids; only small ones number entries. */
function entryNumberOf(value: string | number | null | undefined): number | null {
  const number = typeof value === 'string' && SMALL_NUMBER.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number < 100_000 ? number : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

const NO_LABELS: readonly string[] = [];

function wordsOf(input: ClassifyInput): EntryWords {
  return {
    court: textOf(input.court),
    docketNumber: textOf(input.docket_number),
    entryNumber: entryNumberOf(input.entry_number),
    filedOn: textOf(input.date_filed),
    labels: NO_LABELS,
    text: textOf(input.text),
  };
}

function outputOf(id: unknown, reading: SharedReading): ClassifyOutput {
  return {
    id,
    event: reading.event,
    sealed: reading.sealed,
    links: reading.links.map(({ number, court, role }) => ({ number, court, role })),
    entry_refs: reading.entryRefs,
    dates: reading.dates,
  };
}

/** Reads entries as the `classify` command prints them, in the order given. */
export function classifyLines(inputs: readonly ClassifyInput[], courts?: CourtDirectory): ClassifyOutput[] {
  return sharedReadings(inputs.map(wordsOf), courts).map(({ reading }, turn) =>
    outputOf(inputs[turn]?.id ?? null, reading),
  );
}

/** What is printed before an id and behind one. */
const BEFORE_ID = '{"id":';
const NO_ID = `${BEFORE_ID}null`;

/** All but the id is the same whenever a text comes again. */
function printedAfterId(read: Read): string {
  return (read.printed ??= JSON.stringify(outputOf(null, read.reading)).slice(NO_ID.length));
}

/** The same as JSON, a line for each entry. */
export function printedLines(inputs: readonly ClassifyInput[], courts?: CourtDirectory): string[] {
  return sharedReadings(inputs.map(wordsOf), courts).map(
    (read, turn) => BEFORE_ID + JSON.stringify(inputs[turn]?.id ?? null) + printedAfterId(read),
  );
}

/** Reads one entry as the `classify` command prints it. */
export function classifyLine(input: ClassifyInput, courts?: CourtDirectory): ClassifyOutput {
  return classifyLines([input], courts)[0] as ClassifyOutput;
}
