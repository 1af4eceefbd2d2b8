import type { EntryText } from './entry-text.ts';
import { mayMatch, sought } from './sought.ts';

/** Convention 17: the paper itself is sealed; papers *about* sealing are not. */
const SEALED_PAPER =
  /^[\s*([<-]*(?:(?!(?:granting|denying|terminating|on|re|regarding|as) )[\w-]+ ){0,3}?sealed[)\]>*]*[ :-]+(?!order unsealing)|(?<!\b(?:papers|pleadings|documents|those|materials|anything) )\bfiled (?:conventionally )?under seal\b|\((?:filed )?(?:under seal|sealed)(?: - \w+)?\)|\*+ ?sealed ?\*+|^[^.]{0,80}(?<!\b(?:of|to|re|regarding|in|for|strike|modify|access|unrestrict) )\b(?:restricted|selected parties) (?:document|filing)\b|^[\s*([<-]*restricted\*? (?:document - |statement|motion|brief|exhibit|response|reply|letter|evaluation|report|declaration|affidavit|memorandum|transcript|stipulation)\b|\bnon-public document\b|\(restricted access\)/;
/** One of these stands in every sealed paper's text. */
const SIGN = sought(/seal|restricted|selected parties|non-public/);
const ABOUT_SEALING =
  /\b(?:un)?seal(?:ing)?\b(?! (?:case|document|event|entry))[^.]{0,10}|leave to file|motion to (?:seal|file|unseal)|unseal|\border\b[^.]{0,60}\b(?:seal\b|sealing)|proposed sealed|notice of (?:filing|sealed)/;

export function isSealed(text: EntryText): boolean {
  if (!mayMatch(SIGN, text.signs)) return false;
  const head = text.lower.slice(0, 400);
  if (!SIGN.pattern.test(head) || !SEALED_PAPER.test(head)) return false;
  if (
    /^[\s*([<-]*(?:sealed\b|restricted\*? (?:document|statement|motion|brief|exhibit|response|reply|letter|evaluation|report|declaration|affidavit|memorandum|transcript|stipulation)\b)/.test(
      head,
    )
  )
    return true;
  return (
    !ABOUT_SEALING.test(head.replace(/\bunder seal\b|\bfiled under seal\b/g, '')) &&
    !/leave to file/.test(head)
  );
}
