import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptProposal, refuseProposal } from '../../src/pipeline/proposals.ts';
import { ensureDocket, findDocket } from '../../src/store/dockets.ts';
import { listProposals } from '../../src/store/proposals.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { districtFeed, type FeedItem } from '../pages.ts';

const FILES = {
  'courts.yaml': [{ id: 'dcd', rss: '{site}/rss' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    discover: { courts: ['dcd'], any: ['parole'], parties: ['Noem'], types: ['complaint'] },
  },
  'matters/registry.yaml': {
    id: 'registry',
    title: 'Alien registration',
    discover: { courts: ['dcd'], any: ['registration'], types: ['complaint'] },
  },
};

let sequence = 10;
function opened(serial: number, caption: string, at: string, part: Partial<FeedItem> = {}): FeedItem {
  sequence += 1;
  return {
    number: `1:25-cv-0${serial}`,
    caption,
    caseId: `28${serial}`,
    sequence,
    label: 'Complaint',
    entryNumber: 1,
    documentId: `0450${serial}`,
    at,
    ...part,
  };
}

const old = opened(4000, 'Roe et al v. Noem et al', '2025-04-11T11:00:00Z');
const bystander = opened(4001, 'Smith v. Jones', '2025-04-11T13:00:00Z');
const fitting = opened(4002, 'Coe et al v. Noem et al', '2025-04-11T13:01:00Z');
const answer = opened(3000, 'Poe v. Noem', '2025-04-11T13:02:00Z', {
  label: 'Answer to Complaint',
  entryNumber: 30,
});
const gossip = opened(4003, 'Parole Boards of America v. Smith', '2025-04-11T13:03:00Z');

describe('a matter that looks for new cases', () => {
  let house: TestHouse;

  async function show(at: string, items: readonly FeedItem[]) {
    house.setTime(at);
    house.site.set('/rss', { type: 'application/xml', body: districtFeed('dcd', items, at) });
    return house.poll('dcd-rss');
  }
  const proposals = () => listProposals(house.app.house.db.read);

  beforeAll(async () => {
    house = await openTestHouse({ files: FILES, now: '2025-04-11T12:00:00Z' });
    await house.follow('parole');
  });
  afterAll(() => house.close());

  it('proposes what its feed shows at first sight, and tells nobody', async () => {
    expect(await show('2025-04-11T12:00:00Z', [old])).toMatchObject({ outcome: 'baseline', alerts: 0 });
    expect(await proposals()).toMatchObject([{ number: '1:25-cv-04000', kind: 'discovered' }]);
  });

  it('tells of a new case with the reasons, and of no bystander and no later paper', async () => {
    const report = await show('2025-04-11T13:10:00Z', [answer, fitting, bystander, old]);
    expect(report.changes).toMatchObject([
      {
        type: 'docket-discovered',
        silent: null,
        importance: 'major',
        number: '1:25-cv-04002',
        score: { value: 0.5, reasons: ['"Noem" among the parties', 'opened by "Complaint"'] },
      },
    ]);
    await house.tell();
    expect(house.mailbox.messages).toHaveLength(1);
    expect(house.mailbox.messages[0]?.subject).toContain('Coe v. Noem, 1:25-cv-04002 (D.D.C.)');
    expect(house.mailbox.messages[0]?.text).toContain('"Noem" among the parties');
    expect(house.mailbox.messages[0]?.text).toContain(
      'It is not followed: those who run this service decide.',
    );
  });

  it('proposes a case once, and records nothing of it before it is followed', async () => {
    const more = opened(4002, fitting.caption, '2025-04-11T13:20:00Z', {
      label: 'Complaint',
      entryNumber: 2,
    });
    expect((await show('2025-04-11T13:30:00Z', [more, fitting, old])).changes).toEqual([]);
    const entries = await house.app.house.db.read.selectFrom('entry').selectAll().execute();
    expect(entries).toEqual([]);
  });

  it('follows it from the word on: what was there is history, what comes is news', async () => {
    const [proposal] = (await proposals()).filter(({ number }) => number === '1:25-cv-04002');
    house.setTime('2025-04-11T13:40:00Z');
    expect(await acceptProposal(house.app.house, proposal?.id ?? 0)).toMatchObject({
      kind: 'decided',
      sources: ['dcd-rss'],
    });
    const motion = opened(4002, fitting.caption, '2025-04-11T13:45:00Z', {
      label: 'Motion for Preliminary Injunction',
      entryNumber: 5,
    });
    const report = await show('2025-04-11T13:50:00Z', [motion, fitting, old]);
    expect(report.changes.map(({ type, silent }) => [type, silent])).toEqual([
      ['entry-filed', 'baseline'],
      ['entry-filed', null],
    ]);
    expect(await acceptProposal(house.app.house, proposal?.id ?? 0)).toMatchObject({ kind: 'closed' });
  });

  it('begins the watch of a proposed case with the word, also where it is added by hand', async () => {
    const { db, clock } = house.app.house;
    const before = await findDocket(db.read, 'dcd', '1:25-cv-04000');
    const added = await ensureDocket(db.read, { court: 'dcd', number: '1:25-cv-04000', now: clock() });
    expect(before?.created_at).not.toEqual(clock());
    expect(added.created_at).toEqual(clock());
  });

  it('learns from a refusal, which never widens what it looks for', async () => {
    await show('2025-04-11T14:00:00Z', [gossip, fitting, old]);
    const [proposal] = (await proposals()).filter(({ number }) => number === '1:25-cv-04003');
    await refuseProposal(house.app.house, proposal?.id ?? 0, 'parole boards');
    const again = opened(4004, 'Parole Boards of Ohio v. Smith', '2025-04-11T14:30:00Z');
    expect((await show('2025-04-11T14:40:00Z', [again, gossip, fitting, old])).changes).toEqual([]);
    expect((await proposals()).map(({ number }) => number)).toEqual(['1:25-cv-04000']);
  });

  it('asks each matter once about one case, however it is spelled and whatever it is called later', async () => {
    const both = opened(4005, 'Registration Project v. Noem', '2025-04-11T14:50:00Z');
    const spelled = { ...both, number: '1:25-cv-4005-ABC', caption: 'REGISTRATION PROJECT et al. v. NOEM' };
    const report = await show('2025-04-11T15:00:00Z', [both, fitting, old]);
    expect(report.changes.map(({ type }) => type)).toEqual(['docket-discovered', 'docket-discovered']);
    const asked = (await proposals()).filter(({ number }) => number === '1:25-cv-04005');
    expect(asked.map(({ matterId }) => matterId).toSorted()).toEqual(['parole', 'registry']);
    const parole = asked.find(({ matterId }) => matterId === 'parole');
    await refuseProposal(house.app.house, parole?.id ?? 0, null);
    sequence += 1;
    const renamed = {
      ...spelled,
      sequence,
      caption: 'Registration Project v. Mullin',
      at: '2025-04-11T15:10:00Z',
    };
    expect((await show('2025-04-11T15:20:00Z', [renamed, fitting, old])).changes).toEqual([]);
    const open = (await proposals()).filter(({ number }) => number === '1:25-cv-04005');
    expect(open.map(({ matterId }) => matterId)).toEqual(['registry']);
  });

  it('knows no proposal that was never made', async () => {
    expect(await refuseProposal(house.app.house, 4711, null)).toEqual({ kind: 'unknown' });
  });
});
