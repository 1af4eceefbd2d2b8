import type { EventType, Importance, Outcome, Relief } from '../event.ts';
import { ENDS_IN_JUDGMENT, GRANTED_AND_CLOSED, MAY_AMEND, PETITION_ENDS, SETTLES } from './case-ends.ts';
import { ofAssignment, ofHearing, ofMotion, ofStipulation, ofTermination } from './paper-importance.ts';
import { STAYED_CASE, staysOrder } from './stayed-order.ts';
import { undoesDecision } from './vacating.ts';
import { COUNSEL, INJUNCTIVE, type Weighing } from './weighing.ts';

const RULED = new Set<Outcome | null>([
  'granted',
  'denied',
  'granted_in_part',
  'vacated',
  'affirmed',
  'reversed',
  'remanded',
  'dismissed',
  'lifted',
  'recalled',
]);
const MERITS = new Set<Outcome | null>(['affirmed', 'reversed', 'vacated', 'remanded', 'recalled']);
/** Papers about logistics, whoever asks for them. */
const LOGISTIC = new Set<Relief | null>([
  'seal',
  'page_limit',
  'ifp',
  'expedite',
  'relate',
  'amicus_leave',
  'pseudonym',
  'schedule',
]);

/** Housekeeping that nobody contests. */
const HOUSEKEEPING =
  /unopposed|absent (?:any )?objection|without objection|no objection\b(?!s)|filed no (?:opposition|objection|response)|\benroll\b|co-counsel|\bjoint\b(?! (?:venture|(?:\w+ ){0,3}plan\b))|\bagreed\b|consent motion|stipulat|(?:leave|permission) to (?:file|appear)|entry of appearance|appear at oral|motion to file (?:a |an |its |their )?(?:(?:separate |sur-?)?(?:reply|response|brief)|(?:\w+ )?amended complaint)|\bwritten (?:consent|agreement) (?:of|by|to)\b|motion for (?:clerk['’]?s )?entry of (?:clerk['’]?s )?default\b(?! judgment)|\b(?:report|order) of sale\b|appear (?:by|tele|remote)|telephon|rescind|exceed|supplement(?!al (?:expert|report))|refund|copies(?! (?:e-?mailed|have been|were|mailed|sent|distributed|furnished|to|of this))|redact|\bto correct\b|amend\/correct|correct(?:ed|ion)? (?:the |its )?(?:caption|name|docket|document|error|spelling)|travel|substitut|release of|notif|caption|electronic(?:ally)? fil|interpreter|transport|writ of habeas corpus ad|subpoena|file (?:electronically|under)|ascertain status|docket sheet|\bwaiv|unclaimed|spelling|divided argument|dispense with printing|file an? sur-?reply|enter an appearance|personal (?:electronic )?devices|(?:modif\w+|amend\w+) (?:of )?(?:the )?(?:conditions|terms) of (?:release|bail|bond)|conditions of (?:pretrial )?release|\b(?:retain|employ|retention)\b|authoriz\w+ service of|service (?:of process )?by publication|disbursement of funds|motions? to withdraw (?:\[\d+\] |(?:its|his|her|their|the|prior|previously|filed) ){1,4}(?:motion|request|exhibit|[a-z]+ rule|rule|protective)|amend (?:\w+ )?summons|request to publish|publication of (?:the )?(?:order|decision|opinion)|\battach wages|wage (?:attachment|deduction)/;

/** Who is to speak for a party below; the Supreme Court calls on somebody to argue the case. */
const ASKS_FOR_COUNSEL =
  /\bappoint(?:ing|ment of)? (?:(?:pro bono|an?|the|replacement|new|standby|cja) )*(?:counsel|attorney|lawyer)\b/;

