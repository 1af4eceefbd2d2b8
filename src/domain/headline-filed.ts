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
    [/motion for leave to file (?:a )?(?:bill of )?complaint/, 'Motion for leave to file complaint filed'],
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
  appearance: [
    [/withdraw\w* (?:of |as )?(?:his |her |the )?(?:appearance|counsel|attorney)/, 'Counsel withdrawal'],
    [/withdrawal of (?:the )?(?:appeal|motion)/, 'Notice of withdrawal'],
    [/appear/, 'Counsel appearance'],
  ],
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

/** "Case reassigned to Judge Jane Roe": the name ends at "for", "and", a comma or a full stop. */
const REASSIGNED =
  /\b(?:[Cc]ase|CASE|[Aa]ction|[Mm]atter|Reassigned)\b(?:[^.;]{0,40}?| as to [^;]{3,600}?)(?:\b[Rr]eassigned|\bREASSIGNED)\b[^.;]{0,60}?\bto (?:the )?(?:(?:United States |U\.S\. |Chief |Senior |District )*Judge|Honorable|Hon\.) ((?:[A-Z][\w'’-]*\.? ?){2,4}?)(?= (?:for|and|as|in|on|pursuant)\b|[,;([]|\.(?: |$)|$)/;

/** Done, not asked: "shall, and hereby does, recuse herself". */
const RECUSED =
  /\b(?:hereby|does|shall),? (?:hereby,? )?recuses? (?:him|her)self|\b[Jj]udge [^.;]{2,40} recuses (?:him|her)self|\bis (?:hereby )?recused\b/;

/** Who has the case now, or that the judge gave it up; null for a magistrate judge, or where the entry names none. */
export function reassignedSaid(type: EventType, text: string): string | null {
  if (type !== 'assignment') return null;
  const said = text.slice(0, 2_000).replace(/\s+/g, ' ');
  const judge = REASSIGNED.exec(said)?.[1]?.trim();
  if (judge) return `Case reassigned to Judge ${judge}`;
  return RECUSED.test(said) ? 'Judge recused' : null;
}

/** A jury's verdict, whichever paper records it. */
export function verdictOf(type: EventType, said: string): string | null {
  const isVerdict =
    /\bjury (?:has )?(?:reache[sd]|returne?s?d?|deliberates and returns)\b[^.;]{0,30}\bverdict|\bjury verdict\b|\bverdict (?:is )?(?:returned|reached)/;
  return (type === 'judgment' || type === 'hearing') && isVerdict.test(said) ? 'Jury verdict' : null;
}
