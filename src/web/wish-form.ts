import { html } from 'hono/html';
import type { FilterSpec } from '../domain/filter.ts';
import type { DeliveryPreference } from '../domain/grouping.ts';
import { CHOICES } from '../domain/speech/choice-words.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../domain/speech/languages.ts';
import { importanceSelect, options } from './choices.ts';
import type { Html } from './markup.ts';
import { readerWordsFor, type ReaderWords } from './reader-words.ts';
import { timezoneSelect } from './time-zones.ts';

const ENGLISH = readerWordsFor('en');

/** The fields that say what to be told; the same on sign-up, preview and manage. */
export function filterFields(spec: FilterSpec, { filter, language }: ReaderWords = ENGLISH): Html {
  const { importances } = CHOICES[language];
  return html`<div class="field"><label for="importance">${filter.howMuch}</label>${importanceSelect('importance', spec.minImportance ?? 'noise', importances)}
<p class="note">${filter.levels}</p></div>
<div class="field"><label for="include">${filter.include}</label><input id="include" name="include" type="text" maxlength="800" value="${(spec.include ?? []).join(', ')}">
<p class="note">${filter.includeNote}</p></div>
<div class="field"><label for="exclude">${filter.exclude}</label><input id="exclude" name="exclude" type="text" maxlength="800" value="${(spec.exclude ?? []).join(', ')}"></div>
${furtherFields(spec, { filter, language })}`;
}

/** Folded until somebody wants it, or has chosen from it. */
function furtherFields(
  spec: FilterSpec,
  { filter, language }: Pick<ReaderWords, 'filter' | 'language'>,
): Html {
  const choices = CHOICES[language];
  const chosen = [spec.changes, spec.types, spec.reliefs, spec.outcomes].some((one) => one?.length);
  return html`<details class="further" ${chosen ? 'open' : ''}><summary>${filter.more}</summary>
<p class="note">${filter.moreNote}</p>
${ticks({ name: 'change', legend: filter.changes, note: filter.changesNote }, choices.changes, spec.changes)}
${ticks({ name: 'type', legend: filter.types }, choices.types, spec.types)}
${ticks({ name: 'relief', legend: filter.reliefs }, choices.reliefs, spec.reliefs)}
${ticks({ name: 'outcome', legend: filter.outcomes }, choices.outcomes, spec.outcomes)}</details>`;
}

function ticks(
  group: { name: string; legend: string; note?: string },
  words: Readonly<Record<string, string>>,
  chosen: readonly string[] = [],
): Html {
  return html`<fieldset class="ticks"><legend>${group.legend}</legend>${group.note ? html`<p class="note">${group.note}</p>` : ''}
${Object.entries(words).map(([value, label]) => tick({ name: group.name, value, label }, chosen.includes(value)))}</fieldset>`;
}

function tick(
  { name, value, label }: { name: string; value: string; label: string },
  checked: boolean,
): Html {
  return html`<label class="tick"><input type="checkbox" name="${name}" value="${value}" ${checked ? 'checked' : ''}> ${label}</label>\n`;
}

export function timingFields(preference: DeliveryPreference, words: ReaderWords = ENGLISH): Html {
  const modes = Object.entries(CHOICES[words.language].modes);
  return html`<div class="field"><label for="mode">${words.timing.when}</label><select id="mode" name="mode">${options(modes, preference.mode)}</select></div>`;
}

/** Quiet hours, day and time of a digest and a pause: for those who have subscribed already. */
export function fineTiming(
  preference: DeliveryPreference,
  { timing, language }: ReaderWords = ENGLISH,
): Html {
  const { quiet, at, pauseUntil, weekday = 1, tellNothing = false } = preference;
  const days = CHOICES[language].weekdays.map((name, index): [string, string] => [String(index + 1), name]);
  return html`<input type="hidden" name="shows-fine" value="1"><div class="filters">
<div><label for="at">${timing.digestAt}</label><input id="at" name="at" type="time" value="${at ?? ''}"></div>
<div><label for="weekday">${timing.weekday}</label><select id="weekday" name="weekday">${options(days, String(weekday))}</select></div></div>
<div class="filters"><div><label for="quiet-from">${timing.quietFrom}</label><input id="quiet-from" name="quiet-from" type="time" value="${quiet?.from ?? ''}"></div>
<div><label for="quiet-to">${timing.quietTo}</label><input id="quiet-to" name="quiet-to" type="time" value="${quiet?.to ?? ''}"></div></div>
<div class="filters"><div><label for="pause">${timing.pause}</label><input id="pause" name="pause" type="date" value="${pauseUntil?.slice(0, 10) ?? ''}"></div></div>
${tick({ name: 'quiet-critical', value: '1', label: timing.quietCritical }, quiet?.critical === 'waits')}
${tick({ name: 'nothing', value: '1', label: timing.nothing }, tellNothing)}
<p class="note">${timing.note}</p>`;
}

/** In which language and zone; both belong to the reader, not to one subscription. */
export function readingFields(
  reading: { language: string; timezone: string; isGuess?: boolean },
  words: ReaderWords,
): Html {
  const names = LANGUAGES.map((one): [string, string] => [one, LANGUAGE_NAMES[one]]);
  return html`<div class="field"><label for="language">${words.timing.language}</label><select id="language" name="language">${options(names, reading.language)}</select></div>
<div class="field"><label for="timezone">${words.timing.timezone}</label>${timezoneSelect({ chosen: reading.timezone, isGuess: reading.isGuess ?? false }, words)}</div>`;
}
