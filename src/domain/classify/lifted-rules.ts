import type { PhraseRule } from './phrase-rule.ts';
import { LIFTED_NO_RULING, NO_RULING, type RulingWord } from './ruling-verbs.ts';

/** Why something else is ordered, or what is not yet so. */
const RAN_OUT_BEFORE =
  /\b(?:because|since|as|if|after|once|when|until|that|whether|unless|now that|given that|of) (?:the |this |an? |any |[a-z]+['’]s )*$/;

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
    // A stay that has run out holds nothing any more.
    says: { outcome: 'lifted', object: 'itself', relief: 'administrative_stay' },
    words: ['administrative'],
    at: /administrative stay\b[^.;]{0,80}? (?:has|have) (?:now )?expired\b/y,
    notAfter: RAN_OUT_BEFORE,
    examples: ['MINUTE ORDER: The administrative stay of the injunction has expired.'],
  },
  {
    says: { outcome: 'lifted', object: 'itself', relief: 'stay' },
    words: ['stay'],
    at: /stay\b[^.;]{0,80}? (?:has|have) (?:now )?expired\b/y,
    notAfter: RAN_OUT_BEFORE,
    examples: [
      'ORDER: The stay of the preliminary injunction has expired and the injunction is now in effect.',
    ],
  },
  {
    // Ending a stay by "terminating" or "dismissing" it is lifting it.
    says: { outcome: 'lifted', object: 'itself', relief: 'stay' },
    words: ['terminating', 'annulling', 'modifying'],
    at: /(?:terminating|annulling|modifying) (?:the )?(?:automatic |co-?debtor |administrative )?stay/y,
    examples: ['ORDER terminating stay', 'ORDER terminating automatic stay'],
  },
];
