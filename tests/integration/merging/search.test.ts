import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDocket } from '../../../src/store/dockets.ts';
import { DOE, NUMBER, openStory, type Story } from './story.ts';

const QUESTION = { rd: 'entry_date_filed desc', d: 'dateFiled desc' };

/** The Massachusetts story with one more view: what a search for changes finds. */
describe('a filing that the feed and the search show', () => {
  let story: Story;

  beforeEach(async () => {
    story = await openStory();
    await story.api([]);
    await search('rd', []);
    await search('d', []);
  });
  afterEach(() => story.house.close());

  /** Answers the question about all dockets with these results, and asks it. */
  async function search(type: 'rd' | 'd', results: readonly object[]) {
    const { site, app } = story.house;
    const source = type === 'rd' ? 'cl-news-1' : 'cl-heads-1';
    const question = app.house.requestOf(
      await app.house.db.read
        .selectFrom('source')
        .selectAll()
        .where('id', '=', source)
        .executeTakeFirstOrThrow(),
    );
    expect(question.url).toContain(new URLSearchParams({ order_by: QUESTION[type] }).toString());
    const url = new URL(question.url);
    site.set(url.pathname + url.search, {
      type: 'application/json',
      body: JSON.stringify({ next: null, results }),
    });
    return story.house.poll(source);
  }

  const found = (part: object = {}) => ({
    docket_id: DOE,
    docket_entry_id: 5,
    entry_number: 97,
    entry_date_filed: '2025-04-14',
    description: '',
    short_description: 'Memorandum & ORDER',
    document_number: 97,
    attachment_number: null,
    pacer_doc_id: '09511100097',
    is_available: false,
    filepath_local: null,
    absolute_url: `/docket/${DOE}/97/doe-v-noem/`,
    meta: { timestamp: '2025-04-14T21:20:00Z' },
    ...part,
  });
  const stub = {
    sequence: 310,
    entryNumber: 97,
    documentId: '09501100097',
    label: 'Memorandum & ORDER',
    at: '2025-04-14T21:00:00Z',
  };
  const ruling = 'MEMORANDUM AND ORDER granting 24 Motion for Preliminary Injunction. (Entered: 04/14/2025)';

  it('is told once while neither has its text', async () => {
    story.at('2025-04-14T21:05:00Z');
    await story.feed([stub]);
    expect(await story.told()).toHaveLength(1);
    story.at('2025-04-14T21:25:00Z');
    expect(await search('rd', [found()])).toMatchObject({ alerts: 0 });
    expect(await story.entries()).toMatchObject([
      { sequence: '310', number: 97, labels: ['Memorandum & ORDER'] },
    ]);
  });

  it('is told again when the search brings the ruling, and then by no other view', async () => {
    story.at('2025-04-14T21:05:00Z');
    await story.feed([stub]);
    await story.told();
    story.at('2025-04-14T21:45:00Z');
    await search('rd', [found({ description: ruling, meta: { timestamp: '2025-04-14T21:40:00Z' } })]);
    expect((await story.told()).map(({ subject }) => subject)).toEqual([
      'Preliminary injunction granted - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
    ]);
    await story.api([{ filedOn: '2025-04-14', number: 97, sequence: 310, text: ruling }]);
    await story.post([{ filedOn: '2025-04-14', number: 97, sequence: 310, text: ruling }]);
    await story.feed([stub]);
    expect(await story.told()).toEqual([]);
    expect(await story.entries()).toHaveLength(1);
  });

  it('is told once when the search comes first and the feed follows', async () => {
    story.at('2025-04-14T21:25:00Z');
    await search('rd', [found({ description: ruling })]);
    expect(await story.told()).toHaveLength(1);
    await story.feed([stub]);
    expect(await story.told()).toEqual([]);
    expect(await story.entries()).toMatchObject([{ sequence: '310', number: 97, text: ruling }]);
  });

  it('stays under the name that the court uses, whatever CourtListener calls the case', async () => {
    story.at('2025-04-14T21:05:00Z');
    await story.feed([stub]);
    await story.told();
    const head = {
      docket_id: DOE,
      court_id: 'mad',
      docketNumber: NUMBER,
      caseName: 'Doe v. Noem (D. Mass.)',
      dateTerminated: null,
    };
    await search('d', [{ ...head, meta: { timestamp: '2025-04-14T22:00:00Z' } }]);
    await story.feed([stub]);
    await search('d', [
      { ...head, caseName: 'Doe v. Lewandowski', meta: { timestamp: '2025-04-15T22:00:00Z' } },
    ]);
    expect(await story.told()).toEqual([]);
    const docket = await findDocket(story.house.app.house.db.read, 'mad', NUMBER);
    expect(docket?.caption).toBe('Doe et al v. Noem et al');
  });
});
