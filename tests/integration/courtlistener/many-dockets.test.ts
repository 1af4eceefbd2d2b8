import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/pipeline/coverage.ts';
import { defineMatter, listMatters } from '../../../src/store/matters.ts';
import { unwatchDocket, watchDocket } from '../../../src/pipeline/watch.ts';
import { findDocket } from '../../../src/store/dockets.ts';
import { findSource } from '../../../src/store/sources.ts';
import { subscribeEmail } from '../../../src/store/subscribers.ts';
import { complaintOf, DOGE, IDS, openDesk, orderOf, SSA, type Desk } from './desk.ts';

const LATER = { id: 'later', title: 'Watched later', description: null };

describe('many dockets, asked about by one call', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    for (const id of IDS) await desk.house.poll(`cl-${id}`);
    await desk.house.poll('cl-news-1');
    await desk.house.poll('cl-heads-1');
  });
  afterAll(() => desk.close());

  it('have told nobody of what was there before', async () => {
    expect(await desk.told()).toEqual([]);
  });

  it('are told of what was filed in two of them, for that one call', async () => {
    desk.at('2025-04-17T20:00:00Z');
    desk.api.setDocument(orderOf(SSA));
    desk.api.setDocument(
      orderOf(DOGE, { text: 'ORDER denying 30 Motion to Dismiss.', label: 'Order on Motion' }),
    );
    const asked = desk.api.asked.length;
    expect(await desk.house.poll('cl-news-1')).toMatchObject({ outcome: 'changed', alerts: 2 });
    expect(desk.api.asked.length - asked).toBe(1);
    const [mail, ...others] = await desk.told();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Preliminary injunction granted and 1 more - Data of agencies');
    expect(mail?.text).toContain('ORDER granting 110 Motion for Preliminary Injunction.');
    expect(mail?.text).toContain('ORDER denying 30 Motion to Dismiss.');
  });

  it('are asked only for what changed since the last answer, with an hour to spare', async () => {
    desk.at('2025-04-17T20:30:00Z');
    await desk.house.poll('cl-news-1');
    const question = decodeURIComponent(desk.api.asked.at(-1)?.replaceAll('+', ' ') ?? '');
    expect(question).toContain(`docket_id:${SSA} OR docket_id:${DOGE} OR docket_id:103`);
    expect(question).toContain('timestamp:[2025-04-17T19:00:00Z TO');
  });

  it('tell nothing twice when each is then read by itself', async () => {
    desk.at('2025-04-17T21:00:00Z');
    expect(await desk.house.poll(`cl-${SSA}`)).toMatchObject({ alerts: 0 });
    expect(await desk.told()).toEqual([]);
  });

  it('show a file that arrives although its entry is not touched', async () => {
    desk.at('2025-04-18T14:00:00Z');
    desk.api.setDocument(orderOf(SSA, { available: true }));
    const report = await desk.house.poll('cl-news-1');
    expect(report.changes).toMatchObject([
      { type: 'document-available', number: '1:25-cv-00313', entry: { number: 147 } },
    ]);
    expect(await desk.told()).toEqual([]);
  });

  it('and tell it to whoever asked for documents, with the link', async () => {
    await subscribeEmail(desk.house.app.house.db.read, {
      email: 'lawyer@firm.example',
      targetKind: 'matter',
      targetId: 'data',
      filter: { changes: ['document-available'] },
      preference: { mode: 'instant' },
      confirmed: true,
      now: desk.house.app.house.clock(),
    });
    desk.at('2025-04-18T15:00:00Z');
    desk.api.setDocument(
      orderOf(DOGE, {
        text: 'ORDER denying 30 Motion to Dismiss.',
        label: 'Order on Motion',
        available: true,
      }),
    );
    await desk.house.poll('cl-news-1');
    const mails = await desk.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`https://storage.courtlistener.com/recap/${DOGE}.147.0.pdf`);
  });

  it('show an entry that the clerk edits', async () => {
    desk.at('2025-04-18T16:00:00Z');
    desk.api.setDocument(
      orderOf(SSA, {
        text: 'ORDER granting in part and denying in part 110 Motion for Preliminary Injunction. (Modified on 4/18/2025 to correct docket text)',
      }),
    );
    await desk.house.poll('cl-news-1');
    const mails = await desk.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('Entry corrected: Preliminary injunction granted in part');
    expect(mails[0]?.text).toContain('granting in part and denying in part');
  });

  it('are covered by the sooner of the two ways', async () => {
    const docket = await findDocket(desk.house.app.house.db.read, 'mdd', '1:25-cv-00313');
    const covered = (await coverageOf(desk.house.app.house, docket ? [docket] : [])).get(docket?.id ?? 0);
    expect(covered?.sentence).toBe(
      'D. Md. 1:25-cv-00313: CourtListener (what volunteers have contributed), last read April 18, 2025, 12:00 PM EDT.',
    );
  });
});

