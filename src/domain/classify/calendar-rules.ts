import type { TitleRule } from './title-rule.ts';

/** Hearings, deadlines and the clerk's housekeeping (conventions 2, 3, 9, 15). */
const CLERK_UTILITY = "(?:~? ?util(?:ity)? ?(?:event)?[ -]+|1 ?- ?|clerk['’]?s? |notice of |docket entry )*";

export const CALENDAR_RULES: readonly TitleRule[] = [
  {
    // The day on which the jury decides: a verdict beats the trial it ends.
    type: 'judgment',
    relief: null,
    outcome: null,
    importance: 'critical',
    lead: /(?:(?:amended |electronic |courtroom |clerk['’]?s? |text )*minutes?\b|(?:jury|bench) trial\b|courtroom minutes\b|jury\b)/y,
    within:
      /\btrial\b.*\b(?:(?:jury )?verdict(?: form)? (?:is |was )?(?:returned|reached|received|rendered|read|entered|announced|for|in favor|of (?:not )?guilty)|jury (?:deliberates and )?(?:returned|returns|returning|finds|found|reached|reaches) |(?:guilty|not guilty) (?:verdict|on counts?))|^(?:jury|bench) (?:verdict|returned)/,
    unlessWithin:
      /verdict form (?:discussed|reviewed|submitted)|motion for|no verdict|(?<!jury finds? .{0,400})mistrial/,
    examples: [
      'JURY TRIAL held on 6/6/2008 before District Judge Jane Roe - Jury verdict for plaintiff.',
      'Minute Entry for proceedings held before Judge Jane Roe: Jury Trial completed on 3/3/2017. Verdict returned in favor of Roe.',
    ],
  },
  {
    type: 'hearing',
    outcome: 'cancelled',
    lead: /1 ?- ?terminate (?:deadlines and )?hearings|(?:~util - |1 - )?(?:terminate|cancel) (?:deadlines (?:and|\/) ?)?hearings?|terminated? hearings/y,
    examples: ['1 - Terminate Hearings', '1 - Terminate Deadlines and Hearings'],
  },
  {
    type: 'hearing',
    relief: null,
    outcome: 'cancelled',
    importance: 'routine',
    lead: /(?:\*+)?deadlines? (?:terminated|cancel+ed)/y,
    within:
      /\b(?:hearing|conference|trial|argument|sentencing|arraignment) (?:is |was )?(?:set|scheduled) (?:for|on)\b/,
    examples: ['Deadline terminated - Initial Pretrial Conference set for 8/3/2016 at 11:00 AM'],
  },
  {
    type: 'deadline',
    relief: 'schedule',
    outcome: 'cancelled',
    importance: 'routine',
    lead: /(?:~util - |1 ?- ?)?(?:terminate|cancel) (?:\w+ )?deadlines?|deadlines? (?:terminated|cancelled)|(?:\*+)?deadlines? terminated/y,
    examples: ['1 - Terminate Deadlines', '***Deadlines terminated.'],
  },
  {
    // A hearing beats a deadline: "Set/Reset Deadlines ... Motion Hearing reset to".
    type: 'hearing',
    lead: new RegExp(
      `${CLERK_UTILITY}(?:set|reset|set/reset|re-?set|cancel|terminate)[ /]*(?:and )?(?:scheduling order )?(?:(?:motion|r&r|motion and r&r)[ /]*(?:and )?)?(?:deadlines?[ /,]*(?:and )?)*hearings?\\b`,
      'y',
    ),
    unlessWithin:
      /due by (?!.*(?:set for|reset|hearing|conference|trial))|(?:^[^.]{0,60}hearings?:? ?(?:as to)?[^.]{0,200} due (?:by|on))(?!.*(?:set for|conference|trial))/,
    examples: [
      '~Util - Set Hearings',
      '~Util - Set Deadlines/Hearings',
      'Set/Reset Hearings: The Status Conference set for 10/14/2015 is hereby cancelled.',
      '~Util - Set Motion and R&R Deadlines/Hearings',
    ],
  },
  {
    type: 'hearing',
    lead: new RegExp(
      `${CLERK_UTILITY}(?:set|reset|set/reset|re-?set)[ /]*(?:and )?(?:scheduling order |motion |case )*deadlines?`,
      'y',
    ),
    within:
      /(?:hearing|conference|trial|argument|sentencing|arraignment|motions?) (?:is |was |has been )?(?:re)?(?:set|scheduled|continued|adjourned) (?:for|to|on)/,
    examples: ['Set/Reset Deadlines as to 17 MOTION to Intervene. Motion Hearing reset to 3/6/2018 11:30 AM'],
  },
  {
    type: 'hearing',
    lead: /(?:\*+)?deadlines? (?:updated|set|reset)\b/y,
    within:
      /\b(?:re)?set(?:ting)? (?:the )?(?:[\w-]+ ){0,3}(?:calendar call|hearing|conference|trial|argument|sentencing|arraignment)\b/,
    examples: ['Deadline updated as to John Roe, reset Calendar Call for 9:31 1/5/04 before Judge Roe'],
  },
  {
    // On appeal the clerk's schedule is that of the briefs.
    type: 'appeal_event',
    kinds: ['appellate'],
    relief: 'schedule',
    outcome: 'set',
    importance: 'routine',
    lead: /briefing schedule set\b/y,
    examples: ['BRIEFING schedule set. Brief and Appendix due 08/17/2026 for appellant Roe County.'],
  },
  {
    type: 'deadline',
    relief: 'schedule',
    importance: 'routine',
    lead: new RegExp(
      `${CLERK_UTILITY}(?:set|reset|set/reset|re-?set|update|change)[ /]*(?:and )?(?:\\w+ ){0,3}(?:deadlines?|schedule)|(?:answer|response|reply|brief|discovery|objections?|motions?|joint appendix|opening brief|deadline|scheduling)\\b[^.]{0,60} (?:deadline )?(?:updated|due|reset|set)\\b|deadlines? (?:set|reset|updated)|schedule notice(?! by)|(?:notice\\W+)?notice of (?:filing of cto|filed\\b[^.]{0,40}?) (?:and|&) publication of briefing schedule|(?:notice of |appellate |clerk['’]s )?(?:briefing|civil appeal) schedul(?:e|ing)(?! order)(?: (?:notice|set|issued|order))?|case (?:scheduling|briefing) schedule`,
      'y',
    ),
    unless:
      /answer to|(?:^|\W)(?:answer|response|brief|reply|objection|motion)s? (?:in|by|to|filed|for|re)\b/,
    examples: [
      '~Util - Set Deadlines',
      'Set/Reset Deadlines: Responses due by 2/4/2022.',
      'Answer due 3/4/2020',
      '***TEXT ONLY NOTICE***NOTICE OF FILING OF CTO AND PUBLICATION OF BRIEFING SCHEDULE (CTO-112)',
      'BRIEFING SCHEDULE set',
    ],
  },
  {
    type: 'hearing',
    outcome: 'held',
    importance: 'major',
    lead: /(?:oral )?arguments? (?:was )?(?:held|heard|presented)|(?:case |cause )?(?:orally )?(?:argued|heard)\b|case,? (?:before|argued|heard)|oral argument\b.{0,60}held|argument held/y,
    kinds: ['appellate'],
    examples: [
      'ORAL ARGUMENT HELD before Judges A, B and C.',
      'ARGUED AND SUBMITTED TO A, B and C',
      'Case argued and submitted to the court',
    ],
  },
  {
    type: 'appeal_event',
    relief: null,
    outcome: 'taken_under_advisement',
    importance: 'major',
    lead: /(?:case|cause|appeal|matter) (?:is |ordered |was )?(?:submitted|screened for)|submitted (?:on (?:the )?briefs|without)|(?:un)?argued case submitted/y,
    kinds: ['appellate'],
    examples: ['CASE SUBMITTED on the briefs to A, B and C', 'Case submitted without oral argument'],
  },
  {
    type: 'hearing',
    relief: null,
    importance: 'major',
    lead: /(?:(?:notice of|notice|amended|tentative|calendar(?:ed)?|case|proposed|clerk|oral|court)[ :,]+){0,5}(?:oral )?argument(?:s| notice)?\b(?! (?:statement|request|acknowledg|appearance|form))|(?:case )?(?:calendared|tentatively calendared|scheduled|set|placed on calendar) (?:for|to be) (?:the )?(?:oral argument|hearing|argument)|case (?:tentatively )?(?:calendared|scheduled|set)\b|notice of (?:calendar|hearing|assignment to argument)|(?:notice of )?(?:argument|hearing) (?:calendar|set|scheduled)|calendar(?:ing)?\b|case calendaring/y,
    kinds: ['appellate'],
    unless: /acknowledg|motion (?:to|for)|unavailab|request (?:for|to)|letter/,
    examples: [
      'NOTICE OF ORAL ARGUMENT on Monday, April 17, 2023- 09:30 A.M.',
      'CASE CALENDARED for oral argument. Date: 05/06/2025.',
      'ORAL ARGUMENT set for 5/9/2025',
      'Oral argument notice',
    ],
  },
  {
    // A clerk's minute entry of no sitting: it only tells when the next will be.
    type: 'hearing',
    kinds: ['district', 'bankruptcy'],
    title:
      /(?:text |electronic |docket )?minute entry[.:]? (?:[\w-]+ ){0,3}?(?:hearing|conference|trial|argument|sentencing)s? (?:is |has been )?(?:re)?(?:set|scheduled|continued|adjourned|cancell?ed|vacated)\b/y,
    unlessWithin: /\bheld\b|\bproceedings\b/,
    examples: ['MINUTE ENTRY. Hearing set for 3/4/2026 at 9:30 a.m. in Courtroom 4.'],
  },
  {
    // Minute entries report what was done in court; a ruling inside makes them orders (read later).
    type: 'hearing',
    outcome: 'held',
    title:
      /(?:amended |sealed |corrected |electronic |courtroom |court |civil |criminal |clerk['’]?s? |general |telephonic |text |bench |docket |redacted |in court |\(?sealed\)? ){0,5}(?:(?:minute|minutes|courtroom minutes|deputy)\b(?! order| order)|minute entry|court ?room|clerk['’]?s? notes|proceeding memo|proceeding minutes|proceedings? (?:held|memo)|hearing (?:minutes|memo))/y,
    unless: /in chambers(?! (?:disc|stat|settl|pretr|teleph))/,
    examples: [
      'Minute Entry for proceedings held before Judge Roe: Telephone Conference held on 3/30/2021.',
      'MINUTES OF Hearing Re: Plaintiff Motion to Amend [30], held before Judge Selna.',
      'Minute Entry - Court Proceedings',
      'Civil Minutes - General',
      'Courtroom Minutes',
      'ELECTRONIC Clerks Notes for proceedings held before Judge Roe: Motion Hearing held',
    ],
  },
  {
    // Hawaii's minutes name the motion first: "Motion for Temporary Restraining Order 65 hearing held."
    type: 'hearing',
    outcome: 'held',
    kinds: ['district'],
    lead: /(?:[a-z'’]+ ){0,3}motions? (?:to|for) [^.;:]{3,140}? hearings? (?:was |were )?held\b/y,
    examples: [
      'EP: Motion for Temporary Restraining Order 65 hearing held. Oral arguments heard. Written order to follow.',
    ],
  },
  {
    // "Telephone Conference held", "Meeting of Creditors Held", "Jury Trial - Day 2".
    type: 'hearing',
    outcome: 'held',
    lead: /(?:(?:motion|oral|status|telephone|telephonic|video|settlement|pretrial|pre-?motion|initial|scheduling|show cause|injunction|tro|temporary restraining order|in chambers|ex parte|sentencing|evidentiary|bench|jury|final|case management|mediation|bond|detention|change of plea|plea|arraignment|preliminary|rule 16|discovery|trial|meeting of creditors|341|confirmation|early neutral|ene|in-person|virtual|zoom|mdl|fairness|daubert|markman|claim construction|appearance|revocation|interim)[ /-]+){0,5}(?:hearing|conference|trial|call|meeting|proceedings?|argument|session|arraignment|sentencing|plea|appearance|voir dire|jury selection|examination)s?\b(?: \([^)]{0,40}\))?(?: (?:as to|re|before|on)[^.]{0,120})? ?(?:- )?(?:held|concluded|completed|begun|commenced|day \d|not held|waived)|(?:chapter \d+ )?trustee['’]?s? (?:report|certification) of .{0,30}341|meeting of creditors (?:held|concluded|not held)|statement adjourning|report of mediation|mediation held/y,
    examples: [
      'Status Conference held on 5/1/2020 before Judge Roe',
      'Meeting of Creditors Held and Concluded',
      'Jury Trial - Day 2 held',
      'Telephone Conference held',
    ],
  },
  {
    // A sitting's bare name is what clerks call the minutes of it; what is to come is a notice or is set.
    type: 'hearing',
    outcome: 'held',
    kinds: ['district', 'bankruptcy'],
    lead: /(?:initial|first) appearance(?: ?- ?rule \d+\S*)?$|pleas?(?: of (?:not )?guilty)? entered\b|(?!(?:waiver|demand|jury demand|set|reset|notice|scheduling order|request|order|adjourn|cancel|continue|reschedul|oral argument|sentencing memo)\w*\b)(?:[\w/'-]+ ){0,4}?(?:hearing|conference|trial|argument|arraignment|sentencing|plea)s?(?: ?(?:- )?(?:final|initial|day \d+|held|\(other\)))?$/y,
    unless:
      /notice|\border\b|motion (?:for|to)|request|set\b|continued|adjourn|cancel|resched|terminate|util/,
    examples: ['Motion Hearing', 'Status Conference', 'Pretrial Conference - Final', 'Jury Trial'],
  },
  {
    type: 'hearing',
    lead: /(?:(?:amended|scheduling(?= notice)|clerk['’]?s?|court['’]?s?|text[- ]only|text|second|third|electronic|docket|paperless|formal|official|zoom|minute|public|calendar)[ ,:]*){0,4}(?:notice|re-?notice|notification)?(?: ?-)?(?: of| to| re:?| regarding| setting| resetting| cancell?ing| rescheduling| continuing| that| from clerk| adjourning| vacating|,| on|:|\.){0,6} ?(?:the |an? )?(?:(?:in[- ]person|video|telephone|telephonic|virtual|zoom|civil|criminal|remote|motion|status|settlement|pretrial|pre-?trial|pre-?motion|initial|scheduling|sentencing|evidentiary|bench|jury|final|case|management|mediation|bond|detention|plea|preliminary|rule 16|rule 16\(b\)|discovery|injunction|show cause|oral|early|neutral|proceeding|change of|case management|confirmation|in court|court|and|daubert|markman|fairness|interim|chapter \d+|341\(a\)|341|adjournment of|cancellation of|continuance of|rescheduled|continued|cancelled|reset|setting|date of|adjourned|courtroom|tro|remote|show-cause|class|telephone|rescheduling of|resetting of|change of|location of|time of|certificate of)[ /]+){0,6}(?:hearings?|conference|trial|argument|sentencing|(?:re-?)?arraignment|meeting of creditors|adjournment|telephone call|rescheduling|resetting|setting|appear by|appear for|court hearing|court proceeding|341\(a\) notice|341 notice|341 meeting)\b(?! (?:brief|exhibit|transcript|memorandum|statement|report|witness|request|notebook|binder|summary|chart|submission|materials|recommendation|agreement|letter|position))/y,
    unless:
      /^(?:[a-z]+,? ){0,2}(?:motion(?! hearing)|memorandum|brief|statement|report|unavailab|certificate of conference|response|transcript|request|letter|intent|exhibit)\b|(?:trial|hearing) (?:brief|exhibit|transcript|witness|memorandum|statement)/,
    examples: [
      'Notice of Hearing Date set for August 30, 2019 re 22 MOTION to Dismiss',
      'NOTICE canceling Case Management Hearing scheduled for 1/11/2017',
      'NOTICE OF HEARING: Motion Hearing set for 3/3/2020',
      'Notice, Adjournment of Hearing',
      'TEXT-ONLY NOTICE: Settlement conference on 5/26/15 is Cancelled',
      'NOTICE of Hearing on Motion 5 MOTION for Preliminary Injunction',
      '341(a) Notice (Chapter 7 Individual) (BNC)',
      'Notice of Hearing on Closing (Form 423) (BNC)',
      'Status Conference set for 5/1/2020',
      'Hearing Scheduled',
    ],
  },
  {
    type: 'hearing',
    relief: null,
    lead: /(?:in light of|per|pursuant to|at the request of|due to|because of|by order of|as a result)[^;]{0,200}?\b(?:hearing|conference|trial|argument|sentencing)[^;]{0,120}?(?:cancel|adjourn|reschedul|continued|vacated|reset|set for|moved)|(?:reset|cancel+ed|vacated?|set)[ :-]+(?:hearing|conference|trial)|auto summons and notice of pre-?trial/y,
    unless: /^auto summons/,
    examples: [
      'In light of the STIPULATION AND ORDER OF DISCONTINUANCE 13 the Status Conference set for 1/6/2016 is cancelled.',
    ],
  },
];
