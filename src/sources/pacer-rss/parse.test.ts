import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../domain/observation.ts';
import { pacerRss } from './index.ts';
import { observe, read } from './reading.fixture.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const fixture = (name: string): Buffer => readFileSync(path.join(fixtures, name));

/** One line per entry: docket, sequence, number, labels, time without its date, document ids. */
function lines(observation: Observation): string[] {
  return observation.dockets.flatMap((docket) =>
    docket.entries.map((entry) =>
      [
        docket.number,
        `s${entry.sequence ?? '-'}`,
        `n${entry.number ?? '-'}`,
        entry.labels.join(' + '),
        entry.enteredAt?.slice(11, 19) ?? '-',
        entry.documents.map((document) => document.id ?? 'no id').join(','),
      ].join(' | '),
    ),
  );
}

const ENTRIES: Record<string, string[]> = {
  'district.xml': [
    '1:18-cv-03365 | s10 | n3 | Notice of Appearance | 23:49:33 | 127022264358',
    '1:18-cv-03365 | s8 | n- | Order | 21:00:00 | ',
    '1:18-mj-03122 | s4 | n1 | Complaint | 23:49:33 | 127122264001',
  ],
  'bankruptcy.xml': [
    '16-10992 | s16739 | n5237 | Objection | 18:21:31 | 126018830418',
    '18-22414 | s24 | n7 | Notice, Adjournment of Hearing | 18:21:31 | 126018830415',
    '18-00079 | s19 | n- | Close Adversary Case | 18:21:31 | ',
  ],
  'bankruptcy-with-district-number.xml': ['2:18-bk-02345 | s12 | n3 | Order | 18:21:31 | 024012345678'],
  'bankruptcy-without-prefix.xml': ['16-10992 | s16739 | n5237 | Objection | 18:21:31 | 126018830418'],
  'appellate.xml': [
    '22-3054 | s3463600 | n27 | So-Ordered Scheduling Notification FILED | 16:52:07 | 00209229396',
    '11-8 | s3463593 | n- | ruling | 16:52:07 | ',
    '22-1214 | s1984499 | n- | Order Filed (CLERK) | 16:52:07 | 01208491112',
    '22-1215 | s1984499 | n- | Order Filed (CLERK) | 16:52:07 | 01208491112',
  ],
  'nyed.xml': [
    '1:17-cr-00554 | s- | n- | Status Report Order | 21:35:45 | ',
    '1:18-cv-03026 | s- | n1 | Complaint | 21:35:45 | no id',
  ],
  'nyed-same-guid-other-times.xml': [
    '1:18-cv-02857 | s- | n- | Order | 21:33:54 | ',
    '1:18-cv-02857 | s- | n- | Order(Other) + Order | 21:33:53 | ',
    '1:18-cv-02857 | s- | n14 | Motion | 21:33:53 | no id',
  ],
  'several-labels-one-entry.xml': [
    '1:18-cv-02786 | s67 | n23 | ~Util - Set Hearings + STANDING ORDER | 23:49:33 | 127122263887',
  ],
  'text-entries-of-one-second.xml': [
    '1:18-cv-02786 | s68 | n- | Order | 23:49:33 | ',
    '1:18-cv-02786 | s69 | n- | Order | 23:49:33 | ',
  ],
  'byte-identical-repeats.xml': ['1:18-cv-02786 | s67 | n23 | Order | 23:49:33 | 127122263887'],
  'same-event-other-trustees.xml': ['18-35641 | s25 | n- | Add Judge | 18:21:31 | '],
  'defendants-of-one-case.xml': ['1:12-cr-00120 | s1399 | n310 | Letter Motion | 23:49:33 | 127022263701'],
  'document-over-several-dockets.xml': [
    '1:12-cv-00121 | s51 | n10 | Order | 23:49:33 | 127022263701',
    '1:12-cv-00122 | s52 | n11 | Order | 23:49:33 | 127022263701',
  ],
  'link-text-no-number.xml': ['12-24155 | s162 | n- | Response | 18:21:31 | 126018830368'],
  'malformed-docket-number.xml': ['2:13-cv-01808 | s47 | n13 | Pretrial Order | 23:49:33 | 20119112675'],
  'empty-caption.xml': ['18-90003 | s2 | n1 | Miscellaneous Motion | 18:21:31 | 092041355320'],
  'double-encoded-entities.xml': [
    "1:16-cv-05954 | s262 | n87 | Declaration of Ida O'Moss | 23:49:33 | 127022264289",
  ],
  'brackets-inside-the-label.xml': [
    '1:18-cv-00001 | s1 | n5 | Order [Sealed] on Motion (Ex Parte) | 23:49:33 | 127000000001',
    '1:18-cv-00001 | s2 | n- | Motion to Seal ] Document] | 23:49:33 | ',
    '1:18-cv-00001 | s3 | n- | Motion [Draft | 23:49:33 | ',
    '1:18-cv-00001 | s4 | n- | [Proposed] Order [1] (2) | 23:49:33 | ',
  ],
  'nyed-brackets-in-label-and-caption.xml': [
    '1:18-cv-00002 | s- | n- | Order [Sealed] | 21:35:45 | ',
    '1:18-cv-00003 | s- | n4 | Order | 21:35:45 | no id',
  ],
  'breaks-inside-title-and-guid.xml': ['18-00079 | s19 | n- | Close Adversary Case | 11:25:12 | '],
  'comments-inside-items.xml': ['1:18-cv-00001 | s1 | n5 | Order | 23:49:33 | 127000000001'],
  'items-without-link-or-date.xml': [
    '1:18-cv-00001 | s1 | n- | Order | 20:00:01 | ',
    '1:18-cv-00001 | s2 | n- | Order | - | ',
    '1:18-cv-00001 | s- | n- | Order | 20:00:03 | ',
  ],
  'bad-dates.xml': [
    '1:18-cv-00001 | s1 | n- | Order | - | ',
    '1:18-cv-00001 | s3 | n- | Order | 23:49:33 | ',
  ],
  'dates-without-zone.xml': [
    '22-3054 | s1 | n- | Order | 18:52:07 | ',
    '22-3054 | s2 | n- | Order | 18:52:07 | ',
    '22-3054 | s3 | n- | Order | 17:52:07 | ',
    '22-3054 | s4 | n- | Order | 17:52:07 | ',
    '22-3054 | s5 | n- | Order | 16:52:07 | ',
  ],
  'links-without-query.xml': ['1:18-cv-00001 | s- | n3 | Order | 20:00:01 | 127022264358'],
  'relative-links.xml': ['1:18-cv-00001 | s8 | n3 | Order | 20:00:01 | 127022264358,127022264359,no id'],
  'markup-not-escaped.xml': ['1:18-cv-00001 | s7 | n3 | Order | 20:00:01 | 127022264358'],
  'unclosed-title.xml': [
    '1:18-cv-00001 | s1 | n- | Order | 20:00:01 | ',
    '1:18-cv-00001 | s2 | n- | Order | 23:49:33 | ',
  ],
  'no-build-date.xml': [],
  'channel-pubdate-for-build-date.xml': ['18-00079 | s3 | n- | Order | 18:21:31 | '],
  'cut-off-in-the-middle.xml': [
    '1:18-cv-03365 | s10 | n3 | Notice of Appearance | 23:49:33 | 127022264358',
    '1:18-cv-03365 | s8 | n- | Order | 21:00:00 | ',
  ],
  'windows-1252-declared-latin-1.xml': ['1:16-cv-05954 | s9 | n- | Order | 20:00:01 | '],
  'utf-8-declared-latin-1.xml': ['1:16-cv-05954 | s9 | n- | Order | 20:00:01 | '],
  'two-encodings-in-one-feed.xml': [
    '1:16-cv-05954 | s9 | n- | Order | 20:00:01 | ',
    '1:16-cv-05955 | s9 | n- | Order | 20:00:01 | ',
  ],
};

