import type { EntryEvent } from './event.ts';

/** What a stay holds up: that discovery waits is other news than that an order is held off. */

export const RELIEF_FROM_STAY =
  /relief from (?:the )?(?:automatic )?stay|lift(?:ing)? (?:the )?automatic stay/;
export const ABEYANCE = /abeyance/;

/** A motion against a stay that stands, or about it. */
const ABOUT_STAY =
  /\b(?:dissol\w+|vacat\w+|modif\w+|lift\w*|(?:set|setting) aside|terminat\w+|clarif\w+|enforc\w+|extend\w*|reconsider\w*|annul\w*|convert\w*|violat\w+)\b[^.;]{0,60}\bstay\b/;

/** What is stayed, by the words of the entry; the name of the stay, and what a granted one reads as. */
interface StayedThing {
  said: RegExp;
  /** "Stay of discovery" */
  name: string;
  granted: string;
}

function thing(what: string, name: string, granted: string): StayedThing {
  const said = new RegExp(
    `\\bstay(?:s|ed|ing)? (?:of )?(?:(?:all|any|the|this|his|her|their|its|further|fact|petitioner'?s?['’]?) )*(?:${what})\\b|\\b(?:${what}) (?:(?:is|are|be|shall be|remains?) )?(?:hereby )?stayed\\b`,
  );
  return { said, name, granted };
}

const STAYED: readonly StayedThing[] = [
  thing('discovery', 'Stay of discovery', 'Discovery stayed'),
  thing('removal|deportation', 'Stay of removal', 'Removal stayed'),
  thing('mandate', 'Stay of the mandate', 'Mandate stayed'),
  thing('(?:\\w+ )?deadlines?', 'Stay of deadlines', 'Deadlines stayed'),
  thing('(?:briefing |scheduling )?(?:schedule|briefing)', 'Stay of the schedule', 'Schedule stayed'),
  thing('proceedings?', 'Stay of proceedings', 'Proceedings stayed'),
  thing(
    '(?:entire |above-captioned |instant |civil )?(?:case|action|matter|lawsuit|litigation)',
    'Stay of the case',
    'Case stayed',
  ),
];

/** "The action is stayed against Roe": for the others it goes on, which the court's own words say. */
const FOR_SOME =
  /\b(?:stay(?:s|ing)? (?:the |this )?(?:case|action|matter|proceedings?|discovery)|(?:case|action|matter|proceedings?|discovery) (?:is|are) (?:hereby )?stayed) (?:only )?(?:as )?(?:to|against) (?!all\b|(?:the )?(?:defendants|parties)\b)/;

/** The one thing that the entry says is stayed; null where it names none, or several. */
function stayedThing(said: string): StayedThing | null {
  const found = STAYED.filter((one) => one.said.test(said));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Nobody asked for it: the court's own words say what it does. */
const WILL_HOLD = /\bcourt will hold\b/;

/** The name of a stay: one asked out of, one of a thing, one held off, or a stay. */
export function nameOfStay(said: string): string | null {
  if (RELIEF_FROM_STAY.test(said)) return 'Relief from stay';
  if (FOR_SOME.test(said)) return null;
  if (/\bstay/.test(said)) return ABOUT_STAY.test(said) ? null : (stayedThing(said)?.name ?? 'Stay');
  return ABEYANCE.test(said) && !WILL_HOLD.test(said) ? 'Abeyance' : null;
}

/** "Case stayed", where a granted stay is one of a thing. */
export function stayGranted(said: string): string | null {
  const name = nameOfStay(said);
  return STAYED.find((one) => one.name === name)?.granted ?? null;
}

/** "Motion to stay filed", where the paper calls itself one. */
export function stayAsked(said: string): string | null {
  const name = nameOfStay(said);
  if (name === 'Relief from stay') return 'Motion for relief from stay filed';
  if (name === 'Abeyance') return 'Motion to hold in abeyance filed';
  // A stay pending appeal holds off an order, whatever else is named.
  const stayed = said.includes('pending appeal') ? null : stayedThing(said);
  const what = stayed && name === stayed.name ? name.replace('Stay of', '') : '';
  return name === null ? null : `Motion to stay${what} filed`;
}

const GOES_ON =
  /\b(?:administrative stay|(temporary stay of removal))\b(?: [^.;]{1,60}?)? (?:remains?|(?:shall|will) (?:remain|continue)|continues?) in (?:full )?(?:effect|place|force)\b/;

/** A stay in force that goes on as it was, where nothing is ruled. */
export function stayGoesOn({ type, relief, outcome }: EntryEvent, said: string): string | null {
  if (type !== 'order' || relief !== 'administrative_stay' || outcome !== null) return null;
  const found = GOES_ON.exec(said);
  if (found === null) return null;
  return found[1] ? 'Temporary stay of removal remains in effect' : 'Administrative stay remains in effect';
}

/** Who may not be moved, and where to, in the words that forbid it. */
const FORBIDS =
  /\b(?:(?:shall|may|must|is|are|(?:petitioners?|detainees?|respondents?|defendants?|government)(?: (?:directed|ordered|instructed))?) not (?:to |be |take any (?:\w+ )?(?:action|steps?) to |attempt to )*|(?:refrain|prohibited|barred|precluded) from |prohibiting (?:the )?)(?:(?:remov|deport|transfer|relocat|mov)\w*\b[^.;]{0,200})/;

/** "Removal or transfer barred": an order that keeps somebody where they are, whatever it is called. */
export function moveBarred(said: string): string | null {
  const words = FORBIDS.exec(said)?.[0] ?? '';
  const removal = /\b(?:remov|deport)/.test(words);
  const transfer = /\b(?:transfer|relocat|mov(?:e|ed|ing)\b)/.test(words);
  if (removal && transfer) return 'Removal or transfer barred';
  if (removal) return 'Removal barred';
  return transfer ? 'Transfer barred' : null;
}
