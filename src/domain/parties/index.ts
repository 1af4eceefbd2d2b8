export { mergeParties, type PartyMerge, type SeenParties } from './history.ts';
export { partyKey, type KnownParty, type PartyRole, type Sighting } from './party.ts';
export { partyStatements, type PartyStatement } from './statements.ts';
