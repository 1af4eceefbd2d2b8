import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { happen } from '../../tests/browser/story.ts';
import { subscriptionLinks } from '../pipeline/links.ts';
import { subscribeEmail } from '../store/subscribers.ts';
import {
  OF_WALRUS,
  OPERATOR,
  usePrivateMatters,
  walrusDocket,
  type Visitor,
} from './private-matters.fixture.ts';
import type { Target } from './wish.ts';

const there = usePrivateMatters();
const { read, changes } = there;

async function subscribe(target: Target, email: string): Promise<string> {
  const { id } = await subscribeEmail(there.house.app.house.db.read, {
    email,
    targetKind: target.kind,
    targetId: target.id,
    filter: {},
    preference: { mode: 'instant' },
    confirmed: true,
    now: there.house.app.house.clock(),
  });
  return subscriptionLinks(there.house.app.house.settings, id).manageUrl.replace('https://crier.example', '');
}

/** What a browser has after it opened a link. */
async function open(link: string, visitor: Visitor = {}): Promise<Visitor> {
  const opened = await there.site.request(link, visitor);
  return { headers: { cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '' } };
}

describe('a subscriber of a private matter', () => {
  it('reads it from the manage link of a mail on', async () => {
    const member = await open(await subscribe({ kind: 'matter', id: 'walrus' }, 'member@news.example'));
    for (const path of ['/m/walrus', '/d/mad/1:25-cv-17777', '/feeds/walrus.atom', '/calendar/walrus.ics'])
      expect([path, (await read(path, member)).status]).toEqual([path, 200]);
    for (const id of await changes(`(${OF_WALRUS}) and c.silent is null`))
      expect([id, (await read(`/c/${id}`, member)).status]).toEqual([id, 200]);
    const page = await there.site.request('/m/walrus', member);
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect((await there.site.request('/operators', member)).status).toBe(303);
  });

  it('shows the API the token of the subscription instead', async () => {
    const link = await subscribe({ kind: 'matter', id: 'walrus' }, 'program@news.example');
    const token = new URL(link, 'https://crier.example').searchParams.get('t') ?? '';
    const visitor = { headers: { authorization: `Bearer ${token}` } };
    expect((await read('/api/v1/matters/walrus', visitor)).status).toBe(200);
    expect((await read('/api/v1/changes?matter=walrus', visitor)).text).toContain('walrus motion');
  });

  it('sees no more than what the link is about, and adds up the links that were opened', async () => {
    const other = await open(await subscribe({ kind: 'matter', id: 'parole' }, 'reader@news.example'));
    expect((await read('/m/walrus', other)).status).toBe(404);
    const narrow = await subscribe({ kind: 'docket', id: 'mad 1:25-cv-17777' }, 'reader@news.example');
    const both = await open(narrow, other);
    expect((await read('/d/mad/1:25-cv-17777', both)).text).toContain('walrus motion');
    expect((await read('/d/mad/1:25-cv-17777', both)).text).not.toContain('Project Walrus');
    expect((await read('/m/walrus', both)).status).toBe(404);
  });

  it('sees it no longer once the subscription has ended', async () => {
    const member = await open(await subscribe({ kind: 'matter', id: 'walrus' }, 'former@news.example'));
    expect((await read('/m/walrus', member)).status).toBe(200);
    await sql`update subscription set state = 'ended' where subscriber_id in
      (select id from subscriber where email = 'former@news.example')`.execute(there.house.app.house.db.read);
    expect((await read('/m/walrus', member)).status).toBe(404);
  });

  it('is mailed what happened there', async () => {
    await subscribe({ kind: 'matter', id: 'walrus' }, 'mailed@news.example');
    await happen(there.house, {
      source: 'mad-rss',
      at: '2025-06-18T17:00:00Z',
      dockets: [walrusDocket(9, '2025-06-18', { text: 'ORDER granting the second walrus motion.' })],
    });
    await there.house.tell();
    const mail = there.house.mailbox.messages.find((one) => one.envelope.to.includes('mailed@news.example'));
    expect(`${mail?.subject}\n${mail?.text}`).toMatch(/Walrus v\. Noem[^]*second walrus motion/);
  });
});

describe('a stream of changes', () => {
  /** Reads until this has come, and leaves. */
  async function streamed(visitor: Visitor, until: string): Promise<string> {
    const leaving = new AbortController();
    const response = await there.site.request('/api/v1/changes/stream?after=0', {
      headers: { ...visitor.headers },
      signal: leaving.signal,
    });
    const reader = response.body?.getReader();
    let text = '';
    while (reader && !text.includes(until)) {
      const { done, value } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    await reader?.cancel();
    leaving.abort();
    return text;
  }

  it('carries to a stranger what is public and nothing else', async () => {
    const [last] = (await changes(`not (${OF_WALRUS}) and c.silent is null`)).slice(-1);
    const [hidden] = (await changes(`(${OF_WALRUS}) and c.silent is null`)).slice(-1);
    expect(await streamed({}, `id: ${last}\n`)).not.toMatch(/walrus|17777/i);
    expect(await streamed(OPERATOR, `id: ${hidden}\n`)).toMatch(/walrus/i);
  });
});