const FAULTS: Record<string, string> = {
  'empty-body.xml': 'empty-body',
  'blank-body.xml': 'empty-body',
  'maintenance.html': 'maintenance',
  'maintenance.txt': 'maintenance',
  'html-instead.html': 'html-instead',
  'bot-wall.html': 'bot-wall',
  'login-page.html': 'login-page',
  'not-xml.txt': 'not-the-format',
  'atom-instead.xml': 'not-the-format',
  'news-instead.xml': 'not-the-format',
  'cut-off-before-the-first-item-ends.xml': 'truncated',
};

describe('the fixtures', () => {
  it.each(Object.entries(ENTRIES))('%s gives its entries', (name, expected) => {
    expect(lines(observe(fixture(name)))).toEqual(expected);
  });

  it.each(Object.entries(FAULTS))('%s is the fault %s', (name, reason) => {
    expect(read(fixture(name))).toMatchObject({ ok: false, reason });
  });

  it('are all in one of the two tables', () => {
    expect(readdirSync(fixtures).toSorted()).toEqual(
      [...Object.keys(ENTRIES), ...Object.keys(FAULTS)].toSorted(),
    );
  });
});

describe('a docket in a feed', () => {
  it('keeps its caption in full, decoded and trimmed', () => {
    const captions = ['district.xml', 'bankruptcy.xml', 'appellate.xml', 'double-encoded-entities.xml'].map(
      (name) => observe(fixture(name)).dockets.at(0)?.caption,
    );
    expect(captions).toEqual([
      'Harbor v. Quill et al',
      'Lantern Energy, Inc., et al., and North Kern Ferry',
      'Union v. Agency',
      "The Loom Company v. Koko's Confectionery & Novelty, Inc., 89.19% Interest",
    ]);
    expect(observe(fixture('appellate.xml')).dockets.at(2)?.caption).toBe('Food & Mill Watch v. FERC');
    expect(observe(fixture('empty-caption.xml')).dockets.at(0)?.caption).toBeNull();
    expect(observe(fixture('breaks-inside-title-and-guid.xml')).dockets.at(0)?.caption).toBe(
      'Moss v. CN of Harbor, Inc.',
    );
  });

  it.each([
    'windows-1252-declared-latin-1.xml',
    'utf-8-declared-latin-1.xml',
    'two-encodings-in-one-feed.xml',
  ])('has its real characters in %s', (name) => {
    for (const { caption } of observe(fixture(name)).dockets) {
      expect(caption).toBe('Pe\u00f1a v. Loom\u2019s \u201cCaf\u00e9\u201d \u2013 Ltd.');
    }
  });

  it('has the facts that bankruptcy courts give', () => {
    const facts = observe(fixture('bankruptcy.xml')).dockets.map((docket) => docket.facts);
    expect(facts).toEqual([
      { chapter: '11', office: '1' },
      { chapter: '7', office: '7', trustee: 'Brook, Howard P.' },
      { office: '1' },
    ]);
    const two = observe(fixture('same-event-other-trustees.xml')).dockets.at(0)?.facts;
    expect(two).toMatchObject({ trustee: 'Brook, Ann; Quill, Krista M.' });
  });

  it('has the PACER case id where the court uses one', () => {
    expect(observe(fixture('district.xml')).dockets.at(0)?.pacerCaseId).toBe('492165');
    expect(observe(fixture('nyed.xml')).dockets.at(0)?.pacerCaseId).toBe('411175');
    expect(observe(fixture('relative-links.xml')).dockets.at(0)?.pacerCaseId).toBe('1001');
    expect(observe(fixture('appellate.xml')).dockets.at(0)?.pacerCaseId).toBeNull();
    expect(observe(fixture('links-without-query.xml')).dockets.at(0)?.pacerCaseId).toBeNull();
  });
});

