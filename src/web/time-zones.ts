import { html } from 'hono/html';
import { options } from './choices.ts';
import type { Html } from './markup.ts';
import type { ReaderWords } from './reader-words.ts';

/** Where most readers of United States courts are, and of the communities that these cases are about. */
const COMMON = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/Port-au-Prince',
  'America/Havana',
  'America/Managua',
  'America/Caracas',
  'America/Mexico_City',
  'America/Bogota',
  'UTC',
];

/** Every zone that clocks here know; those often chosen come first. */
export function timezoneSelect(
  { chosen, isGuess }: { chosen: string; isGuess: boolean },
  { timing }: ReaderWords,
): Html {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !COMMON.includes(zone));
  const known = COMMON.includes(chosen) || others.includes(chosen) ? [] : [chosen];
  return html`<select id="timezone" name="timezone"${isGuess ? ' data-guess-zone' : ''}><optgroup label="${timing.common}">${options(named([...known, ...COMMON]), chosen)}</optgroup><optgroup label="${timing.allZones}">${options(named(others), chosen)}</optgroup></select>`;
}

function named(zones: readonly string[]): [string, string][] {
  return zones.map((zone) => [zone, zone.replaceAll('_', ' ')]);
}
