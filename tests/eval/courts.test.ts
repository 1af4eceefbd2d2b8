import { beforeAll, describe, expect, it } from 'vitest';
import type { CourtDirectory } from '../../src/domain/court.ts';
import { compareFeed, FEEDS, isAbsent, shippedCourts } from './courts/differences.ts';
import { explain, type Pair } from './courts/explain.ts';

const absent = isAbsent() && !process.env['CI'];

describe('our reading of real feeds beside a peer’s', () => {
  let courts: CourtDirectory;
  beforeAll(async () => {
    courts = await shippedCourts();
  });

  it.skipIf(absent).each(FEEDS)(
    '%s: every expected entry is found, every difference explained (skipped without samples)',
    (feed) => {
      const { entries, found, differences } = compareFeed(feed, courts);
      expect(entries).toBeGreaterThan(0);
      expect(found).toBe(entries);
      expect(differences.filter(({ why }) => why === null)).toEqual([]);
    },
  );
});

describe('an explanation', () => {
  const pair = (part: Partial<Pair>): Pair => ({
    field: 'labels',
    ours: null,
    peers: null,
    appellate: false,
    criminal: false,
    labels: [],
    ...part,
  });

  it('fits the habit it names', () => {
    const labels = ['Order', 'Letter'];
    expect(explain(pair({ labels, ours: 'Order AND Letter', peers: 'Letter AND Order' }))).toContain(
      'alphabetical',
    );
    expect(explain(pair({ field: 'document', ours: '095110', peers: '095010' }))).toContain('fourth digit');
    expect(explain(pair({ field: 'caption', ours: 'Doe et al v. Noem', peers: 'Doe v. Noem' }))).toContain(
      'et al',
    );
    const [first, second] = ['https://ecf.example/doc1/1?caseid=7', 'https://ecf.example/doc1/1?caseid=8'];
    for (const field of ['url', 'links'] as const)
      expect(explain(pair({ field, ours: first, peers: `${first} ${second}`, criminal: true }))).toContain(
        'defendant',
      );
  });

  it('is none for what a reader got wrong', () => {
    const [first, second] = ['https://ecf.example/doc1/1?caseid=7', 'https://ecf.example/doc1/2?caseid=7'];
    const both = `${first} ${second}`;
    expect(explain(pair({ field: 'time', ours: '2018-04-18T00:00:00Z', peers: null }))).toBeNull();
    expect(explain(pair({ field: 'url', ours: first, peers: both }))).toBeNull();
    expect(
      explain(pair({ field: 'url', ours: 'https://other.example/', peers: both, criminal: true })),
    ).toBeNull();
    expect(explain(pair({ field: 'links', ours: first, peers: both, criminal: true }))).toBeNull();
    expect(explain(pair({ field: 'links', ours: '', peers: first, criminal: true }))).toBeNull();
    expect(explain(pair({ field: 'case', ours: '7', peers: '8' }))).toBeNull();
    expect(explain(pair({ labels: ['Order'], ours: 'Order', peers: 'Motion' }))).toBeNull();
    expect(explain(pair({ field: 'document', ours: '095110', peers: '095011' }))).toBeNull();
    expect(explain(pair({ field: 'number', ours: '12', peers: '13' }))).toBeNull();
    expect(explain(pair({ field: 'sequence', ours: '5', peers: '6' }))).toBeNull();
    expect(explain(pair({ field: 'caption', ours: 'Doe v. Noem', peers: 'Roe v. Noem' }))).toBeNull();
  });
});
