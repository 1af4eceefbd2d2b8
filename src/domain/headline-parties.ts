import { partyStatements } from './parties/index.ts';
import { isPseudonym } from './pseudonym.ts';

/** "Scott Bessent substituted for Janet Yellen"; who stands in the place of a pseudonym is not for a subject line. */
export function successorSaid(text: string | null): string | null {
  const [one, ...others] = partyStatements(text).filter(({ does }) => does === 'substituted');
  if (one?.does !== 'substituted' || others.length > 0) return null;
  return isPseudonym(one.insteadOf.name)
    ? 'Party substituted'
    : `${one.party.name} substituted for ${one.insteadOf.name}`;
}
