import type { PhraseRule } from './phrase-rule.ts';
import { NO_RULING, type RulingWord } from './ruling-verbs.ts';

/** More time: for a restraining order, which stays in force, and for everything else. */
export const EXTENSION_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    // What asks why an injunction should not follow restrains until then.
    says: { outcome: 'granted', object: 'itself', relief: 'tro' },
    words: ['order'],
    at: /order to show cause (?:with|and) (?:an? )?(?:temporary restraining order|tro\b)/y,
    notAfter: /(?:proposed|motion for|application for|for an?|request for) $/,
    examples: ['ORDER TO SHOW CAUSE WITH TEMPORARY RESTRAINING ORDER re: 3 Motion'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'tro' },
    words: ['extending', 'extended', 'extends'],
    at: /exten(?:ding|ded|ds) (?:the |\[?\d+\]? )*(?:temporary restraining|tro\b)/y,
    examples: ['ORDER extending 12 Temporary Restraining Order'],
  },
  {
    // What runs out and is not kept up.
    says: { outcome: 'denied', object: 'itself', relief: 'tro' },
    words: ['temporary', 'tro'],
    at: /(?:temporary restraining order|tro)\b[^.;]{0,110}? (?:not (?:be )?(?:further |hereby )?extended\b(?! (?:beyond|unless|absent|without|except|past))|allowed to (?:expire|lapse)\b)/y,
    notAfter: /motion (?:to|for) (?:\w+ ){0,4}$|\b(?:whether|if|why) (?:the |this |that )?$/,
    examples: [
      'The TRO shall expire on March 12, 2026 by its own terms and is not extended.',
      'The Temporary Restraining Order will be allowed to expire on March 12, 2026.',
    ],
  },
  {
    // What was stayed for a while stays so until the appeal is decided.
    says: { outcome: 'granted', object: 'itself', relief: 'stay', weighty: true },
    words: ['stay'],
    at: /stay (?:(?:issued|entered|granted|imposed) [^.;]{3,60} )?(?:shall|will) continue in (?:full force and )?effect\b/y,
    examples: ['Therefore, the stay issued on November 20, 2009 shall continue in effect'],
  },
  {
    // What stays in force is ordered anew.
    says: { outcome: 'granted', object: 'itself', relief: 'tro' },
    words: ['temporary', 'tro'],
    at: /(?:temporary restraining order|tro)\b(?:(?! (?:should|may|might|could|can) )[^.;]){0,80}? (?:(?:is|are|be) (?:hereby )?(?:further )?extended\b|(?:shall|will) remain in (?:full )?(?:force|effect|place)\b)/y,
    notAfter: /motion (?:to|for) (?:\w+ ){0,4}$|\b(?:whether|if|why) (?:the |this |that )?$/,
    examples: [
      'the temporary restraining order entered on February 8, 2025, is extended pending a ruling',
      'the TRO be extended',
    ],
  },
  {
    // A stay that keeps things as they are, kept longer.
    says: { outcome: 'granted', object: 'itself', relief: 'administrative_stay' },
    words: ['administrative', 'temporary', 'interim', 'extending', 'extends', 'continuing'],
    at: /(?:administrative|temporary|interim) stay\b[^.;]{0,80}? (?:is|are|be|shall be) (?:hereby )?(?:further )?(?:extended|continued)\b|(?:extend(?:ing|s)|continuing) (?:the |its |\[?\d+\]? )*(?:temporary )?(?:administrative|temporary|interim) stay\b/y,
    notAfter: /motion (?:to|for) (?:\w+ ){0,4}$/,
    examples: [
      'The administrative stay entered on June 3 is EXTENDED through June 17, 2025',
      'ORDER extending administrative stay until further order',
    ],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'extension' },
    words: ['have', 'has'],
    at: /ha(?:ve|s) (?:up to and including|to and including|until|through) [^.;]{3,60}? (?:to|(?:in|within) which to) (?:answer|respond|file|serve|reply|move|plead|object|effect(?:uate)?|complete|perfect)\b/y,
    notAfter: /(?:motion|request|asking)[^.]{0,40} $/,
    examples: ['Defendant shall have until July 9, 2021 to answer the Complaint.'],
  },
  {
    // A removal that was stayed stays so.
    says: { outcome: 'granted', object: 'itself', relief: 'stay', weighty: true },
    words: ['stay'],
    at: /stay of (?:removal|transfer|deportation)\b[^.;]{0,60}? shall (?:continue to )?remain in (?:full )?(?:force|effect|place)\b/y,
    notAfter: /\b(?:whether|if|why) (?:the |this |that )?$/,
    examples: ['The stay of removal entered on January 5 shall remain in effect pending a ruling.'],
  },
  {
    // What an agency decided takes effect later.
    says: { outcome: 'granted', object: 'itself', relief: 'stay', weighty: true },
    words: ['postponing', 'postpones', 'postponed'],
    at: /postpon(?:ing|es) (?:the )?(?:[\w'’-]+ )?effective dates?\b|(?<=\beffective dates?\b[^.;]{0,80} (?:is|are) (?:hereby )?)postponed\b/y,
    notAfter: /motions? (?:to|for) (?:\w+ ){0,4}$|\b(?:whether|if|why) [^.;]{0,60}$/,
    examples: ['ORDER POSTPONING EFFECTIVE DATE OF AGENCY ACTION.'],
  },
  {
    // A pause of the case, kept longer; it is no time for a filing.
    says: { outcome: 'granted', object: 'itself', relief: 'stay' },
    words: ['stay'],
    at: /stay\b(?:(?! (?:should|may|might|could|can|deadline|time|response) )[^.;]){0,60}? (?:is|shall be) (?:hereby )?(?:further )?(?:extended|continued) (?:to|until|through|up to|for|pending)\b/y,
    notAfter:
      /motions? (?:to|for) (?:\w+ ){0,4}$|\b(?:administrative|temporary|interim|whether|if|why) (?:the |this |that )?$/,
    examples: ['The stay entered at docket 15 is extended to September 1, 2025.'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'extension' },
    words: ['extended', 'enlarged'],
    at: /(?:extended|enlarged) (?:to|until|through|up to|by|for|and)/y,
    notAfter: NO_RULING,
    examples: [
      'The time to file a brief is enlarged to 07/07/2025',
      'the deadline is EXTENDED until August 8, 2019',
    ],
  },
  {
    // The clerk moves the day for the judge.
    says: { outcome: 'granted', object: 'itself', relief: 'extension' },
    words: ['change', 'changing'],
    at: /chang(?:e|ing) the (?:date|day|deadline|time) by which [^.;]{3,160}? (?:must|shall|may|is to|are to) (?:answer|respond|reply|move|file|serve)\b/y,
    notAfter: /\b(?:motions?|requests?|asks?|seeks?) (?:\w+ ){0,4}$/,
    examples: [
      'The Clerk of Court is directed to change the date by which the defendants must answer or otherwise respond from April 17 to May 27.',
    ],
  },
  {
    // The motion is granted by the new day.
    says: { outcome: 'granted', object: 'itself', relief: 'extension' },
    words: ['upon', 'in', 'considering'],
    at: /(?:upon (?:due )?(?:consideration|review) of|in (?:light|view) of|considering) (?:the )?[^.;]{0,60}?\bmotions? (?:for (?:an? )?(?:extension|enlargement)|to extend)[^.;]{0,120}?\b(?:it is|the court) (?:hereby )?order(?:ed|s) that (?:(?!\bden)[^.;]){2,120}? (?:(?:shall|may|must) (?:file|serve|respond|answer|reply|submit)|(?:is|are) (?:now )?due|shall be (?:due|filed))\b/y,
    examples: [
      "Upon consideration of the plaintiff's 29 Motion for Extension of Time to File Response, it is ORDERED that plaintiff shall file his opposition on or before August 30, 2019.",
      "In light of plaintiff's consent motion for an enlargement of time to file an opposition, it is hereby ordered that plaintiff's opposition is now due on or before February 1, 2010.",
    ],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'extension' },
    words: ['deadline', 'deadlines'],
    at: /(?<=\bthat (?:the |all )?(?:\w+ )?)deadlines? (?:to|for) [^.;]{4,120}? shall be (?:extended|enlarged) (?:to|until|through|by)\b/y,
    notAfter: /(?:request|proposed|asking)[^.;]{0,40} $/,
    examples: [
      'the Court ORDERS that the deadline to respond to the Complaint shall be extended until May 3',
    ],
  },
];
