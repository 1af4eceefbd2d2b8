import { load } from 'cheerio';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAD, entry, happen, openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import { subscriptionLinks } from '../pipeline/links.ts';
import { sendDueLetters } from '../pipeline/letters.ts';
import { listSubscriptions } from '../store/subscribers.ts';
import { createSite } from './site.ts';

let house: TestHouse;
let site: Hono;

beforeAll(async () => {
  house = await openStory();
  site = createSite(house.app);
});
afterAll(() => house.close());

function post(path: string, values: Record<string, string>, from = '203.0.113.7') {
  return site.request(path, {
    method: 'POST',
    headers: { 'x-forwarded-for': from },
    body: new URLSearchParams(values),
  });
}

async function signUp(values: Record<string, string>, from?: string) {
  const response = await post('/subscribe', { target: 'matter:parole', ...values }, from);
  await sendDueLetters(house.app.house);
  return {
    status: response.status,
    text: load(await response.text())('main')
      .text()
      .replace(/\s+/g, ' '),
  };
}

/** All mails to an address once this many are there: the site sends them after it has answered. */
async function mailsTo(address: string, count = 1) {
  const found = () => house.mailbox.messages.filter((mail) => mail.envelope.to.includes(address));
  await expect.poll(() => found().length).toBeGreaterThanOrEqual(count);
  return found();
}

function linkIn(text: string | undefined, path: string): string {
  return new RegExp(`https://crier\\.example(${path}\\?t=\\S+)`).exec(text ?? '')?.[1] ?? '';
}

const stateOf = async (email: string) => (await listSubscriptions(house.app.house.db.read, email))[0]?.state;

describe('signing up', () => {
  it('asks by mail, starts at the click of a button and only once', async () => {
    expect((await signUp({ email: 'reader@news.example', importance: 'major' })).text).toContain(
      'Check your mail',
    );
    const [mail] = await mailsTo('reader@news.example');
    expect(mail?.subject).toBe('Confirm your alerts: CHNV parole terminations');
    expect(await stateOf('reader@news.example')).toBe('pending');
    const link = linkIn(mail?.text, '/confirm');
    const asked = await site.request(link);
    expect(await asked.text()).toContain('<form method="post">');
    expect(await stateOf('reader@news.example')).toBe('pending');
    expect((await post(link, {})).status).toBe(200);
    expect(await stateOf('reader@news.example')).toBe('active');
    const [row] = await listSubscriptions(house.app.house.db.read, 'reader@news.example');
    house.setTime('2025-06-18T16:05:00Z');
    // Whoever taps twice, or opens the mail once more, is not told that the link failed.
    for (const answer of [await post(link, {}), await site.request(link)]) {
      expect(answer.status).toBe(200);
      expect(load(await answer.text())('h1').text()).toBe('Your alerts have started');
    }
    const [after] = await listSubscriptions(house.app.house.db.read, 'reader@news.example');
    expect(after).toEqual(row);
    house.setTime('2025-06-18T16:00:00Z');
  });

  it('sends nothing about news before the answer and everything after it', async () => {
    await signUp({ email: 'late@news.example', importance: 'noise' });
    const ruling = entry({
      number: 130,
      filedOn: '2025-06-17',
      labels: ['Order on Motion to Stay'],
      text: 'ORDER denying 24 Motion to Stay.',
    });
    await happen(house, { source: 'mad-rss', at: '2025-06-18T15:00:00Z', dockets: [MAD([ruling])] });
    await house.tell();
    expect(await mailsTo('late@news.example')).toHaveLength(1);
    expect((await mailsTo('reader@news.example', 2)).length).toBe(2);
  });

  it('answers the same for a new address, a subscribed one and one written to too often', async () => {
    const answers = [
      await signUp({ email: 'new@news.example' }),
      await signUp({ email: 'reader@news.example', importance: 'major' }),
    ];
    for (let turn = 0; turn < 4; turn += 1) answers.push(await signUp({ email: 'new@news.example' }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await mailsTo('new@news.example', 3)).toHaveLength(3);
    const told = (await mailsTo('reader@news.example', 3)).at(-1);
    expect(told?.subject).toBe('You get these alerts already: CHNV parole terminations');
  });

  it('cannot change what a subscribed address gets', async () => {
    await signUp({ email: 'reader@news.example', importance: 'major', mode: 'weekly' });
    const [row] = await listSubscriptions(house.app.house.db.read, 'reader@news.example');
    expect(row?.preference.mode).toBe('instant');
  });

  it('stops a network that asks for too many, and no other', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 21; turn += 1)
      statuses.push(
        (
          await post(
            '/subscribe',
            { target: 'matter:parole', email: `a${turn}@flood.example` },
            '198.51.100.9',
          )
        ).status,
      );
    expect(statuses.slice(0, 20).every((status) => status === 200)).toBe(true);
    expect(statuses[20]).toBe(429);
    expect((await signUp({ email: 'other@news.example' }, '198.51.100.10')).status).toBe(200);
  });

  it('writes to nobody when a field that people do not see is filled in', async () => {
    await signUp({ email: 'robot@news.example', website: 'https://spam.example' });
    expect(await listSubscriptions(house.app.house.db.read, 'robot@news.example')).toEqual([]);
  });

  it.each([
    ['no address', { email: 'nobody' }],
    ['two addresses', { email: 'a@b.example, c@d.example' }],
    ['a header in the address', { email: 'a@b.example\r\nBcc: c@d.example' }],
    ['no such matter', { email: 'a@b.example', target: 'matter:none' }],
  ])('refuses %s and says so', async (_, values) => {
    const { status, text } = await signUp(values, '203.0.113.99');
    expect(status).toBe(422);
    expect(text).toMatch(/not a mail address|Choose what to follow/);
  });

  it('lets a link run out', async () => {
    await signUp({ email: 'slow@news.example' }, '203.0.113.50');
    const [mail] = await mailsTo('slow@news.example');
    house.setTime('2025-06-22T16:00:00Z');
    expect((await site.request(linkIn(mail?.text, '/confirm'))).status).toBe(404);
    house.setTime('2025-06-18T16:00:00Z');
  });

  it.each(['', 'x', '00000000-0000-0000-0000-000000000000.aaaaaaaaaaaaaaaaaaaaaaaaaaa'])(
    'knows no token %j',
    async (token) => {
      for (const path of ['/confirm', '/manage', '/unsubscribe']) {
        expect((await site.request(`${path}?t=${token}`)).status).toBe(404);
        expect((await post(`${path}?t=${token}`, {})).status).toBe(404);
      }
    },
  );
});

