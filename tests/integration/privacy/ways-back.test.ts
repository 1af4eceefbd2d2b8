import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNamedEntry } from '../../../src/pipeline/find-entry.ts';
import { takeDown } from '../../../src/pipeline/takedown.ts';
import { findDocket } from '../../../src/store/dockets.ts';
import { findEntries } from '../../../src/store/entries.ts';
import type { ClEntry } from '../../courtlistener.ts';
import { placesWith, STORED_BODY } from '../../places.ts';
import { DOE, NUMBER, openStory, type Story } from '../merging/story.ts';

/** The name of a declarant, as it stood in a numbered filing and in a minute entry that were taken down. */
const SECRET_NAME = 'Jane Quixotic-Example';
type Filing = Omit<ClEntry, 'docket'>;

const declaration: Filing = {
  filedOn: '2025-04-14',
  number: 97,
  sequence: 310,
  text: `DECLARATION of ${SECRET_NAME} re 24 Motion for Preliminary Injunction. (Entered: 04/14/2025)`,
  documents: [{ id: '09511100097', label: `Declaration of ${SECRET_NAME}` }],
};
const minutes: Filing = {
  filedOn: '2025-04-14',
  sequence: 311,
  text: `Minute Entry for proceedings before Judge Talwani: testimony of ${SECRET_NAME} heard. (Entered: 04/14/2025)`,
};
const neighbour = (number: number): Filing => ({
  filedOn: '2025-04-16',
  number,
  sequence: 320 + number,
  text: `REPLY number ${number} to Response to 24 Motion.`,
  documents: [{ id: `0951110${String(number).padStart(4, '0')}`, label: 'Reply' }],
});

/** Shows these filings in one of the ways that a docket is read. */
type Way = (story: Story, filings: readonly Filing[]) => Promise<unknown>;

const byFeed: Way = (story, filings) =>
  story.feed(
    filings.map(({ number, sequence, text, documents }) => ({
      sequence: sequence ?? 0,
      label: documents?.[0]?.label ?? text?.slice(0, 90) ?? '',
      at: '2025-04-14T21:00:00Z',
      ...(number === undefined
        ? {}
        : { entryNumber: number, documentId: `0950${documents?.[0]?.id.slice(4)}` }),
    })),
  );

/** The search finds documents, so it shows no minute entry; it names no sequence. */
const byQuestion: Way = (story, filings) => {
  const results = filings.flatMap(({ number, filedOn, text, documents = [] }) =>
    documents.map(({ id, label }) => ({
      docket_id: DOE,
      docket_entry_id: 5000 + (number ?? 0),
      entry_number: number,
      entry_date_filed: filedOn,
      description: text,
      short_description: label,
      document_number: String(number),
      attachment_number: null,
      pacer_doc_id: id,
      is_available: true,
      filepath_local: `recap/${DOE}.${number}.pdf`,
      absolute_url: `/docket/${DOE}/${number}/x/`,
      meta: { timestamp: '2025-04-16T14:00:00Z' },
    })),
  );
  const body = JSON.stringify({ count: results.length, next: null, previous: null, results });
  story.house.site.set('/api/rest/v4/search/?type=rd&', { type: 'application/json', body });
  return story.house.poll('cl-news-1');
};

const byAtom: Way = (story, filings) =>
  story.atom(
    filings.map(({ number, filedOn, text = '' }) => ({
      title: number === undefined ? `Minute entry from ${filedOn}` : `Entry #${number}`,
      filedOn,
      summary: text,
      path: `?entry_number=${number ?? `minute-${filedOn}`}`,
    })),
  );

const WITH_TOKEN: [string, Way][] = [
  ['the court’s feed', byFeed],
  ['a webhook', (story, filings) => story.post(filings)],
  ['the list of its entries', (story, filings) => story.api(filings)],
  ['the question about many dockets', byQuestion],
];

async function takeDownBoth({ house }: Story): Promise<void> {
  const docket = await findDocket(house.app.house.db.read, 'mad', NUMBER);
  for (const { sequence, number } of [declaration, minutes]) {
    const key = { sequence: String(sequence), number: number ?? null };
    const [entry] = await findEntries(house.app.house.db.read, docket?.id ?? 0, key);
    if (!docket || !entry) throw new Error('the entry is not there');
    await takeDown(house.app.house, docket, entry, { reason: 'asked for by the declarant', twins: true });
  }
}

function placesOfName({ house }: Story): Promise<string[]> {
  return placesWith(house.app.house.db.pool, SECRET_NAME);
}

