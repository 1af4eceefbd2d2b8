import { ORGANISATION } from './caption.ts';

/** Names under which people stand before a court who must not be known. Nothing here ever says who they are. */

/** "Jane Doe 2", "Svitlana Doe", "Roe et al", "J.O.P.", "A. B.", "Anonymous". */
const PSEUDONYM =
  /^(?:(?:[A-Z][\w.'’-]* ){0,2}(?:Doe|Roe|Poe|Moe|Loe)s?(?: #?[\dIVX]+)?|(?:[A-Z]\. ?){2,6}|anonymous)(?!\w)/i;

function firstParty(side: string): string {
  return (side.split(/,\s|\bet\.? al\b/i)[0] ?? side).trim();
}

export function isPseudonym(party: string): boolean {
  const name = firstParty(party);
  return PSEUDONYM.test(name) && !ORGANISATION.test(name.replace(/#?\d+/g, ''));
}

/**
 * Whether a caption names a person where the one before it had a pseudonym in the same place. A court may have said
 * so, or a source may have made a mistake: we set neither beside the other.
 */
export function unmasks(before: string, after: string): boolean {
  return namesInstead(before, after, isPseudonym);
}

/** Whether a caption has a pseudonym where the one before it named a person: the court hides from now on who that is. */
export function masks(before: string, after: string): boolean {
  return namesInstead(after, before, isSurelyPseudonym);
}

/** "Roe" and "Poe" are family names as well; nobody who holds an office is called "Doe", "Jane Roe" or "A. B.". */
const SURELY = /\bDoes?\b|^(?:jane|john) |^(?:[A-Z]\. ?){2,6}(?!\w)|^anonymous\b| #?\d+$/i;

function isSurelyPseudonym(party: string): boolean {
  return isPseudonym(party) && SURELY.test(firstParty(party));
}

function namesInstead(masked: string, named: string, isMasked: (party: string) => boolean): boolean {
  const [olds, news] = [masked, named].map((caption) => caption.split(/\s+vs?\.\s+/i)) as [
    string[],
    string[],
  ];
  return (
    news.length === 2 &&
    olds.some((party, at) => {
      const now = news[at];
      if (now === undefined || !isMasked(party) || isPseudonym(now)) return false;
      // A caption that was turned around has the pseudonym on its other side.
      if (news.some((side) => firstParty(side).toLowerCase() === firstParty(party).toLowerCase()))
        return false;
      return !ORGANISATION.test(firstParty(now));
    })
  );
}

/** Whether a pseudonym takes the place of a person's name, so that the two may not be told beside each other. */
export function hidesName(pseudonym: string, name: string): boolean {
  return isSurelyPseudonym(pseudonym) && !isPseudonym(name) && !ORGANISATION.test(firstParty(name));
}

/** The name that a case may be shown under: a caption of before gives way where it says who has the pseudonym. */
export function shownCaption(then: string | null | undefined, now: string | null): string | null {
  if (!then || !now) return then ?? now;
  return masks(then, now) ? now : then;
}
