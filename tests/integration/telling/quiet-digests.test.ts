import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setPreference } from '../../../src/pipeline/prefer.ts';
import { tellNothing } from '../../../src/pipeline/quiet-digests.ts';
import { endSubscription } from '../../../src/store/subscribers.ts';
import type { TestHouse } from '../../house.ts';
import { follow, openTellingHouse, orderFiled, record, tellAll } from './news.ts';

const NEW_YORK = { timezone: 'America/New_York' };
const DAILY = { mode: 'daily', at: '08:00', tellNothing: true } as const;

let house: TestHouse;
beforeEach(async () => {
  house = await openTellingHouse();
});
afterEach(() => house.close());

/** What the minute's sweep does for digests, at a time of day in New York in summer unless given in full. */
async function sweepAt(at: string): Promise<void> {
  house.setTime(at.length > 16 ? at : `${at}:00-04:00`);
  await tellAll(house);
  await tellNothing(house.app.house);
  await tellAll(house);
}

function subjects(): (string | undefined)[] {
  return house.mailbox.messages.map(({ subject }) => subject);
}

describe('a digest that had nothing to say', () => {
  it('says so to those who asked, once a day, and to nobody else', async () => {
    await follow(house, { email: 'asked@news.example', preference: DAILY, ...NEW_YORK });
    await follow(house, {
      email: 'other@news.example',
      preference: { mode: 'daily', at: '08:00' },
      ...NEW_YORK,
    });
    await sweepAt('2025-05-30T12:00');
    expect(subjects()).toEqual([]);
    await sweepAt('2025-05-31T08:00');
    await sweepAt('2025-05-31T08:01');
    await sweepAt('2025-05-31T23:59');
    expect(subjects()).toEqual(['Nothing new - Parole terminations']);
    const [mail] = house.mailbox.messages;
    expect(mail?.envelope.to).toEqual(['asked@news.example']);
    expect(mail?.text).toContain('You get this note because you asked for it.');
    expect(mail?.text).toContain('Unsubscribe: https://crier.example/unsubscribe?t=');
    await sweepAt('2025-06-01T08:00');
    expect(subjects()).toHaveLength(2);
    expect(new Set(house.mailbox.messages.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('is silent where the digest told something', async () => {
    await follow(house, { email: 'asked@news.example', preference: DAILY, ...NEW_YORK });
    await sweepAt('2025-05-30T12:00');
    await record(house, orderFiled());
    await sweepAt('2025-05-31T08:00');
    await sweepAt('2025-05-31T08:02');
    expect(subjects()).toEqual(['Stay granted - Doe v. Noem, 1:25-cv-10495 (D. Mass.)']);
    await sweepAt('2025-06-01T08:00');
    expect(subjects().at(-1)).toBe('Nothing new - Parole terminations');
  });

  it('is silent where the news came by another subscription of the same reader', async () => {
    await follow(house, { email: 'asked@news.example', preference: DAILY, ...NEW_YORK });
    await follow(house, { email: 'asked@news.example', filter: { minImportance: 'major' } });
    await sweepAt('2025-05-30T12:00');
    await record(house, orderFiled());
    await sweepAt('2025-05-31T08:00');
    await sweepAt('2025-05-31T08:02');
    expect(subjects()).toHaveLength(1);
  });

  it('does not claim that nothing happened while something waits', async () => {
    const quiet = { ...DAILY, quiet: { from: '07:00', to: '09:00' } };
    await follow(house, { email: 'asked@news.example', preference: quiet, ...NEW_YORK });
    await sweepAt('2025-05-30T12:00');
    await record(house, orderFiled());
    await sweepAt('2025-05-31T08:30');
    expect(subjects()).toEqual([]);
    await sweepAt('2025-05-31T09:00');
    expect(subjects()).toEqual(['Stay granted - Doe v. Noem, 1:25-cv-10495 (D. Mass.)']);
  });

  it('keeps to quiet hours, a pause and a change of mind', async () => {
    const id = await follow(house, {
      email: 'asked@news.example',
      preference: { ...DAILY, pauseUntil: '2025-06-10' },
      ...NEW_YORK,
    });
    await sweepAt('2025-05-30T12:00');
    await sweepAt('2025-06-05T08:00');
    expect(subjects()).toEqual([]);
    await sweepAt('2025-06-10T08:00');
    expect(subjects()).toHaveLength(1);
    await setPreference(house.app.house, id, { mode: 'weekly', at: '08:00', weekday: 1, tellNothing: true });
    await sweepAt('2025-06-10T09:00');
    await sweepAt('2025-06-11T08:00');
    expect(subjects()).toHaveLength(1);
    await sweepAt('2025-06-16T08:00');
    expect(subjects()).toHaveLength(2);
    await endSubscription(house.app.house.db.read, id, { reason: 'test', now: house.app.house.clock() });
    await sweepAt('2025-06-23T08:00');
    expect(subjects()).toHaveLength(2);
  });

  it('comes at the local hour on either side of a change of the clocks', async () => {
    await follow(house, { email: 'asked@news.example', preference: DAILY, ...NEW_YORK });
    await sweepAt('2025-10-31T12:00:00-04:00');
    for (const before of ['2025-11-01T07:59:00-04:00', '2025-11-02T07:59:00-05:00']) {
      const count = subjects().length;
      await sweepAt(before);
      expect(subjects()).toHaveLength(count);
      await sweepAt(before.replace('07:59', '08:00'));
      expect(subjects()).toHaveLength(count + 1);
    }
  });

  it('speaks the language of the reader', async () => {
    await follow(house, { email: 'es@news.example', preference: DAILY, ...NEW_YORK, language: 'es' });
    await follow(house, { email: 'ht@news.example', preference: DAILY, ...NEW_YORK, language: 'ht' });
    await sweepAt('2025-05-30T12:00');
    await sweepAt('2025-05-31T08:00');
    expect(new Set(subjects())).toEqual(
      new Set(['Pa gen anyen nouvo - Parole terminations', 'Sin novedades - Parole terminations']),
    );
  });
});
