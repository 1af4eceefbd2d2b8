import type { Silence } from '../domain/change.ts';
import type { Court } from '../domain/court.ts';
import { judgeLink, type JudgedLink, type NamedLink } from '../domain/judge-link.ts';
import type { NewChange } from '../store/changes.ts';
import { knownTarget, placesOf, saveDocketLinks, type NewDocketLink } from '../store/docket-links.ts';
import { findDocket } from '../store/dockets.ts';
import type { DocketRow } from '../store/schema.ts';
import { openFollowing, OWN_WAY, placeInMatters } from './follow-docket.ts';
import type { RecordContext } from './record.ts';

/** Another docket as an entry or the head of a docket names it. */
export interface FoundLink {
  from: DocketRow;
  matterIds: readonly string[];
  named: NamedLink;
  quote: string | null;
  entryId: number | null;
  entryNumber: number | null;
  /** Named as authority, not as what became of this case. */
  cited: boolean;
  silent: Silence | null;
  /** The bytes that say so. */
  snapshotId: number | null;
}

interface Judged {
  found: FoundLink;
  judged: JudgedLink;
}

/** More links than a whole docket of entries names; what is beyond is an attack or a misreading. */
const MAX_LINKS = 500;

/**
 * Records what dockets say of one another, once, and follows it as the matters wish: appeals, applications and
 * courts below at once, related cases after a person's word. Runs inside the transaction of the reading.
 */
export async function followLinks(context: RecordContext, found: readonly FoundLink[]): Promise<NewChange[]> {
  if (found.length === 0) return [];
  const judged: Judged[] = [];
  for (const link of mostTelling(found)) {
    const judgement = await judge(context, link);
    if (judgement) judged.push({ found: link, judged: judgement });
  }
  const distinct = onePerTarget(judged);
  const written = await saveDocketLinks(
    context.tx.db,
    distinct.map((link) => newLink(context, link)),
  );
  const news = written.flatMap((index) => distinct[index] ?? []);
  return linkNews(context, news);
}

/** Each target once, stated before cited, the own way through the courts first, and no more than can be meant. */
function mostTelling(found: readonly FoundLink[]): FoundLink[] {
  const distinct = new Map<string, FoundLink>();
  for (const link of found) {
    const { court, number, role } = link.named;
    const key = `${link.from.id} ${court} ${number} ${role}`;
    if (!distinct.has(key) || (distinct.get(key)?.cited && !link.cited)) distinct.set(key, link);
  }
  const urgency = ({ named }: FoundLink) => Number(OWN_WAY.includes(named.role));
  return [...distinct.values()].sort((a, b) => urgency(b) - urgency(a)).slice(0, MAX_LINKS);
}

async function judge(context: RecordContext, found: FoundLink): Promise<JudgedLink | null> {
  const { house, tx } = context;
  const court = house.courts.byId(found.from.court);
  if (!court) return null;
  const from = { court, number: found.from.number };
  let judged = judgeLink(from, found.named, house.courts);
  if (judged?.state === 'proposed') {
    const known = await knownTarget(tx.db, placesToLook(context, court, judged), judged.number);
    // What is followed already answers what the words leave open.
    if (known) judged = judgeLink(from, { ...found.named, ...known }, house.courts);
  }
  if (judged?.state === 'accepted' && judged.court) {
    const known = await knownTarget(tx.db, [judged.court], judged.number);
    if (known) judged = { ...judged, number: known.number };
  }
  if (judged?.state !== 'accepted' || !found.cited) return judged;
  return { ...judged, state: 'proposed' as const, reason: 'citation' };
}

function placesToLook({ house }: RecordContext, from: Court, { court, role }: JudgedLink): string[] {
  if (court !== null) return [court];
  const circuit = from.kind === 'appellate' ? from.id : from.circuit;
  const near = house.courts.all.filter((one) => one.circuit === circuit && one.kind === 'district');
  return role === 'lower_court' ? near.map((one) => one.id) : [from.id];
}

/** The first words that say a link stand for it; certain ones come before those that leave something open. */
function onePerTarget(links: readonly Judged[]): Judged[] {
  const distinct = new Map<string, Judged>();
  for (const link of links) {
    const { court, number, role, state } = link.judged;
    const key = `${link.found.from.id} ${court} ${number} ${role}`;
    const known = distinct.get(key);
    if (!known || (known.judged.state !== 'accepted' && state === 'accepted')) distinct.set(key, link);
  }
  return [...distinct.values()];
}

function newLink(context: RecordContext, { found, judged }: Judged): NewDocketLink {
  const { from, quote, entryId, entryNumber } = found;
  return { fromDocketId: from.id, judged, quote, entryId, entryNumber, now: context.now };
}

async function linkNews(context: RecordContext, news: readonly Judged[]): Promise<NewChange[]> {
  const following = await openFollowing(
    context,
    news.flatMap(({ found }) => found.matterIds),
  );
  const changes: NewChange[] = [];
  for (const link of news) {
    if (link.judged.state === 'refused') continue;
    const isNew = await isNewToSome(context, link);
    const { found, judged } = link;
    const target =
      judged.state === 'accepted' && judged.court !== null
        ? { ...found, isNews: found.silent === null, ...judged, court: judged.court }
        : null;
    const proposed = target !== null && (await placeInMatters(following, target));
    changes.push(linkChange(context, link, { isNew, proposed }));
  }
  following.finish();
  return changes;
}

/** A docket that every matter has already is no news: the way back from an appeal, a configured appeal. */
async function isNewToSome({ tx }: RecordContext, { found, judged }: Judged): Promise<boolean> {
  if (judged.state !== 'accepted' || judged.court === null) return false;
  const target = await findDocket(tx.db, judged.court, judged.number);
  if (!target) return true;
  const places = await placesOf(tx.db, target.id);
  return found.matterIds.some((matter) => !places.has(matter));
}

/** Cases managed together are named by the dozen; that one more is among them is no turn of the case. */
const ADMINISTRATIVE: readonly string[] = ['consolidated', 'mdl'];

function linkChange(
  context: RecordContext,
  { found, judged }: Judged,
  { isNew, proposed }: { isNew: boolean; proposed: boolean },
): NewChange {
  const { from, matterIds, silent, quote, entryId, entryNumber, snapshotId } = found;
  const { court, number, role } = judged;
  return {
    change: {
      type: 'docket-linked',
      silent: silent ?? (isNew ? null : 'minor'),
      importance: judged.state === 'accepted' && !ADMINISTRATIVE.includes(role) ? 'major' : 'routine',
      court: from.court,
      number: from.number,
      caption: from.caption,
      link: {
        court,
        number,
        role,
        quote: quote ?? '',
        entry: entryNumber,
        ...(proposed && { proposed }),
      },
    },
    at: context.now,
    scope: `docket:${from.id}`,
    docketId: from.id,
    entryId,
    publicationId: null,
    sourceId: context.source.id,
    snapshotId,
    matterIds,
  };
}