describe('dockets that nothing but CourtListener reaches', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    for (const id of IDS) await desk.house.poll(`cl-${id}`);
    await desk.house.poll('cl-heads-1');
  });
  afterAll(() => desk.close());

  it('get their captions and judges from one call, silently', async () => {
    const { read } = desk.house.app.house.db;
    expect(await findDocket(read, 'mdd', '1:25-cv-00313')).toMatchObject({
      caption: `AFSCME v. Agency ${SSA}`,
      facts: { judge: 'Ellen Lipton Hollander' },
    });
    expect(desk.api.asked.filter((path) => path.includes('type=d'))).toHaveLength(1);
    expect(await desk.told()).toEqual([]);
  });

  it('are told of a caption that changed when an official was substituted, once', async () => {
    desk.at('2025-05-07T14:00:00Z');
    const named = { id: SSA, court: 'mdd', number: '1:25-cv-00313', judge: 'Ellen Lipton Hollander' };
    desk.api.setDocket({ ...named, caption: 'AFSCME v. Bisignano' });
    expect(await desk.house.poll('cl-heads-1')).toMatchObject({ alerts: 1 });
    expect(await desk.house.poll('cl-heads-1')).toMatchObject({ alerts: 0 });
    const mails = await desk.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain(`Caption changed: AFSCME v. Agency ${SSA} to AFSCME v. Bisignano`);
  });

  it('and of a new judge, and of the end of the case', async () => {
    desk.at('2025-06-07T14:00:00Z');
    const named = { id: DOGE, court: 'mdd', number: '1:25-cv-00648', caption: `AFSCME v. Agency ${DOGE}` };
    desk.api.setDocket({ ...named, judge: 'Deborah Lynn Boardman', terminatedOn: '2025-06-06' });
    const report = await desk.house.poll('cl-heads-1');
    expect(report.changes).toMatchObject([
      { type: 'docket-fact-changed', fact: 'judge', importance: 'routine' },
      { type: 'docket-fact-changed', fact: 'terminatedOn', to: '2025-06-06', importance: 'major' },
    ]);
    const mails = await desk.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe('Case closed on 2025-06-06 and 1 more - Data of agencies');
    expect(mails[0]?.text).toContain('Judge changed: Ellen Lipton Hollander to Deborah Lynn Boardman');
  });

  it('and of a case that is open again, once', async () => {
    desk.at('2025-07-01T14:00:00Z');
    const named = { id: DOGE, court: 'mdd', number: '1:25-cv-00648', caption: `AFSCME v. Agency ${DOGE}` };
    desk.api.setDocket({ ...named, judge: 'Deborah Lynn Boardman' });
    const report = await desk.house.poll('cl-heads-1');
    expect(report.changes).toMatchObject([
      { fact: 'terminatedOn', from: '2025-06-06', to: null, importance: 'major' },
    ]);
    desk.at('2025-07-01T15:00:00Z');
    expect(await desk.house.poll('cl-heads-1')).toMatchObject({ alerts: 0 });
    const mails = await desk.told();
    expect(mails.map(({ subject }) => subject)).toEqual([
      `Case reopened: no longer listed as closed on 2025-06-06 - AFSCME v. Agency ${DOGE}, 1:25-cv-00648 (D. Md.)`,
    ]);
  });

  it('and a day later of what changed without counting as touched', async () => {
    const named = { id: 103, court: 'mdd', number: '1:25-cv-00103', caption: 'AFSCME v. Agency 103' };
    const judge = 'Ellen Lipton Hollander';
    desk.api.setDocket({ ...named, judge, terminatedOn: '2025-07-01' }, false);
    desk.at('2025-07-01T18:00:00Z');
    expect(await desk.house.poll('cl-heads-1')).toMatchObject({ alerts: 0 });
    desk.at('2025-07-02T14:00:00Z');
    expect(await desk.house.poll('cl-heads-1')).toMatchObject({ alerts: 1 });
    expect(await desk.told()).toMatchObject([
      { subject: 'Case closed on 2025-07-01 - AFSCME v. Agency 103, 1:25-cv-00103 (D. Md.)' },
    ]);
  });
});

