import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ObservedDocket, ReadResult } from '../../domain/observation.ts';
import { scotusDocket } from './index.ts';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));

function read(body: Uint8Array | string, settings: unknown = null): ReadResult {
  return scotusDocket.read({
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    url: null,
    contentType: 'text/html',
    court: null,
    courts: createCourtDirectory([]),
    settings,
  });
}

function docketOf(result: ReadResult): ObservedDocket | undefined {
  return result.ok ? result.observation.dockets[0] : undefined;
}

describe('the layout of cards', () => {
  const docket = docketOf(read(fixture('cards.html')));

  it('gives the docket, its caption and its way up from the circuit', () => {
    expect(docket).toMatchObject({
      court: 'scotus',
      number: '24A1079',
      caption: 'Kristi Noem, Secretary of Homeland Security, et al. v. Svitlana Doe, et al.',
      pacerCaseId: null,
      facts: {
        filedOn: '2025-05-08',
        capital: false,
        lowerCourt: 'United States Court of Appeals for the First Circuit',
        lowerCourtNumbers: ['25-1384'],
        lowerCourtDecidedOn: null,
        linkedWith: [],
        related: [],
        questionPresentedUrl: null,
      },
    });
  });

  it('gives each row with its documents, although their links stand without quotes', () => {
    expect(docket?.entries[0]).toEqual({
      sequence: null,
      number: null,
      filedOn: '2025-05-08',
      enteredAt: '2025-05-08T18:35:12Z',
      labels: [],
      text: 'Application (24A1079) for a stay, submitted to Justice Jackson.',
      url: null,
      documents: [
        {
          id: '358000',
          number: null,
          attachment: null,
          url: 'https://www.supremecourt.gov/DocketPDF/24/24A1079/358000/20250508143512345_Noem%20v.%20Doe%20Application.pdf',
          available: true,
          description: 'Main Document',
        },
        {
          id: '358000',
          number: null,
          attachment: null,
          url: 'https://www.supremecourt.gov/DocketPDF/24/24A1079/358000/20250508143533123_Certificate.pdf',
          available: true,
          description: 'Proof of Service',
        },
      ],
    });
  });

  it('keeps an opinion linked in the text both as words and as a document', () => {
    const last = docket?.entries.at(-1);
    expect(last?.text).toMatch(/is granted\. Justice Jackson, .* dissenting\. \(Detached Opinion\)$/);
    expect(last?.documents).toMatchObject([
      {
        id: null,
        url: 'https://www.supremecourt.gov/opinions/24pdf/24a1079_p86b.pdf',
        description: 'Opinion',
      },
    ]);
  });

  it('keeps two equal rows as two entries in their order', () => {
    expect(docket?.entries.map((entry) => entry.text?.slice(0, 10))).toEqual([
      'Applicatio',
      'Response t',
      'Response o',
      'Motion for',
      'Motion for',
      'Applicatio',
    ]);
  });

  it('is a full reading with everything the Court lists', () => {
    expect(read(fixture('cards.html'))).toMatchObject({
      ok: true,
      observation: { completeness: 'full', coverage: ['all'], builtAt: null, rejected: [] },
    });
  });
});

describe('the layout of one table', () => {
  const result = read(fixture('table-with-rows-in-spans.html'));
  const docket = docketOf(result);

  it('gives head and rows, although spans stand between table rows', () => {
    expect(docket).toMatchObject({
      number: '16-9001',
      caption: 'Harbor & Sons v. Lowell Trustees v. North Cove',
      facts: {
        capital: true,
        related: ['16-9002'],
        linkedWith: ['16A985', '16A991'],
        lowerCourtNumbers: ['COA16-723'],
        lowerCourtDecidedOn: '2017-01-17',
        questionPresentedUrl: 'https://www.supremecourt.gov/qp/16-09001qp.pdf',
      },
    });
    expect(docket?.entries.map((entry) => entry.filedOn)).toEqual(['2017-08-14', '2017-10-02']);
  });

  it('sets a row with an impossible date aside and uses the others', () => {
    expect(result.ok && result.observation.rejected).toEqual([
      { reason: 'bad-date', raw: 'Sep 31 2017 Waiver of right of respondent North Cove to respond filed.' },
    ]);
  });
});

