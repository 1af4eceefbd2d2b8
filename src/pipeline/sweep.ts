import { nextBatchDue } from '../store/batches.ts';
import { inboxesWithWork } from '../store/inbox.ts';
import { channelsWithWork } from '../store/deliveries.ts';
import { looksUpSomething } from './courtlistener/look-up.ts';
import { tellOfPutAside } from './courtlistener/put-aside.ts';
import { INBOX_SOURCE } from './courtlistener/sources.ts';
import { readUnreadParties } from './earlier-parties.ts';
import type { House } from './house.ts';
import { remindOperators } from './incidents.ts';
import { sendDueLetters } from './letters.ts';
import { tellListedAnyway } from './listed.ts';
import { tellNothing } from './quiet-digests.ts';
import { rereadOutdated } from './reread.ts';
import { tick } from './tick.ts';

/**
 * Whatever Postgres says is due and no job carries is hinted again. With it the queue may be lost at any
 * moment: a minute later it stands again.
 */
export async function sweep(house: House): Promise<{ listed: number; channels: number; due: number }> {
  const now = house.clock();
  const listed = await tellListedAnyway(house);
  const { due } = await tick(house);
  const next = await nextBatchDue(house.db.read);
  if (next && next <= now) await house.hints.dispatch(String(Math.ceil(now.getTime() / 1000)));
  await tellNothing(house);
  const inboxes = new Set(await inboxesWithWork(house.db.read, now));
  if (await looksUpSomething(house)) inboxes.add(INBOX_SOURCE);
  for (const inbox of inboxes) await house.hints.poll(inbox);
  const channels = await channelsWithWork(house.db.read, now);
  for (const channel of channels) await house.hints.deliver(channel);
  await sendDueLetters(house);
  await remindOperators(house);
  await tellOfPutAside(house);
  await countSources(house);
  await rereadOutdated(house);
  await readUnreadParties(house.db);
  return { listed, channels: channels.length, due };
}

async function countSources(house: House): Promise<void> {
  const rows = await house.db.read
    .selectFrom('source')
    .select(['health', (eb) => eb.fn.countAll<number>().as('count')])
    .where('active', '=', true)
    .groupBy('health')
    .execute();
  house.metrics.setSources(Object.fromEntries(rows.map((row) => [row.health, row.count])));
}
