import { DAY } from '../../domain/duration.ts';
import type { FetchOutcome } from '../../fetch/outcome.ts';
import {
  entriesRefusedAt,
  entrySources,
  forgetRefusal,
  noteEntriesRefused,
} from '../../store/courtlistener.ts';
import type { Queryable } from '../../store/database.ts';
import type { SourceRow } from '../../store/schema.ts';
import { saveSource } from '../../store/sources.ts';
import type { House } from '../house.ts';
import { searchUrl } from './access.ts';

/** A permission may be granted later: it is tried again at the first start after so long. */
const ASK_AGAIN_MS = 30 * DAY;

/** Forgets an old refusal, so that the list of entries is tried once more. */
export async function forgetOldRefusal(db: Queryable, now: Date): Promise<void> {
  const refusedAt = await entriesRefusedAt(db);
  if (refusedAt !== null && now.getTime() - refusedAt.getTime() >= ASK_AGAIN_MS) await forgetRefusal(db);
}

/**
 * The list of entries asks for a permission of its own, which a free token may lack. Then every docket is read by
 * search instead, from now on; that is no failure, and coverage says what it does not show. True when that was so.
 */
export async function heedRefusal(house: House, source: SourceRow, outcome: FetchOutcome): Promise<boolean> {
  if (source.format !== 'courtlistener-entries' || outcome.kind !== 'fault' || outcome.status !== 403)
    return false;
  const now = house.clock();
  await house.db.transaction(async ({ db }) => {
    await noteEntriesRefused(db, now);
    for (const { id, courtlistenerId } of await entrySources(db)) {
      await saveSource(db, id, {
        format: 'courtlistener-search',
        url: searchUrl(house.courtlistener.apiUrl, 'rd', [courtlistenerId]),
        body_hash: null,
        reader: null,
        paging: JSON.stringify(null),
        next_poll_at: now,
        reserved_until: null,
      });
    }
  });
  return true;
}
