import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import type { CourtDirectory } from '../domain/court.ts';
import { tellsItsPlace } from '../domain/classify/court-place.ts';
import { type ClassifyInput, printedLines } from '../domain/classify/line.ts';
import { CommandError, EXIT } from './exit.ts';
import { readJsonLines, writeLinePieces } from './json-lines.ts';
import { keepRuleTables } from './kept-tables.ts';
import { showProgress } from './progress.ts';

type Field = keyof ClassifyInput;
type Fields = Readonly<Partial<Record<Field, unknown>>>;

const TEXT: readonly string[] = ['string'];
const TEXT_OR_NUMBER: readonly string[] = ['string', 'number'];

/** What the fields of a line may hold; nothing, or null, is allowed for all. To ask by name is quick, by variable not. */
const FIELDS: readonly { name: Field; types: readonly string[]; of: (line: Fields) => unknown }[] = [
  { name: 'id', types: TEXT_OR_NUMBER, of: ({ id }) => id },
  { name: 'court', types: TEXT, of: ({ court }) => court },
  { name: 'docket_number', types: TEXT, of: ({ docket_number: number }) => number },
  { name: 'entry_number', types: TEXT_OR_NUMBER, of: ({ entry_number: number }) => number },
  { name: 'date_filed', types: TEXT, of: ({ date_filed: date }) => date },
  { name: 'text', types: TEXT, of: ({ text }) => text },
];

export function registerClassify(program: Command): void {
  program
    .command('classify')
    .description(
      'say what docket entries mean: JSON Lines in {id, court, docket_number, entry_number, date_filed, text}',
    )
    .argument('[file]', 'file to read, or - for standard input', '-')
    .option('--json', 'JSON Lines, which is the only form there is')
    .addHelpText(
      'after',
      '\nEach line becomes {id, event, sealed, links, entry_refs, dates}, in order. Every field may be missing or null; a\n' +
        'court that is not known is read by the text alone. Empty lines are skipped. Exit 65 at a line that is no such\n' +
        'object, whose number is named on standard error, after what came before.\n' +
        'Example: echo \'{"court":"mad","text":"ORDER granting 9 Motion to Stay"}\' | crier classify',
    )
    .action(async (file: string) => {
      tuneEngine();
      keepRuleTables();
      await writeLinePieces(showProgress('entries', readings(file), ({ length }) => length));
    });
}

async function* readings(file: string): AsyncGenerator<string[]> {
  let courts: CourtDirectory | undefined;
  for await (const entries of readJsonLines(file, entryOf)) {
    if (!courts && entries.some(isElsewhere)) courts = await configured();
    yield printedLines(entries, courts);
  }
}

/**
 * The rules are hundreds of patterns, each used for every entry: made once for speed, not first for a single use. The
 * engine's last compiler takes half a second where it is let, in which ten thousand entries are read: it is given only
 * what is called again and again for each entry of a long file (its own measure is a two-hundredth of this). Another
 * version of the engine may know these flags by other names, and would complain on standard error.
 */
function tuneEngine(): void {
  if (!process.versions.node.startsWith('24.')) return;
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--invocation-count-for-turbofan=600000');
}

/** Courts whose ids say where they are: entries come in many from few. */
const TOLD = new Set<string>();

function isElsewhere({ court }: ClassifyInput): boolean {
  if (!court || TOLD.has(court)) return false;
  if (!tellsItsPlace(court)) return true;
  TOLD.add(court);
  return false;
}

/** Only a court of one's own must be looked up; reading the configuration takes longer than reading a thousand entries. */
async function configured(): Promise<CourtDirectory> {
  const { readSetup } = await import('./setup.ts');
  return (await readSetup()).config.directory;
}

function entryOf(line: unknown): ClassifyInput {
  const fault = faultOf(line);
  if (fault) throw new CommandError(`not an entry: ${fault}`, EXIT.data);
  return line as ClassifyInput;
}

/** Why a line is no entry. Six fields are checked by hand: to load a library for it takes longer than to read a thousand. */
function faultOf(line: unknown): string | null {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return 'expected an object';
  for (const { name, types, of } of FIELDS) {
    const value = of(line);
    if (value === undefined || value === null || types.includes(typeof value)) continue;
    return `${name}: expected ${types.join(' or ')}, received ${Array.isArray(value) ? 'array' : typeof value}`;
  }
  return null;
}
