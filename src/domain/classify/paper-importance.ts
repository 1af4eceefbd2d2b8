import type { Importance, Relief } from '../event.ts';
import { COUNSEL, INJUNCTIVE, type Weighing } from './weighing.ts';

const MAJOR_MOTIONS = new Set<Relief | null>([
  'tro',
  'preliminary_injunction',
  'injunction',
  'administrative_stay',
  'stay',
  'summary_judgment',
  'dismissal',
  'class_certification',
  'certiorari',
  'rehearing',
  'mandamus',
  'habeas',
]);

export function ofMotion({ event, text }: Weighing): Importance {
  if (event.relief === 'extension') return /certiorari/.test(text.lower) ? 'routine' : 'noise';
  if (COUNSEL.has(event.relief)) return 'noise';
  if (event.relief === 'intervene')
    return /injuncti|restraining/.test(text.lower.slice(0, 300)) ? 'major' : 'routine';
  if (MAJOR_MOTIONS.has(event.relief)) return 'major';
  return event.relief === 'vacatur' ||
    /default judgment|judgment on (?:the )?(?:pleadings|(?:agency|administrative) record)/.test(
      text.lower.slice(0, 120).replace(/leave to file.*/, ''),
    )
    ? 'major'
    : 'routine';
}

export function ofHearing({ event, text, kind }: Weighing): Importance {
  if ((kind === 'appellate' || kind === 'supreme') && /argu|calendared/.test(text.lower)) return 'major';
  return INJUNCTIVE.has(event.relief) || event.relief === 'stay' ? 'major' : 'routine';
}

export function ofStipulation({ event }: Weighing): Importance {
  if (event.relief === 'extension') return 'noise';
  return event.relief === 'dismissal' ? 'major' : 'routine';
}

/** A new district judge is news; magistrates, mediators and first assignments are not. */
export function ofAssignment({ text }: Weighing): Importance {
  const head = text.lower.slice(0, 200);
  if (/^order reassigning case\. case reassigned [^.;]{0,110}\bto (?:district )?judge\b/.test(head))
    return 'major';
  if (/\bjudge [^.;]{3,60}\bno longer assigned\b/.test(head) && !/magistrate/.test(head)) return 'major';
  return /re-?assign|recus|disqualif|\bcalendar of\b|\btransfer(?:ring)?\b/.test(head) &&
    !/magistrate|impending|referr/.test(head)
    ? 'major'
    : 'routine';
}

/** Who or what goes is no case: "Voluntary Dismissal of Unknown Spouse of Ann Roe by Roe Bank". */
const PART_GOES =
  /\bvoluntary dismissal of (?!all\b)(?:(?!\b(?:cases?|actions?|matter|complaint|petition|proceeding|lawsuit|suit|appeal|motion|entire|claims?|prejudice|adversary)\b)[^.;]){3,60}? (?:by|with|without|filed|only|pursuant)\b/;

export function ofTermination({ text }: Weighing): Importance {
  const head = text.lower.slice(0, 200);
  const partial =
    /partial|\bas to (?!all\b|the (?:entire|whole))|\bre (?!all\b)[a-z]|\bof (?:defendant|plaintiff|count|claim)/.test(
      head,
    );
  return (partial && /voluntary|dismissal/.test(text.lower)) || PART_GOES.test(head) ? 'routine' : 'major';
}
