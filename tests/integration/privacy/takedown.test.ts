import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeDown } from '../../../src/pipeline/takedown.ts';
import { checkChain } from '../../../src/store/chain.ts';
import { findDocket } from '../../../src/store/dockets.ts';
import { findEntries } from '../../../src/store/entries.ts';
import { clEntriesPath } from '../../courtlistener.ts';
import { tablesWith } from '../../places.ts';
import { DOE, NUMBER, openStory, type Story } from '../merging/story.ts';

const SECRET_NAME = 'Jane Quixotic-Example';
const filing = {
  filedOn: '2025-04-14',
  number: 97,
  sequence: 310,
  text: `DECLARATION of ${SECRET_NAME} re 24 Motion for Preliminary Injunction. (Entered: 04/14/2025)`,
  documents: [{ id: '09511100097', label: `Declaration of ${SECRET_NAME}` }],
};
const other = {
  filedOn: '2025-04-15',
  number: 98,
  sequence: 315,
  text: 'NOTICE of Hearing on 24 Motion. (Entered: 04/15/2025)',
};

describe('an entry that is taken down', () => {
  let story: Story;

  beforeAll(async () => {
    story = await openStory();
    await story.api([]);
    story.at('2025-04-14T21:00:00Z');
    await story.api([filing]);
    await story.told();
    story.at('2025-04-15T15:00:00Z');
    await story.api([other, { ...filing, text: filing.text.replace('re 24', 'in support of 24') }]);
    const { db } = story.house.app.house;
    const docket = await findDocket(db.read, 'mad', NUMBER);
    const [entry] = await findEntries(db.read, docket?.id ?? 0, { sequence: null, number: 97 });
    if (!docket || !entry) throw new Error('the entry is not there');
    const report = await takeDown(story.house.app.house, docket, entry, {
      reason: 'asked for by the declarant',
      twins: true,
    });
    expect(report).toMatchObject({ versions: 2, changes: 2, bodies: 2 });
  });
  afterAll(() => story.house.close());

  const placesOf = (words: string) => tablesWith(story.house.app.house.db.pool, words);

  it('stands in no table any more', async () => {
    expect(await placesOf(SECRET_NAME)).toEqual([]);
    expect(await placesOf('Hearing on 24 Motion')).toEqual(
      expect.arrayContaining(['entry', 'change', 'entry_version']),
    );
  });

  it('stands in no stored body any more, while when and where it came from stay', async () => {
    const rows = await story.house.app.house.db.read
      .selectFrom('snapshot')
      .innerJoin('blob', 'blob.sha256', 'snapshot.sha256')
      .select(['purged_at', 'body', 'readable', 'source_id'])
      .where('source_id', '=', `cl-${DOE}`)
      .orderBy('snapshot.id')
      .execute();
    expect(rows.map(({ purged_at, readable }) => [purged_at !== null, readable])).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
    expect(rows.filter(({ purged_at }) => purged_at).every(({ body }) => body.length === 0)).toBe(true);
  });

  it('does not come back with the next reading, in words, alerts or bytes', async () => {
    await story.told();
    story.at('2025-04-16T15:00:00Z');
    const next = {
      filedOn: '2025-04-16',
      number: 99,
      sequence: 320,
      text: 'REPLY to Response to 24 Motion.',
    };
    await story.api([next, other, filing]);
    await story.post([filing]);
    await story.feed([
      {
        sequence: 310,
        entryNumber: 97,
        documentId: '09501100097',
        label: `Declaration of ${SECRET_NAME}`,
        at: '2025-04-14T21:00:00Z',
      },
    ]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('REPLY to Response');
    expect(mails[0]?.text).not.toContain(SECRET_NAME);
    expect(await placesOf(SECRET_NAME)).toEqual([]);
    const bodies = await story.house.app.house.db.read.selectFrom('blob').select('body').execute();
    const { zstdDecompressSync } = await import('node:zlib');
    const texts = bodies.map(({ body }) => (body.length ? zstdDecompressSync(body).toString() : ''));
    expect(texts.filter((text) => text.includes(SECRET_NAME))).toEqual([]);
  });

  it('leaves a chain that can be verified and says what was cut', async () => {
    const { db } = story.house.app.house;
    const docket = await findDocket(db.read, 'mad', NUMBER);
    const scope = `docket:${docket?.id}`;
    expect(await checkChain(db.read, scope)).toEqual([]);
    await db.pool.query(
      'update change set redacted_at = now() where scope = $1 and scope_seq = 3 and redacted_at is null',
      [scope],
    );
    expect(await checkChain(db.read, scope)).toEqual([{ scope, seq: 3, fault: 'redaction' }]);
    await db.pool.query(
      'update change set redacted_at = null, data = data || \'{"caption": "x"}\' where scope = $1 and scope_seq = 3',
      [scope],
    );
    expect(await checkChain(db.read, scope)).toEqual([{ scope, seq: 3, fault: 'content' }]);
  });

  it('is still asked for at its source, because the rest of the docket is followed', async () => {
    expect(story.house.site.requests.some(({ path }) => path === clEntriesPath(DOE))).toBe(true);
  });
});
