import type { TestHouse } from '../../../tests/house.ts';
import { saveSnapshot } from '../../store/snapshots.ts';
import { subscribeEmail } from '../../store/subscribers.ts';

/** A delivery that the mail server has refused for good. */
export async function deadLetter(house: TestHouse): Promise<void> {
  const { read } = house.app.house.db;
  const { id } = await subscribeEmail(read, {
    email: 'gone@news.example',
    targetKind: 'matter',
    targetId: 'parole',
    filter: {},
    preference: { mode: 'instant' },
    confirmed: true,
    now: house.app.house.clock(),
  });
  await house.app.house.db.pool.query(
    `with b as (insert into batch (subscription_id, group_key, state, opened_at, due_at) values ('${id}', 'x', 'dispatched', now(), now()) returning id)
     insert into delivery (batch_id, destination_id, channel, state, next_attempt_at, message_id, reason, response, created_at)
     select b.id, s.destination_id, 'email', 'dead', now(), '<m@x>', 'address-refused', '550 <script>no such user</script>', now()
     from b, subscription s where s.id = '${id}'`,
  );
}

/** Bytes of a hostile page as a source answered them. */
export async function capture(house: TestHouse, body: string): Promise<number> {
  return saveSnapshot(house.app.house.db.read, {
    sourceId: 'mad-rss',
    url: 'https://ecf.mad.uscourts.gov/cgi-bin/rss_outside.pl',
    status: 200,
    headers: { 'x-evil': '<script>alert(2)</script>' },
    contentType: 'text/html',
    body: new TextEncoder().encode(body),
    fetchedAt: house.app.house.clock(),
    readable: false,
  });
}
