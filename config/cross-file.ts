import { parseDocketNumber } from '../src/domain/docket-number.ts';
import type { agencySchema } from './agencies.ts';
import type { CourtLine } from './courts.ts';
import type { Drafted } from './draft.ts';
import type { HostPace } from './hosts.ts';
import type { Matter, MatterDocket } from './matters.ts';
import type { ConfigProblem } from './problem.ts';
import { show, suggestion, valueAt, type Placed } from './validate.ts';
import { problemAt, type Path } from './yaml-file.ts';
import type * as z from 'zod';

/** Of an item with faults of its own only the sound parts are there; what is absent is not judged. */
type AgencyLine = Drafted<z.output<typeof agencySchema>>;

/** Every name that something else may refer to, including those in items that failed their own checks. */
export interface KnownNames {
  courts: ReadonlySet<string>;
  agencies: ReadonlySet<string>;
}

/** A name may be given once; the second and later givers are told where the first stands. */
export function duplicates<T>(
  items: readonly Placed<T>[],
  key: keyof T & string,
  nameOf: (value: T) => string | undefined,
): ConfigProblem[] {
  const first = new Map<string, Placed<T>>();
  return items.flatMap((item) => {
    const name = nameOf(item.value);
    if (name === undefined) return [];
    const earlier = first.get(name);
    if (!earlier) first.set(name, item);
    if (!earlier) return [];
    const place = `${earlier.file.name}:${earlier.file.lineOf([...earlier.path, key])}`;
    const message = `${show(name)} is already used at ${place}`;
    return [problemAt(item.file, [...item.path, key], message, 'Choose another, or remove one of the two.')];
  });
}

export function checkAgency(agency: Placed<AgencyLine>, known: KnownNames): ConfigProblem[] {
  const { format, list, article, court, settings = {} } = agency.value;
  const problems: ConfigProblem[] = [];
  const say = (path: Path, message: string, remedy: string): void => {
    problems.push(problemAt(agency.file, [...agency.path, ...path], message, remedy));
  };
  if (court && !known.courts.has(court)) say(['court'], noSuch('court', court), meant(court, known.courts));
  for (const key of ['list', 'article', 'timezone'].filter((name) => name in settings)) {
    say(['settings', key], 'has a place of its own', `Move ${key} out of settings, one level up.`);
  }
  if (!format) return problems;
  const courtFormat = /^(?:pacer|scotus|courtlistener)-/.test(format);
  if (format === 'press-list' && !list && !isGiven(agency, 'list')) {
    say(['format'], 'press-list needs to know what an item is', 'Add list: { item: "...", link: "a" }.');
  }
  if (format !== 'press-list' && list) {
    say(['list'], `means nothing to the format ${format}`, 'Remove it, or use format: press-list.');
  }
  if (courtFormat && !court && !isGiven(agency, 'court'))
    say(['format'], `${format} needs a court`, 'Add court: with the id of a court.');
  if (!courtFormat && court) say(['court'], `means nothing to the format ${format}`, 'Remove it.');
  if (courtFormat && article) say(['article'], `means nothing to the format ${format}`, 'Remove it.');
  return problems;
}

/** Written down, although what was written is faulty. */
function isGiven({ file, path }: Placed<unknown>, key: string): boolean {
  return valueAt(file.data, [...path, key]) !== undefined;
}

export function checkMatter(
  matter: Placed<Drafted<Matter>>,
  known: KnownNames,
  kinds: CourtKinds,
): ConfigProblem[] {
  const { sources = [], discover, dockets = [] } = matter.value;
  const say = (path: Path, message: string, remedy: string): ConfigProblem =>
    problemAt(matter.file, [...matter.path, ...path], message, remedy);
  const problems: ConfigProblem[] = [];
  for (const [index, source] of sources.entries()) {
    const use = source?.use;
    if (use === undefined || known.agencies.has(use)) continue;
    problems.push(say(['sources', index, 'use'], noSuch('source', use), meant(use, known.agencies)));
  }
  for (const [index, court] of (discover?.courts ?? []).entries()) {
    if (court === undefined || known.courts.has(court)) continue;
    problems.push(say(['discover', 'courts', index], noSuch('court', court), meant(court, known.courts)));
  }
  const seen = new Map<string, number>();
  for (const [index, docket] of dockets.entries()) {
    if (docket?.court === undefined) continue;
    const fault = docketFault({ ...docket, court: docket.court }, known, kinds);
    if (fault) problems.push(say(['dockets', index, fault.key], fault.message, fault.remedy));
    if (docket.number === undefined) continue;
    const key = `${docket.court} ${parseDocketNumber(docket.number, docket.court)?.number ?? docket.number}`;
    const earlier = seen.get(key);
    seen.set(key, earlier ?? index);
    if (earlier === undefined) continue;
    const message = `${key} is already listed as dockets[${earlier}]`;
    problems.push(say(['dockets', index, 'number'], message, 'Remove one of the two.'));
  }
  return problems;
}

function docketFault(
  docket: Drafted<MatterDocket> & { court: string },
  known: KnownNames,
  kinds: CourtKinds,
) {
  const { court, number: raw } = docket;
  if (!known.courts.has(court)) {
    return { key: 'court', message: noSuch('court', court), remedy: meant(court, known.courts) };
  }
  if (raw === undefined) return null;
  const kind = kinds.get(court);
  const number = parseDocketNumber(raw, court);
  if (number !== null && kindFits(number.kind, kind)) return null;
  return {
    key: 'number',
    message: `${show(raw)} is not a docket number of ${court}`,
    remedy: remedyFor(kind),
  };
}

export type CourtKinds = ReadonlyMap<string, CourtLine['kind']>;

const KINDS_OF_NUMBER: Readonly<Record<string, readonly string[]>> = {
  district: ['district', 'govinfo'],
  bankruptcy: ['bankruptcy', 'district', 'govinfo'],
  appellate: ['appellate', 'govinfo'],
  supreme: ['application', 'cert', 'original', 'motion'],
};

/** A short number ("25-313") names a civil or a criminal case of a district court, so it identifies neither. */
function kindFits(kind: string, court: CourtLine['kind']): boolean {
  return court === undefined || court === 'special' || Boolean(KINDS_OF_NUMBER[court]?.includes(kind));
}

function remedyFor(court: CourtLine['kind']): string {
  const example = {
    district: '"1:25-cv-10495"',
    bankruptcy: '"25-10992"',
    appellate: '"25-1384"',
    supreme: '"24A1079" or "24-170"',
    special: '"1:25-cv-00066"',
  }[court ?? 'district'];
  return `Write it as the court does, with its office and type: ${example}.`;
}

/** Leaving robots.txt aside needs a host of its own and words that say who permitted it. */
export function checkHost(host: Placed<Pick<HostPace, 'host' | 'robots' | 'why'>>): ConfigProblem[] {
  const { robots, host: name, why } = host.value;
  if (!robots) return [];
  if (name.startsWith('*')) {
    const message = 'a permission cannot cover many hosts';
    return [problemAt(host.file, [...host.path, 'robots'], message, 'Name the one host that gave it.')];
  }
  if (/permi/i.test(why)) return [];
  const message = 'does not say who permitted what';
  return [
    problemAt(host.file, [...host.path, 'why'], message, 'Write who gave the permission, when and for what.'),
  ];
}

function noSuch(what: string, name: string): string {
  return `there is no ${what} ${show(name)}`;
}

function meant(name: string, known: ReadonlySet<string>): string {
  return suggestion(name, [...known], 'Correct the name');
}