describe('the pages before 2016', () => {
  it('are read by columns when the date stands under its label', () => {
    const docket = docketOf(read(fixture('legacy-columns.htm')));
    expect(docket).toMatchObject({
      number: '01-9001',
      caption: 'Morgan Fields v. Sam Hill, Jr.',
      facts: {
        filedOn: '2002-05-08',
        lowerCourt: 'Court of Appeals of Georgia Second Division',
        lowerCourtNumbers: ['A01A2414', 'A01A2415'],
      },
    });
    expect(docket?.entries.map((entry) => [entry.filedOn, entry.text])).toEqual([
      [
        '2002-04-30',
        'Petition for writ of certiorari and motion for leave to proceed in forma pauperis filed. (Response due June 7, 2002)',
      ],
      ['2002-10-07', 'Petition DENIED.'],
      ['2002-12-09', 'Rehearing DENIED.'],
    ]);
  });

  it('are read by labels in the younger form, with "Vide" and repeated links', () => {
    const docket = docketOf(read(fixture('legacy-labels-with-vide.htm')));
    expect(docket).toMatchObject({
      number: '09-9001',
      caption: 'In re Morgan Fields',
      facts: {
        filedOn: '2010-01-19',
        related: ['09-9002'],
        linkedWith: ['09A455'],
        lowerCourt: 'United States Court of Appeals for the Eleventh Circuit',
        lowerCourtNumbers: ['08-10014'],
        lowerCourtDecidedOn: '2009-06-30',
      },
    });
    expect(docket?.entries.map((entry) => entry.text)).toEqual([
      'Petition for writ of habeas corpus filed.',
      'Petition DENIED.',
    ]);
  });
});

describe('what is not a docket is never content', () => {
  const cases: [string, Uint8Array | string, string][] = [
    ['the empty answer for an absent docket', '', 'empty-body'],
    ['blanks only', ' \r\n ', 'empty-body'],
    ['the generic search page', fixture('absent-generic-search-page.html'), 'absent'],
    ['a soft 404', fixture('absent-soft-404.html'), 'absent'],
    ['a maintenance page with status 200', fixture('maintenance-with-status-200.html'), 'maintenance'],
    ['a bot wall', fixture('bot-wall-access-denied.html'), 'bot-wall'],
    ['a page that only looks alike', fixture('not-a-docket-news-page.html'), 'not-the-format'],
    ['JSON', '{"CaseNumber":"24A1"}', 'not-the-format'],
    ['nesting meant to harm', '<table>'.repeat(50_000), 'too-deep'],
    ['a body larger than any docket', new Uint8Array(17 * 1024 * 1024), 'too-large'],
    [
      'a docket without a number',
      '<table id="docketinfo"></table><div id="proceedings"></div></html>',
      'not-the-format',
    ],
  ];
  it.each(cases)('%s', (_name, body, reason) => {
    expect(read(body)).toMatchObject({ ok: false, reason });
  });

  it('a docket whose proceedings have gone is a fault and not an empty docket', () => {
    const page = fixture('cards.html').toString();
    const list = page.replaceAll(
      /<table class="ProceedingItem">.*?<\/table>/g,
      '<ul><li>May 08 2025</li></ul>',
    );
    expect(read(list)).toMatchObject({ ok: false, reason: 'no-items' });
    expect(read(page.replace('id="proceedings"', 'id="docket"'))).toMatchObject({
      ok: false,
      reason: 'no-items',
    });
  });

  it('a renamed class in the rows costs nothing as long as they are rows', () => {
    const page = fixture('cards.html').toString();
    const renamed = read(page.replaceAll('ProceedingItem', 'RenamedByTheCourt'));
    expect(docketOf(renamed)).toEqual(docketOf(read(page)));
  });

  it('a page about another docket than the one asked for is refused', () => {
    expect(read(fixture('cards.html'), { docket: '24a1063' })).toMatchObject({
      ok: false,
      reason: 'not-the-format',
    });
    expect(read(fixture('cards.html'), { docket: '24a1079' })).toMatchObject({ ok: true });
  });
});

describe('a page that breaks off', () => {
  it.each([
    'cards.html',
    'table-with-rows-in-spans.html',
    'legacy-columns.htm',
    'legacy-labels-with-vide.htm',
  ])('%s proves nothing about what is missing and shows no half sentence', (name) => {
    const page = fixture(name).toString();
    const whole = new Set(docketOf(read(page))?.entries.map((entry) => entry.text));
    const end = page.search(/id="Contacts"|~~Name/);
    for (let cut = 200; cut < end; cut += 97) {
      const result = read(page.slice(0, cut));
      if (!result.ok) continue;
      expect(result.truncated).toBe(true);
      expect(result.observation.completeness).toBe('partial');
      for (const entry of docketOf(result)?.entries ?? []) expect(whole).toContain(entry.text);
    }
  });
});

it.each(['cards.html', 'table-with-rows-in-spans.html', 'legacy-columns.htm', 'legacy-labels-with-vide.htm'])(
  '%s gives nothing of counsel away',
  (name) => {
    const printed = JSON.stringify(read(fixture(name)));
    expect(printed).not.toMatch(/@|Pat Example|555|Sample Street|Counsel of Record/);
    expect(fixture(name).toString()).toMatch(/555/);
  },
);
