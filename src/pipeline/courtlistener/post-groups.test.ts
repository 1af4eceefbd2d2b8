import { describe, expect, it } from 'vitest';
import type { ObservedDocket, ObservedEntry } from '../../domain/observation.ts';
import { groupPosts, observationOf, type ReadPost } from './post-groups.ts';

const NOON = Date.parse('2025-04-14T12:00:00Z');

function entry(part: Partial<ObservedEntry>): ObservedEntry {
  return {
    sequence: null,
    number: null,
    filedOn: '2025-04-14',
    enteredAt: null,
    labels: [],
    text: 'NOTICE.',
    url: null,
    documents: [],
    ...part,
  };
}

function docket(entries: ObservedEntry[], part: Partial<ObservedDocket> = {}): ObservedDocket {
  return {
    court: 'mad',
    number: '1:25-cv-10495',
    caption: null,
    pacerCaseId: null,
    facts: { courtlistenerId: 1 },
    entries,
    ...part,
  };
}

let ids = 0;
function post(dockets: ObservedDocket[], afterMs = 0): ReadPost {
  const receivedAt = new Date(NOON + afterMs);
  ids += 1;
  return {
    post: { id: ids, body: Buffer.alloc(0), headers: {}, receivedAt, tries: 1 },
    eventType: 1,
    answer: {} as ReadPost['answer'],
    observation: {
      format: 'courtlistener-webhook',
      completeness: 'partial',
      builtAt: null,
      coverage: null,
      dockets,
      publications: [],
      rejected: [],
    },
  };
}

const sizes = (posts: ReadPost[]) => groupPosts(posts).map((group) => group.length);
const one = (part: Partial<ObservedEntry>) => post([docket([entry(part)])]);

describe('which posts are recorded together', () => {
  it('are those about different entries, told apart by number or by sequence', () => {
    expect(sizes([one({ number: 1 }), one({ number: 2 }), one({ number: 3 })])).toEqual([3]);
    expect(sizes([one({ sequence: '5' }), one({ sequence: '6' })])).toEqual([2]);
  });

  it('and never two about one entry, whichever key says so', () => {
    const document = { number: null, attachment: null, url: null, available: false };
    expect(sizes([one({ number: 1 }), one({ number: 1, text: 'NOTICE, modified.' })])).toEqual([1, 1]);
    expect(sizes([one({ sequence: '5', number: 1 }), one({ sequence: '5', number: 2 })])).toEqual([1, 1]);
    const shown = (id: string, number: number) => one({ number, documents: [{ ...document, id }] });
    expect(sizes([shown('095100000001', 1), shown('095000000001', 2)])).toEqual([1, 1]);
  });

  it('nor entries that no common key tells apart: a number here, a sequence there, or neither', () => {
    expect(sizes([one({ number: 1 }), one({ sequence: '5' })])).toEqual([1, 1]);
    expect(sizes([one({}), one({ text: 'another minute entry' })])).toEqual([1, 1]);
  });

  it('nor what says something of the docket itself, since the later word counts', () => {
    const named = (number: number, caption: string) => post([docket([entry({ number })], { caption })]);
    expect(sizes([named(1, 'Doe v. Noem'), named(2, 'Doe v. Lewandowski')])).toEqual([1, 1]);
    const other = post([docket([entry({ number: 2 })], { facts: { courtlistenerId: 2 } })]);
    expect(sizes([one({ number: 1 }), other])).toEqual([1, 1]);
  });

  it('are those about different dockets, whatever identifies their entries', () => {
    const other = post([docket([entry({})], { number: '1:25-cv-10496' })]);
    expect(sizes([one({}), other])).toEqual([2]);
  });

  it('came within a minute, and are not too many', () => {
    const late = post([docket([entry({ number: 2 })])], 61_000);
    expect(sizes([one({ number: 1 }), late])).toEqual([1, 1]);
    expect(sizes(Array.from({ length: 450 }, (_, at) => one({ number: at + 1 })))).toEqual([200, 200, 50]);
  });

  it('keep their order', () => {
    const posts = [one({ number: 1 }), one({ number: 1 }), one({ number: 2 })];
    expect(groupPosts(posts).flat()).toEqual(posts);
  });
});

describe('what a group shows', () => {
  it('is each docket once, with the entries of all its posts', () => {
    const other = post([docket([entry({ number: 1 })], { number: '1:25-cv-10496' })]);
    const { dockets } = observationOf([one({ number: 1 }), other, one({ number: 2 })]);
    expect(dockets.map(({ number, entries }) => [number, entries.map((seen) => seen.number)])).toEqual([
      ['1:25-cv-10495', [1, 2]],
      ['1:25-cv-10496', [1]],
    ]);
  });
});
