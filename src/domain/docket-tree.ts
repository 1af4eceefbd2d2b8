import type { CourtDirectory, CourtKind } from './court.ts';
import type { AlertWords } from './speech/alert-words.ts';
import { alertWordsFor } from './speech/words-for.ts';

const ENGLISH = alertWordsFor('en');

/** A case's way through the courts, from what its dockets say of one another. */

export interface TreeDocket {
  court: string;
  number: string;
}

export interface TreeLink {
  from: TreeDocket;
  to: TreeDocket;
  role: string;
}

export interface CaseNode<D extends TreeDocket> {
  docket: D;
  /** Higher courts that review it. */
  above: CaseNode<D>[];
  /** Dockets of courts of its own level that became one case with it, or to which it went. */
  beside: CaseNode<D>[];
  /** What it is to the docket that it stands beside. */
  joined?: Joined;
}

export type Joined = 'consolidated' | 'transferred_to';

const LEVELS: Readonly<Record<CourtKind, number>> = {
  bankruptcy: 0,
  special: 0,
  district: 1,
  appellate: 2,
  supreme: 3,
};

function keyOf({ court, number }: TreeDocket): string {
  return `${court} ${number}`;
}

interface Review {
  below: TreeDocket;
  above: TreeDocket;
}

/** The links by which one court reviews another; each leads to a higher court, so that no circle can arise. */
function reviews(links: readonly TreeLink[], courts: CourtDirectory): Review[] {
  return links.flatMap(({ from, to, role }) => {
    const upwards = role === 'appeal' || role === 'supreme_court';
    if (!upwards && role !== 'lower_court') return [];
    const review = upwards ? { below: from, above: to } : { below: to, above: from };
    return levelOf(review.below, courts) < levelOf(review.above, courts) ? [review] : [];
  });
}

function levelOf({ court }: TreeDocket, courts: CourtDirectory): number {
  return LEVELS[courts.byId(court)?.kind ?? 'district'];
}

/**
 * Dockets as trees, the courts that review them below one another. A docket that reviews several stands once, under
 * the highest of them: an application names the district's case, but comes by way of the circuit.
 */
export function caseTree<D extends TreeDocket>(
  dockets: readonly D[],
  links: readonly TreeLink[],
  courts: CourtDirectory,
): CaseNode<D>[] {
  const nodes = new Map<string, CaseNode<D>>(
    dockets.map((docket) => [keyOf(docket), { docket, above: [], beside: [] }]),
  );
  const parents = new Map<string, string>();
  for (const { below, above } of reviews(links, courts)) {
    const [under, over] = [keyOf(below), keyOf(above)];
    if (!nodes.has(under) || !nodes.has(over)) continue;
    const known = parents.get(over);
    const knownDocket = known === undefined ? undefined : nodes.get(known)?.docket;
    if (!knownDocket || levelOf(below, courts) > levelOf(knownDocket, courts)) parents.set(over, under);
  }
  for (const [over, under] of parents) {
    const node = nodes.get(over);
    if (node) nodes.get(under)?.above.push(node);
  }
  const inOrder = (a: CaseNode<D>, b: CaseNode<D>) =>
    levelOf(a.docket, courts) - levelOf(b.docket, courts) ||
    (a.docket.court === b.docket.court ? BY_NUMBER.compare(a.docket.number, b.docket.number) : 0);
  for (const node of nodes.values()) node.above.sort(inOrder);
  const roots = [...nodes].filter(([key]) => !parents.has(key)).map(([, node]) => node);
  return joinedRoots(roots.sort(inOrder), links, courts);
}

/**
 * Consolidated cases under the one that was filed first, and a transferred one under the one that it was: courts make
 * one case of them. Which of them leads is not claimed. Each stands once, so that no circle can arise.
 */
function joinedRoots<D extends TreeDocket>(
  roots: readonly CaseNode<D>[],
  links: readonly TreeLink[],
  courts: CourtDirectory,
): CaseNode<D>[] {
  const places = new Map(roots.map(({ docket }, at) => [keyOf(docket), at]));
  const heads = roots.map((_, at) => at);
  const headOf = (at: number): number => (heads[at] === at ? at : headOf(heads[at] ?? at));
  for (const { from, to, role } of links) {
    const [a, b] = [places.get(keyOf(from)), places.get(keyOf(to))];
    const joined = joinedBy(role);
    if (!joined || a === undefined || b === undefined || levelOf(from, courts) !== levelOf(to, courts))
      continue;
    const [one, other] = [headOf(a), headOf(b)];
    if (one === other) continue;
    const forwards = role === 'transferred_to' || (role === 'consolidated' && one < other);
    const [head, under] = forwards ? [one, other] : [other, one];
    const node = roots[under];
    if (!node) continue;
    heads[under] = head;
    node.joined = joined;
    roots[head]?.beside.push(node);
  }
  return roots.filter((_, at) => heads[at] === at);
}

