import { partyStatements } from './parties/index.ts';
import { hidesName, isPseudonym } from './pseudonym.ts';

/** "Scott Bessent substituted for Janet Yellen"; a pseudonym and who stands behind it are not for a subject line. */
export function successorSaid(text: string | null): string | null {
  const [one, ...others] = partyStatements(text).filter(({ does }) => does === 'substituted');
  if (one?.does !== 'substituted' || others.length > 0) return null;
  return isPseudonym(one.insteadOf.name) || hidesName(one.party.name, one.insteadOf.name)
    ? 'Party substituted'
    : `${one.party.name} substituted for ${one.insteadOf.name}`;
}
