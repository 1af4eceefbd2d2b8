import { load } from 'cheerio';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import { sendDueLetters } from '../pipeline/letters.ts';
import { subscriptionLinks } from '../pipeline/links.ts';
import { listSubscriptions, subscribeEmail } from '../store/subscribers.ts';
import { createSite } from './site.ts';

let house: TestHouse;
let site: Hono;
let network = 0;

beforeAll(async () => {
  house = await openStory();
  site = createSite(house.app);
});
afterAll(() => house.close());

/** Each request comes from a network of its own, so that none is held to be too many. */
function post(path: string, values: [string, string][]) {
  network += 1;
  const headers = { 'x-forwarded-for': `203.0.113.${network}` };
  return site.request(path, { method: 'POST', headers, body: new URLSearchParams(values) });
}

async function page(path: string, headers: Record<string, string> = {}) {
  return load(await (await site.request(path, { headers })).text());
}

const rowsOf = (email: string) => listSubscriptions(house.app.house.db.read, email);

async function signUp(lang: string, values: [string, string][]) {
  const response = await post(`/subscribe?lang=${lang}`, [['target', 'matter:parole'], ...values]);
  await sendDueLetters(house.app.house);
  return load(await response.text());
}

async function mailTo(address: string) {
  const found = () => house.mailbox.messages.filter((mail) => mail.envelope.to.includes(address)).at(-1);
  await expect.poll(found).toBeDefined();
  return found();
}

function pathIn(text: string | undefined, path: string): string {
  return new RegExp(`https://crier\\.example(${path}\\?t=\\S+)`).exec(text ?? '')?.[1] ?? '';
}

async function subscribed(email: string, over: Partial<Parameters<typeof subscribeEmail>[1]> = {}) {
  const { id } = await subscribeEmail(house.app.house.db.read, {
    email,
    targetKind: 'matter',
    targetId: 'parole',
    filter: {},
    preference: { mode: 'instant' },
    confirmed: true,
    now: house.app.house.clock(),
    ...over,
  });
  const { manageUrl, unsubscribeUrl } = subscriptionLinks(house.app.house.settings, id);
  return { id, manage: new URL(manageUrl), stop: new URL(unsubscribeUrl) };
}

const local = ({ pathname, search }: URL) => `${pathname}${search}`;

/** English words of ours; titles of matters and names of courts are left out before they are looked for. */
const ENGLISH =
  /\b(?:the|and|your|you|alerts?|mail|address|this|that|these|with|only|subscribe|start|stop|save|quiet|until|when)\b/i;

function ownText(html: ReturnType<typeof load>): string {
  html('option, .quote, script').remove();
  return html('main').text().replaceAll('CHNV parole terminations', '').replaceAll('English', '');
}

describe('the language of the pages', () => {
  it.each([
    ['/subscribe?lang=es', {}, 'es', 'Reciba avisos por correo'],
    ['/subscribe', { 'accept-language': 'ht-HT, fr;q=0.8' }, 'ht', 'Resevwa avi pa imel'],
    ['/subscribe', { 'accept-language': 'fr, es;q=0.5' }, 'es', 'Reciba avisos por correo'],
    ['/subscribe', { 'accept-language': 'fr' }, 'en', 'Get alerts by mail'],
    ['/subscribe?lang=xx', {}, 'en', 'Get alerts by mail'],
  ])('of %s with %j is %s', async (path, headers, language, title) => {
    const html = await page(path, headers);
    expect(html('html').attr('lang')).toBe(language);
    expect(html('h1').text()).toBe(title);
    expect(html('header.masthead').attr('lang')).toBe(language === 'en' ? undefined : 'en');
    const links = html('nav.languages a').map((_, link) => html(link).attr('lang'));
    expect([language, ...links.get()].toSorted((a, b) => a.localeCompare(b))).toEqual(['en', 'es', 'ht']);
  });

  it.each(['es', 'ht'])('is %s throughout', async (lang) => {
    const { manage, stop } = await subscribed(`${lang}@pages.example`, { language: lang });
    const paths = [
      `/subscribe?lang=${lang}`,
      local(manage),
      local(stop),
      `/confirm?t=x&lang=${lang}`,
      `/unsubscribe?t=x&lang=${lang}`,
      `/manage?t=x&lang=${lang}`,
    ];
    for (const path of paths) {
      const html = await page(path);
      expect(html('html').attr('lang')).toBe(lang);
      expect(
        ownText(html)
          .split('\n')
          .filter((line) => ENGLISH.test(line)),
      ).toEqual([]);
    }
  });
});

