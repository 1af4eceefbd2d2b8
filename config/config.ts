import { resolve } from 'node:path';
import { createCourtDirectory, type Court, type CourtDirectory } from '../src/domain/court.ts';
import { parseDocketNumber } from '../src/domain/docket-number.ts';
import { agencySchema, agencySource, type AgencySource } from './agencies.ts';
import { completeCourts, courtSchema, type CourtLine } from './courts.ts';
import { checkAgency, checkHost, checkMatter, duplicates, type KnownNames } from './cross-file.ts';
import type { Drafted } from './draft.ts';
import { hostPace, hostSchema, type HostPace } from './hosts.ts';
import { matterSchema, type Matter } from './matters.ts';
import { many } from '../src/domain/many.ts';
import { formatProblems, sortProblems, type ConfigProblem } from './problem.ts';
import { readFolder, type ConfigFolder } from './read-folder.ts';
import { settings, settingsSchema, type Settings } from './settings.ts';
import { validate, valueAt, type Placed } from './validate.ts';
import { problemAt, type YamlFile } from './yaml-file.ts';
import type * as z from 'zod';

export { formatProblems, type ConfigProblem } from './problem.ts';

/** Everything that the files of a configuration folder say, checked and with names resolved. */
export interface Config {
  courts: Court[];
  directory: CourtDirectory;
  hosts: HostPace[];
  agencies: AgencySource[];
  matters: Matter[];
  settings: Settings;
}

export type LoadedConfig =
  | { ok: true; config: Config; warnings: ConfigProblem[] }
  | { ok: false; problems: ConfigProblem[]; warnings: ConfigProblem[] };

/** The folder that ships with the product. */
export const SHIPPED_FOLDER = import.meta.dirname;

/**
 * Reads and checks a configuration folder. All problems of all files come back at once, in file order. A folder
 * without courts.yaml or hosts.yaml uses the shipped one; agencies and matters are only what it holds itself.
 */
export async function loadConfig(folder: string): Promise<LoadedConfig> {
  const own = await readFolder(folder);
  const problems = [...own.problems];
  const parts = readParts(own, problems);
  const shipped = await shippedParts(folder);
  const completed = completeCourts(parts.courts, new Map(shipped.courts.map((court) => [court.id, court])));
  const courts = own.has.courts ? completed.courts : shipped.courts;
  problems.push(...completed.problems, ...crossFileProblems(own, parts, courts));
  const warnings = sortProblems([
    ...own.warnings,
    ...[...parts.agencies, ...parts.matters].flatMap(misnamed),
  ]);
  if (problems.length) return { ok: false, problems: sortProblems(problems), warnings };
  const hosts = own.has.hosts ? parts.hosts.map((line) => hostPace(line.value)) : shipped.hosts;
  const config: Config = {
    courts,
    directory: createCourtDirectory(courts),
    hosts,
    agencies: parts.agencies.map((line) => agencySource(line.value)),
    matters: parts.matters.map((line) => withNormalNumbers(line.value)),
    settings: settings(parts.settings[0]?.value ?? settingsSchema.parse({})),
  };
  return { ok: true, config, warnings };
}

/** What `crier check-config` prints, and the exit status it ends with. */
export async function checkConfig(folder: string): Promise<{ ok: boolean; report: string }> {
  const loaded = await loadConfig(folder);
  const warnings = loaded.warnings.length ? `${formatProblems(loaded.warnings, 'warning')}\n\n` : '';
  if (!loaded.ok) return { ok: false, report: `${warnings}${formatProblems(loaded.problems)}\n` };
  const { courts, agencies, matters, hosts } = loaded.config;
  const fed = courts.filter((court) => court.rss !== null).length;
  const dockets = matters.reduce((sum, matter) => sum + matter.dockets.length, 0);
  const summary =
    `${many(courts.length, 'court')} (${fed} with a feed), ${many(hosts.length, 'host pace')}, ` +
    `${many(agencies.length, 'agency source')}, ${many(matters.length, 'matter')} with ${many(dockets, 'docket')}: no problems`;
  return { ok: true, report: `${warnings}${summary}\n` };
}

interface Parts {
  courts: Placed<CourtLine>[];
  hosts: Placed<z.output<typeof hostSchema>>[];
  agencies: Placed<z.output<typeof agencySchema>>[];
  matters: Placed<Matter>[];
  settings: Placed<z.output<typeof settingsSchema>>[];
  /** Agencies and matters with those that are faulty in themselves, for checks against other files. */
  drafts: {
    agencies: Placed<Drafted<z.output<typeof agencySchema>>>[];
    matters: Placed<Drafted<Matter>>[];
  };
}

