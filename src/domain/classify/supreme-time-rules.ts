import type { TitleRule } from './title-rule.ts';

/** Time and length at the Supreme Court (convention 12): housekeeping, although it is asked for by application. */
const SUPREME = ['supreme'] as const;

export const SUPREME_TIME_RULES: readonly TitleRule[] = [
  {
    // Convention 12: more time for a cert petition is routine, asked or granted.
    type: 'order',
    kinds: SUPREME,
    relief: 'extension',
    importance: 'routine',
    lead: /(?:the )?application\b.{0,200}\b(?:granted|denied)\b.{0,80}(?:extending|to extend|extended)/y,
    examples: [
      'Application (24A1) granted by Justice Alito extending the time to file until August 15, 2024.',
    ],
  },
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'extension',
    lead: /(?:application|motion|request)\b.{0,200}\b(?:granted|denied)\b.{0,80}(?:extending|to extend|extended|extension)|(?:application|motion)\b.{0,60}(?:to (?:further )?extend|for (?:an? )?(?:further )?extension of time)\b.{0,160}\b(?:is )?(?:granted|denied)/y,
    examples: [
      'Application (24A2) for an extension of time denied by Justice Kagan.',
      'Motion to extend the time to file a response is denied.',
    ],
  },
  {
    type: 'motion',
    kinds: SUPREME,
    relief: 'extension',
    outcome: null,
    importance: 'routine',
    lead: /application\b(?: \([^)]{2,60}\))?(?: .{0,40}?)?(?: to (?:further )?extend| for (?:an? )?(?:further )?extension of (?:the )?time)\b/y,
    examples: [
      'Application (24A1) to extend the time to file a petition for a writ of certiorari from July 15, 2024 to September 13, 2024, submitted to Justice Alito.',
      'Application (25A55) for an extension of time within which to file a petition for a writ of certiorari, submitted to Justice Roe.',
    ],
  },
  {
    // Length is no matter of substance, whatever the paper.
    type: 'order',
    kinds: SUPREME,
    relief: 'page_limit',
    importance: 'routine',
    lead: /(?:application|motion)\b.{0,200}in excess of (?:the )?(?:word|page).{0,60}\b(?:granted|denied)/y,
    examples: ['Application for leave to file petition in excess of word limits granted by Justice Barrett.'],
  },
  {
    type: 'motion',
    kinds: SUPREME,
    relief: 'page_limit',
    outcome: null,
    importance: 'routine',
    lead: /(?:application|motion)\b.{0,200}in excess of (?:the )?(?:word|page)/y,
    examples: [
      'Application (23A994) for leave to file a petition for a writ of certiorari in excess of the word limit, submitted to Justice Gorsuch.',
    ],
  },
];