describe('signing up in another language', () => {
  it('asks, confirms and tells in that language', async () => {
    const answer = await signUp('es', [
      ['email', 'lectora@news.example'],
      ['language', 'es'],
      ['timezone', 'America/Los_Angeles'],
      ['importance', 'major'],
    ]);
    expect(answer('h1').text()).toBe('Revise su correo');
    const letter = await mailTo('lectora@news.example');
    expect(letter?.subject).toBe('Confirme sus avisos: CHNV parole terminations');
    expect(letter?.text).toContain('Si no fue usted, no haga nada');
    expect(load(letter?.html || '')('html').attr('lang')).toBe('es');
    const link = pathIn(letter?.text, '/confirm');
    const asked = await page(link);
    expect(asked('h1').text()).toBe('¿Iniciar estos avisos?');
    expect((await rowsOf('lectora@news.example'))[0]?.state).toBe('pending');
    const done = load(await (await post(link, [])).text());
    expect(done('h1').text()).toBe('Sus avisos han comenzado');
    expect(await rowsOf('lectora@news.example')).toMatchObject([
      { state: 'active', language: 'es', timezone: 'America/Los_Angeles' },
    ]);
  });

  it('of somebody else changes nothing of how a reader reads', async () => {
    await subscribed('owner@news.example', { language: 'ht', timezone: 'America/Chicago' });
    await signUp('es', [
      ['email', 'owner@news.example'],
      ['language', 'es'],
      ['timezone', 'UTC'],
      ['importance', 'noise'],
    ]);
    const letter = await mailTo('owner@news.example');
    expect(letter?.subject).toBe('Ou deja resevwa avi sa yo: CHNV parole terminations');
    expect(await rowsOf('owner@news.example')).toMatchObject([
      { language: 'ht', timezone: 'America/Chicago' },
    ]);
  });

  it('says what is wrong in that language and keeps what was typed', async () => {
    const html = await signUp('ht', [
      ['email', 'nobody'],
      ['include', 'pawòl'],
      ['type', 'order'],
      ['language', 'ht'],
    ]);
    expect(html('[role=alert]').text()).toBe('Nou pa ka ekri nan adrès imel sa a.');
    expect(html('#include').attr('value')).toBe('pawòl');
    expect(html('input[name=type][checked]').attr('value')).toBe('order');
    expect(html('details.further').attr('open')).toBeDefined();
  });
});

describe('what the form can ask for', () => {
  it('is a matter, a docket, new cases of a court or an agency page', async () => {
    const html = await page('/subscribe?target=court:mad');
    const groups = html('#target optgroup').map((_, group) => html(group).attr('label'));
    expect(groups.get()).toEqual(expect.arrayContaining(['Matters', 'Single dockets']));
    expect(html('#target option[value="docket:mad 1:25-cv-10495"]').text()).toContain(
      '1:25-cv-10495 (D. Mass.)',
    );
    expect(html('#target option[selected]').text()).toBe('New cases in D. Mass.');
  });

  it('names the docket or court in the confirmation mail', async () => {
    await post('/subscribe', [
      ['target', 'court:mad'],
      ['email', 'cases@news.example'],
      ['importance', 'noise'],
    ]);
    await sendDueLetters(house.app.house);
    expect((await mailTo('cases@news.example'))?.subject).toBe('Confirm your alerts: new cases in D. Mass.');
    expect(await rowsOf('cases@news.example')).toMatchObject([{ target_kind: 'court', target_id: 'mad' }]);
    await post('/subscribe', [
      ['target', 'docket:mad 1:25-cv-10495'],
      ['email', 'docket@news.example'],
    ]);
    await sendDueLetters(house.app.house);
    expect((await mailTo('docket@news.example'))?.subject).toMatch(
      /^Confirm your alerts: .*1:25-cv-10495 \(D\. Mass\.\)$/,
    );
  });

  it('holds every field of a filter', async () => {
    await post('/subscribe', [
      ['target', 'matter:parole'],
      ['email', 'fine@news.example'],
      ['importance', 'major'],
      ['include', 'humanitarian parole, TPS'],
      ['exclude', 'pro hac vice'],
      ['type', 'order'],
      ['type', 'opinion'],
      ['type', 'nonsense'],
      ['relief', 'stay'],
      ['outcome', 'granted'],
      ['outcome', 'granted_in_part'],
      ['change', 'entry-filed'],
      ['change', 'source-failing'],
    ]);
    expect((await rowsOf('fine@news.example'))[0]?.spec).toEqual({
      minImportance: 'major',
      include: ['humanitarian parole', 'TPS'],
      exclude: ['pro hac vice'],
      types: ['order', 'opinion'],
      reliefs: ['stay'],
      outcomes: ['granted', 'granted_in_part'],
      changes: ['entry-filed'],
    });
  });

  it('is previewed without the address in the address line', async () => {
    const response = await post('/preview', [
      ['target', 'matter:parole'],
      ['email', 'secret@news.example'],
      ['type', 'order'],
      ['type', 'opinion'],
    ]);
    expect(response.status).toBe(303);
    const to = response.headers.get('location') ?? '';
    expect(to).not.toContain('secret');
    expect(new URL(to, 'https://crier.example').searchParams.getAll('type')).toEqual(['order', 'opinion']);
    const html = await page(to);
    expect(html('input[name=type][checked]').length).toBe(2);
    expect(html('a.button.primary').attr('href')).toContain('type=order&type=opinion');
    const court = await page('/preview?target=court:mad');
    expect(court('main').text()).toContain('new cases in D. Mass.');
  });
});

