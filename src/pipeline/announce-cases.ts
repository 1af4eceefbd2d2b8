import type { CaseOpening, DocketChange } from '../domain/change.ts';
import { importanceRank } from '../domain/event.ts';
import type { NewChange } from '../store/changes.ts';
import { announcedCases, courtsFollowed } from '../store/court-subscriptions.ts';
import { ensureDocket } from '../store/dockets.ts';
import type { OpenedCase } from './discover.ts';
import type { RecordContext } from './record.ts';
import { snapshotOf } from './shown-by.ts';

/**
 * News of cases that were opened in courts somebody follows, once per docket. Of other courts nothing is kept. What
 * a feed shows at first sight is noted and told to nobody.
 */
export async function announceCases(
  context: RecordContext,
  opened: readonly OpenedCase[],
): Promise<NewChange[]> {
  const { tx, source, now } = context;
  if (source.kind !== 'court-feed') return [];
  const courts = new Set(await courtsFollowed(tx.db, [...new Set(opened.map(({ court }) => court))]));
  const wanted = opened
    .filter(({ court }) => courts.has(court))
    .toSorted((a, b) => (a.number < b.number ? -1 : Number(a.number > b.number)));
  if (wanted.length === 0) return [];
  const known = await announcedCases(tx.db, wanted);
  const changes: NewChange[] = [];
  for (const one of wanted) {
    const { court, number, caption } = one;
    if (known.has(`${court} ${number}`)) continue;
    const { id } = await ensureDocket(tx.db, { court, number, caption, now });
    changes.push(announced(context, one, id));
  }
  return changes;
}

function announced(context: RecordContext, one: OpenedCase, docketId: number): NewChange {
  return {
    change: { ...openingChange(one), silent: context.mode === 'live' ? null : context.mode },
    at: context.now,
    scope: `docket:${docketId}`,
    docketId,
    entryId: null,
    publicationId: null,
    sourceId: context.source.id,
    snapshotId: snapshotOf(context, one, one.entry),
    matterIds: [],
  };
}

/** The news itself. Never noise: whoever follows a court's new cases wants each of them. */
export function openingChange(opened: OpenedCase): DocketChange {
  const { court, number, caption, event } = opened;
  return {
    type: 'docket-opened',
    silent: null,
    importance: importanceRank(event.importance) < importanceRank('routine') ? 'routine' : event.importance,
    court,
    number,
    caption,
    opened: caseOpening(opened),
  };
}

/** The opening entry and where it stands, so that whoever reads of the case can open its complaint. */
export function caseOpening({ entry, event, facts }: OpenedCase): CaseOpening {
  const { natureOfSuit = null, cause = null, chapter = null } = facts;
  return {
    event,
    labels: entry.labels,
    entry: entry.number,
    url: entry.url,
    documents: entry.documents,
    filedOn: entry.filedOn,
    enteredAt: entry.enteredAt,
    natureOfSuit,
    cause,
    chapter,
  };
}
