import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Config } from '../../config/config.ts';
import { readerSettings } from '../../config/agencies.ts';
import { parseDocketNumber } from '../domain/docket-number.ts';
import type { ReadResult } from '../domain/observation.ts';
import { readPrepared, type ReadRequest, type SourceFormat } from '../sources/format.ts';
import { FORMATS } from '../sources/registry.ts';
import { CommandError, EXIT } from './exit.ts';
import { unreadable } from './json-lines.ts';
import { standardInput } from './lines.ts';
import { readSetup } from './setup.ts';

export interface ReadingOptions {
  court?: string;
  url?: string;
  source?: string;
  docket?: string;
}

export function registerParse(program: Command): void {
  program
    .command('parse')
    .description('read one body of a wire format and print the observation as JSON')
    .argument('[format]', 'wire format, see --list')
    .argument('[file]', 'file to read, or - for standard input', '-')
    .option('--court <id>', 'court the body came from')
    .option('--url <url>', 'address the body came from')
    .option('--source <id>', 'take court, selectors and settings from a configured source')
    .option('--docket <number>', 'docket of the entries, where the body names none; with --court')
    .option('--list', 'name the formats')
    .addHelpText('after', '\nExit 65 with one line on standard error when the body cannot be read.')
    .action(
      async (format: string | undefined, file: string, options: ReadingOptions & { list?: boolean }) => {
        if (options.list || !format) return listFormats();
        const { config } = await readSetup();
        const result = await readWith(config, formatNamed(format), { body: await readInput(file), options });
        process.stdout.write(`${JSON.stringify(observationOf(result), null, 2)}\n`);
      },
    );
}

function listFormats(): void {
  for (const format of FORMATS.values()) process.stdout.write(`${format.id.padEnd(24)}${format.summary}\n`);
}

export function formatNamed(id: string): SourceFormat {
  const format = FORMATS.get(id);
  if (!format)
    throw new CommandError(`unknown format ${id}; formats are ${[...FORMATS.keys()].join(', ')}`, EXIT.usage);
  return format;
}

export async function readInput(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return await readFile(path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of standardInput()) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new CommandError(unreadable(path, error), EXIT.data);
  }
}

/** Reads a body as the named source would, or with what the options say. */
export async function readWith(
  config: Config,
  format: SourceFormat,
  given: { body: Uint8Array; options: ReadingOptions },
): Promise<ReadResult> {
  const { options, body } = given;
  const agency = options.source ? config.agencies.find((one) => one.id === options.source) : undefined;
  if (options.source && !agency) {
    throw new CommandError(
      `there is no source ${options.source} in agencies/; "crier sources" lists them`,
      EXIT.usage,
    );
  }
  if (options.court && !config.directory.byId(options.court)) {
    throw new CommandError(
      `unknown court ${options.court}; ids are those of courts.yaml, such as mad or ca4`,
      EXIT.usage,
    );
  }
  if (options.url && !/^https?:$/.test(URL.parse(options.url)?.protocol ?? ''))
    throw new CommandError(`${options.url} is no http or https address`, EXIT.usage);
  if (format.id === 'press-list' && !agency)
    throw new CommandError(
      'not-the-format: a press list is read with the selectors of its source; name it with --source, "crier sources" lists them',
      EXIT.data,
    );
  const request: ReadRequest = {
    body,
    url: options.url ?? agency?.url ?? null,
    contentType: null,
    court: options.court ?? agency?.court ?? null,
    courts: config.directory,
    settings: agency ? readerSettings(agency) : {},
  };
  return withDocket(await readPrepared(format, request), options);
}

/** The docket that its entries do not name, as the command line does. */
function withDocket(result: ReadResult, { docket: raw, court }: ReadingOptions): ReadResult {
  if (raw === undefined) return result;
  const number = court === undefined ? undefined : parseDocketNumber(raw, court)?.number;
  if (number === undefined)
    throw new CommandError(
      court === undefined ? '--docket goes with --court' : `${raw} is no docket number of ${court}`,
      EXIT.usage,
    );
  if (!result.ok) return result;
  const named = result.observation.dockets.map((docket) =>
    docket.number === null ? { ...docket, court: docket.court ?? court ?? null, number } : docket,
  );
  return { ...result, observation: { ...result.observation, dockets: named } };
}

/** The observation, or exit 65 with the reason in one line. */
export function observationOf(result: ReadResult) {
  if (!result.ok) throw new CommandError(`${result.reason}: ${oneLine(result.message)}`, EXIT.data);
  if (result.truncated)
    process.stderr.write('truncated: the body ends in the middle; complete items were read\n');
  return result.observation;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
