import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import type { CourtDirectory } from '../domain/court.ts';
import { tellsItsPlace } from '../domain/classify/court-place.ts';
import { type ClassifyInput, type ClassifyOutput, classifyLines } from '../domain/classify/line.ts';
import { CommandError, EXIT } from './exit.ts';
import { readJsonLines, writeJsonPieces } from './json-lines.ts';
import { showProgress } from './progress.ts';

/** What the fields of a line may hold; nothing, or null, is allowed for all. */
const FIELDS = Object.entries({
  id: ['string', 'number'],
  court: ['string'],
  docket_number: ['string'],
  entry_number: ['string', 'number'],
  date_filed: ['string'],
  text: ['string'],
} satisfies Record<keyof ClassifyInput, string[]>);

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
      // The rules are hundreds of patterns, each used for every entry: made once for speed, not first for a single use.
      setFlagsFromString('--no-regexp-tier-up');
      await writeJsonPieces(showProgress('entries', readings(file), ({ length }) => length));
    });
}

async function* readings(file: string): AsyncGenerator<ClassifyOutput[]> {
  let courts: CourtDirectory | undefined;
  for await (const entries of readJsonLines(file, entryOf)) {
    if (!courts && entries.some(({ court }) => court && !tellsItsPlace(court))) courts = await configured();
    yield classifyLines(entries, courts);
  }
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
  for (const [field, types] of FIELDS) {
    const value: unknown = line[field as keyof typeof line];
    if (value === undefined || value === null || types.includes(typeof value)) continue;
    return `${field}: expected ${types.join(' or ')}, received ${Array.isArray(value) ? 'array' : typeof value}`;
  }
  return null;
}
