import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStory, type Story } from './story.ts';

describe('a stub of the court feed that gains its text from CourtListener', () => {
  let story: Story;

  beforeEach(async () => {
    story = await openStory();
    await story.api([]);
  });
  afterEach(() => story.house.close());

  it('is told once when the text says no more than the label', async () => {
    story.at('2025-04-14T15:05:00Z');
    await story.feed([
      {
        sequence: 300,
        entryNumber: 96,
        documentId: '09501100096',
        label: 'Notice of Appearance',
        at: '2025-04-14T15:00:00Z',
      },
    ]);
    expect(await story.told()).toMatchObject([{ subject: expect.stringContaining('Counsel appearance') }]);
    story.at('2025-04-14T16:00:00Z');
    const report = await story.api([
      {
        filedOn: '2025-04-14',
        number: 96,
        sequence: 300,
        text: 'NOTICE of Appearance by Anna Example on behalf of All Plaintiffs (Example, Anna) (Entered: 04/14/2025)',
      },
    ]);
    expect(report).toMatchObject({ outcome: 'changed', alerts: 0 });
    expect(await story.told()).toEqual([]);
    expect(await story.entries()).toMatchObject([
      { number: 96, text: expect.stringContaining('Anna Example'), version: 2 },
    ]);
  });

  it('is told again, with its words, when the text turns out to be a ruling', async () => {
    story.at('2025-04-14T21:05:00Z');
    await story.feed([
      {
        sequence: 310,
        entryNumber: 97,
        documentId: '09501100097',
        label: 'Memorandum & ORDER',
        at: '2025-04-14T21:00:00Z',
      },
    ]);
    expect(await story.told()).toHaveLength(1);
    story.at('2025-04-14T21:30:00Z');
    await story.api([
      {
        filedOn: '2025-04-14',
        number: 97,
        sequence: 310,
        text: 'Judge Indira Talwani: MEMORANDUM AND ORDER granting 24 Motion for Preliminary Injunction. (Entered: 04/14/2025)',
        documents: [{ id: '09511100097', label: 'Memorandum & ORDER' }],
      },
    ]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toMatch(/preliminary injunction granted/i);
    expect(mails[0]?.text).toContain('MEMORANDUM AND ORDER granting 24 Motion for Preliminary Injunction');
    expect(await story.entries()).toHaveLength(1);
  });
});

describe('a label of weight that gains its text', () => {
  let story: Story;

  beforeEach(async () => {
    story = await openStory();
    await story.api([]);
    story.at('2025-04-14T21:05:00Z');
    await story.feed([
      {
        sequence: 310,
        entryNumber: 97,
        documentId: '09501100097',
        label: 'Order on Motion for Preliminary Injunction',
        at: '2025-04-14T21:00:00Z',
      },
    ]);
    expect(await story.told()).toMatchObject([{ subject: expect.stringContaining('Order on motion for') }]);
    story.at('2025-04-15T11:30:00Z');
  });
  afterEach(() => story.house.close());

  const entry = { filedOn: '2025-04-14', number: 97, sequence: 310 };

  it('is told again when the text says how the court ruled, and then no more', async () => {
    const text = 'MEMORANDUM AND ORDER granting in part 24 Motion for Preliminary Injunction.';
    await story.api([{ ...entry, text }]);
    const mails = await story.told();
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Preliminary injunction granted in part'),
    ]);
    await story.post([{ ...entry, text: `${text} (Entered: 04/14/2025)` }]);
    expect(await story.told()).toEqual([]);
  });

  it('is not told again when the text says no more than the label', async () => {
    await story.api([{ ...entry, text: 'ORDER on 24 Motion for Preliminary Injunction.' }]);
    expect(await story.told()).toEqual([]);
  });
});

describe('a minute entry seen by the feed, by Atom and by the webhook', () => {
  let story: Story;

  beforeEach(async () => {
    story = await openStory({ through: 'atom' });
    await story.atom([]);
  });
  afterEach(() => story.house.close());

  const text =
    'Electronic Clerk Notes for proceedings held before Judge Indira Talwani: Motion Hearing held on 4/15/2025.';
  const atomEntry = {
    title: 'Minute entry from 2025-04-15',
    filedOn: '2025-04-15',
    summary: text,
    path: '?entry=minute',
  };

  it('is one entry and one alert, in the order feed, Atom, webhook', async () => {
    story.at('2025-04-15T19:05:00Z');
    await story.feed([{ sequence: 320, label: 'Motion Hearing', at: '2025-04-15T19:00:00Z' }]);
    expect(await story.told()).toHaveLength(1);
    await story.atom([atomEntry]);
    await story.post([{ filedOn: '2025-04-15', sequence: 320, text }]);
    expect(await story.told()).toEqual([]);
    expect(await story.entries()).toMatchObject([{ sequence: '320', text }]);
  });

  it('is one entry and one alert, in the order webhook, feed, Atom', async () => {
    story.at('2025-04-15T19:05:00Z');
    await story.post([{ filedOn: '2025-04-15', sequence: 320, text }]);
    const [mail, ...others] = await story.told();
    expect(mail?.text).toContain('Motion Hearing held on 4/15/2025');
    expect(others).toEqual([]);
    await story.feed([{ sequence: 320, label: 'Motion Hearing', at: '2025-04-15T19:00:00Z' }]);
    await story.atom([atomEntry]);
    expect(await story.told()).toEqual([]);
    expect(await story.entries()).toHaveLength(1);
  });
});
