import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeDown } from '../../../src/pipeline/takedown.ts';
import { findDocket } from '../../../src/store/dockets.ts';
import { findEntries } from '../../../src/store/entries.ts';
import { NUMBER, openStory, type Story } from '../merging/story.ts';

const LEAD = { number: NUMBER, caption: 'Doe et al v. Noem et al', caseId: '280950' };
const MEMBER = { number: '1:25-cv-11111', caption: 'Roe et al v. Noem et al', caseId: '281111' };
const FILING = {
  documentId: '09501100060',
  label: 'Declaration of Jane Quixotic-Example',
  at: '2025-04-16T15:00:00Z',
};
const ofLead = { ...FILING, ...LEAD, sequence: 400, entryNumber: 60 };
const ofMember = { ...FILING, ...MEMBER, sequence: 77, entryNumber: 12 };

describe('a filing that stands in consolidated dockets and is taken down in one', () => {
  let story: Story;
  beforeEach(async () => {
    story = await openStory({
      dockets: [LEAD, MEMBER].map(({ number }) => ({ court: 'mad', number })),
    });
    story.at('2025-04-16T15:05:00Z');
  });
  afterEach(() => story.house.close());

  async function takeDownOfLead(twins: boolean) {
    const inner = story.house.app.house;
    const docket = await findDocket(inner.db.read, 'mad', LEAD.number);
    const [entry] = await findEntries(inner.db.read, docket?.id ?? 0, { sequence: '400', number: 60 });
    if (!docket || !entry) throw new Error('the entry is not there');
    return takeDown(inner, docket, entry, { reason: 'asked for', twins });
  }

  const purged = async (number: string) =>
    (await story.entries(number)).map(({ purged_at }) => purged_at !== null);

  it('goes from both, says so, and comes back in neither', async () => {
    await story.feed([ofLead, ofMember]);
    const report = await takeDownOfLead(true);
    expect(report.twins).toEqual([{ court: 'mad', number: MEMBER.number, entry: 12 }]);
    expect(report.versions).toBe(2);
    expect([await purged(LEAD.number), await purged(MEMBER.number)]).toEqual([[true], [true]]);
    await story.told();
    story.at('2025-04-16T15:30:00Z');
    await story.feed([
      ofLead,
      ofMember,
      { ...ofMember, sequence: 78, entryNumber: 13, documentId: '09501100061', label: 'Reply' },
    ]);
    const mails = await story.told();
    expect(mails.map(({ subject }) => subject)).toEqual([`Reply - Roe v. Noem, ${MEMBER.number} (D. Mass.)`]);
    expect(mails[0]?.text).not.toContain('Quixotic');
    expect(await purged(MEMBER.number)).toEqual([false, true]);
  });

  it('is not shown by a docket that has it only afterwards', async () => {
    await story.feed([ofLead]);
    await takeDownOfLead(true);
    await story.told();
    await story.feed([ofLead, ofMember]);
    expect(await story.told()).toEqual([]);
    expect(await story.entries(MEMBER.number)).toEqual([]);
  });

  it('stays in the other where the operator says so, now and afterwards', async () => {
    await story.feed([ofLead, ofMember]);
    expect((await takeDownOfLead(false)).twins).toHaveLength(1);
    await story.feed([ofLead, ofMember]);
    expect([await purged(LEAD.number), await purged(MEMBER.number)]).toEqual([[true], [false]]);
  });
});
