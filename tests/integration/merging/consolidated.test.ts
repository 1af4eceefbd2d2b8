import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subscribeEmail } from '../../../src/store/subscribers.ts';
import { NUMBER, openStory, type Story } from './story.ts';

const LEAD = { number: NUMBER, caption: 'Doe et al v. Noem et al', caseId: '280950' };
const MEMBER = { number: '1:25-cv-11111', caption: 'Roe et al v. Noem et al', caseId: '281111' };
const FILING = {
  entryNumber: 60,
  documentId: '09501100060',
  label: 'Order on Motion to Consolidate Cases',
  at: '2025-04-16T15:00:00Z',
};

describe('one filing spread over consolidated dockets', () => {
  let story: Story;

  beforeEach(async () => {
    story = await openStory({
      dockets: [
        { court: 'mad', number: LEAD.number },
        { court: 'mad', number: MEMBER.number },
      ],
    });
    story.at('2025-04-16T15:05:00Z');
  });
  afterEach(() => story.house.close());

  it('stands in both dockets and is told once to who follows both', async () => {
    await story.feed([
      { ...FILING, ...LEAD, sequence: 400 },
      { ...FILING, ...MEMBER, sequence: 77, entryNumber: 12 },
    ]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text.match(/Entry \d+: Order on motion to consolidate cases/gi)).toHaveLength(1);
    expect(await story.entries(LEAD.number)).toHaveLength(1);
    expect(await story.entries(MEMBER.number)).toHaveLength(1);
  });

  it('is told once also when the second docket shows it later', async () => {
    await story.feed([{ ...FILING, ...LEAD, sequence: 400 }]);
    expect(await story.told()).toHaveLength(1);
    story.at('2025-04-16T15:30:00Z');
    await story.feed([
      { ...FILING, ...LEAD, sequence: 400 },
      { ...FILING, ...MEMBER, sequence: 77, entryNumber: 12, at: '2025-04-16T15:20:00Z' },
    ]);
    expect(await story.told()).toEqual([]);
  });

  it('is told under its own docket to who follows only that one', async () => {
    await subscribeEmail(story.house.app.house.db.read, {
      email: 'roe@firm.example',
      targetKind: 'docket',
      targetId: `mad ${MEMBER.number}`,
      filter: {},
      preference: { mode: 'instant' },
      confirmed: true,
      now: story.house.app.house.clock(),
    });
    await story.feed([
      { ...FILING, ...LEAD, sequence: 400 },
      { ...FILING, ...MEMBER, sequence: 77, entryNumber: 12 },
    ]);
    const subjects = (await story.told()).map(({ subject }) => subject);
    expect(subjects).toHaveLength(2);
    expect(subjects.filter((subject) => subject.includes('Roe v. Noem, 1:25-cv-11111'))).toHaveLength(1);
  });

  it('is two when the documents are two, whatever they are called', async () => {
    await story.feed([
      { ...FILING, ...LEAD, sequence: 400 },
      { ...FILING, ...MEMBER, sequence: 77, entryNumber: 12, documentId: '09501100777' },
    ]);
    const mails = await story.told();
    expect(
      mails
        .map(({ text }) => text)
        .join()
        .match(/Entry \d+: Order on motion to consolidate cases/gi),
    ).toHaveLength(2);
  });
});
