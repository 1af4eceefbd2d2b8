import type { EventType } from './event.ts';

/** What a paper calls itself, and the headline for it. The name that stands first in the entry counts. */
type Paper = readonly [pattern: RegExp, headline: string];

const PAPERS: Partial<Record<EventType, readonly Paper[]>> = {
  complaint: [
    [/removal/, 'Notice of removal filed'],
    [/\bindictment/, 'Indictment filed'],
    [/\binformation\b/, 'Information filed'],
    [/petition for (?:a )?writ of habeas|habeas petition/, 'Habeas petition filed'],
    [/petition for review/, 'Petition for review filed'],
    [/(?:chapter \d+ )?(?:in)?voluntary petition/, 'Bankruptcy petition filed'],
    [/adversary (?:case|proceeding|complaint)/, 'Adversary complaint filed'],
    [/third[- ]party complaint/, 'Third-party complaint filed'],
    [/complaint/, 'Complaint filed'],
    [/petition/, 'Petition filed'],
  ],
  amended_complaint: [
    [/superseding indictment/, 'Superseding indictment filed'],
    [/amended (?:\w+ ){0,4}petition/, 'Amended petition filed'],
    [/amended (?:[\w-]+ ){0,4}complaint|complaint, amended/, 'Amended complaint filed'],
  ],
  answer: [[/\banswer/, 'Answer filed']],
  notice_of_appeal: [
    [/(?:notice of )cross[- ]appeal/, 'Notice of cross-appeal filed'],
    [/notice of (?:[\w-]+ ){0,3}appeal/, 'Notice of appeal filed'],
    [/petition for review/, 'Petition for review filed'],
  ],
  appearance: [[/appear/, 'Counsel appearance']],
  settlement: [[/settle/, 'Settlement reported']],
};

/** The name of the paper; null where it calls itself something else. */
export function paperSaid(type: EventType, said: string): string | null {
  let first: { at: number; headline: string } | null = null;
  for (const [pattern, headline] of PAPERS[type] ?? []) {
    const at = said.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { at, headline };
  }
  return first?.headline ?? null;
}
