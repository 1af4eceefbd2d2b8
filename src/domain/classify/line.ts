import type { CourtDirectory } from '../court.ts';
import type { DocketLink, EntryEvent, EntryReading, EntryWords, StatedDate } from '../event.ts';
import { classifyEntries } from './index.ts';

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
export interface ClassifyOutput {
  id: unknown;
  event: EntryEvent;
  sealed: boolean;
  links: Pick<DocketLink, 'number' | 'court' | 'role'>[];
  entry_refs: number[];
  dates: StatedDate[];
}

/** Appellate "numbers" are document ids; only small ones number entries. */
function entryNumberOf(value: string | number | null | undefined): number | null {
  const number = typeof value === 'string' && /^\d{1,5}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number < 100_000 ? number : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function wordsOf(input: ClassifyInput): EntryWords {
  return {
    court: textOf(input.court),
    docketNumber: textOf(input.docket_number),
    entryNumber: entryNumberOf(input.entry_number),
    filedOn: textOf(input.date_filed),
    labels: [],
    text: textOf(input.text),
  };
}

function outputOf(id: unknown, reading: EntryReading): ClassifyOutput {
  return {
    id: id ?? null,
    event: reading.event,
    sealed: reading.sealed,
    links: reading.links.map(({ number, court, role }) => ({ number, court, role })),
    entry_refs: reading.entryRefs,
    dates: reading.dates,
  };
}

/** Reads entries as the `classify` command prints them, in the order given. */
export function classifyLines(inputs: readonly ClassifyInput[], courts?: CourtDirectory): ClassifyOutput[] {
  const readings = classifyEntries(inputs.map(wordsOf), courts);
  return readings.map((reading, place) => outputOf(inputs[place]?.id, reading));
}

/** Reads one entry as the `classify` command prints it. */
export function classifyLine(input: ClassifyInput, courts?: CourtDirectory): ClassifyOutput {
  return classifyLines([input], courts)[0] as ClassifyOutput;
}
