import type { Relief } from '../event.ts';
import type { PhraseRule } from './phrase-rule.ts';

/** What is asked about the papers and the people of a case: leave to file, time, length, secrecy, who may take part. */
export const LEAVE_RELIEF_RULES: readonly PhraseRule<Relief>[] = [
  {
    says: 'amicus_leave',
    words: ['amicus', 'amici', 'leave'],
    at: /amic(?:us|i)\b|leave to (?:file|submit) (?:an? |its |their |the )?(?:\w+ ){0,3}briefs? (?:as|of|by) amic(?:us|i)\b/y,
    notAfter: /motion (?:of|by|from) (?:the )?$/,
    examples: ['MOTION for Leave to File Amicus Brief', 'motion for leave to file a brief as amici curiae'],
  },
  {
    // What is to be made clear, and for whom counsel may appear, is not itself asked for.
    says: 'other',
    words: ['clarification', 'clarify', 'clarifying', 'leave', 'certificate'],
    at: /certificate of appealability|clarif(?:ication|y|ying)\b|leave (?:for [^.]{2,60}? )?to (?:enter|file) (?:an |a |his |her |their )?(?:notice of |entry of )?appearance/y,
    examples: [
      'MOTION for Clarification of Order Regarding Amicus Participation',
      'Application for Certificate of Appealability',
      'motion for leave to enter an appearance on behalf of Amici Curiae',
    ],
  },
  {
    says: 'extension',
    words: [
      'ext',
      'extension',
      'extensions',
      'extend',
      'extending',
      'extended',
      'enlarge',
      'enlarged',
      'enlargement',
      'enlarging',
      'additional',
      'further',
      'more',
    ],
    at: /ext\.? (?:of time|answer|time)|extensions?\b|extend(?:s|ing|ed)?\b|enlarg(?:ed?|ing|ement)\b|(?:additional|further|more) time\b/y,
    unless:
      /extend(?:ing|ed)? (?:the |\[?\d+\]? |current |existing |automatic |litigation )*stay\b|extend(?:ing|ed)? (?:the )?(?:temporary restraining|tro\b|preliminary|page|word)|(?:extension|enlargement) of (?:page|word|the (?:page|temporary restraining))|extend(?:ing|ed)? (?:the )?(?:[\w-]+ ){0,4}?(?:conference|hearing|trial)\b|extension of (?:the )?(?:tro\b|(?:automatic |section \d+ )?stay\b)|enlarge (?:page|word)/y,
    examples: [
      'MOTION for Extension of Time to Answer',
      'First Application for extension of time',
      'EX PARTE APPLICATION for Further Time to File responsive pleading',
      'STIPULATION Extending Time to Answer',
    ],
  },
  {
    says: 'page_limit',
    words: ['excess', 'page', 'word', 'oversized', 'overlength', 'exceed', 'pages'],
    at: /excess pages?|(?:page|word)[- ]limit|(?:page|word) length|(?:oversized?|overlength) (?:brief|pleading)|exceed (?:the )?(?:page|word)|pages? in excess/y,
    examples: ['MOTION for Leave to File Excess Pages', 'Motion to exceed the word limit'],
  },
  {
    says: 'seal',
    words: [
      'seal',
      'sealing',
      'impound',
      'impoundment',
      'redact',
      'redaction',
      'unseal',
      'unsealing',
      'under',
      'restrict',
      'sealed',
      'be',
      'remain',
    ],
    at: /(?:un)?seal(?:ing)?\b(?! docket entry)|impound(?:ment)?\b|redact(?:ion)?\b(?! (?:to|of) \[?\d)|under seal|restrict(?:ed)? (?:public )?access|(?<=leave to )restrict\b|restrict (?:pursuant|access|document|exhibit|public|filing|portions?|level|\[?#?\d)|sealed (?:doc(?:ument)?s?\b(?! ?\*)|filing)|(?:be|remain) sealed/y,
    examples: [
      'MOTION to Seal Document 1 Complaint',
      'MOTION to Impound',
      'MOTION for Leave to File Document under Seal',
    ],
  },
  {
    says: 'pseudonym',
    words: [
      'pseudonym',
      'pseudonyms',
      'pseudonymously',
      'anonymously',
      'pseudonymous',
      'fictitious',
      'anonymity',
    ],
    examples: ['MOTION to Proceed Under Pseudonym', 'MOTION for leave to proceed anonymously'],
  },
  {
    says: 'intervene',
    words: ['intervene', 'intervention', 'intervenor', 'intervenors'],
    at: /interven(?:e|tion)\b/y,
    examples: ['MOTION to Intervene by State of Ohio'],
  },
  {
    says: 'pro_hac_vice',
    words: ['pro', 'hac', 'phv', 'admission'],
    at: /pro hac\b|hac vice|phv\b|admission (?:of (?:attorney|counsel)|pro hac)/y,
    examples: ['MOTION for Leave to Appear Pro Hac Vice', 'granting 9 Motion for Pro hac vice'],
  },
  {
    says: 'withdraw_counsel',
    words: [
      'withdraw',
      'withdrawal',
      'substitute',
      'substitution',
      'withdrawing',
      'counsel',
      "counsel's",
      'counsel’s',
      "attorney's",
      'attorney’s',
    ],
    at: /(?:counsel|attorney)['’]s (?:\[?\d+\]? )?(?:unopposed )?(?:motion|application|request) (?:to|for leave to) withdraw|withdraw(?:al)? from (?:further )?representation|counsel (?:for (?:\w+ ){1,4})?to withdraw|(?:withdraw(?:al|ing)?|substitut(?:e|ion)) (?:of )?(?:as )?(?:\w+ ){0,2}?(?:counsel|attorney)s?\b|withdraw(?:al)? (?:of )?(?:[a-z.'-]+ ){1,4}as (?:counsel|attorney|lead)/y,
    examples: [
      'MOTION to Withdraw as Attorney',
      'Motion for withdrawal of counsel',
      'Motion to Substitute Attorney',
    ],
  },
];
