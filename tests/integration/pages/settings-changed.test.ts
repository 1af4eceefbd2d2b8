import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadConfig } from '../../../config/config.ts';
import { arrangeApp } from '../../../src/app.ts';
import { rereadOutdated } from '../../../src/pipeline/reread.ts';
import { findSource } from '../../../src/store/sources.ts';
import type { TestHouse } from '../../house.ts';
import {
  AGENCY,
  articleOf,
  articlePage,
  filesFor,
  FOLLOWER,
  listPage,
  mailsTo,
  openAgency,
  OPERATOR,
  RELEASE,
} from './agency.ts';

const FAQ = { id: 'agency-faq', title: 'Questions', format: 'page', url: '{site}/faq' };
const page = { ...articlePage(RELEASE), etag: true };
let house: TestHouse;
let article: string;

beforeAll(async () => {
  house = await openAgency({
    ...filesFor(),
    'agencies/agency-faq.yaml': FAQ,
    'matters/questions.yaml': {
      id: 'questions',
      title: 'Questions',
      dockets: [],
      sources: [{ use: 'agency-faq' }],
    },
  });
  house.site.set('/faq', page);
  house.site.set('/news', { ...listPage([RELEASE]), etag: true });
  house.site.set('/news/parole-ends', page);
  await house.poll('agency-faq');
  await house.poll('agency-news');
  article = await articleOf(house);
  await house.poll(article);
});
afterAll(() => house.close());

/** As an operator does: another file, and the configuration is arranged anew. */
async function configure(agency: { id: string } & Record<string, unknown>): Promise<void> {
  const { app, site } = house;
  const file = join(app.env.configFolder, 'agencies', `${agency.id}.yaml`);
  await writeFile(file, stringify(agency).replaceAll('{site}', site.url));
  const loaded = await loadConfig(app.env.configFolder);
  if (!loaded.ok) throw new Error('the configuration is not usable');
  await arrangeApp({ ...app, config: loaded.config });
}

const read = () => house.app.house.db.read;

async function textKnownOf(source: string): Promise<string> {
  const row = await read()
    .selectFrom('publication')
    .select('text')
    .where('source_id', '=', source)
    .executeTakeFirstOrThrow();
  return row.text ?? '';
}

async function silences(): Promise<(string | null)[]> {
  const rows = await read()
    .selectFrom('change')
    .select('silent')
    .where('type', '=', 'publication-edited')
    .orderBy('id')
    .execute();
  return rows.map(({ silent }) => silent);
}

describe('a change of settings', () => {
  it('is read from stored bytes when the site says that nothing changed, and told to nobody', async () => {
    await configure({ ...FAQ, article: { body: 'article', drop: ['p:last-child'] } });
    expect(await textKnownOf('agency-faq')).toContain('People without another lawful basis');
    expect(await house.poll('agency-faq')).toMatchObject({
      outcome: 'not-modified',
      detail: 'the stored bytes were read again with the present settings',
      changes: [],
    });
    expect(await textKnownOf('agency-faq')).not.toContain('People without another lawful basis');
    expect(await silences()).toEqual(['reparse']);
  });

  it('is read once', async () => {
    const { reader } = (await findSource(read(), 'agency-faq')) ?? {};
    await house.poll('agency-faq');
    expect(await findSource(read(), 'agency-faq')).toMatchObject({ reader });
    expect(await silences()).toEqual(['reparse']);
  });

  it('reaches the articles of a list, without a request to the site', async () => {
    await configure({ ...AGENCY, article: { ...AGENCY.article, drop: ['p:first-of-type'] } });
    const before = house.site.requests.length;
    expect(await rereadOutdated(house.app.house)).toBe(2);
    expect(house.site.requests).toHaveLength(before);
    expect(await textKnownOf('agency-news')).not.toContain('The Department today announced');
    expect(await silences()).toEqual(['reparse', 'reparse']);
    expect(await rereadOutdated(house.app.house)).toBe(0);
    await house.tell();
    expect(mailsTo(house, FOLLOWER)).toEqual([]);
  });

  it('leaves the articles alone when nothing changed for them', async () => {
    const before = await findSource(read(), article);
    await configure({ ...AGENCY, article: { ...AGENCY.article, drop: ['p:first-of-type'] } });
    expect(await findSource(read(), article)).toEqual(before);
  });

  it('that finds nothing on the stored page is told to the operator, although the site only says 304', async () => {
    await configure({ ...FAQ, article: { body: '.no-such-part' } });
    const outcomes = [];
    for (const hour of [12, 13, 14, 15]) {
      house.setTime(`2025-03-27T${hour}:00:00Z`);
      outcomes.push(await house.poll('agency-faq'));
    }
    expect(outcomes.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'not-modified',
      'selector-empty',
      'selector-empty',
      'selector-empty',
    ]);
    await house.tell();
    expect(mailsTo(house, OPERATOR)).toHaveLength(1);
    expect(mailsTo(house, FOLLOWER)).toEqual([]);
  });
});
