import { DAY } from '../../domain/duration.ts';
import type { Tx } from '../../store/database.ts';
import { countPutAside, retryPutAside, type PutAside } from '../../store/inbox.ts';
import { endIncident, findIncident, markIncidentTold } from '../../store/incidents.ts';
import { lockSource } from '../../store/sources.ts';
import type { House } from '../house.ts';
import { appendSourceChange } from '../record-recovery.ts';
import { INBOX_SOURCE } from './sources.ts';

/** Why a post was put aside that we failed to record: a fault of ours, so its bytes are kept for a better version. */
export const DEFECT = 'defect';

const SUBJECT = `posts:${INBOX_SOURCE}`;
const REMIND_EVERY_MS = DAY;

/**
 * Posts that could not be recorded are filings that nobody was told of. Operators hear of them once, every day while
 * they lie there, and once more when they are through. It goes by what lies there, so whatever is killed in between,
 * the next round says it.
 */
export async function tellOfPutAside(house: House): Promise<void> {
  const now = house.clock();
  const { posts } = await countPutAside(house.db.read, DEFECT);
  const known = await findIncident(house.db.read, SUBJECT);
  const isDue = known?.told_at == null || now.getTime() - known.told_at.getTime() >= REMIND_EVERY_MS;
  if (posts === 0 ? known === null : !isDue) return;
  await house.db.transaction(async (tx) => {
    const source = await lockSource(tx.db, INBOX_SOURCE);
    const aside = await countPutAside(tx.db, DEFECT);
    const news = aside.posts > 0 ? await raise(tx, aside, now) : await recover(tx);
    if (news) await appendSourceChange(house, tx, source, news);
  });
}

type News = Parameters<typeof appendSourceChange>[3];

async function raise(tx: Tx, { posts, detail, since }: PutAside, now: Date): Promise<News | null> {
  const incident = await findIncident(tx.db, SUBJECT);
  if (incident?.told_at && now.getTime() - incident.told_at.getTime() < REMIND_EVERY_MS) return null;
  const first = since ? ` since ${since.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
  const which = posts === 1 ? 'A webhook post' : `${posts} webhook posts`;
  const words = `${which} of CourtListener could not be recorded${first} and ${posts === 1 ? 'was' : 'were'} put aside after several tries, so what ${posts === 1 ? 'it tells' : 'they tell'} was told to nobody. ${detail ?? ''} Nothing is lost: "crier webhooks" shows what is kept, and "crier webhooks --retry" reads it again, after an update at best.`;
  await markIncidentTold(tx.db, { subject: SUBJECT, reason: DEFECT, detail: words, now });
  return { type: 'source-failing', reason: DEFECT, detail: words };
}

async function recover(tx: Tx): Promise<News | null> {
  const ended = await endIncident(tx.db, SUBJECT);
  if (!ended?.told_at) return null;
  const detail =
    'All webhook posts of CourtListener that had been put aside are recorded now, or taken down.';
  return { type: 'source-recovered', reason: DEFECT, detail };
}

/** Puts back to work what was put aside and what could not be read; a newer version may do better. */
export async function retryPosts(house: House): Promise<number> {
  const count = await retryPutAside(house.db.read, INBOX_SOURCE, house.clock());
  if (count > 0) await house.hints.poll(INBOX_SOURCE);
  return count;
}
