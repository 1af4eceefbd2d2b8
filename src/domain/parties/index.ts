export { mergeParties, type PartyMerge, type SeenParties } from './history.ts';
export { captionLeads } from './caption-leads.ts';
export { partyKey, type KnownParty, type PartyBasis, type PartyRole, type Sighting } from './party.ts';
export { partyStatements, type PartyStatement } from './statements.ts';
export { partyLines, saysMoreThanCaption, type PartyLine } from './party-lines.ts';
export { joinedChange, withoutRenaming } from './told.ts';
