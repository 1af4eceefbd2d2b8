import type { FilterSpec } from '../domain/filter.ts';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { TargetKind } from '../store/schema.ts';
import { importanceOf, lineOf } from './choices.ts';

/** What somebody asks to be told, as read from a form or an address. */

export type FormValues = Readonly<Record<string, unknown>>;

export interface Target {
  kind: Extract<TargetKind, 'matter' | 'docket' | 'source'>;
  id: string;
}

const KINDS: readonly Target['kind'][] = ['matter', 'docket', 'source'];

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

/** Only what narrows is written down, so that equal wishes share one filter. */
export function filterOf(values: FormValues): FilterSpec {
  const minImportance = importanceOf(lineOf(values['importance']) ?? undefined, 'routine');
  const include = phrasesOf(values['include']);
  const exclude = phrasesOf(values['exclude']);
  return {
    ...(minImportance === 'noise' ? {} : { minImportance }),
    ...(include.length ? { include } : {}),
    ...(exclude.length ? { exclude } : {}),
  };
}

const MODES = ['instant', 'hourly', 'daily', 'weekly'] as const;

export function preferenceOf(
  values: FormValues,
  before: DeliveryPreference | null = null,
): DeliveryPreference {
  const mode = MODES.find((one) => one === values['mode']) ?? 'instant';
  const digest = mode === 'daily' || mode === 'weekly';
  const at = clockOf(values['at']);
  const quietFrom = clockOf(values['quiet-from']);
  const quietTo = clockOf(values['quiet-to']);
  const pauseUntil = lineOf(values['pause'], 10);
  const { at: _at, quiet: _quiet, pauseUntil: _pause, ...rest } = before ?? { mode };
  return {
    ...rest,
    mode,
    ...(digest && at ? { at } : {}),
    ...(quietFrom && quietTo && quietFrom !== quietTo
      ? { quiet: { ...before?.quiet, from: quietFrom, to: quietTo } }
      : {}),
    ...(pauseUntil && /^\d{4}-\d{2}-\d{2}$/.test(pauseUntil) ? { pauseUntil } : {}),
  };
}

function clockOf(text: unknown): string | null {
  return typeof text === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null;
}

const MODE_WORDS: Readonly<Record<DeliveryPreference['mode'], string>> = {
  instant: 'as soon as it happens',
  hourly: 'once an hour, when there is something',
  daily: 'once a day, when there is something',
  weekly: 'once a week, when there is something',
};

export function modeWords(mode: DeliveryPreference['mode']): string {
  return MODE_WORDS[mode];
}