/** What a clerk may grant nobody contests. */
const BY_CLERK = /^(?:text )?clerk['’]?s? order\b/;

/** How an appeal is put before the court. */
const APPEAL_LOGISTICS =
  /\bmotions? (?:to|for) (?:leave to )?(?:submit (?:the )?(?:(?:case|appeal) )?on|defer(?:ral of)? (?:the )?(?:joint )?appendix|file (?:an? |the )?(?:joint |deferred |supplemental )*appendix|participate in (?:the )?oral argument|(?:free )?transcripts?\b|(?:file|transmit|lodge) (?:physical|audio|video|digital|media)|govern\b|(?:take )?judicial notice)/;

/** A label that tells of a ruling without telling which. */
const ON_MOTION = /order on (?:motion|application)/;

function ofStay(weighing: Weighing): Importance {
  const ruled = RULED.has(weighing.event.outcome);
  if (!ruled && !ON_MOTION.test(weighing.text.lead)) return 'routine';
  return ruled && staysOrder(weighing.text, weighing.kind) ? 'critical' : 'major';
}

/** Time for discovery or for the last motions moves the case, not a filing. */
const CASE_SCHEDULE =
  /\b(?:complete|completion of) (?:\w+ ){0,2}discovery|(?:discovery|dispositive motions?|summary judgment motions?|pretrial|scheduling order|case (?:progression|management|schedul\w+)) (?:and \w+ )?(?:deadlines?|cut-?off)|deadlines? (?:for|to file) (?:completing )?(?:\w+ )?(?:discovery|dispositive)|deadlines? (?:for|to) fil(?:e|ing) (?:an? )?motions? for (?:partial )?summary judgment|extension of (?:(?:the|fact|expert|limited) )*discovery\b|discovery to close\b|dispositive motions due by\b/;

function ofExtension({ event, text }: Weighing): Importance {
  if (event.outcome === 'denied') return 'routine';
  if (CASE_SCHEDULE.test(text.lower)) return 'routine';
  const more =
    /certiorari|\b(?:hearing|conference|trial|argument)\b[^.]{0,80}(?<!will be )(?:re)?(?:set|scheduled)\b/;
  return more.test(text.lower) ? 'routine' : 'noise';
}

function endsInJudgment({ event, text }: Pick<Weighing, 'event' | 'text'>): boolean {
  const ruled = event.outcome === 'granted' || (event.outcome === null && !/recommend/.test(text.lower));
  return (ruled && ENDS_IN_JUDGMENT.test(text.lower)) || PETITION_ENDS.test(text.lower);
}

/** What an injunction forbids is told anew. */
const CLARIFIES =
  /\bclarif(?:ying|ies)\b[^.;]{0,60}\b(?:injunction|temporary restraining order|tro)\b(?! (?:hearing|motion|briefing|schedule))/;

/** Whoever asks for it, a class hears of its settlement. */
const APPROVES_SETTLEMENT =
  /\bmotions? (?:for|to) (?:entry of )?(?:an? )?(?:order )?(?:of |granting )?(?:preliminary|final) approval of (?:the )?(?:proposed )?(?:class[- ](?:action )?)?settlement\b/;

/** What ends the case unless somebody says why it should not. */
const SHOWS_CAUSE =
  /\bunless\b[^.;]{0,120}\bshows? (?:good )?cause why (?:this|the) (?:action|case|matter|petition)\b/;

function ofUnnamed({ event, text, kind }: Weighing): Importance {
  const head = text.lower.slice(0, 400);
  if (
    /consent (?:decree|judgment|order(?! (?:of|for|regarding|as to) (?:restitution|forfeiture|detention|release|removal)))|(?:enter(?:ing|ed)?|entry of) consent decree/.test(
      text.lower.slice(0, 1_500),
    ) &&
    /approv|ent(?:er|ry)|consent order|^consent decree/.test(head)
  )
    return 'critical';
  if (endsInJudgment({ event, text })) return 'critical';
  if (event.outcome === null && CLARIFIES.test(head)) return 'major';
  if (event.outcome === 'granted' || event.outcome === 'denied' || event.outcome === 'granted_in_part') {
    // What the pleadings may say was contested, where it is refused.
    if (
      event.outcome === 'denied' &&
      /\bleave to (?:file|amend)[^.;]{0,40}\b(?:complaint|pleadings?|interlocutory appeal)\b/.test(head)
    )
      return 'major';
    if (
      /\b(?:grant|den)(?:ing|ed|s|ies) (?:(?!\bmotions?\b)[^.;]){0,40}\bmotions? to enforce\b|\bmotions? to enforce\b[^.;]{0,60} is (?:hereby )?(?:granted|denied)/.test(
        head,
      )
    )
      return 'major';
    if (APPROVES_SETTLEMENT.test(head)) return 'major';
    const counsel = kind !== 'supreme' && ASKS_FOR_COUNSEL.test(head);
    const clerks =
      kind === 'appellate' &&
      (BY_CLERK.test(text.lead) || (event.outcome === 'granted' && APPEAL_LOGISTICS.test(head)));
    return counsel || clerks || HOUSEKEEPING.test(head) ? 'routine' : 'major';
  }
  if (
    /(?<!respon(?:se|d|ding) to (?:the |an |this |\[?\d+\]? )?)order (?:(?:by [^.;:]{4,60}?, ?)?directing [^.]{0,40})?to show cause(?!.{0,80}(?:failure to (?:serve|respond|file|pay)))|(?:respondents?|defendants?|plaintiffs?|petitioners?|government) (?:shall|must|(?:is|are) (?:hereby )?(?:directed|ordered) to) show cause\b|show cause re|\border regarding\b|\border on (?:the )?(?:\w+ )?report (?:and|&) rec|adopting|appointing (?:interim|lead|special|receiver|class|[^.;]{2,60} as (?:a )?(?:special master|receiver|class counsel|lead (?:counsel|plaintiff)))|certifying|claim construction|markman (?:definition|ruling|opinion)|findings|accept(?:ed|ing)(?! (?:\[?\d+\]? )?(?:the )?(?:joint )?status report)|judgment on the pleadings|\bscreening (?:the )?(?:complaint|petition|amended)\b|\bre-?open (?:this|the|these) (?:case|action|matter)s?\b|\b(?:case|action|matter)s? (?:is |are )?re-?opened\b/.test(
      head,
    )
  ) {
    if (
      /standing order|chambers (?:procedures|rules|practices)|procedures|guidelines|instructions/.test(head)
    )
      return 'routine';
    return /failed to file|failure to (?:respond|file|pay)/.test(text.lower) ? 'routine' : 'major';
  }
  if (SHOWS_CAUSE.test(text.lower)) return 'major';
  return 'routine';
}

const DISPOSES = new Set<Relief | null>([
  'dismissal',
  'summary_judgment',
  'habeas',
  'mandamus',
  'vacatur',
  'certiorari',
]);

/** Whether an injunction goes is as weighty as whether it comes. */
const OF_INJUNCTION =
  /\bto (?:vacate|set aside) (?:(?:the|this|its|court['’]s|\[?\d+\]?) )*(?:preliminary injunction|permanent injunction|injunction|temporary restraining order|tro)\b/;

function ofDisposition({ event, text, partial, kind }: Weighing): Importance {
  const { relief, outcome } = event;
  if (relief === 'certiorari') return RULED.has(outcome) ? 'critical' : 'major';
  if (relief === 'habeas' || relief === 'mandamus') return RULED.has(outcome) ? 'critical' : 'major';
  if (relief === 'vacatur' && RULED.has(outcome) && OF_INJUNCTION.test(text.lower)) return 'critical';
  if (relief === 'vacatur')
    return outcome === 'vacated' && (undoesDecision(text.lower, kind) || OF_COMMISSIONER.test(text.lower))
      ? 'critical'
      : 'major';
  const ends = (outcome === 'granted' || outcome === 'dismissed') && !MAY_AMEND.test(text.lower);
  const besides =
    (outcome === 'denied' && relief === 'summary_judgment' && GRANTED_AND_CLOSED.test(text.lower)) ||
    (outcome === 'granted_in_part' && relief === 'summary_judgment' && SETTLES.test(text.lower));
  if (besides) return 'critical';
  return ends && !partial ? 'critical' : 'major';
}

/** A bare "ORDER RE MOTION FOR TEMPORARY RESTRAINING ORDER" is the ruling on it. */
const RE_INJUNCTION =
  /^(?:[\w-]+ ){0,2}?order (?:re:?|regarding) (?:the )?(?:[\w'’]+ ){0,2}?(?:\[?\d+\]? )?(?:ex parte )?(?:motions?|applications?) for (?:an? )?(?:temporary restraining order|tro|preliminary injunction)[\s.]*(?:\(|by judge|signed|$)/;

function ofInjunction({ event, text }: Weighing): Importance {
  if (RULED.has(event.outcome)) return 'critical';
  const decides = ON_MOTION.test(text.lead) || RE_INJUNCTION.test(text.lead);
  return event.outcome === null && decides ? 'critical' : 'major';
}

/** A suit for benefits ends when the agency's decision does. */
const OF_COMMISSIONER =
  /\bremanded to the (?:commissioner|social security administration)\b|\bcommissioner\b[^.;]{0,90} (?:is|be|are) (?:hereby )?(?:reversed|vacated)\b/;

/** A written decision, whatever it decides. */
const DECISION = /^decision (?:and|&) order\b/;

function ofOrder(weighing: Weighing): Importance {
  const { relief, outcome } = weighing.event;
  if (outcome === 'moot' && relief === 'habeas' && SETTLES.test(weighing.text.lower)) return 'critical';
  if (outcome === 'moot' || outcome === 'withdrawn') return 'routine';
  if (outcome === 'taken_under_advisement' && !INJUNCTIVE.has(relief)) return 'routine';
  if (INJUNCTIVE.has(relief)) return ofInjunction(weighing);
  if (relief === 'stay') return ofStay(weighing);
  if (DISPOSES.has(relief)) return ofDisposition(weighing);
  // A judge's own small order, taken back.
  if (outcome === 'vacated' && (relief === 'other' || relief === 'schedule')) return 'routine';
  // A mandate called back undoes what an appeal decided; a warrant does not.
  if (outcome === 'recalled' && !/\bmandate\b/.test(weighing.text.lower)) return 'routine';
  if (MERITS.has(outcome)) return 'critical';
  if (relief === 'extension') return ofExtension(weighing);
  if (COUNSEL.has(relief)) return outcome === 'denied' ? 'routine' : 'noise';
  if (relief === 'remand' && (OF_COMMISSIONER.test(weighing.text.lower) || endsInJudgment(weighing)))
    return 'critical';
  if (relief === 'class_certification' || relief === 'rehearing' || relief === 'remand') return 'major';
  if (relief === 'schedule') return ofSchedule(weighing);
  if (relief === null && DECISION.test(weighing.text.lead)) return 'major';
  if (LOGISTIC.has(relief) || relief === null) return 'routine';
  if (relief === 'other') return ofUnnamed(weighing);
  if (relief === 'consolidate') return 'major';
  if (!RULED.has(outcome)) return 'routine';
  // What is refused was contested, whoever had agreed on it.
  if (outcome === 'denied' && relief === 'intervene') return 'major';
  return /unopposed|absent (?:any )?objection|without objection|no objection\b(?!s)|\bjoint motion|consent (?:motion|confidentiality|protective)|stipulat|agreed/.test(
    weighing.text.lower.slice(0, 300),
  )
    ? 'routine'
    : 'major';
}

/** A hearing on injunctive relief is worth knowing; other calendar steps are not. */
function ofSchedule({ event, text, kind }: Weighing): Importance {
  if (event.outcome === 'moot' || event.outcome === 'denied') return 'routine';
  if (kind === 'appellate' && /oral argument (?:is |on |set |for |to be |at )/.test(text.lower))
    return 'major';
  // Only a sitting is worth it: who files what by when, and a talk about that, is routine.
  if (
    /\bto (?:discuss|address) (?:the )?(?:scheduling|schedule|briefing schedule|next steps)\b/.test(
      text.lower,
    )
  )
    return 'routine';
  if (!/\b(?:hearing|argument|conference|trial)\b/.test(text.lower)) return 'routine';
  return /(?:motion|application|hearing|argument)s? (?:for|on|re|regarding)[^.]{0,80}(?:temporary restraining|tro\b|preliminary ?injunction|stay pending)/.test(
    text.lower,
  )
    ? 'major'
    : 'routine';
}

/** Whatever stands first in an opinion, the end of the case weighs more. */
const ENDS_CASE = /\band (?:this|the) (?:action|case|matter) is (?:hereby )?dismissed\b(?! as to| in part)/;

function ofOpinion(weighing: Weighing): Importance {
  const { relief, outcome } = weighing.event;
  const appellate = weighing.kind === 'appellate' || weighing.kind === 'supreme';
  const head = weighing.text.lower.slice(0, 200).replace(/motion disposition in opinion[^.]*/, '');
  if (appellate && !head.includes('motion')) return 'critical';
  if (MERITS.has(outcome)) return 'critical';
  const asOrder = RULED.has(outcome) && relief !== 'other' && relief !== null ? ofOrder(weighing) : 'major';
  const ends =
    !weighing.partial &&
    (ENDS_CASE.test(weighing.text.lower) || (outcome !== null && endsInJudgment(weighing)));
  return ends || asOrder === 'critical' ? 'critical' : 'major';
}

function ofCourtAbove(weighing: Weighing): Importance {
  const { relief, outcome } = weighing.event;
  if (MERITS.has(outcome)) return 'critical';
  if (INJUNCTIVE.has(relief) && RULED.has(outcome)) return 'critical';
  if (relief === 'stay' && RULED.has(outcome)) {
    return STAYED_CASE.test(weighing.text.lower.slice(0, 1_500)) ? 'major' : 'critical';
  }
  if (relief === 'certiorari') return RULED.has(outcome) ? 'critical' : 'major';
  if (relief === 'rehearing' || relief === 'mandamus' || outcome === 'dismissed') return 'major';
  return 'routine';
}

const WEIGHERS: Partial<Record<EventType, (weighing: Weighing) => Importance>> = {
  order: ofOrder,
  opinion: ofOpinion,
  judgment: () => 'critical',
  mandate: ({ event }) => (MERITS.has(event.outcome) ? 'critical' : 'major'),
  appeal_event: ofCourtAbove,
  motion: ofMotion,
  hearing: ofHearing,
  stipulation: ofStipulation,
  termination: ofTermination,
  assignment: ofAssignment,
};

const FIXED: Partial<Record<EventType, Importance>> = {
  complaint: 'major',
  amended_complaint: 'major',
  notice_of_appeal: 'major',
  settlement: 'major',
  transfer: 'major',
  appearance: 'noise',
  summons: 'noise',
  disclosure: 'noise',
  correction: 'noise',
};

/** The guide's importance: would a subscriber following this case want it? */
export function importanceOf(weighing: Weighing): Importance {
  const weigher = WEIGHERS[weighing.event.type];
  return weigher ? weigher(weighing) : (FIXED[weighing.event.type] ?? 'routine');
}
