import type { PhraseRule } from './phrase-rule.ts';
import { LIFTED_NO_RULING, NO_RULING, type RulingWord } from './ruling-verbs.ts';

/** The end of a stay or an injunction. */
export const LIFTED_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    // "LIFTING STAY" ends one.
    says: { outcome: 'lifted', object: 'after' },
    words: ['lifting', 'dissolving', 'lifts', 'dissolves'],
    notAfter: new RegExp(
      `${NO_RULING.source}|\\b(?:about|regarding|concerning|without|opposing|favor of) $|\\b(?:reconsider\\w*|clarif\\w+|appeal\\w*) (?:(?:of|from|the|its|this|court['’]s|prior) )*order $`,
    ),
    examples: ['ORDER lifting stay', 'ORDER dissolving preliminary injunction'],
  },
  {
    says: { outcome: 'lifted', object: 'before' },
    words: ['lifted', 'dissolved'],
    notAfter: LIFTED_NO_RULING,
    examples: [
      'The stay is lifted',
      'the injunction is DISSOLVED',
      'ORDER that the administrative stay entered on June 3 be dissolved',
    ],
  },
  {
    says: { outcome: 'lifted', object: 'itself', relief: 'stay' },
    words: ['directing', 'directed'],
    at: /direct(?:ing|ed) (?:the clerk (?:of (?:the )?court )?)?to (?:lift|dissolve) (?:the )?stay\b/y,
    examples: ['ORDER directing the Clerk of Court to lift the Stay.'],
  },
  {
    // Ending a stay by "terminating" or "dismissing" it is lifting it.
    says: { outcome: 'lifted', object: 'itself', relief: 'stay' },
    words: ['terminating', 'annulling', 'modifying'],
    at: /(?:terminating|annulling|modifying) (?:the )?(?:automatic |co-?debtor |administrative )?stay/y,
    examples: ['ORDER terminating stay', 'ORDER terminating automatic stay'],
  },
];