function readParts(own: ConfigFolder, problems: ConfigProblem[]): Parts {
  const agencies = own.agencies.map((file) => validate(agencySchema, file, []));
  const matters = own.matters.map((file) => validate(matterSchema, file, []));
  problems.push(...[...agencies, ...matters].flatMap((one) => one.problems));
  return {
    courts: readList(own.courts, courtSchema, problems),
    hosts: readList(own.hosts, hostSchema, problems),
    agencies: agencies.flatMap(({ placed }) => placed ?? []),
    matters: matters.flatMap(({ placed }) => placed ?? []),
    settings: own.settings ? read(own.settings, settingsSchema, [], problems) : [],
    drafts: {
      agencies: agencies.flatMap(({ placed, draft }) => placed ?? draft ?? []),
      matters: matters.flatMap(({ placed, draft }) => placed ?? draft ?? []),
    },
  };
}

function crossFileProblems(own: ConfigFolder, parts: Parts, courts: readonly Court[]): ConfigProblem[] {
  const known = knownNames(own, courts);
  const kinds = new Map(courts.map((court) => [court.id, court.kind]));
  return [
    ...duplicates(parts.courts, 'id', (court) => court.id),
    ...duplicates(parts.hosts, 'host', (host) => host.host),
    ...duplicates(parts.drafts.agencies, 'id', (agency) => agency.id),
    ...duplicates(parts.drafts.matters, 'id', (matter) => matter.id),
    ...parts.hosts.flatMap((host) => checkHost(host)),
    ...parts.drafts.agencies.flatMap((agency) => checkAgency(agency, known)),
    ...parts.drafts.matters.flatMap((matter) => checkMatter(matter, known, kinds)),
  ];
}

/** The items of a file that is a list, each checked by itself so that one bad line hides no other. */
function readList<S extends z.ZodType>(file: YamlFile | null, schema: S, problems: ConfigProblem[]) {
  if (!file || file.data === null) return [];
  if (!Array.isArray(file.data)) {
    problems.push(problemAt(file, [], 'must be a list', 'Start each item with "- " at the left margin.'));
    return [];
  }
  return file.data.flatMap((_, index) => read(file, schema, [index], problems));
}

function read<S extends z.ZodType>(
  file: YamlFile,
  schema: S,
  path: readonly number[],
  problems: ConfigProblem[],
): Placed<z.output<S>>[] {
  const result = validate(schema, file, path);
  problems.push(...result.problems);
  return result.placed ? [result.placed] : [];
}

/** Names as the raw data give them, so that a fault in a court does not also condemn every matter naming it. */
function knownNames(own: ConfigFolder, courts: readonly Court[]): KnownNames {
  const idOf = (data: unknown): string[] => {
    const id = valueAt(data, ['id']);
    return typeof id === 'string' ? [id] : [];
  };
  const raw: unknown[] = Array.isArray(own.courts?.data) ? own.courts.data : [];
  return {
    courts: new Set([...courts.map((court) => court.id), ...raw.flatMap(idOf), ...own.lost.courts]),
    agencies: new Set([...own.agencies.flatMap((file) => idOf(file.data)), ...own.lost.agencies]),
  };
}

interface Shipped {
  courts: Court[];
  hosts: HostPace[];
}

let shippedOnce: Promise<Shipped> | null = null;

/**
 * Facts to fall back on, read once: they are part of the program. The shipped folder itself has nothing to fall
 * back on, so that a gap in it is found.
 */
function shippedParts(folder: string): Promise<Shipped> {
  if (resolve(folder) === SHIPPED_FOLDER) return Promise.resolve({ courts: [], hosts: [] });
  shippedOnce ??= readShipped();
  return shippedOnce;
}

async function readShipped(): Promise<Shipped> {
  const shipped = await readFolder(SHIPPED_FOLDER);
  const parts = readParts({ ...shipped, agencies: [], matters: [], settings: null }, []);
  return {
    courts: completeCourts(parts.courts, new Map()).courts,
    hosts: parts.hosts.map((line) => hostPace(line.value)),
  };
}

/** A file named otherwise than its id loads, but nobody finds it by name. */
function misnamed(item: Placed<{ id: string }>): ConfigProblem[] {
  const stem = item.file.name.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  if (stem === item.value.id) return [];
  const message = `${item.value.id} stands in a file of another name`;
  return [problemAt(item.file, ['id'], message, `Name the file ${item.value.id}.yaml.`)];
}

function withNormalNumbers(matter: Matter): Matter {
  const dockets = matter.dockets.map((docket) => ({
    ...docket,
    number: parseDocketNumber(docket.number, docket.court)?.number ?? docket.number,
  }));
  return { ...matter, dockets };
}
