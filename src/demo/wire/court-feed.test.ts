import { describe, expect, it } from 'vitest';
import { loadConfig, SHIPPED_FOLDER } from '../../../config/config.ts';
import type { Observation } from '../../domain/observation.ts';
import { FORMATS } from '../../sources/registry.ts';
import { OTHER_APPEALS, OTHER_DISTRICT_CASES } from '../story/bystanders.ts';
import { LEAVE_TO_APPEAR, STAY_OF_THE_NOTICE } from '../story/chnv.ts';
import { EN_BANC_DENIAL } from '../story/ssa.ts';
import { cutOff, MAINTENANCE_PAGE } from './broken-bodies.ts';
import { appellateFeed, districtFeed, type FeedEntry } from './court-feed.ts';

const loaded = await loadConfig(SHIPPED_FOLDER);
if (!loaded.ok) throw new Error('the shipped configuration does not load');
const { directory } = loaded.config;

function readFeed(court: string, body: string) {
  const format = FORMATS.get('pacer-rss');
  if (!format) throw new Error('there is no reader for court feeds');
  return format.read({
    body: new TextEncoder().encode(body),
    url: `http://127.0.0.1/${court}`,
    contentType: 'application/rss+xml',
    headers: {},
    court,
    courts: directory,
    settings: {},
  });
}

function observe(court: string, body: string): Observation {
  const read = readFeed(court, body);
  if (!read.ok) throw new Error(read.message);
  return read.observation;
}

function byText(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '');
}

const BUILT = '2025-04-14T22:40:00.000Z';
const MAD = {
  court: 'mad',
  title: 'District of Massachusetts - Recent Entries',
  kinds: 'orders',
  builtAt: BUILT,
};
const CA4 = {
  court: 'ca4',
  title: 'Fourth Circuit - Recent Entries',
  kinds: 'orders, opinions',
  builtAt: BUILT,
};

describe('a district feed of the story', () => {
  const observation = observe(
    'mad',
    districtFeed(MAD, [LEAVE_TO_APPEAR, STAY_OF_THE_NOTICE, ...OTHER_DISTRICT_CASES]),
  );

  it('is read without rest by the reader for court feeds', () => {
    expect(observation).toMatchObject({
      builtAt: '2025-04-14T22:40:00Z',
      coverage: ['orders'],
      rejected: [],
    });
    expect(observation.dockets.map((docket) => docket.number).toSorted(byText)).toEqual([
      '1:24-cv-12001',
      '1:25-cr-10044',
      '1:25-cv-10495',
    ]);
  });

  it('shows the ruling as one entry with a label for each item', () => {
    const docket = observation.dockets.find((one) => one.number === '1:25-cv-10495');
    expect(docket).toMatchObject({ caption: 'Doe et al v. Noem et al', pacerCaseId: '280001' });
    const ruling = docket?.entries.find((entry) => entry.sequence === '118');
    expect(ruling).toMatchObject({
      number: 97,
      enteredAt: '2025-04-14T22:31:05Z',
      labels: ['Order on Motion for Preliminary Injunction', 'Order on Motion to Stay', 'Memorandum & ORDER'],
    });
    expect(ruling?.documents).toHaveLength(1);
    expect(docket?.entries).toHaveLength(2);
  });

  it('shows an entry without a document as one without number', () => {
    const docket = observation.dockets.find((one) => one.number === '1:25-cr-10044');
    expect(docket?.entries).toMatchObject([{ number: null, documents: [], labels: ['Scheduling Order'] }]);
  });
});

describe('an appellate feed of the story', () => {
  it('gives part ids as sequences and local times as instants', () => {
    const observation = observe('ca4', appellateFeed(CA4, [EN_BANC_DENIAL, ...OTHER_APPEALS]));
    expect(observation.rejected).toEqual([]);
    const docket = observation.dockets.find((one) => one.number === '25-1411');
    expect(docket?.entries).toMatchObject([
      {
        sequence: '1001990112',
        number: 20,
        enteredAt: '2025-04-30T19:05:44Z',
        labels: ['Published order filed'],
      },
    ]);
  });

  it.each([
    ['2025-01-15T17:00:00Z', 'winter'],
    ['2025-07-15T17:00:00Z', 'summer'],
  ])('says the same instant in %s (%s time)', (enteredAt) => {
    const entry: FeedEntry = { ...EN_BANC_DENIAL, enteredAt };
    const observation = observe('ca4', appellateFeed(CA4, [entry]));
    expect(observation.dockets[0]?.entries[0]?.enteredAt).toBe(enteredAt);
  });
});

describe('a broken body of the story', () => {
  it('is a maintenance page to the reader', () => {
    expect(readFeed('mad', MAINTENANCE_PAGE)).toMatchObject({ ok: false, reason: 'maintenance' });
  });

  it('is a feed that was cut off to the reader', () => {
    const whole = appellateFeed(CA4, [EN_BANC_DENIAL, ...OTHER_APPEALS]);
    expect(cutOff(whole).length).toBeLessThan(whole.length);
    expect(readFeed('ca4', cutOff(whole))).toMatchObject({ ok: true, truncated: true });
  });

  it.each(['<rss>', 'no markup at all'])('is shorter also where it has no items: %s', (body) => {
    expect(cutOff(body).length).toBeLessThan(body.length);
  });
});