describe('a token that may not list entries', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    desk.api.closeEntries(true);
  });
  afterAll(() => desk.close());

  it('is no failure: every docket is read by search from then on', async () => {
    expect(await desk.house.poll(`cl-${SSA}`)).toMatchObject({ outcome: 'baseline', items: 1, alerts: 0 });
    for (const id of IDS)
      expect(await findSource(desk.house.app.house.db.read, `cl-${id}`)).toMatchObject({
        format: 'courtlistener-search',
        failures: 0,
      });
    expect(desk.api.asked.filter((path) => path.includes('/docket-entries/'))).toHaveLength(1);
  });

  it('and a docket that is watched later is too', async () => {
    const id = 70000042;
    desk.api.setDocket({ id, court: 'mdd', number: '1:25-cv-00042', caption: 'Doe v. Roe' });
    desk.api.setDocument(complaintOf(id));
    const wish = { court: 'mdd', number: '1:25-cv-00042', courtlistenerId: id };
    const { house } = desk.house.app;
    await defineMatter(house.db.read, { ...LATER, config: {}, origin: 'runtime' });
    const { reads } = await watchDocket(house, wish, LATER.id);
    expect((await listMatters(house.db.read)).map(({ id }) => id)).toContain(LATER.id);
    expect(reads).toMatchObject([{ source: `cl-${id}`, report: { outcome: 'baseline', items: 1 } }]);
  });

  it('until nobody follows it any more: then nothing asks for it, and its matter is none to choose', async () => {
    const { house } = desk.house.app;
    const docket = await findDocket(house.db.read, 'mdd', '1:25-cv-00042');
    expect((await findSource(house.db.read, 'cl-news-1'))?.url).toContain('70000042');
    expect(await unwatchDocket(house, docket?.id ?? 0)).toBe(true);
    expect(await findSource(house.db.read, 'cl-70000042')).toMatchObject({ active: false });
    expect((await findSource(house.db.read, 'cl-news-1'))?.url).not.toContain('70000042');
    expect(await unwatchDocket(house, docket?.id ?? 0)).toBe(false);
    expect((await listMatters(house.db.read)).map(({ id }) => id)).toEqual(['data']);
  });

  it('is told news as before, and says what search does not show', async () => {
    desk.at('2025-04-17T20:00:00Z');
    desk.api.setDocument(orderOf(SSA));
    expect(await desk.house.poll(`cl-${SSA}`)).toMatchObject({ alerts: 1 });
    const [mail] = await desk.told();
    expect(mail?.text).toContain('filings with a document that volunteers have contributed');
  });
});

describe('an API that does not understand since when', () => {
  it('is not read to the end of every docket', async () => {
    const desk = await openDesk();
    try {
      for (let number = 2; number < 60; number += 1)
        desk.api.setDocument({
          ...complaintOf(SSA),
          entry: 5000 + number,
          number,
          text: `NOTICE number ${number}.`,
        });
      await desk.house.poll('cl-news-1');
      desk.api.misunderstandTimes();
      desk.at('2025-04-16T15:00:00Z');
      const asked = desk.api.asked.length;
      await desk.house.poll('cl-news-1');
      expect(desk.api.asked.length - asked).toBe(1);
      expect(await findSource(desk.house.app.house.db.read, 'cl-news-1')).toMatchObject({
        paging: { open: null },
      });
    } finally {
      await desk.close();
    }
  });
});
