import { afterEach, describe, expect, it } from 'vitest';
import type { TestHouse } from '../../house.ts';
import { FOLLOWER, follow, mailsTo, openAgency } from './agency.ts';

const REGISTER = {
  format: 'federal-register',
  settings: { publisher: { id: 'register', title: 'The Register' } },
};
const PUBLISHED =
  '/api/v1/documents.json?order=oldest&conditions[publication_date][gte]={since}&conditions[agencies][]';
const FILES = {
  'courts.yaml': [],
  'agencies/register-inspection.yaml': {
    ...REGISTER,
    id: 'register-inspection',
    title: 'Register: inspection',
    url: '{site}/api/v1/public-inspection-documents/current.json',
  },
  'agencies/register-dhs.yaml': {
    ...REGISTER,
    id: 'register-dhs',
    title: 'Register: DHS',
    url: `{site}${PUBLISHED}=dhs`,
  },
  'agencies/register-irs.yaml': {
    ...REGISTER,
    id: 'register-irs',
    title: 'Register: IRS',
    url: `{site}${PUBLISHED}=irs`,
  },
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    sources: [{ use: 'register-inspection' }, { use: 'register-dhs' }],
  },
  'matters/taxes.yaml': { id: 'taxes', title: 'Tax data', sources: [{ use: 'register-irs' }] },
};
const TAXES = 'taxes@news.example';

interface Document {
  document_number: string;
  title: string;
  publication_date: string;
  correction_of?: string;
  abstract?: string;
}

const NOTICE: Document = {
  document_number: '2025-05128',
  title: 'Termination of Parole Processes for Cubans, Haitians, Nicaraguans, and Venezuelans',
  publication_date: '2025-03-25',
};
const answer = (documents: readonly object[]) => ({
  type: 'application/json',
  body: JSON.stringify(documents.length ? { count: documents.length, results: documents } : { count: 0 }),
});

let house: TestHouse;
afterEach(() => house.close());

/** What the register's desk and its issues show from now on; the query is asked from the day given. */
function show(shown: { inspection?: object[]; dhs?: object[]; irs?: object[]; since: string }): void {
  house.site.set('/api/v1/public-inspection-documents/current.json', answer(shown.inspection ?? []));
  for (const topic of ['dhs', 'irs'] as const)
    house.site.set(`${PUBLISHED.replace('{since}', shown.since)}=${topic}`, answer(shown[topic] ?? []));
}

async function pollAll(at: string): Promise<void> {
  house.setTime(at);
  for (const id of ['register-inspection', 'register-dhs', 'register-irs'])
    expect(await house.poll(id)).not.toMatchObject({ outcome: 'failed' });
  await house.tell();
}

async function openRegister(): Promise<void> {
  house = await openAgency(FILES, '2025-03-20T12:00:00Z');
  await follow(house, TAXES, 'matter', 'taxes');
  show({ since: '2025-02-18' });
  await pollAll('2025-03-20T12:00:00Z');
}

describe('a document of the Register', () => {
  it('is one publication in two stages, told once to one matter', async () => {
    await openRegister();
    show({ inspection: [{ ...NOTICE, filing_type: 'regular' }], since: '2025-02-22' });
    await pollAll('2025-03-24T14:00:00Z');
    show({ dhs: [{ ...NOTICE, abstract: 'The Department ends the programs.' }], since: '2025-02-23' });
    await pollAll('2025-03-25T14:00:00Z');
    const rows = await house.app.house.db.read
      .selectFrom('publication')
      .select(['source_id', 'key', 'stage', 'text'])
      .execute();
    expect(rows).toEqual([
      {
        source_id: 'register',
        key: NOTICE.document_number,
        stage: 'published',
        text: 'The Department ends the programs.',
      },
    ]);
    expect(mailsTo(house, FOLLOWER)).toHaveLength(1);
    expect(mailsTo(house, TAXES)).toEqual([]);
  });

  it('is told to who follows only the issue, although the desk showed it before', async () => {
    await openRegister();
    show({ inspection: [{ ...NOTICE, filing_type: 'regular' }], since: '2025-02-22' });
    await pollAll('2025-03-24T14:00:00Z');
    expect(mailsTo(house, TAXES)).toEqual([]);
    show({ dhs: [NOTICE], irs: [NOTICE], since: '2025-02-23' });
    await pollAll('2025-03-25T14:00:00Z');
    show({ dhs: [NOTICE], irs: [NOTICE], since: '2025-03-20' });
    await pollAll('2025-03-26T14:00:00Z');
    expect(mailsTo(house, FOLLOWER)).toHaveLength(1);
    expect(mailsTo(house, TAXES)).toHaveLength(1);
  });

  it('is told as a correction to those who got the original, with a link to it', async () => {
    await openRegister();
    show({ dhs: [NOTICE], since: '2025-02-23' });
    await pollAll('2025-03-25T14:00:00Z');
    const correction = {
      document_number: 'C1-2025-05128',
      title: 'Termination of Parole Processes; Correction',
      publication_date: '2025-04-02',
      correction_of: 'https://www.federalregister.gov/api/v1/documents/2025-05128.json',
    };
    show({ irs: [correction], since: '2025-03-20' });
    house.site.set(`${PUBLISHED.replace('{since}', '2025-03-03')}=irs`, answer([correction]));
    await pollAll('2025-04-02T14:00:00Z');
    const mail = mailsTo(house, FOLLOWER).at(-1);
    expect(mail?.subject).toContain('Correction: Termination of Parole Processes');
    expect(mail?.subject).not.toContain('; Correction');
    expect(mail?.text).toContain(`Corrects "${NOTICE.title}"`);
    const rows = await house.app.house.db.read
      .selectFrom('publication')
      .select('corrects')
      .where('key', '=', 'C1-2025-05128')
      .execute();
    expect(rows).toEqual([{ corrects: ['2025-05128'] }]);
  });
});
