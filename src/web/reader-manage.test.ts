import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { local, useReaderPages } from './reader-pages.fixture.ts';

const { page, post, rowsOf, subscribed } = useReaderPages();

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
