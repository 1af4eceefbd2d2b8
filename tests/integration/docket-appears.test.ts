import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docketPage, type SupremeCourtDocket } from '../../src/demo/wire/docket-page.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

const FILES = {
  'courts.yaml': [{ id: 'scotus', docketPage: '{site}/{docket}.html' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'scotus', number: '24A1079' }],
  },
};

const DOCKET: SupremeCourtDocket = {
  number: '24A1079',
  petitioner: 'Kristi Noem, et al.',
  respondent: 'Svitlana Doe, et al.',
  docketedOn: '2025-05-08',
  lowerCourt: 'United States Court of Appeals for the First Circuit',
  lowerCourtNumbers: '(25-1384)',
  proceedings: [
    { date: '2025-05-08', text: 'Application (24A1079) for a stay, submitted to Justice Jackson.' },
  ],
};
const OLDER = { date: '2025-04-29', text: 'Application to extend the time filed.' };

async function openHouse(): Promise<TestHouse> {
  const house = await openTestHouse({ files: FILES, now: '2025-05-05T15:00:00Z' });
  await house.follow('parole');
  return house;
}

async function showAt(house: TestHouse, at: string, docket: SupremeCourtDocket): Promise<string[]> {
  house.setTime(at);
  house.site.set('/24a1079.html', docketPage(docket));
  const before = house.mailbox.messages.length;
  await house.poll('scotus-24A1079');
  await house.tell();
  return house.mailbox.messages.slice(before).map((mail) => mail.subject ?? '');
}

describe('a Supreme Court docket that did not exist when its watch began', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('is noted as absent, which is no failure', async () => {
    expect(await house.poll('scotus-24A1079')).toMatchObject({ outcome: 'absent' });
  });

  it('is told with its first page, except for rows from before the watch', async () => {
    const docket = { ...DOCKET, proceedings: [OLDER, ...DOCKET.proceedings] };
    expect(await showAt(house, '2025-05-08T21:00:00Z', docket)).toEqual([
      'Application for stay filed - Noem v. Doe, 24A1079 (U.S.)',
    ]);
  });

  it('is told no second time, and loses nothing that it held', async () => {
    const docket = { ...DOCKET, proceedings: [OLDER, ...DOCKET.proceedings] };
    expect(await showAt(house, '2025-05-08T22:00:00Z', docket)).toEqual([]);
    const row = {
      date: '2025-05-15',
      text: 'Response to application from respondents Svitlana Doe, et al. filed.',
    };
    const later = { ...docket, proceedings: [...docket.proceedings, row] };
    expect(await showAt(house, '2025-05-15T21:00:00Z', later)).toHaveLength(1);
  });
});

describe('a Supreme Court docket that was there at the first look', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('is history, told to nobody', async () => {
    expect(await showAt(house, '2025-05-08T21:00:00Z', DOCKET)).toEqual([]);
  });
});
