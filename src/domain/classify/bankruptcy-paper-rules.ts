import type { TitleRule } from './title-rule.ts';

/** Papers and clerk's notes of bankruptcy courts that the older names do not cover. */
const BANKRUPTCY = ['bankruptcy'] as const;
const PLAIN = { relief: null, outcome: null } as const;

export const BANKRUPTCY_PAPER_RULES: readonly TitleRule[] = [
  {
    // A list of what lacks, whatever it calls itself.
    type: 'correction',
    kinds: BANKRUPTCY,
    ...PLAIN,
    importance: 'noise',
    lead: /(?:order and notice|order|notice and order) (?:of|re:?|regarding|to (?:cure|correct)) (?:missing|incomplete|deficien\w+|defective)\b(?! notice)|claims? (?:status|register) correction\b|notice of (?:deficiency|defective)\b(?! for confirmation)/y,
    unlessWithin: /dismissing|show cause/,
    examples: [
      'Order and Notice of Missing Documents Summary of schedules due 11/25/2009.',
      'Claim Status Correction (RE: related document(s): 24 Transfer of Claim)',
    ],
  },
  {
    type: 'notice',
    kinds: BANKRUPTCY,
    ...PLAIN,
    importance: 'noise',
    lead: /(?:(?:the )?courts?['’]?s? notice (?:and|or) )?(?:bnc )?certificate of (?:mailing|service|notice) (?:by|from|of) (?:the )?(?:bnc|bankruptcy noticing)|(?:the )?courts?['’]?s? notice (?:and|or) bnc certificate\b|(?:deadlines?|deficienc(?:y|ies))(?: for [^.;]{3,60})? (?:satisfied|cured|corrected)\b/y,
    examples: [
      'Certificate of Mailing by BNC of Notice of Deficiency Service Date 02/05/2010.',
      'Courts Notice and BNC Certificate of Mailing Re: Meeting of Creditors',
      'Deadline for Missing Documents Satisfied.',
    ],
  },
  {
    type: 'hearing',
    kinds: BANKRUPTCY,
    outcome: 'held',
    importance: 'routine',
    lead: /(?:(?:plan )?conciliation|reaffirmation|adequate protection|rule 2004|valuation|dismissal|discharge|status and scheduling|loss mitigation) (?:conference|hearing|examination)s? (?:held|concluded)\b/y,
    examples: ['Conciliation Conference Held', 'Reaffirmation Hearing Held'],
  },
  {
    // One name for both: the text after it tells a first date.
    type: 'hearing',
    kinds: BANKRUPTCY,
    outcome: 'set',
    importance: 'routine',
    lead: /hearings? (?:re)?scheduled\/(?:re)?scheduled\b/y,
    examples: ['Hearing Scheduled/Rescheduled. Hearing scheduled 3/23/2009 at 01:00 PM'],
  },
  {
    type: 'assignment',
    ...PLAIN,
    importance: 'major',
    lead: /order transferring (?:the )?(?:presiding )?judge\b/y,
    examples: ['Order Transferring Judge'],
  },
  {
    type: 'evidence',
    kinds: BANKRUPTCY,
    ...PLAIN,
    importance: 'routine',
    lead: /supporting document\w*|the following (?:schedules?|statements?)(?:\(s\))? (?:has|have) been (?:amended|filed)|(?:corporate|board) resolution|statement (?:of intent\b|(?:concerning|regarding|of|re:?) (?:no )?(?:employee|payment|pay|wage|income))|(?:equity security holders|(?:amended )?(?:twenty|20) largest|list of (?:all )?(?:twenty|20) largest)|pay ?stubs\b|copies of (?:all )?pay\b|attachments? to (?:voluntary )?petition/y,
    unless: /motion|objection/,
    examples: [
      'Supporting Documentation from 341 Meeting.',
      'The following schedule(s) have been amended: Schedule I',
      'Corporate Resolution, 20 Largest Unsecured Creditors filed by Ann Poe',
      'Statement Concerning No Employee Income Record',
      'Statement of Intent. Filed by Ann Poe',
    ],
  },
  {
    type: 'brief',
    kinds: BANKRUPTCY,
    ...PLAIN,
    importance: 'routine',
    lead: /(?:chapter 11 )?(?:case management|(?:periodic |post-?confirmation |quarterly )?status) (?:summary|report)/y,
    unless: /order|hearing|motion/,
    examples: ['Chapter 11 Case Management Summary Filed by Ann Poe'],
  },
  {
    type: 'evidence',
    kinds: BANKRUPTCY,
    ...PLAIN,
    importance: 'routine',
    lead: /transcript (?:regarding|of|re:?) (?:the |a )?(?:\w+ ){0,2}hearing/y,
    unless: /request|order|redact/,
    examples: ['Transcript regarding Hearing Held 5/6/2024'],
  },
  {
    // What goes up to the district court or the panel.
    type: 'appeal_event',
    kinds: BANKRUPTCY,
    ...PLAIN,
    importance: 'routine',
    lead: /(?:appell\w+['’]?s? |amended |joint )*(?:counter-?)?(?:statement of issues and )?designation of (?:the )?(?:contents|items|record)\b[^.;]{0,60}\bappeal|(?:u\.?s\.? )?district court case (?:number|no\.?)? ?(?:was |has been )?assigned|(?:notice of )?transmittal of (?:the )?(?:complete |appeal )?record\b/y,
    examples: [
      'Appellant Designation of Contents for Inclusion in Record on Appeal',
      'District Court Case Number Assigned',
      'Transmittal of Complete Record on Appeal to District Court',
    ],
  },
  {
    // The court's word to the employer or the trustee.
    type: 'notice',
    kinds: BANKRUPTCY,
    ...PLAIN,
    importance: 'routine',
    lead: /directive (?:for|to) (?:the )?(?:termination|terminate|commence|suspend|modif)/y,
    examples: ['Directive for Termination of Plan Payments.'],
  },
  {
    type: 'deadline',
    kinds: BANKRUPTCY,
    lead: /(?:(?:government(?:al)? )?(?:proofs? of claims?|claims?) )?(?:bar date|deadlines?)(?: is| are)? (?:re)?set\b/y,
    examples: ['Proof of Claim deadline set: Proofs of Claims due by 8/1/2024.'],
  },
  {
    type: 'hearing',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: 'cancelled',
    importance: 'routine',
    lead: /notice of withdrawal of (?:the )?(?:\w+ ){0,2}hearing\b/y,
    examples: ['Notice of Withdrawal of Hearing scheduled for 4/9/2025'],
  },
  {
    type: 'fee',
    kinds: BANKRUPTCY,
    relief: 'ifp',
    outcome: null,
    importance: 'routine',
    lead: /application (?:to have|for waiver of) (?:the )?(?:chapter \d+ )?filing fee\b/y,
    unlessWithin: /\b(?:granted|denied)\b|order/,
    examples: ['Application to Have Chapter 7 Filing Fee Waived'],
  },
  {
    type: 'notice',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /notice,? (?:of )?change of address\b(?! of (?:counsel|attorney))/y,
    examples: ['Notice, Change of Address of Debtor/Creditor'],
  },
  {
    // An order carried out by the marshal asks for nothing.
    type: 'other',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /writ of (?:execution|garnishment|possession|assistance)\b/y,
    examples: ['Writ of Execution'],
  },
  {
    type: 'assignment',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /reassign (?:judge|case)\b/y,
    examples: ['Reassign Judge'],
  },
];