describe('an entry in a feed', () => {
  it('is the object that every format gives', () => {
    expect(observe(fixture('district.xml')).dockets.at(0)?.entries.at(0)).toEqual({
      sequence: '10',
      number: 3,
      filedOn: null,
      enteredAt: '2018-04-17T23:49:33Z',
      labels: ['Notice of Appearance'],
      text: null,
      url: 'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?492165&10',
      documents: [
        {
          id: '127022264358',
          number: 3,
          attachment: null,
          url: 'https://ecf.nysd.uscourts.gov/doc1/127022264358?caseid=492165&de_seq_num=10',
          available: false,
        },
      ],
    });
  });

  it('has web addresses only, resolved against the court', () => {
    const [entry] = observe(fixture('relative-links.xml')).dockets.at(0)?.entries ?? [];
    expect(entry?.url).toBe('https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?1001');
    expect(entry?.documents.map(({ url, attachment }) => [url, attachment])).toEqual([
      ['https://ecf.nysd.uscourts.gov/doc1/127022264358', null],
      ['https://ecf.nysd.uscourts.gov/doc1/127022264359', 1],
      [null, null],
    ]);
  });
});

describe('an item that cannot be used', () => {
  it.each([
    ['malformed-docket-number.xml', [{ reason: 'docket-number', raw: '5:18-~gr-00001 ' }]],
    ['bad-dates.xml', [{ reason: 'bad-date', raw: '1:18-cv-00001 A v. B' }]],
    [
      'items-without-link-or-date.xml',
      [
        { reason: 'no-date', raw: '1:18-cv-00001 A v. B' },
        { reason: 'no-identity', raw: '1:18-cv-00001 A v. B' },
        { reason: 'no-title', raw: 'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?1001&6' },
        { reason: 'no-title', raw: '' },
      ],
    ],
  ])('of %s is set aside with its reason', (name, rejected) => {
    expect(observe(fixture(name)).rejected).toEqual(rejected);
  });

  it('is set aside alone when a field is too long', () => {
    const long = fixture('text-entries-of-one-second.xml').toString().replace('Best', 'B'.repeat(20_000));
    const { dockets, rejected } = observe(Buffer.from(long));
    expect(dockets.flatMap((docket) => docket.entries)).toHaveLength(1);
    expect(rejected).toEqual([{ reason: 'too-long', raw: expect.stringMatching(/^1:18-cv-02786 B+$/) }]);
    expect(rejected[0]?.raw.length).toBeLessThan(400);
  });

  it('is kept without a title when an appellate link names its docket', () => {
    const untitled = fixture('appellate.xml')
      .toString()
      .replaceAll(/<title>22-3054.*<\/title>/g, '');
    expect(observe(Buffer.from(untitled)).dockets.at(0)).toMatchObject({ number: '22-3054', caption: null });
  });
});

describe('the format', () => {
  it('has an id and a summary for the list of formats', () => {
    expect(pacerRss).toMatchObject({ id: 'pacer-rss', summary: expect.stringContaining('RSS') });
  });
});