function joinedBy(role: string): Joined | null {
  if (role === 'consolidated') return 'consolidated';
  return role === 'transferred_to' || role === 'transferred_from' ? 'transferred_to' : null;
}

/** "25-999" was docketed before "25-1384". */
const BY_NUMBER = new Intl.Collator('en', { numeric: true });

const JOINED: Readonly<Record<Joined, string>> = {
  consolidated: 'consolidated',
  transferred_to: 'transferred to',
};

/** One line per docket, with what is to be said of it below; higher courts and joined cases indented. */
export function treeText<D extends TreeDocket>(
  trees: readonly CaseNode<D>[],
  say: { line: (docket: D) => string; notes?: (docket: D) => string[] },
  depth = 0,
): string[] {
  const indent = '  '.repeat(depth);
  return trees.flatMap((node) => [
    `${indent}${node.joined ? `${JOINED[node.joined]}: ` : ''}${say.line(node.docket)}`,
    ...(say.notes?.(node.docket) ?? []).map((note) => `${indent}  ${note}`),
    ...treeText(node.above, say, depth + 1),
    ...treeText(node.beside, say, depth + 1),
  ]);
}

const MAX_LINES = 6;

/** Where else the case of this docket stands: "on appeal: 1st Cir. 25-1384", nearest court first. */
export function treeLines(
  docket: TreeDocket,
  links: readonly TreeLink[],
  courts: CourtDirectory,
  words: AlertWords = ENGLISH,
): string[] {
  return placesAround(docket, links, courts).map(
    ({ place, docket: other }) => `${words.tree[place]}: ${nameOf(other, courts)}`,
  );
}

/** The dockets of the same case in other courts, nearest first, with what they are to this one. */
export function relatives(
  docket: TreeDocket,
  links: readonly TreeLink[],
  courts: CourtDirectory,
): { words: string; docket: TreeDocket }[] {
  return placesAround(docket, links, courts).map(({ place, docket: other }) => ({
    words: ENGLISH.tree[place],
    docket: other,
  }));
}

function placesAround(
  docket: TreeDocket,
  links: readonly TreeLink[],
  courts: CourtDirectory,
): { place: keyof AlertWords['tree']; docket: TreeDocket }[] {
  const edges = reviews(links, courts);
  const own = levelOf(docket, courts);
  // An application that names the district's case as well still comes by way of the circuit.
  const steps = (other: TreeDocket) => Math.abs(levelOf(other, courts) - own);
  const met = new Map<string, { docket: TreeDocket; distance: number }>();
  walk(docket, edges, 'above', met);
  walk(docket, edges, 'below', met);
  return [...met.values()]
    .sort((a, b) => a.distance - b.distance || steps(a.docket) - steps(b.docket))
    .slice(0, MAX_LINES)
    .map(({ docket: other }) => ({ place: placeOf(other, own, courts), docket: other }));
}

function walk(
  start: TreeDocket,
  edges: readonly Review[],
  towards: 'above' | 'below',
  met: Map<string, { docket: TreeDocket; distance: number }>,
): void {
  const back = towards === 'above' ? 'below' : 'above';
  const own = new Set([keyOf(start)]);
  let front = [start];
  for (let distance = 1; front.length > 0; distance++) {
    const here = new Set(front.map(keyOf));
    front = edges.filter((edge) => here.has(keyOf(edge[back]))).map((edge) => edge[towards]);
    front = front.filter((one) => !own.has(keyOf(one)));
    for (const one of front) {
      own.add(keyOf(one));
      if (!met.has(keyOf(one))) met.set(keyOf(one), { docket: one, distance });
    }
  }
}

function placeOf(other: TreeDocket, own: number, courts: CourtDirectory): keyof AlertWords['tree'] {
  const level = levelOf(other, courts);
  // Seen from the Supreme Court two courts are below: the one it reviews, and the one in which the case began.
  if (level < own) return own === LEVELS.supreme && level < LEVELS.appellate ? 'trial' : 'below';
  return level === LEVELS.supreme ? 'supreme' : 'above';
}

/** "1st Cir. 25-1384" */
export function nameOf({ court, number }: TreeDocket, courts: CourtDirectory): string {
  return `${courts.byId(court)?.cite ?? court} ${number}`;
}
