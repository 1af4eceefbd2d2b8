import type { AlertDate, AlertItem, AlertNamed } from '../domain/alert-view.ts';
import type { CourtDirectory } from '../domain/court.ts';
import { nameOf, treeLines } from '../domain/docket-tree.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';
import { zoneWords } from '../domain/speech/moment.ts';
import { alertWordsFor } from '../domain/speech/words-for.ts';
import type { StatedDate } from '../domain/event.ts';
import { headlineOf } from '../domain/headline.ts';
import { fateOfOutcome, saidOf } from '../domain/motion-fate.ts';
import { linksAround, placesOf } from '../store/docket-links.ts';
import { findDocket } from '../store/dockets.ts';
import { namelessAnswers, type NamelessAnswer } from '../store/nameless-motions.ts';
import { namedByChanges, type NamedByChange } from '../store/references.ts';
import { datesOfChanges } from '../store/stated-dates.ts';
import type { ChangeForView } from '../store/views.ts';
import type { House } from './house.ts';

type CaseParts = Pick<AlertItem, 'tree' | 'dates' | 'named'>;

/** What a docket's other entries and other courts add to each of these changes, by change. */
export async function casePartsOf(
  house: Pick<House, 'db' | 'courts'>,
  changes: readonly ChangeForView[],
  words: AlertWords = alertWordsFor('en'),
): Promise<Map<number, CaseParts>> {
  const docketIds = changes.flatMap(({ docket }) => docket?.id ?? []);
  const links = await linksAround(house.db.read, [...new Set(docketIds)]);
  const ids = changes.map(({ id }) => id);
  const dates = await datesOfChanges(house.db.read, ids);
  const named = Map.groupBy(await namedByChanges(house.db.read, ids), ({ changeId }) => changeId);
  const courts = changes.flatMap(({ docket }) => docket?.court ?? []);
  const answers = await namelessAnswers(house.db.read, { courts, of: { changeIds: ids } });
  return new Map(
    changes.map(({ id, docket, change }) => {
      const told = change.type === 'docket-linked' && change.link?.court ? change.link : null;
      const lines = docket ? treeLines(docket, links, house.courts, words) : [];
      const tree = lines.filter((line) => !told || !line.endsWith(`: ${linkName(told, house.courts)}`));
      const stated = (dates.get(id) ?? []).map((date) => alertDate(date, docket?.court ?? '', house.courts));
      const names = [
        ...(named.get(id) ?? []).map((one) => alertNamed(one, house.courts, words)),
        ...answers
          .filter(({ changeId }) => changeId === id)
          .map((one) => answeredNamed(one, house.courts, words)),
      ];
      return [
        id,
        {
          ...(tree.length > 0 && { tree }),
          ...(stated.length > 0 && { dates: stated }),
          ...(names.length > 0 && { named: names }),
        },
      ];
    }),
  );
}

/** A motion beside its ruling, as the headline of its own alert named it. */
function alertNamed(named: NamedByChange, courts: CourtDirectory, words: AlertWords): AlertNamed {
  const { naming, number, day, event, labels, text } = named;
  return {
    number,
    headline: words.headline(headlineOf(event, { labels, text, court: courts.byId(named.court) })),
    filedOn: day,
    ...saidOf(naming, { number, type: event.type }),
  };
}

/** The docket that the headline names already. */
function linkName(link: { court: string | null; number: string }, courts: CourtDirectory): string {
  return nameOf({ court: link.court ?? '', number: link.number }, courts);
}

function answeredNamed(
  { court, ruling, motion }: NamelessAnswer,
  courts: CourtDirectory,
  words: AlertWords,
): AlertNamed {
  const { number, event, labels, text, day } = motion;
  const headline = words.headline(headlineOf(event, { labels, text, court: courts.byId(court) }));
  return { number, headline, filedOn: day, fate: fateOfOutcome(ruling.event.outcome), isRuled: true };
}

function alertDate(stated: StatedDate, court: string, courts: CourtDirectory): AlertDate {
  const { kind, what, date, time, who, quote, cancelled, place } = stated;
  const timezone = courts.byId(court)?.timezone ?? null;
  return {
    kind,
    what,
    date,
    time,
    zone: time && timezone ? zoneWords(timezone, date) : null,
    who,
    quote,
    cancelled,
    ...(place && { place }),
  };
}

export interface LinkedDocketView {
  changeId: number;
  id: number;
  court: string;
  number: string;
  isFollowed: boolean;
}

/** Dockets that these changes lead to, so that a message says what reaches them and whether they are followed. */
export async function linkedDockets(
  house: Pick<House, 'db'>,
  changes: readonly ChangeForView[],
): Promise<LinkedDocketView[]> {
  const found: LinkedDocketView[] = [];
  for (const { id: changeId, change } of changes) {
    const link = change.type === 'docket-linked' ? change.link : null;
    const named = link?.court ? { court: link.court, number: link.number } : null;
    const target =
      change.type === 'docket-discovered' ? { court: change.court, number: change.number } : named;
    const docket = target && (await findDocket(house.db.read, target.court, target.number));
    if (!docket) continue;
    const { id, court, number } = docket;
    const places = await placesOf(house.db.read, id);
    found.push({ changeId, id, court, number, isFollowed: [...places.values()].includes('followed') });
  }
  return found;
}

/** What becomes of a docket that was found. */
export function foundSummary({ isFollowed }: LinkedDocketView, words: AlertWords): string {
  return isFollowed ? words.docket.followed : words.docket.notFollowed;
}
