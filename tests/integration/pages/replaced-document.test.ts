import { afterAll, beforeAll, expect, it } from 'vitest';
import { scanOf, type ScanDetails } from '../../../src/sources/pdf/scan.fixture.ts';
import type { TestHouse } from '../../house.ts';
import { FOLLOWER, mailsTo, openAgency } from './agency.ts';

const MEMO = {
  id: 'agency-memo',
  title: 'Memorandum on parole',
  format: 'page',
  url: '{site}/memo.pdf',
};
let house: TestHouse;

beforeAll(async () => {
  house = await openAgency({
    'courts.yaml': [],
    'agencies/agency-memo.yaml': MEMO,
    'matters/parole.yaml': {
      id: 'parole',
      title: 'Parole terminations',
      dockets: [],
      sources: [{ use: 'agency-memo' }],
    },
  });
  await show('12', ['signed by one']);
});
afterAll(() => house.close());

async function show(hour: string, pages: readonly string[], details: ScanDetails = {}) {
  house.setTime(`2025-03-26T${hour}:00:00Z`);
  house.site.set('/memo.pdf', { type: 'application/pdf', body: scanOf(pages, details) });
  const report = await house.poll('agency-memo');
  await house.tell();
  return report;
}

it('a scan that was only saved anew is told to nobody', async () => {
  expect(await show('13', ['signed by one'], { modified: 'D:20250326', id: 'cc33' })).toMatchObject({
    changes: [],
  });
  expect(mailsTo(house, FOLLOWER)).toEqual([]);
});

it('a scan in place of another is told once, as a replaced document without text to compare', async () => {
  expect((await show('14', ['signed by two'])).changes).toMatchObject([
    { type: 'publication-edited', kinds: ['document replaced'] },
  ]);
  expect(await show('15', ['signed by two'], { id: 'dd44' })).toMatchObject({ changes: [] });
  const [mail, ...others] = mailsTo(house, FOLLOWER);
  expect(others).toEqual([]);
  expect(mail?.subject).toContain('document replaced');
  expect(mail?.text).toContain('It has no text to compare');
  expect(mail?.text).toMatch(/\[-[0-9a-f]{16}-\]\{\+[0-9a-f]{16}\+\}/u);
});
