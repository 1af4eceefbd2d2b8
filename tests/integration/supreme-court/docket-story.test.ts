import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docketPage, type Proceeding } from '../../../src/demo/wire/docket-page.ts';
import { findSource } from '../../../src/store/sources.ts';
import { subscribeEmail } from '../../../src/store/subscribers.ts';
import { createSite } from '../../../src/web/site.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';

const application = {
  date: '2025-05-08',
  text: 'Application (24A1079) for a stay, submitted to Justice Jackson.',
};
const response = {
  date: '2025-05-08',
  text: 'Response to application (24A1079) requested by Justice Jackson, due by 5 p.m., on May 15, 2025.',
};
const reply = { date: '2025-05-15', text: 'Response to application from respondent Svitlana Doe filed.' };
const granted = {
  date: '2025-05-30',
  text: 'Application (24A1079) for stay presented to Justice Jackson and by her referred to the Court is granted. Justice Jackson, with whom Justice Sotomayor joins, dissenting. (Detached Opinion)',
};
const OPINION = {
  words: '(Detached Opinion)',
  url: 'https://www.supremecourt.gov/opinions/24pdf/24a1079_p86b.pdf',
};

const COUNSEL = `<tr><td>D. John Sauer<br />Counsel of Record</td><td>Solicitor General<br />SupremeCtBriefs@USDOJ.gov</td><td>202-514-2217</td></tr></table></div></div>
</div>
</body>`;

interface Mail {
  subject: string;
  text: string;
}

