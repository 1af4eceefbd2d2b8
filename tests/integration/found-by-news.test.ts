import { beforeEach, describe, expect, it } from 'vitest';
import { clEntriesPath, clPage, type ClEntry } from '../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { supremeCourtPage, type ProceedingRow } from '../pages.ts';

const DOE = 69695790;
const FILES = {
  'settings.yaml': { courtlistener: { url: '{site}/api/rest/v4/', perMinute: 30, perHour: 50, perDay: 120 } },
  'courts.yaml': [{ id: 'mad' }, { id: 'scotus', docketPage: '{site}/scotus/{docket}.html' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'mad', number: '1:25-cv-10495', courtlistener: DOE }],
  },
};

const complaint: ClEntry = { docket: DOE, filedOn: '2025-02-28', number: 1, sequence: 3, text: 'COMPLAINT.' };
const application: ClEntry = {
  docket: DOE,
  filedOn: '2025-05-08',
  number: 112,
  sequence: 340,
  touched: '2025-05-08T19:00:00Z',
  text: 'NOTICE of Application to the Supreme Court, Supreme Court Case Number 24A1079, for a stay of 97 Order.',
};
const rows: ProceedingRow[] = [
  { on: '2025-05-07', text: 'Letter of counsel received.' },
  { on: '2025-05-08', text: 'Application (24A1079) for a stay, submitted to Justice Jackson.' },
  {
    on: '2025-05-08',
    text: 'Response to application (24A1079) requested by Justice Jackson, due by 4 p.m. (EDT), on May 15, 2025.',
  },
];

describe('a docket that an entry has just named', () => {
  let house: TestHouse;

  async function show(at: string, entries: readonly ClEntry[]) {
    house.setTime(at);
    house.site.set(clEntriesPath(DOE), { type: 'application/json', body: clPage(entries) });
    return house.poll(`cl-${DOE}`);
  }

  beforeEach(async () => {
    house = await openTestHouse({
      files: FILES,
      now: '2025-05-08T14:00:00Z',
      env: { COURTLISTENER_TOKEN: 'token-of-the-test' },
    });
    await house.follow('parole');
    house.site.set(
      '/scotus/24a1079.html',
      supremeCourtPage({
        number: '24A1079',
        petitioner: 'Kristi Noem, et al., Applicants',
        respondent: 'Svitlana Doe, et al.',
        rows,
      }),
    );
    return () => house.close();
  });

  it('tells what was filed there since that day, and keeps what is older as history', async () => {
    await show('2025-05-08T14:00:00Z', [complaint]);
    await show('2025-05-08T20:00:00Z', [application, complaint]);
    await house.tell();
    const before = house.mailbox.messages.length;
    expect(await house.poll('scotus-24A1079')).toMatchObject({ outcome: 'baseline', items: 3, alerts: 2 });
    await house.tell();
    const [mail, ...others] = house.mailbox.messages.slice(before);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Application for stay filed and 1 more - Parole terminations');
    expect(mail?.text).toContain('due by 4 p.m. (EDT), on May 15, 2025');
    expect(mail?.text).not.toContain('Letter of counsel');
  });

  it('tells nothing of it where the entry that names it was there before the watch began', async () => {
    await show('2025-05-08T14:00:00Z', [application, complaint]);
    expect(await house.poll('scotus-24A1079')).toMatchObject({ outcome: 'baseline', items: 3, alerts: 0 });
    await house.tell();
    expect(house.mailbox.messages).toEqual([]);
  });
});