describe('changing one’s mind', () => {
  it('speaks another language and keeps another clock from the next page on', async () => {
    const { manage } = await subscribed('mind@news.example');
    const saved = load(
      await (
        await post(local(manage), [
          ['importance', 'noise'],
          ['mode', 'weekly'],
          ['shows-fine', '1'],
          ['at', '07:30'],
          ['weekday', '5'],
          ['nothing', '1'],
          ['quiet-from', '22:00'],
          ['quiet-to', '07:00'],
          ['quiet-critical', '1'],
          ['pause', '2025-07-01'],
          ['language', 'ht'],
          ['timezone', 'America/Port-au-Prince'],
        ])
      ).text(),
    );
    expect(saved('html').attr('lang')).toBe('ht');
    expect(saved('[role=status]').text()).toBe('Anrejistre.');
    expect(await rowsOf('mind@news.example')).toMatchObject([
      {
        language: 'ht',
        timezone: 'America/Port-au-Prince',
        preference: {
          mode: 'weekly',
          at: '07:30',
          weekday: 5,
          tellNothing: true,
          quiet: { from: '22:00', to: '07:00', critical: 'waits' },
          pauseUntil: '2025-07-01',
        },
      },
    ]);
    for (const [id, value] of [
      ['at', '07:30'],
      ['pause', '2025-07-01'],
      ['quiet-from', '22:00'],
    ])
      expect(saved(`#${id}`).attr('value')).toBe(value);
    expect(saved('#weekday option[selected]').text()).toBe('vandredi');
    expect(saved('#timezone option[selected]').attr('value')).toBe('America/Port-au-Prince');
    expect(saved('input[name=nothing]').attr('checked')).toBeDefined();
  });

  it('leaves alone what the form does not show', async () => {
    const filter = {
      courts: ['mad'],
      dockets: ['mad 1:25-cv-10495'],
      changes: ['entry-filed' as const, 'source-failing' as const],
    };
    const { manage } = await subscribed('kept@news.example', { filter });
    await post(local(manage), [
      ['importance', 'major'],
      ['mode', 'instant'],
      ['timezone', 'Mars/Olympus'],
      ['language', 'tlh'],
    ]);
    expect(await rowsOf('kept@news.example')).toMatchObject([
      {
        spec: {
          courts: ['mad'],
          dockets: ['mad 1:25-cv-10495'],
          changes: ['source-failing'],
          minImportance: 'major',
        },
        language: 'en',
        timezone: 'America/New_York',
      },
    ]);
  });

  it('says when another subscription has this choice already', async () => {
    await subscribed('twice@news.example', { filter: { minImportance: 'major' } });
    const { manage } = await subscribed('twice@news.example');
    const html = load(
      await (
        await post(local(manage), [
          ['importance', 'major'],
          ['mode', 'instant'],
        ])
      ).text(),
    );
    expect(html('[role=alert]').text()).toContain('Nothing was changed');
  });
});

describe('stopping', () => {
  it('names what would stop, and a GET stops nothing', async () => {
    const { stop } = await subscribed('stop@news.example', { language: 'es' });
    const html = await page(local(stop));
    expect(html('main').text()).toContain('No recibirá más avisos sobre CHNV parole terminations.');
    expect(html('form[method=post]').length).toBe(2);
    expect((await rowsOf('stop@news.example'))[0]?.state).toBe('active');
  });

  it('ends one subscription at the one click of a mail program, and no other', async () => {
    const { stop } = await subscribed('one@news.example');
    await subscribed('one@news.example', { filter: { minImportance: 'critical' } });
    expect((await post(local(stop), [['List-Unsubscribe', 'One-Click']])).status).toBe(200);
    expect((await rowsOf('one@news.example')).map(({ spec }) => spec)).toEqual([
      { minImportance: 'critical' },
    ]);
  });

  it('ends all that goes to the address when asked, also by the link of one that ended before', async () => {
    const { stop } = await subscribed('all@news.example', { language: 'es' });
    await subscribed('all@news.example', { filter: { minImportance: 'critical' } });
    await subscribed('all@news.example', { filter: { minImportance: 'major' } });
    await subscribed('neighbour@news.example');
    await post(local(stop), []);
    const html = load(await (await post(local(stop), [['all', '1']])).text());
    expect(html('main').text()).toContain('Las 2 suscripciones han terminado.');
    expect(await rowsOf('all@news.example')).toEqual([]);
    expect(await rowsOf('neighbour@news.example')).toHaveLength(1);
  });
});
