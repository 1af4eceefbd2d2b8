import { html } from 'hono/html';
import type { FilterSpec } from '../domain/filter.ts';
import type { DeliveryPreference } from '../domain/grouping.ts';
import { importanceSelect, options } from './choices.ts';
import type { Html } from './markup.ts';
import { modeWords } from './wish.ts';

/** The fields that say what to be told and when; the same on sign-up, preview and manage. */
export function filterFields(filter: FilterSpec): Html {
  return html`<div class="field"><label for="importance">How much</label>${importanceSelect('importance', filter.minImportance ?? 'noise')}
<p class="note">Critical is a ruling that changes what is allowed: an injunction, a stay, a dismissal. Major is what leads there. Routine is other filings.</p></div>
<div class="field"><label for="include">Only with these words (optional)</label><input id="include" name="include" type="text" maxlength="800" value="${(filter.include ?? []).join(', ')}">
<p class="note">Whole words or phrases, separated by commas. One of them is enough.</p></div>
<div class="field"><label for="exclude">Never with these words (optional)</label><input id="exclude" name="exclude" type="text" maxlength="800" value="${(filter.exclude ?? []).join(', ')}"></div>`;
}

export function timingFields(preference: DeliveryPreference): Html {
  const modes = (['instant', 'hourly', 'daily', 'weekly'] as const).map((mode): [string, string] => [
    mode,
    modeWords(mode),
  ]);
  return html`<div class="field"><label for="mode">When</label><select id="mode" name="mode">${options(modes, preference.mode)}</select></div>`;
}

/** Quiet hours, time of the digest and a pause: for those who have subscribed already. */
export function fineTiming(preference: DeliveryPreference): Html {
  return html`<div class="filters">
<div><label for="at">Time of a daily or weekly mail</label><input id="at" name="at" type="time" value="${preference.at ?? ''}"></div>
<div><label for="quiet-from">Quiet from</label><input id="quiet-from" name="quiet-from" type="time" value="${preference.quiet?.from ?? ''}"></div>
<div><label for="quiet-to">Quiet to</label><input id="quiet-to" name="quiet-to" type="time" value="${preference.quiet?.to ?? ''}"></div>
<div><label for="pause">Pause until</label><input id="pause" name="pause" type="date" value="${preference.pauseUntil?.slice(0, 10) ?? ''}"></div></div>
<p class="note">What happens in quiet hours or during a pause comes together afterwards. Times are those of your own zone as it was set when you signed up.</p>`;
}
