import type { PhraseRule } from './phrase-rule.ts';
import type { RulingWord } from './ruling-verbs.ts';

/** Steps of the calendar inside an order or a notice: cancelled, moved, set. */
export const CALENDAR_WORDS: readonly PhraseRule<RulingWord>[] = [
  {
    says: { outcome: 'granted', object: 'itself', relief: 'extension' },
    words: ['extending', 'extends'],
    at: /extending (?:the )?(?:(?:[a-z]{3,9} \d{1,2}, \d{4},?|[\d/]{6,10}) )?(?:time|deadline|defendant|plaintiff|answer|response|briefing|discovery)|extends (?:the )?(?:[\w'’]+ ){0,2}?(?:time|deadlines?) (?:to|for|in)\b/y,
    notAfter: /\b(?:that|which|motion|who) $/,
    examples: ['ORDER extending time to answer'],
  },
  {
    says: { outcome: 'reset', object: 'itself', relief: 'schedule', calendar: true },
    words: ['amending', 'modifying', 'revising', 'deadlines', 'dates', 'schedule'],
    at: /(?:deadlines|dates|schedule) (?:is|are) (?:hereby )?(?:revised|amended|modified)\b|(?:amending|modifying|revising) (?:the |this |\[?\d+\]? )?(?:\w+ ){0,3}(?:schedule|scheduling order|deadlines)\b/y,
    examples: ["ORDER AMENDING BRIEFING SCHEDULE ON DEFENDANTS' MOTION TO DISMISS 55"],
  },
  {
    // Put off without a new date (convention 2).
    says: { outcome: 'cancelled', object: 'itself', relief: 'schedule', calendar: true },
    words: ['continued', 'adjourned', 'postponed'],
    at: /(?:continued|adjourned|postponed),? (?:(?:to|until) a (?:later|future) (?:date|time)\b|to be re-?(?:set|scheduled)|without (?:a )?(?:new )?date|sine die|generally|indefinitely|until further (?:order|notice)|pending further)/y,
    examples: ['the trial is CONTINUED to be reset', 'the conference is adjourned sine die'],
  },
  {
    says: { outcome: 'cancelled', object: 'itself', relief: 'schedule', calendar: true },
    words: [
      'cancels',
      'canceling',
      'cancelling',
      'cancelled',
      'canceled',
      'cancellation',
      'cancelation',
      'stricken',
      'hearing',
      'conference',
      'ruling',
      'presentment',
      'strikes',
      'suspending',
      'suspends',
    ],
    at: /(?:strikes|suspend(?:s|ing)) (?:the )?(?:(?:[a-z]{3,9} \d{1,2}, \d{4},?|[\d/]{6,10}) )?(?:[\w-]+ ){0,3}deadlines?\b|presentment is (?:hereby )?stricken|cancels?|cancell?ing|cancell?ed|cancell?ation of (?:the )?(?:[\w-]+ ){0,3}?(?:hearing|conference|argument|trial|meeting|mediation|sentencing)|stricken from (?:the )?calendar|(?:hearing|conference|ruling)[^.]{0,90} is (?:hereby )?stricken/y,
    unless: /cancell?ed (?:if|unless|in the event)\b/y,
    notAfter: /\bunless (?:it is |otherwise )?$/,
    examples: [
      'The Court CANCELS the status conference',
      'ORDER CANCELING STATUS CONFERENCE',
      'NOTICE of Cancellation of Hearing',
    ],
  },
  {
    says: { outcome: 'reset', object: 'itself', relief: 'schedule', calendar: true },
    words: [
      'reset',
      'set',
      'resetting',
      'rescheduled',
      'rescheduling',
      'adjourned',
      'adjourning',
      'adjournment',
      'continued',
      'continuing',
      'continuance',
      'postponed',
      'moved',
      'hearing',
      'meeting',
      'creditors',
      'order',
      'renoted',
      'renoting',
      're',
      'advanced',
      'accelerated',
      'brought',
      'briefing',
      'updated',
    ],
    at: /updated (?:for (?:[^.;]|\b[a-z]\.){2,60}? )?to (?=\d)|briefing schedule (?:updated|amended|modified|revised)\b|re-?not(?:ed|ing)\b|(?:advanced|accelerated|brought forward) to\b|order (?:to|of|for) (?:continue|continuance|reset|reschedule)\b|reset(?!\/)|(?<=\bre-)set\b|resetting|rescheduled|rescheduling|adjourned|adjourning|adjournment of|continuance of|postponed|(?:continued|moved) (?:to|until|from|by (?:\d|\w+ (?:\(\d+\) )?(?:days|weeks)))|(?:hearing|meeting|creditors) continued|continued (?:[\w-]+ )?(?:hearing|meeting|conference|trial)\b|continuing (?:\w+ ){0,3}(?:hearing|conference|trial|sentencing|case\b)/y,
    unless:
      /continued to (?:be|remain|serve|stay)|moved to (?:stay|dismiss|compel|strike|intervene|vacate|amend|seal|quash|modify|dissolve|enforce|extend|withdraw|remand|transfer|continue|certify|exclude|reopen|consolidate|file|set aside|lift)\b|adjournment in contemplation/y,
    // The clerk's "Set/Reset" does not tell which.
    notAfter: /\b(?:set(?:ting)?|extend)\/$|\bmotions? (?:for|to) (?:an? )?$/,
    examples: ['conference is hereby adjourned to Wednesday', 'Sentencing RESET for 6/26/2017'],
  },
  {
    says: { outcome: 'reset', object: 'itself', relief: 'schedule', calendar: true },
    words: ['will', 'shall', 'adjourns', 'reschedules', 'continues', 'moves', 'postpones', 'resets'],
    at: /(?:will|shall) now (?:be (?:held|conducted|heard)|take place)\b|(?:adjourns|reschedules|continues|moves|postpones|resets) (?:the |this )(?:(?:[a-z]{3,9} \d{1,2}, \d{4},?|[\d/]{6,10}) )?(?:[\w-]+ ){0,5}(?:hearing|conference|trial|argument)\b/y,
    examples: [
      'The initial conference will now be held on May 24, 2016',
      'The Court CONTINUES the June 3, 2027 hearing to July 1, 2027',
      'the Court adjourns the Discovery Status Conference from November 14 to January 24',
    ],
  },
  {
    says: { outcome: 'set', object: 'itself', relief: 'schedule', calendar: true },
    words: ['set', 'setting', 'scheduled', 'sets', 'due', 'scheduling', 'appear', 'deadline', 'calendared'],
    at: /set (?:for|on|at|before)\b|set[- ]?(?:\/reset)? (?:\w+ )?(?:deadline|hearing)s?|setting(?! (?:conditions|bail|bond|forth|aside|terms))|scheduled (?:for|on)|sets|due (?:by|on|at \d|that [^.;]{3,60} by \d|no later|date|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)|scheduling (?:order|conference|the|oral|an?\b)|appear (?:for|in person|before)|deadline (?:for [a-z ]{2,40} )?is|calendared/y,
    unless: /due (?:on )?process|set aside/y,
    // What is amended was set before; what a motion asks for is not yet set.
    notAfter:
      /(?:amend|modify|modifying|extend|vacate|revise)(?:ing)? (?:the |its |current |case |joint )*$|\bmotions? (?:for|to) (?:(?:entry of|an?|the|amended|joint) )*$/,
    examples: ['Status Conference set for 10/12/2021', 'Motions due by 10/29/2021'],
  },
  {
    // "Will be held" looks forward.
    says: { outcome: 'set', object: 'itself', relief: 'schedule', calendar: true },
    words: ['will', 'shall'],
    at: /(?:will|shall) (?:now )?(?:be (?:held|conducted|heard)\b|(?:hold|conduct|convene|hear) (?:an? |the |oral |arguments? ))/y,
    unless: /will hold (?:[^.;]|\bno\.){0,90} in abeyance/y,
    examples: [
      'An initial conference will be held at 11:00 a.m. on November 3, 2021',
      'The court will hold a hearing on the motion',
    ],
  },
  {
    // A party told to do something by a day, or a paper asked for.
    says: { outcome: 'set', object: 'itself', relief: 'schedule', calendar: true },
    words: ['orders', 'directs', 'directing', 'ordering', 'ordered', 'required'],
    at: /required to (?:[^.;]|\b(?:[a-z]|u\.s)\.){3,240}? (?:by|on or before|no later than) (?:\w+day, )?(?:\d{1,2}\/|january|february|march|april|may|june|july|august|september|october|november|december)|(?:orders|directs|directing|ordering|ordered)(?: that)? (?:(?:[^.;]|\b(?:[a-z]|esq|inc|co|no|v|jr|sr|u\.s)\.){2,140}? (?:to|shall|must) (?:file|submit|serve|provide|respond|produce|lodge|advise|notify|(?:meet and )?confer|answer|reply)\b.{0,200}?(?:\bby|on or before|no later than|due(?: on| by)?) (?:[\d:]{1,5} [ap]\.?m\.? on |the close of business on )?(?:\w+day, )?(?:\d{1,2}\/|january|february|march|april|may|june|july|august|september|october|november|december)|(?:a |the )?(?:response|reply|briefing)s? (?:to|on|from)\b|that (?:the )?(?:[\w'’]+ ){1,3}(?:file|submit|serve|respond)\b[^.;]{0,120}? (?:by|on or before|no later than) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december))/y,
    unless:
      /[^.;]{0,140}?\b(?:granted|denied|granting|denying|lifted|vacated|dismissed|stayed|bond hearing)\b/y,
    examples: [
      'The Court ORDERS Defendants to file by July 3, 2025, a status report',
      "CLERK'S ORDER filed directing response to motion for stay; response due 08/18/2025",
    ],
  },
  {
    // An order that begins with what a party shall do, and by when.
    says: { outcome: 'set', object: 'itself', relief: 'schedule', calendar: true },
    words: ['order'],
    at: /order(?: as to [a-z .,]{2,40})?:? that (?:(?:by|on or before|no later than) (?:\w+day, )?(?:\d{1,2}\/|january|february|march|april|may|june|july|august|september|october|november|december)(?:[^.;]|\b(?:deft|dft|pltf)\.){4,80}? (?:shall|must)\b|[^.;]{3,80}? (?:shall|must) [^.;]{3,200}? (?:by|on or before|no later than) (?:\w+day, )?(?:\d{1,2}\/|january|february|march|april|may|june|july|august|september|october|november|december))/y,
    unless: /[^;]{0,140}?\b(?:granted|denied|granting|denying|lifted|vacated|dismissed|stayed)\b/y,
    examples: ['ORDER that by December 21, 2016 Defendant shall file a declaration'],
  },
  {
    // A party told when to answer a paper of the other side.
    says: { outcome: 'set', object: 'itself', relief: 'schedule', calendar: true },
    words: ['shall', 'must', 'may'],
    at: /(?:shall|must) be (?:filed|submitted|served)(?: and \w+)? (?:by|on or before|no later than) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|(?:shall|must|may) (?:(?:file|serve|submit) (?:an? |its |their |his |her |any )?(?:response|opposition|reply|answer|brief)s?|(?:meet and confer and )?(?:submit|file|lodge) (?:an? |the )?(?:joint |agreed |revised )?proposed (?:form|order|schedule)|respond(?: to)?|answer|reply(?: to)?|oppose)\b[^.;]{0,120}? (?:by|on or before|no later than) (?:noon on |[\d:]{1,5} [ap]\.?m\.? on )?(?:\w+day, )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)/y,
    examples: ['Plaintiff shall file a response to 40 Motion for Summary Judgment by 7/3/2024'],
  },
];
