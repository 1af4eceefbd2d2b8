import { clausesOf, plainOf } from './clauses.ts';
import { complaintParties } from './complaint-parties.ts';
import { nameIn, splitNames } from './names.ts';
import { roleIn, type PartyName } from './party.ts';

/** What a docket entry says of who is a party: only what it states as done, never what somebody asks for. */
export type PartyStatement =
  | { does: 'added' | 'ended'; party: PartyName }
  | { does: 'substituted'; party: PartyName; insteadOf: PartyName };

const MAX_STATEMENTS = 40;

/** Cheap first look: nearly all entries say nothing of the kind. */
const MAY_SAY = /substitut|terminat|\badd(?:ed|ing)\b|\b(?:joined|dismissed|dropped|removed) (?:as|from)\b/i;

const ROLES = String.raw`(?:part(?:y|ies)|(?:[a-z-]+ )?(?:plaintiffs?|defendants?|petitioners?|respondents?|applicants?|appell(?:ant|ee)s?|interven[oe]rs?|movants?|claimants?|debtors?))`;
const AS_ROLE = String.raw`as (?:an? |the )?(?:named )?${ROLES}`;
const DONE = String.raw`(?:(?:is|are|was|were|be|been|has|have|shall|hereby|automatically|now) ){0,4}`;
const INSTEAD = String.raw`(?:as (?:the )?${ROLES} )?(?:for|in (?:the )?(?:place|stead) of|in lieu of|replacing)`;

/** Each has the name of the successor first, then whose place it took. */
const SUBSTITUTED = [
  String.raw`^(.+?),? ${DONE}substituted(?: ${AS_ROLE})?,? ${INSTEAD} (.+)$`,
  String.raw`\bsubstituting (.+?),? ${INSTEAD} (.+)$`,
  String.raw`\b(?:clerk|court) (?:of (?:the )?court )?(?:(?:is|shall|hereby|respectfully|directed|ordered|instructed|to|please) )*substitutes? (.+?),? ${INSTEAD} (.+)$`,
].map(caseless);
const NOTICE_OF_SUBSTITUTION =
  /\bnotice of (?:automatic )?substitution(?: of (?:part(?:y|ies)|defendants?|respondents?|public officers?|officials?))?\b[ :,-]*([^.;:()[\]]{3,200}?),? (?:for|in (?:the )?place of|replacing) ([^.;:()[\]]{3,200})/i;
const ENDED = [
  String.raw`^(.+?),? ${DONE}terminated(?: ${AS_ROLE}| from | pursuant| per | on |$)`,
  String.raw`^(.+?),? ${DONE}(?:dismissed|dropped|removed|terminated) (?:${AS_ROLE}|from (?:this|the) (?:action|case|suit|lawsuit))\b`,
  String.raw`\bterminating (?:the )?(.+)$`,
  String.raw`^terminated (?:the )?(${ROLES}.+)$`,
].map(caseless);
const ADDED = [
  String.raw`^(${ROLES}\b.+?),? ${DONE}added\b(?! to party)`,
  String.raw`^(.+?),? ${DONE}(?:added|joined) (${AS_ROLE})\b`,
  String.raw`\badd(?:ed|ing) (?:new |additional |the )*(${ROLES} .+)$`,
].map(caseless);
/** A list of member cases goes on over many clauses: "Consolidated Defendants added: A; B; C". */
const LIST_ADDED =
  /\b((?:\w+ )?(?:parties|plaintiffs|defendants|respondents|petitioners) added):? ((?:[^.[\]]|\.(?=\S)){2,1500})/i;

