import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSite } from '../../../src/web/site.ts';
import { clDocketPath } from '../../courtlistener.ts';
import { DOE, openStory, type Story } from './story.ts';

let story: Story;

beforeEach(async () => {
  story = await openStory();
  await story.api([]);
});
afterEach(() => story.house.close());

describe('webhooks repeated and out of order', () => {
  it('tell each entry once, whatever came first', async () => {
    story.at('2025-04-16T15:00:00Z');
    const motion = {
      filedOn: '2025-04-15',
      number: 98,
      sequence: 325,
      text: 'MOTION to Stay 97 Order pending appeal by Kristi Noem.',
    };
    const notice = {
      filedOn: '2025-04-16',
      number: 99,
      sequence: 330,
      text: 'NOTICE OF APPEAL as to 97 Order by Kristi Noem.',
    };
    await story.post([notice], { key: 'second' });
    await story.post([motion], { key: 'first' });
    await story.post([notice], { key: 'second' });
    await story.post([motion, notice], { key: 'both' });
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text.match(/NOTICE OF APPEAL as to 97/g)).toHaveLength(1);
    expect(mails[0]?.text.match(/MOTION to Stay 97 Order/g)).toHaveLength(1);
    expect((await story.entries()).map(({ number }) => number)).toEqual([99, 98]);
  });
});

describe('an entry that gets its number late', () => {
  it('is the same entry: one alert, then a number', async () => {
    story.at('2025-04-16T15:05:00Z');
    await story.feed([
      { sequence: 340, label: 'Order on Motion for Leave to File', at: '2025-04-16T15:00:00Z' },
    ]);
    expect(await story.told()).toHaveLength(1);
    story.at('2025-04-16T15:25:00Z');
    await story.feed([
      {
        sequence: 340,
        entryNumber: 100,
        documentId: '09501100100',
        label: 'Order on Motion for Leave to File',
        at: '2025-04-16T15:00:00Z',
      },
    ]);
    expect(await story.told()).toEqual([]);
    expect(await story.entries()).toMatchObject([{ sequence: '340', number: 100 }]);
  });
});

describe('labels that grow between polls', () => {
  const item = { sequence: 350, entryNumber: 101, documentId: '09501100101', at: '2025-04-16T15:00:00Z' };

  it('are one entry; a further label of no weight is kept and not told', async () => {
    story.at('2025-04-16T15:05:00Z');
    await story.feed([{ ...item, label: 'Letter/request (non-motion)' }]);
    expect(await story.told()).toHaveLength(1);
    await story.feed([
      { ...item, label: 'Letter/request (non-motion)' },
      { ...item, label: 'Notice of Appearance' },
    ]);
    expect(await story.told()).toEqual([]);
    expect(await story.entries()).toMatchObject([
      { labels: ['Letter/request (non-motion)', 'Notice of Appearance'] },
    ]);
  });

  it('are told again when the new label is a ruling', async () => {
    story.at('2025-04-16T15:05:00Z');
    await story.feed([{ ...item, label: 'Set/Reset Deadlines' }]);
    await story.told();
    await story.feed([
      { ...item, label: 'Set/Reset Deadlines' },
      { ...item, label: 'Order on Motion for Preliminary Injunction' },
    ]);
    expect(await story.told()).toMatchObject([{ subject: expect.stringMatching(/preliminary injunction/i) }]);
    expect(await story.entries()).toHaveLength(1);
  });
});

describe('one docket under two CourtListener ids', () => {
  it('is one docket: one alert for a filing that both hold', async () => {
    const again = { id: 70000001, court_id: 'mad', docket_number: '1:25-cv-10495', case_name: 'Doe v. Noem' };
    story.house.site.set(clDocketPath(again.id), JSON.stringify(again));
    story.at('2025-04-16T15:00:00Z');
    const filing = {
      filedOn: '2025-04-16',
      number: 102,
      sequence: 360,
      text: 'REPLY to Response to 98 MOTION to Stay.',
    };
    await story.post([filing], { docket: again.id });
    await story.post([filing], { docket: DOE });
    await story.api([filing]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text.match(/Entry 102\b/g)).toHaveLength(1);
    expect(await story.entries()).toHaveLength(1);
  });
});

describe('what a docket is called', () => {
  const filed = {
    sequence: 370,
    entryNumber: 103,
    documentId: '09501100103',
    label: 'Status Report',
    at: '2025-04-16T15:00:00Z',
  };

  it('changes with the officials in office: told once as that, and its entries stay', async () => {
    story.at('2025-04-16T15:05:00Z');
    await story.feed([{ ...filed, caption: 'Doe et al v. Noem et al' }]);
    await story.told();
    story.at('2025-04-16T15:25:00Z');
    await story.feed([{ ...filed, caption: 'Doe et al v. Successor et al' }]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toMatch(/caption/i);
    expect(mails[0]?.text).toContain('Doe et al v. Successor et al');
    expect(await story.entries()).toHaveLength(1);
    const page = await createSite(story.house.app).request('/d/mad/1%3A25-cv-10495');
    const words = (await page.text()).replaceAll(/<[^>]+>|\s+/g, ' ');
    expect(words).toMatch(
      /How these facts changed \(1\) +April 16, 2025[^:]*:25.*?: +Caption changed: Doe et al v\. Noem et al to Doe et al v\. Successor et al/,
    );
  });

  it('changes with the initials of a new judge: it is the same docket, and nobody is told', async () => {
    story.at('2025-04-16T15:05:00Z');
    await story.feed([{ ...filed, number: '1:25-cv-10495-IT' }]);
    expect(await story.told()).toHaveLength(1);
    story.at('2025-04-16T15:25:00Z');
    const next = {
      sequence: 371,
      entryNumber: 104,
      documentId: '09501100104',
      label: 'Reply',
      at: '2025-04-16T15:20:00Z',
    };
    await story.feed([
      { ...filed, number: '1:25-cv-10495-ADB' },
      { ...next, number: '1:25-cv-10495-ADB' },
    ]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('1:25-cv-10495 (D. Mass.)');
    expect((await story.entries()).map(({ number }) => number)).toEqual([104, 103]);
  });
});
