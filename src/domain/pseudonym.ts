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
  const [olds, news] = [before, after].map((caption) => caption.split(/\s+vs?\.\s+/i)) as [
    string[],
    string[],
  ];
  return (
    news.length === 2 &&
    olds.some((party, at) => {
      const now = news[at];
      if (now === undefined || !isPseudonym(party) || isPseudonym(now)) return false;
      // A caption that was turned around has the pseudonym on its other side.
      if (news.some((side) => firstParty(side).toLowerCase() === firstParty(party).toLowerCase()))
        return false;
      return !ORGANISATION.test(firstParty(now));
    })
  );
}