function caseless(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** Parties that a text states to be substituted, ended or added, each once; a complaint brings in those that it names. */
export function partyStatements(text: string | null): PartyStatement[] {
  if (text === null) return [];
  const opening = complaintParties(text).map((party) => ({ does: 'added', party }) as const);
  return unique([...opening, ...changesSaid(text)]).slice(0, MAX_STATEMENTS);
}

function changesSaid(text: string): PartyStatement[] {
  if (!MAY_SAY.test(text) || isRequest(text)) return [];
  const clauses = clausesOf(text).filter((clause) => MAY_SAY.test(clause));
  const substituted = [noticed(text), ...clauses.map(substitution)].filter((one) => one !== null);
  const others = clauses.filter((clause) => substitution(clause) === null);
  const ended = others.flatMap((clause) => named(clause, ENDED, 'ended'));
  const added = [...listAdded(text), ...others.flatMap((clause) => named(clause, ADDED, 'added'))];
  return [...substituted, ...succession(text, ended, added)];
}

/** A motion asks, and a proposed order is none: what they name has not happened. */
function isRequest(text: string): boolean {
  return /^\W*(?:(?:unopposed|consent|joint|first|second|emergency|amended|proposed|letter) )*(?:motion|request|application|stipulation|memorandum|brief|response|reply|proposed)\b/i.test(
    text,
  );
}

function substitution(clause: string): PartyStatement | null {
  for (const rule of SUBSTITUTED) {
    const found = rule.exec(clause);
    if (!found) continue;
    return successor(found[1], found[2], roleIn(found[0].replace(found[1] ?? '', ' ')));
  }
  return null;
}

/** Counsel notices a substitution that the law has made: the notice states it. */
function noticed(text: string): PartyStatement | null {
  const found = NOTICE_OF_SUBSTITUTION.exec(plainOf(text));
  return found ? successor(found[1], found[2], null) : null;
}

function successor(
  after: string | undefined,
  before: string | undefined,
  role: PartyName['role'],
): PartyStatement | null {
  const party = nameIn(after);
  const insteadOf = nameIn(before?.replace(BEHIND_NAME, ''));
  if (!party || !insteadOf) return null;
  return { does: 'substituted', party: { ...party, role: party.role ?? role ?? insteadOf.role }, insteadOf };
}

/** Where a sentence goes on behind a name. */
const BEHIND_NAME = new RegExp(
  String.raw`,? (?:${AS_ROLE}|pursuant|under|in (?:this|the)|on|per|by|effective|from|and the)\b.*$`,
  'i',
);

function named(clause: string, rules: readonly RegExp[], does: 'added' | 'ended'): PartyStatement[] {
  for (const rule of rules) {
    const [all, names, stated] = rule.exec(clause) ?? [];
    if (all === undefined || names === undefined) continue;
    const parties = splitNames(names.replace(/,? filed by .*$/i, '')).flatMap((words) => nameIn(words) ?? []);
    const role = roleIn(stated ?? all.replace(names, ' ')) ?? parties[0]?.role ?? null;
    if (parties.length > 0)
      return parties.map((party) => ({ does, party: { ...party, role: party.role ?? role } }));
  }
  return [];
}

function listAdded(text: string): PartyStatement[] {
  const [, head = '', list = ''] = LIST_ADDED.exec(plainOf(text)) ?? [];
  const parties = list.split(/; ?(?:and )?/).flatMap((words) => nameIn(words) ?? []);
  return parties.map((party) => ({ does: 'added', party: { ...party, role: party.role ?? roleIn(head) } }));
}

/** "Defendant Yellen terminated. Defendant Bessent added." under the rule of successors is one step. */
function succession(text: string, ended: PartyStatement[], added: PartyStatement[]): PartyStatement[] {
  const [before, ...otherEnds] = ended;
  const [after, ...otherAdds] = added;
  const isOne =
    otherEnds.length + otherAdds.length === 0 && /substitut|\b25\s?\(d\)|\b43\s?\(c\)/i.test(text);
  if (!before || !after || !isOne) return [...ended, ...added];
  const role = after.party.role ?? before.party.role;
  return [{ does: 'substituted', party: { ...after.party, role }, insteadOf: before.party }];
}

function unique(statements: readonly PartyStatement[]): PartyStatement[] {
  const keyOf = ({ does, party }: PartyStatement) => `${does} ${party.name.toLowerCase()}`;
  return [...new Map(statements.map((statement) => [keyOf(statement), statement])).values()];
}