function itStaysAway(storyOf: () => Story, ways: readonly [string, Way][]): void {
  it.each(ways.map(([way, show], at) => [way, show, at] as const))(
    'does not come back by %s, and its neighbour is told',
    async (_way, show, at) => {
      const story = storyOf();
      story.at(`2025-04-16T1${at}:00:00Z`);
      const shown = neighbour(100 + at);
      await show(story, [shown, declaration, minutes]);
      const mails = await story.told();
      expect(mails).toHaveLength(1);
      expect(mails[0]?.text).toContain(show === byFeed ? 'Reply' : `REPLY number ${shown.number}`);
      expect(mails[0]?.text).not.toContain(SECRET_NAME);
      expect(await placesOfName(story)).toEqual([]);
      const live = (await story.entries()).filter(({ purged_at }) => purged_at === null);
      expect(live.map(({ number }) => number)).not.toContain(97);
      expect(live.filter(({ number }) => number === null)).toEqual([]);
    },
  );
}

describe('what was taken down', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory();
    await story.api([]);
    await byQuestion(story, []);
    story.at('2025-04-14T21:00:00Z');
    for (const [, show] of WITH_TOKEN) await show(story, [declaration, minutes]);
    expect(await story.told()).toHaveLength(1);
    const kept = (await placesOfName(story)).filter((place) => place === STORED_BODY);
    expect(kept).toHaveLength(WITH_TOKEN.length);
    await takeDownBoth(story);
    expect(await placesOfName(story)).toEqual([]);
  });
  afterAll(() => story.house.close());

  itStaysAway(() => story, WITH_TOKEN);
});

describe('what was taken down where there is no token', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory({ through: 'atom' });
    await story.atom([]);
    story.at('2025-04-14T21:00:00Z');
    await story.post([declaration, minutes]);
    expect(await story.told()).toHaveLength(1);
    await takeDownBoth(story);
  });
  afterAll(() => story.house.close());

  itStaysAway(() => story, [['the Atom feed', byAtom]]);
});

const labelled = (sequence: number, at: string) => ({ sequence, label: 'Minute Entry', at });
const byLabel: Way = (story) => story.feed([labelled(311, '2025-04-14T20:40:00Z')]);
const byPost: Way = (story, filings) => story.post(filings);
const byList: Way = (story, filings) => story.api(filings);

const BARE: { through: 'api' | 'atom'; first: Way; ways: Record<string, Way> }[] = [
  {
    through: 'api',
    first: byPost,
    ways: { webhook: byPost, list: byList, label: byLabel, 'label again': byLabel },
  },
  {
    through: 'atom',
    first: byAtom,
    ways: { atom: byAtom, webhook: byPost, label: byLabel, 'label again': byLabel },
  },
];

describe.each(BARE)(
  'what was taken down without number and sequence ($through)',
  ({ through, first, ways }) => {
    let story: Story;
    const { sequence: _, ...unsequenced } = minutes;
    beforeAll(async () => {
      story = await openStory({ through });
      await (through === 'api' ? story.api([]) : story.atom([]));
      story.at('2025-04-14T21:00:00Z');
      await first(story, [unsequenced]);
      const [mail] = await story.told();
      const change = /\/c\/(\d+)/.exec(mail?.text ?? '')?.[1];
      const docket = await findDocket(story.house.app.house.db.read, 'mad', NUMBER);
      if (!docket) throw new Error('no docket');
      const named = await findNamedEntry(story.house.app.house.db.read, docket, `change:${change}`);
      if (named.kind !== 'found') throw new Error(named.problem);
      await takeDown(story.house.app.house, docket, named.entry, { reason: 'asked for', twins: true });
      expect(await placesOfName(story)).toEqual([]);
    });
    afterAll(() => story.house.close());

    it.each(Object.entries(ways))('does not come back by %s', async (_way, show) => {
      story.at('2025-04-14T22:00:00Z');
      await show(story, [minutes]);
      expect(await story.told()).toEqual([]);
      expect(await placesOfName(story)).toEqual([]);
      expect((await story.entries()).filter(({ purged_at }) => purged_at === null)).toEqual([]);
    });

    it('is one entry: the next label of that day is told', async () => {
      await story.feed([labelled(312, '2025-04-14T20:50:00Z'), labelled(311, '2025-04-14T20:40:00Z')]);
      expect((await story.told()).map(({ subject }) => subject)).toEqual([
        `Minute entry - Doe v. Noem, ${NUMBER} (D. Mass.)`,
      ]);
    });
  },
);
