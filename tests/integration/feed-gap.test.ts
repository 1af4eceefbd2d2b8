import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tick } from '../../src/pipeline/tick.ts';
import { findSource } from '../../src/store/sources.ts';
import { DOE, openStory, type Story } from './merging/story.ts';

const before = {
  sequence: 300,
  entryNumber: 96,
  documentId: '09501100096',
  label: 'Notice of Appearance',
  at: '2025-04-14T13:00:00Z',
};
const after = {
  sequence: 330,
  entryNumber: 99,
  documentId: '09501100099',
  label: 'Status Report',
  at: '2025-04-16T14:40:00Z',
};
const lost = {
  filedOn: '2025-04-15',
  number: 97,
  sequence: 310,
  text: 'ORDER granting 24 Motion for Preliminary Injunction. (Entered: 04/15/2025)',
};

describe('a feed that lost entries while it could not be read', () => {
  let story: Story;

  beforeEach(async () => {
    story = await openStory();
    story.at('2025-04-14T13:20:00Z');
    await story.api([]);
    await story.feed([before]);
    await story.told();
    story.at('2025-04-16T14:45:00Z');
  });
  afterEach(() => story.house.close());

  it('is told once, with the time that is missing', async () => {
    await story.feed([after]);
    await story.feed([after]);
    const mails = await story.told();
    const gap = mails.filter(({ text }) => text.includes('no longer shows what was entered'));
    expect(gap).toHaveLength(1);
    expect(gap[0]?.text).toContain('between April 14, 2025, 9:00 AM EDT and April 16, 2025, 10:40 AM EDT');
  });

  it('has its dockets read at CourtListener before their turn', async () => {
    await story.feed([after]);
    const hinted: string[] = [];
    const { house } = story.house.app;
    await tick({ ...house, hints: { ...house.hints, poll: async (id) => void hinted.push(id) } });
    expect(hinted).toContain(`cl-${DOE}`);
  });

  it('is healed by them: the lost ruling is told, and the end of the gap once', async () => {
    await story.feed([after]);
    await story.told();
    story.at('2025-04-16T14:50:00Z');
    await story.api([lost]);
    const mails = await story.told();
    const words = mails.map(({ text }) => text).join(' ');
    expect(words).toContain('ORDER granting 24 Motion for Preliminary Injunction.');
    expect(words).toContain(
      'The followed docket of the U.S. District Court, District of Massachusetts was read at CourtListener since. Of the time between April 14, 2025, 9:00 AM EDT and April 16, 2025, 10:40 AM EDT, which the feed left out, one entry was found there; what nobody contributed is still unknown.',
    );
    expect(await findSource(story.house.app.house.db.read, 'mad-rss')).toMatchObject({ doubts: {} });
    story.at('2025-04-16T15:10:00Z');
    await story.api([lost]);
    expect(await story.told()).toEqual([]);
  });
});