describe('a Supreme Court docket that is followed', () => {
  let house: TestHouse;
  let shown: string;

  beforeEach(async () => {
    house = await openTestHouse({
      files: {
        'courts.yaml': [{ id: 'scotus', docketPage: '{site}/{docket}.html' }, { id: 'ca1' }],
        'matters/parole.yaml': {
          id: 'parole',
          title: 'Parole terminations',
          dockets: [{ court: 'scotus', number: '24A1079' }],
        },
      },
      now: '2025-05-09T15:00:00Z',
    });
    await house.follow('parole');
    await show('2025-05-09T15:00:00Z', [application, response]);
    await read();
  });
  afterEach(() => house.close());

  async function show(
    at: string,
    proceedings: readonly Proceeding[],
    edit = (page: string) => page,
  ): Promise<void> {
    house.setTime(at);
    const page = docketPage({
      number: '24A1079',
      petitioner: 'Kristi Noem, et al.',
      respondent: 'Svitlana Doe, et al.',
      docketedOn: '2025-05-08',
      lowerCourt: 'United States Court of Appeals for the First Circuit',
      lowerCourtNumbers: '(25-1384)',
      proceedings,
    });
    shown = edit(page.replace('</table></div></div>\n</div>\n</body>', COUNSEL));
    house.site.set('/24a1079.html', shown);
  }

  /** Polls, and returns the mails it led to. */
  async function read(): Promise<Mail[]> {
    const before = house.mailbox.messages.length;
    await house.poll('scotus-24A1079');
    await house.tell();
    return house.mailbox.messages.slice(before).map(({ subject = '', text = '' }) => ({
      subject,
      text: text.replace(/\n> ?/g, ' ').replace(/\s+/g, ' '),
    }));
  }

  it('tells each new row once, the ruling in the subject', async () => {
    await show('2025-05-30T15:00:00Z', [application, response, reply, granted]);
    const mails = await read();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('Stay granted');
    expect(mails[0]?.text).toContain(reply.text);
    expect(mails[0]?.text).toContain('complete docket');
    // Neither row has a number: both name the application by that of the docket.
    expect(mails[0]?.text).toContain('What it rules on: - Application for stay filed (May 8, 2025)');
    expect(mails[0]?.text.match(/What it rules on/g)).toHaveLength(1);
    const page = await createSite({ house: house.app.house, backend: null }).request('/d/scotus/24A1079');
    const shownThere = (await page.text()).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(shownThere).toContain('Rules on: Application for stay filed (May 8, 2025).');
    expect(shownThere).toContain('Ruled on: Stay granted (May 30, 2025).');
    expect(await read()).toEqual([]);
  });

  it('tells a document that arrives on a known row to who asks for documents, and the row not again', async () => {
    await show('2025-05-30T15:00:00Z', [application, response, granted]);
    await read();
    await subscribeEmail(house.app.house.db.read, {
      email: 'lawyer@firm.example',
      targetKind: 'matter',
      targetId: 'parole',
      filter: { changes: ['document-available'] },
      preference: { mode: 'instant' },
      confirmed: true,
      now: house.app.house.clock(),
    });
    await show('2025-05-30T15:30:00Z', [application, response, { ...granted, link: OPINION }]);
    const mails = await read();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('Document now available: Stay granted');
    expect(mails[0]?.text).toContain(OPINION.url);
    expect(await read()).toEqual([]);
  });

  it('tells a row whose text changes as a correction, with both wordings', async () => {
    const later = { ...response, text: response.text.replace('May 15', 'May 19') };
    await show('2025-05-10T15:00:00Z', [application, later]);
    const mails = await read();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toMatch(/corrected/i);
    expect(mails[0]?.text).toMatch(/May \[-15,?-\]\{\+19,?\+\}/);
  });

  it('tells a row that is gone only after the second full reading, as withdrawn', async () => {
    await show('2025-05-15T16:00:00Z', [application, response, reply]);
    await read();
    await show('2025-05-15T17:00:00Z', [application, response]);
    expect(await read()).toEqual([]);
    await show('2025-05-15T18:00:00Z', [application, response], (page) => `${page}<!-- served again -->`);
    const mails = await read();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toMatch(/withdrawn|removed/i);
    expect(mails[0]?.text).toContain(reply.text);
  });

  it('tells a docket that it was linked with', async () => {
    const linked = '<tr><td colspan="2"><span>Linked with 24A1063</span></td></tr></table><div>';
    await show('2025-05-12T15:00:00Z', [application, response], (page) =>
      page.replace('</table><div>', linked),
    );
    const mails = await read();
    const words = mails.map(({ subject, text }) => `${subject} ${text}`).join(' ');
    expect(words).toContain('24A1063');
    expect(await read()).toEqual([]);
  });

  it.each([
    ['a page that says there is none', { status: 404, body: 'Not found' }],
    ['nothing at all', { body: '' }],
    [
      'maintenance',
      { body: '<html><head><title>Under Maintenance</title></head><body>Back soon.</body></html>' },
    ],
    [
      'the general page',
      {
        body: '<html><head><title>Search - Supreme Court of the United States</title></head><body><h1>Docket Search</h1></body></html>',
      },
    ],
  ])('takes %s for no news', async (_, answer) => {
    house.setTime('2025-05-12T15:00:00Z');
    house.site.set('/24a1079.html', answer);
    expect(await read()).toEqual([]);
    expect(await read()).toEqual([]);
    await show('2025-05-12T16:00:00Z', [application, response]);
    expect(await read()).toEqual([]);
    expect(await findSource(house.app.house.db.read, 'scotus-24A1079')).toMatchObject({ health: 'ok' });
  });

  it('keeps how to reach counsel out of everything it tells and shows', async () => {
    await show('2025-05-30T15:00:00Z', [application, response, granted]);
    await read();
    expect(shown).toContain('SupremeCtBriefs@USDOJ.gov');
    const { rows } = await house.app.house.db.pool.query(
      `select e::text as line from entry e union all select v::text from entry_version v union all select d::text from docket d
       union all select c::text from change c`,
    );
    const told = house.mailbox.messages.map(({ text = '', html }) => `${text} ${String(html)}`);
    const lines = [...rows.map((row: { line: string }) => row.line), ...told].join('\n');
    expect(lines).not.toContain('SupremeCtBriefs');
    expect(lines).not.toContain('202-514-2217');
  });
});