describe('managing', () => {
  const links = async () => {
    const [row] = await listSubscriptions(house.app.house.db.read, 'reader@news.example');
    const { manageUrl, unsubscribeUrl } = subscriptionLinks(house.app.house.settings, row?.id ?? '');
    return {
      manage: manageUrl.replace('https://crier.example', ''),
      stop: unsubscribeUrl.replace('https://crier.example', ''),
    };
  };

  it('shows the choice without the whole address and saves another', async () => {
    const { manage } = await links();
    const page = load(await (await site.request(manage)).text());
    expect(page('main').text()).toContain('r…@news.example');
    expect(page('main').text()).not.toContain('reader@');
    expect(page('#importance option[selected]').attr('value')).toBe('major');
    await post(manage, {
      importance: 'critical',
      include: 'stay, parole',
      mode: 'daily',
      at: '07:30',
      'quiet-from': '22:00',
      'quiet-to': '06:00',
    });
    const [row] = await listSubscriptions(house.app.house.db.read, 'reader@news.example');
    expect(row).toMatchObject({
      spec: { minImportance: 'critical', include: ['stay', 'parole'] },
      preference: { mode: 'daily', at: '07:30', quiet: { from: '22:00', to: '06:00' } },
    });
  });

  it('stops at a POST and not at a GET', async () => {
    const { stop, manage } = await links();
    await site.request(stop);
    expect(await stateOf('reader@news.example')).toBe('active');
    expect((await post(stop, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect(await stateOf('reader@news.example')).toBeUndefined();
    const again = load(await (await site.request(stop)).text());
    expect(again('h1').text()).toBe('You are unsubscribed');
    expect(again('main').text()).toContain('No more alerts about CHNV parole terminations will be sent.');
    expect(again('main button').text()).toBe('Stop all mail');
    const back = { href: '/subscribe?target=matter%3Aparole', words: 'Subscribe again' };
    for (const page of [again, load(await (await site.request(manage)).text())]) {
      expect(page('h1').text()).toBe('You are unsubscribed');
      const link = page(`main a[href="${back.href}"]`);
      expect(link.text()).toBe(back.words);
    }
    expect((await post(stop, { all: '1' })).status).toBe(200);
  });
});

describe('a preview', () => {
  it('counts what would have come and leaves out the rest', async () => {
    const page = load(await (await site.request('/preview?matter=parole&importance=critical')).text());
    expect(page('#would').text()).toMatch(/^\d+ alerts about CHNV parole terminations in 90 days/);
    expect(page('article.item').length).toBeGreaterThan(1);
    expect(page('article.item .mark').text()).not.toContain('Major');
    const none = load(await (await site.request('/preview?matter=parole&include=zebra')).text());
    expect(none('.empty').text()).toContain('nothing about CHNV parole terminations would have passed');
  });
});
