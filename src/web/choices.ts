import { html } from 'hono/html';
import { IMPORTANCES, type Importance } from '../domain/event.ts';
import { CHOICES } from '../domain/speech/choice-words.ts';
import type { Html } from './markup.ts';

/** What a reader typed into an address or a form, read without trust. */

export function importanceOf(text: string | undefined, otherwise: Importance): Importance {
  return IMPORTANCES.find((one) => one === text) ?? otherwise;
}

/** A whole number from 0 to `most`; 0 for what is none. */
export function countOf(text: string | undefined, most = 1_000_000): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Math.min(Number(text), most) : 0;
}

/** A day as the date fields of forms give it; null for what is none. */
export function dayOf(text: string | undefined): string | null {
  if (text === undefined || !/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : text;
}

/** The id in an address, null when it is none that a database could hold. */
export function idOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** One line without control characters, at most `most` characters; null when nothing is left. */
export function lineOf(text: unknown, most = 200): string | null {
  if (typeof text !== 'string') return null;
  const line = text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, most);
  return line === '' ? null : line;
}

export function importanceSelect(
  name: string,
  chosen: Importance,
  words: Readonly<Record<Importance, string>> = CHOICES.en.importances,
): Html {
  return html`<select name="${name}" id="${name}">${IMPORTANCES.map(
    (level) => html`<option value="${level}" ${level === chosen ? 'selected' : ''}>${words[level]}</option>`,
  )}</select>`;
}

export function options(values: readonly (readonly [string, string])[], chosen: string | null): Html[] {
  return values.map(
    ([value, words]) =>
      html`<option value="${value}" ${value === (chosen ?? '') ? 'selected' : ''}>${words}</option>`,
  );
}
