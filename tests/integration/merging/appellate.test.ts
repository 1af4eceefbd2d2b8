import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDocket } from '../../../src/store/dockets.ts';
import { listEntries } from '../../../src/store/entries.ts';
import { startCourtListenerApi, type CourtListenerApi } from '../../courtlistener-api.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';

interface Item {
  number: string;
  label: string;
  documentId: string;
  partId: string;
  /** As the court writes it: "Fri, 18 Apr 2025 11:52:07 EST". */
  at: string;
}

/** The feed of a court of appeals, which numbers nothing: a part id, a document id, local times. */
function appellateFeed(items: readonly Item[], builtAt: string): string {
  const room = 'https://ecf.ca4.uscourts.gov/n/beam/servlet/TransportRoom?servlet=DocketReportFilter.jsp';
  const rows = items.map(
    ({ number, label, documentId, partId, at }) => `<item>
<title>${number} AFSCME v. SSA</title>
<link>${room}&amp;caseNum=${number}</link>
<description>[${label}] (&lt;a href='https://ecf.ca4.uscourts.gov/docs1/${documentId}'>Document&lt;/a>)</description>
<guid isPermaLink="true">${room}&amp;caseNum=${number}&amp;partId=${partId}</guid>
<pubDate>${at}</pubDate>
</item>`,
  );
  return `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0">
<channel>
<title>Recent Entries</title>
<link>https://ecf.ca4.uscourts.gov</link>
<description>Docket entries of type: orders, opinions</description>
<lastBuildDate>${builtAt}</lastBuildDate>
${rows.join('\n')}
</channel>
</rss>
`;
}

const denied: Item = {
  number: '25-1411',
  label: 'COURT ORDER Filed',
  documentId: '004010200300',
  partId: '3463600',
  at: 'Wed, 30 Apr 2025 16:52:07 EST',
};

describe('a court of appeals that numbers nothing', () => {
  let house: TestHouse;
  let api: CourtListenerApi;

  beforeEach(async () => {
    api = await startCourtListenerApi('2025-04-20T12:00:00Z');
    house = await openTestHouse({
      files: {
        'settings.yaml': { courtlistener: { url: api.url, perMinute: 90, perHour: 900 } },
        'courts.yaml': [{ id: 'ca4', rss: '{site}/rss' }],
        'matters/ssa.yaml': {
          id: 'ssa',
          title: 'Social Security data',
          dockets: [
            { court: 'ca4', number: '25-1411', courtlistener: 69916279 },
            { court: 'ca4', number: '25-1412' },
          ],
        },
      },
      now: '2025-04-30T12:00:00Z',
      env: { COURTLISTENER_TOKEN: 'token-of-the-test' },
      allowHosts: [api.host],
    });
    await house.follow('ssa');
    await feed([], 'Wed, 30 Apr 2025 07:50:00 EST');
    for (const source of ['cl-69916279', 'cl-news-1']) await house.poll(source);
  });
  afterEach(async () => {
    await house.close();
    await api.close();
  });

  async function feed(items: readonly Item[], builtAt: string): Promise<void> {
    house.site.set('/rss', { type: 'application/xml', body: appellateFeed(items, builtAt) });
    await house.poll('ca4-rss');
  }

  async function told(): Promise<{ subject: string; text: string }[]> {
    await house.tell();
    return house.mailbox.messages.splice(0).map(({ subject = '', text = '' }) => ({
      subject,
      text: text.replace(/\n> ?/g, ' ').replace(/\s+/g, ' '),
    }));
  }

  async function entriesOf(number: string) {
    const docket = await findDocket(house.app.house.db.read, 'ca4', number);
    return docket ? listEntries(house.app.house.db.read, docket.id, 10) : [];
  }

  it('has one entry of what its feed and CourtListener show under one document, told when it turns out a ruling', async () => {
    house.setTime('2025-04-30T22:00:00Z');
    await feed([denied], 'Wed, 30 Apr 2025 16:55:00 EST');
    expect(await told()).toHaveLength(1);
    house.setTime('2025-05-01T14:00:00Z');
    api.setTime('2025-05-01T13:50:00Z');
    api.setDocument({
      docket: 69916279,
      entry: 900,
      // Without a number of the court's CourtListener puts the document's own id in its place.
      number: 4010200300,
      documentId: '004010200300',
      filedOn: '2025-04-30',
      text: 'COURT ORDER filed [1001700123] denying Motion for stay pending appeal [4]. Copies to all parties. [25-1411]',
    });
    await house.poll('cl-news-1');
    const mails = await told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('Stay');
    expect(mails[0]?.subject).toContain('denied');
    await house.poll('cl-69916279');
    expect(await told()).toEqual([]);
    expect(await entriesOf('25-1411')).toMatchObject([{ sequence: '3463600', number: null }]);
  });

  it('reads its local time with the zone it names', async () => {
    house.setTime('2025-04-30T22:00:00Z');
    await feed([denied], 'Wed, 30 Apr 2025 16:55:00 EST');
    expect(await entriesOf('25-1411')).toMatchObject([{ entered_at: new Date('2025-04-30T21:52:07Z') }]);
  });

  it('tells a document that stands in two of its dockets once', async () => {
    house.setTime('2025-04-30T22:00:00Z');
    await feed([denied, { ...denied, number: '25-1412' }], 'Wed, 30 Apr 2025 16:55:00 EST');
    const mails = await told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text.match(/In the words of the docket|Court order/gi)?.length).toBeGreaterThan(0);
    expect(await entriesOf('25-1411')).toHaveLength(1);
    expect(await entriesOf('25-1412')).toHaveLength(1);
    expect(mails[0]?.text).not.toContain('2 changes');
  });
});
