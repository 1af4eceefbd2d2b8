import { CHANGE_TYPES } from '../domain/change.ts';
import { EVENT_TYPES, OUTCOMES, RELIEFS } from '../domain/event.ts';
import type { FilterSpec } from '../domain/filter.ts';
import type { DeliveryPreference } from '../domain/grouping.ts';
import { isTimezone } from '../domain/local-time.ts';
import { LANGUAGES, type Language } from '../domain/speech/languages.ts';
import type { TargetKind } from '../store/schema.ts';
import { importanceOf, lineOf } from './choices.ts';

/** What somebody asks to be told, as read from a form or an address. */

export type FormValues = Readonly<Record<string, unknown>>;

export interface Target {
  kind: Extract<TargetKind, 'matter' | 'docket' | 'court' | 'source'>;
  id: string;
}

/** The parameters of an address as a form gives its fields: one as a text, several as a list. */
export function valuesOf(query: Readonly<Record<string, string[]>>): FormValues {
  return Object.fromEntries(
    Object.entries(query).map(([name, all]) => [name, all.length > 1 ? all : all[0]]),
  );
}

const KINDS: readonly Target['kind'][] = ['matter', 'docket', 'court', 'source'];

/** "matter:parole", or the shorter `matter=parole` and `docket=mad 1:25-cv-10495` of links. */
export function targetOf(values: FormValues): Target | null {
  for (const kind of KINDS) {
    const id = lineOf(values[kind], 120);
    if (id) return { kind, id };
  }
  const text = lineOf(values['target'], 140) ?? '';
  const colon = text.indexOf(':');
  const kind = KINDS.find((one) => one === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind && id !== '' ? { kind, id } : null;
}

export function targetValue(target: Target): string {
  return `${target.kind}:${target.id}`;
}

const MOST_PHRASES = 20;
const PHRASE_CHARS = 80;

/** Phrases separated by commas or line breaks. */
export function phrasesOf(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  const phrases = text
    .slice(0, MOST_PHRASES * (PHRASE_CHARS + 2))
    .split(/[,\n]/)
    .flatMap((part) => lineOf(part, PHRASE_CHARS) ?? []);
  return [...new Set(phrases)].slice(0, MOST_PHRASES);
}

/** Those of a closed set that were ticked; a form sends one as a text and several as a list. */
function ticked<T extends string>(value: unknown, allowed: readonly T[]): T[] {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  return allowed.filter((one) => given.includes(one));
}

/** Operators alone hear of broken sources. */
const READER_CHANGES = CHANGE_TYPES.filter(
  (type) => type !== 'source-failing' && type !== 'source-recovered',
);

/** Only what narrows is written down, so that equal wishes share one filter. */
export function filterOf(values: FormValues): FilterSpec {
  const minImportance = importanceOf(lineOf(values['importance']) ?? undefined, 'routine');
  const include = phrasesOf(values['include']);
  const exclude = phrasesOf(values['exclude']);
  const types = ticked(values['type'], EVENT_TYPES);
  const reliefs = ticked(values['relief'], RELIEFS);
  const outcomes = ticked(values['outcome'], OUTCOMES);
  const changes = ticked(values['change'], READER_CHANGES);
  return {
    ...(minImportance === 'noise' ? {} : { minImportance }),
    ...(types.length ? { types } : {}),
    ...(reliefs.length ? { reliefs } : {}),
    ...(outcomes.length ? { outcomes } : {}),
    ...(changes.length ? { changes } : {}),
    ...(include.length ? { include } : {}),
    ...(exclude.length ? { exclude } : {}),
  };
}

/** An address that carries a wish from page to page. */
export function wishPath(path: string, target: Target | null, filter: FilterSpec): string {
  const query = new URLSearchParams({
    ...(target && { target: targetValue(target) }),
    importance: filter.minImportance ?? 'noise',
    ...(filter.include && { include: filter.include.join(', ') }),
    ...(filter.exclude && { exclude: filter.exclude.join(', ') }),
  });
  const { types = [], reliefs = [], outcomes = [], changes = [] } = filter;
  const lists = { type: types, relief: reliefs, outcome: outcomes, change: changes };
  for (const [name, values] of Object.entries(lists)) for (const value of values) query.append(name, value);
  return `${path}?${query.toString()}`;
}

const MODES = ['instant', 'hourly', 'daily', 'weekly'] as const;

/** What a form says of when to be told. Whatever it does not show (`shows-fine` is absent) stays as it was. */
export function preferenceOf(
  values: FormValues,
  before: DeliveryPreference | null = null,
): DeliveryPreference {
  const mode = MODES.find((one) => one === values['mode']) ?? 'instant';
  const { at: _at, quiet: _quiet, pauseUntil: _pause, ...rest } = before ?? { mode };
  const { weekday: _weekday, tellNothing: _nothing, ...others } = rest;
  const shown = values['shows-fine'] === '1';
  return {
    ...(shown ? others : rest),
    mode,
    ...timesOf(values, mode),
    ...quietOf(values, before, shown),
    ...(shown ? fineOf(values, mode) : {}),
  };
}

function timesOf(values: FormValues, mode: DeliveryPreference['mode']): Partial<DeliveryPreference> {
  const at = clockOf(values['at']);
  const pauseUntil = lineOf(values['pause'], 10);
  const isDay = pauseUntil && /^\d{4}-\d{2}-\d{2}$/.test(pauseUntil);
  return {
    ...(at && (mode === 'daily' || mode === 'weekly') ? { at } : {}),
    ...(isDay ? { pauseUntil } : {}),
  };
}

function quietOf(
  values: FormValues,
  before: DeliveryPreference | null,
  shown: boolean,
): Partial<DeliveryPreference> {
  const from = clockOf(values['quiet-from']);
  const to = clockOf(values['quiet-to']);
  if (!from || !to || from === to) return {};
  const critical = shown ? (values['quiet-critical'] === '1' ? 'waits' : undefined) : before?.quiet?.critical;
  return { quiet: { from, to, ...(critical && { critical }) } };
}

function fineOf(values: FormValues, mode: DeliveryPreference['mode']): Partial<DeliveryPreference> {
  const weekday = Number(values['weekday']);
  const digest = mode !== 'instant';
  return {
    ...(mode === 'weekly' && weekday >= 1 && weekday <= 7 && Number.isInteger(weekday) ? { weekday } : {}),
    ...(digest && values['nothing'] === '1' ? { tellNothing: true } : {}),
  };
}

/** In which language and zone somebody wants to read; null for what is none. */
export function readingOf(values: FormValues): { language: Language | null; timezone: string | null } {
  const timezone = lineOf(values['timezone'], 64);
  return {
    language: LANGUAGES.find((one) => one === values['language']) ?? null,
    timezone: timezone && isTimezone(timezone) ? timezone : null,
  };
}

function clockOf(text: unknown): string | null {
  return typeof text === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null;
}
