import type { CourtDirectory } from '../domain/court.ts';
import { shortCaption } from '../domain/caption.ts';
import type { ChangeType } from '../domain/change.ts';
import type { EntryEvent, Importance } from '../domain/event.ts';
import { headlineOf } from '../domain/headline.ts';

/** The words of the site for what the house knows, in one place, so that pages, feeds and API agree. */

/** "D. Mass."; the id where the court is not in the directory. */
export function courtCite(courts: CourtDirectory, id: string): string {
  return courts.byId(id)?.cite ?? id;
}

export function courtName(courts: CourtDirectory, id: string): string {
  return courts.byId(id)?.name ?? id;
}

/** "Doe v. Noem, 1:25-cv-10495 (D. Mass.)" */
export function docketName(
  courts: CourtDirectory,
  docket: { court: string; number: string; caption: string | null },
): string {
  const name = docket.caption ? `${shortCaption(docket.caption)}, ` : '';
  return `${name}${docket.number} (${courtCite(courts, docket.court)})`;
}

export function entryHeadline(
  courts: CourtDirectory,
  entry: { court: string; event: EntryEvent; labels: readonly string[]; text: string | null },
): string {
  const { labels, text } = entry;
  return headlineOf(entry.event, { labels, text, court: courts.byId(entry.court) });
}

const CHANGE_NAMES: Readonly<Record<ChangeType, string>> = {
  'entry-filed': 'New entry',
  'entry-text-arrived': 'Full text arrived',
  'entry-amended': 'Entry corrected',
  'entry-withdrawn': 'Entry withdrawn',
  'document-available': 'Document available',
  'docket-fact-changed': 'Docket fact changed',
  'docket-linked': 'Case linked',
  'docket-discovered': 'New case found',
  'docket-opened': 'New case opened',
  'publication-published': 'Published',
  'publication-edited': 'Publication edited',
  'publication-withdrawn': 'Publication withdrawn',
  'source-failing': 'Source failing',
  'source-recovered': 'Source recovered',
  'coverage-gap': 'Coverage gap',
};

export function changeName(type: ChangeType): string {
  return CHANGE_NAMES[type];
}

const SILENCES: Readonly<Record<string, string>> = {
  baseline: 'Recorded when the watch began; it was history then and nobody was alerted.',
  reparse: 'Found by reading stored bytes again with a better reader; nobody was alerted.',
  minor: 'Too small to alert anybody.',
  sealed: 'The entry is sealed, so nobody was alerted.',
};

export function silenceWords(silent: string): string {
  return SILENCES[silent] ?? 'Recorded without an alert.';
}

const ROLES: Readonly<Record<string, string>> = {
  configured: '',
  appeal: 'appeal',
  supreme_court: 'at the Supreme Court',
  lower_court: 'court below',
  related: 'related case',
  transferred_to: 'transferred to',
  transferred_from: 'transferred from',
  consolidated: 'consolidated',
  mdl: 'multidistrict litigation',
  discovered: 'found by its words',
};

export function roleWords(role: string): string {
  return ROLES[role] ?? role.replaceAll('_', ' ');
}

/** Words of `other_things` or `other-things` for people. */
export function plainName(name: string): string {
  return name.replaceAll(/[_-]/g, ' ');
}

/** "Critical", "Major", "Routine", "Minor": importance in one word. */
export function importanceWords(importance: Importance): string {
  return { critical: 'Critical', major: 'Major', routine: 'Routine', noise: 'Minor' }[importance];
}
