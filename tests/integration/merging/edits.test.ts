import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStory, type Story } from './story.ts';

let story: Story;

const order = {
  filedOn: '2025-04-14',
  number: 97,
  sequence: 310,
  text: 'ORDER granting 24 Motion for Preliminary Injunction. The stay takes effect on May 1. (Entered: 04/14/2025)',
  documents: [{ id: '09511100097', label: 'Order' }],
};

beforeEach(async () => {
  story = await openStory();
  await story.api([]);
  story.at('2025-04-14T21:00:00Z');
  await story.api([order]);
  await story.told();
});
afterEach(() => story.house.close());

describe('text edited by the clerk', () => {
  it('is told as a correction with both wordings, and both are kept', async () => {
    story.at('2025-04-15T14:00:00Z');
    const text =
      'ORDER granting 24 Motion for Preliminary Injunction. The stay takes effect on May 8. (Entered: 04/14/2025) (Modified on 4/15/2025 to correct the date) (Example, C).';
    await story.api([{ ...order, text }]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toMatch(/correct/i);
    expect(mails[0]?.text).toContain('Modified on 4/15/2025');
    expect(mails[0]?.text).toMatch(/May .*1.*8/);
    expect(await story.entries()).toMatchObject([{ number: 97, text, version: 2 }]);
    await story.api([{ ...order, text }]);
    expect(await story.told()).toEqual([]);
  });

  it('is told to nobody when only the mark was added', async () => {
    story.at('2025-04-15T14:00:00Z');
    const text = `${order.text} Modified on 4/15/2025 (Example, C).`;
    const report = await story.api([{ ...order, text }]);
    expect(report.changes).toMatchObject([{ type: 'entry-amended', silent: 'minor' }]);
    expect(await story.told()).toEqual([]);
  });
});

describe('an entry deleted by the court', () => {
  it('is told as such, with what had been there', async () => {
    story.at('2025-04-15T14:00:00Z');
    await story.api([{ ...order, text: 'COURT DELETED INCORRECT ENTRY' }]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('COURT DELETED INCORRECT ENTRY');
    expect(mails[0]?.text).toContain('Motion for Preliminary Injunction');
  });
});

describe('a document that was replaced', () => {
  it('is told once, in the words of the clerk', async () => {
    story.at('2025-04-15T14:00:00Z');
    const text = `${order.text} (Main Document 97 replaced on 4/15/2025) (Example, C).`;
    const documents = [{ id: '09511100199', label: 'Order' }];
    await story.api([{ ...order, text, documents }]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Main Document 97 replaced on 4/15/2025');
    await story.api([{ ...order, text, documents }]);
    expect(await story.told()).toEqual([]);
  });
});

describe('a document that can be opened now', () => {
  it('is told with its link, once, to who asked for documents, and the entry is not told again', async () => {
    await story.subscribe('research@law.example', { changes: ['document-available'] });
    story.at('2025-04-14T22:00:00Z');
    const documents = [{ id: '09511100097', label: 'Order', available: true }];
    await story.api([{ ...order, documents }]);
    const mails = await story.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toMatch(/document/i);
    expect(mails[0]?.text).toContain('https://storage.courtlistener.com/recap/');
    await story.api([{ ...order, documents }]);
    expect(await story.told()).toEqual([]);
  });
});

describe('an entry that was sealed', () => {
  it('later is marked, told to nobody, and its words are shown no more', async () => {
    story.at('2025-04-15T14:00:00Z');
    const documents = [{ id: '09511100097', label: 'Order', sealed: true }];
    await story.api([{ ...order, documents }]);
    expect(await story.told()).toEqual([]);
    expect(await story.entries()).toMatchObject([{ number: 97, sealed: true }]);
  });

  it('from the start is recorded and told to nobody', async () => {
    story.at('2025-04-15T14:00:00Z');
    const sealed = {
      filedOn: '2025-04-15',
      number: 98,
      sequence: 315,
      text: 'SEALED MOTION by Jane Example.',
      documents: [{ id: '09511100098', label: 'Sealed Motion', sealed: true }],
    };
    await story.api([sealed, order]);
    expect(await story.told()).toEqual([]);
    expect(await story.entries()).toMatchObject([{ number: 98, sealed: true }, { number: 97 }]);
  });
});
