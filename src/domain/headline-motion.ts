import { capitalised } from './headline-title.ts';
import { sentencesOf } from './sentences.ts';

const MAX_READ_CHARS = 3_000;
const LONGEST_NAME = 48;

/** Where the name of a motion ends: the ruling, who filed it, its number, the next thing. */
const NAMED_MOTION =
  /(?<!\b(?:relating to|regarding|concerning|in support of|in opposition to|opposition to|response to)(?: \[?\d+\]?| the| (?:his|her|its|their))* )\bmotion(?: of [^.;:()[\]#"”]{3,60}?)? (in limine|(?:to|for) (?:(?!\b(?:is|are|was|by|filed|as to|signed|against|and|or|re|granted|denied|allowed)\b)[^.,;:()[\]#"”]){3,160}?)(?= (?:is|are|was|be|by|filed|as to|signed|against|on behalf|in part|granting|denying|granted|denied|allowed|without prejudice|with prejudice|as moot|in its entirety|and|or)\b| ?[.,;:()[\]#"”]| ?$)/gi;

/** A long name ends before one of these and is still a name: "Rescind Order of Reference to United States". */
const GOES_ON = / (?:to|for|of|in|on|from|under|regarding|pursuant|pending|with|as|that) /gi;

function shortName(name: string): string | null {
  if (name.length <= LONGEST_NAME) return name;
  const ends = [...name.matchAll(GOES_ON)].map(({ index }) => index).filter((at) => at <= LONGEST_NAME);
  const end = ends.at(-1);
  return end !== undefined && end > 16 ? name.slice(0, end) : null;
}

/** Whether all the entry says of motions is one ruling. */
function rulesOneWay(text: string): boolean {
  return !(/\bgrant|\ballow/i.test(text) && /\bden(?:y|ied|ies)|\bmoot\b/i.test(text));
}

const RULED = /\b(?:grant|allow|den(?:y|ied|ies)|advisement|submission)/i;

/** Names of the motions that stand in a sentence that rules: others are but mentioned. */
function ruledMotions(text: string): { names: string[]; several: boolean } {
  const names: string[] = [];
  let several = false;
  for (const sentence of sentencesOf(text).flatMap((one) => one.split(';'))) {
    if (!RULED.test(sentence)) continue;
    names.push(...[...sentence.matchAll(NAMED_MOTION)].map((match) => (match[1] ?? '').trim()));
    several ||=
      /\bmotions\b[^.;]{0,120}\b(?:grant|allow|den)|\b(?:grant|allow|den)\w+ [^.;]{0,60}\bmotions\b/i.test(
        sentence,
      );
  }
  return { names, several };
}

/**
 * "Motion to Suppress Evidence", where the entry rules on one motion and one way; "Motions" where it does on several.
 * Of a motion that is split one half is granted and one denied.
 */
export function motionSaid(entry: string, isPart = false): string | null {
  const text = entry.slice(0, MAX_READ_CHARS).replace(/\s+/g, ' ');
  if (!isPart && !rulesOneWay(text)) return null;
  const { names, several } = ruledMotions(text);
  if (several || !namesOne(names)) return isPart ? null : 'Motions';
  const [name] = names;
  const short = name ? shortName(name) : null;
  return short ? `Motion ${calmName(short)}` : null;
}

/** Whether these all name one motion, in full or shorter. */
function namesOne(names: readonly string[]): boolean {
  const plain = names.map((name) => name.toLowerCase().replace(/\b(?:an?|the|\[?\d+\]?) /g, ''));
  const [shortest = ''] = plain.toSorted((a, b) => a.length - b.length);
  return plain.every((name) => name.startsWith(shortest));
}

/** "DISMISS THE CASE" is no louder than any other motion, and needs no number of the docket. */
function calmName(name: string): string {
  const named = name
    .replace(/(?<!\b(?:chapter|rule|title|section|phase|count|form|exhibit|claim|lot)) \[?\d+\]?(?= )/gi, '')
    .replace(/ (?:to|for|of|in|re|regarding) (?:Docs?|Dkts?|Nos?|ECF)$/i, '')
    .replace(/\bMOTION\b/g, 'Motion');
  return named === named.toUpperCase() ? named.toLowerCase() : named;
}

/** The motion that was taken under advisement, or the bare word. */
export function advisedSaid(entry: string): string | null {
  const text = entry.slice(0, MAX_READ_CHARS).replace(/\s+/g, ' ');
  if (!/\b(?:under (?:advisement|submission))\b/i.test(text)) return null;
  const names = new Set([...text.matchAll(NAMED_MOTION)].map((match) => (match[1] ?? '').trim()));
  const [name] = names;
  const short = name && names.size === 1 ? shortName(name) : null;
  return capitalised(`${short ? `Motion ${calmName(short)}` : 'matter'} taken under advisement`);
}
