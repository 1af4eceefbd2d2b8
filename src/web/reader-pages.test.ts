import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { sendDueLetters } from '../pipeline/letters.ts';
import { local, pathIn, useReaderPages } from './reader-pages.fixture.ts';

const reader = useReaderPages();
const { mailTo, page, post, rowsOf, signUp, subscribed } = reader;

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
    expect(html('header.masthead nav a').first().text()).toBe(
      { en: 'Matters', es: 'Asuntos', ht: 'Zafè' }[language],
    );
    expect(html('[lang="en"]').not('html').not('nav.languages a')).toHaveLength(0);
    const links = html('nav.languages a').map((_, link) => html(link).attr('lang'));
    expect([language, ...links.get()].toSorted((a, b) => a.localeCompare(b))).toEqual(['en', 'es', 'ht']);
  });

  it.each(['es', 'ht'])('is %s throughout', async (lang) => {
    const { manage, stop } = await subscribed(`${lang}@pages.example`, { language: lang });
    const paths = [
      `/subscribe?lang=${lang}`,
      `/preview?lang=${lang}`,
      `/preview?matter=parole&include=zebra&lang=${lang}`,
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
    await sendDueLetters(reader.house.app.house);
    expect((await mailTo('cases@news.example'))?.subject).toBe('Confirm your alerts: new cases in D. Mass.');
    expect(await rowsOf('cases@news.example')).toMatchObject([{ target_kind: 'court', target_id: 'mad' }]);
    await post('/subscribe', [
      ['target', 'docket:mad 1:25-cv-10495'],
      ['email', 'docket@news.example'],
    ]);
    await sendDueLetters(reader.house.app.house);
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

  it('is previewed in the language in which somebody signs up, and back from there too', async () => {
    const response = await post('/preview', [
      ['target', 'matter:parole'],
      ['importance', 'critical'],
      ['language', 'es'],
    ]);
    const html = await page(response.headers.get('location') ?? '');
    expect(html('html').attr('lang')).toBe('es');
    expect(html('#would').text()).toMatch(/^\d+ avisos sobre CHNV parole terminations en 90 días$/);
    expect(html('.headline').text()).toContain('Medida cautelar preliminar concedida en parte');
    expect(html('.item .mark').first().text()).toContain('Crítico');
    expect(html('.item .kicker').first().text()).toMatch(/\d+ de \S+ de 2025/);
    expect(html('a.button.primary').attr('href')).toMatch(/^\/subscribe\?.*&lang=es$/);
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
