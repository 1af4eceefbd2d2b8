import type { TitleRule } from './title-rule.ts';

/** Names of the Tax Court, of federal claims, of international trade and of the Panel on multidistrict litigation. */
const SPECIAL = ['special'] as const;

export const SPECIAL_COURT_RULES: readonly TitleRule[] = [
  {
    // The Tax Court decides where others enter judgment.
    type: 'judgment',
    kinds: SPECIAL,
    relief: null,
    importance: 'critical',
    lead: /(?:order and |stipulated |agreed )?decision(?: entered)?$/y,
    examples: ['Stipulated Decision', 'Order and Decision'],
  },
  {
    type: 'opinion',
    kinds: SPECIAL,
    importance: 'critical',
    lead: /(?:t\.c\.|tax court) opinion\b/y,
    examples: ['T.C. Opinion'],
  },
  {
    // A special master decides in an order.
    type: 'order',
    kinds: SPECIAL,
    lead: /(?:published|unpublished|reported|unreported|redacted|reissued) decision\b/y,
    examples: ['PUBLISHED DECISION Signed by Special Master Roe'],
  },
  {
    type: 'order',
    kinds: SPECIAL,
    relief: 'schedule',
    outcome: 'set',
    importance: 'routine',
    lead: /standing pre-?trial order\b/y,
    examples: ['Standing Pretrial Order'],
  },
  {
    type: 'assignment',
    kinds: SPECIAL,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /order that (?:the |this )?case is assigned\b/y,
    examples: ['Order that case is assigned to Judge Roe'],
  },
  {
    // A conditional order that nobody opposed.
    type: 'transfer',
    kinds: SPECIAL,
    relief: 'transfer',
    outcome: 'granted',
    importance: 'major',
    lead: /conditional transfer order(?: \(cto[^)]*\))? finali[sz]ed\b/y,
    examples: ['CONDITIONAL TRANSFER ORDER (CTO-12) FINALIZED TODAY'],
  },
  {
    type: 'order',
    kinds: SPECIAL,
    relief: 'transfer',
    outcome: 'vacated',
    importance: 'major',
    lead: /order vacating (?:the )?(?:conditional transfer|cto)|conditional transfer order(?: \(cto[^)]*\))? vacated\b/y,
    examples: ['ORDER VACATING CONDITIONAL TRANSFER ORDER (CTO-5)', 'CONDITIONAL TRANSFER ORDER VACATED'],
  },
  {
    type: 'appeal_event',
    kinds: SPECIAL,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /appeal (?:to (?:the )?(?:cafc|federal circuit) )?docketed\b/y,
    examples: ['Appeal to CAFC docketed as 25-1812'],
  },
  {
    type: 'hearing',
    kinds: SPECIAL,
    outcome: 'held',
    importance: 'routine',
    lead: /(?:telephone |video ?)?(?:tele)?conference (?:was )?held\b/y,
    examples: ['Teleconference held on 3/4/2025'],
  },
  {
    type: 'brief',
    kinds: SPECIAL,
    outcome: null,
    importance: 'routine',
    lead: /simultaneous (?:\w+ ){0,2}brief|rule 4\(c\) report|comments (?:in (?:opposition|support)|on|regarding)\b/y,
    examples: ['Simultaneous Opening Brief', 'RULE 4(c) REPORT', 'Comments in opposition to remand results'],
  },
  {
    type: 'evidence',
    kinds: SPECIAL,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:confidential|public) (?:joint )?(?:administrative record|appendix)\b|(?:(?:confidential|public|final) )*(?:(?:results of )?(?:final )?(?:remand )?redetermination\b|remand (?:results|determination)\b)/y,
    unless: /motion/,
    examples: ['Confidential administrative record'],
  },
  {
    type: 'disclosure',
    kinds: SPECIAL,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /ownership disclosure\b/y,
    examples: ['Ownership Disclosure Statement'],
  },
];
