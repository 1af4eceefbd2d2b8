import { afterEach, describe, expect, it } from 'vitest';
import { accept, type AcceptOptions } from '../../../src/pipeline/accept.ts';
import { remindOperators } from '../../../src/pipeline/incidents.ts';
import type { SourceFormat } from '../../../src/sources/format.ts';
import { page } from '../../../src/sources/page/index.ts';
import { checkChains } from '../../../src/store/verify.ts';
import { findSource } from '../../../src/store/sources.ts';
import type { TestHouse } from '../../house.ts';
import {
  articlePage,
  FOLLOWER,
  html,
  listPage,
  mailsTo,
  OPERATOR,
  openWithRelease,
  RELEASE,
  type Release,
} from './agency.ts';

let house: TestHouse;
let article: string;
afterEach(() => house.close());

const SHRUNK = articlePage({ ...RELEASE, paragraphs: ['This release has been archived.'] });

/** The department took the text of its release away, and the gate takes that for a broken reader. */
async function openWithShrunkRelease() {
  ({ house, article } = await openWithRelease());
  house.site.set('/news/parole-ends', SHRUNK);
  await pollThrice(article);
}

async function pollThrice(source: string) {
  for (const hour of [12, 13, 14]) {
    house.setTime(`2025-03-26T${hour}:00:00Z`);
    await house.poll(source);
  }
  await house.tell();
}

async function sourceRow(id = article) {
  const row = await findSource(house.app.house.db.read, id);
  if (!row) throw new Error(`no source ${id}`);
  return row;
}

/** The page is read again, with other bytes, between the look at the stored ones and the recording of them. */
async function acceptOvertaken(release: Release) {
  const { house: real } = house.app;
  const overtaken: SourceFormat = {
    ...page,
    prepare: async (request) => {
      house.site.set('/news/parole-ends', articlePage(release));
      await house.poll(article);
      return request;
    },
  };
  const formats = new Map(real.formats).set('page', overtaken);
  return accept({ ...real, formats }, await sourceRow());
}

async function acceptNow(options: AcceptOptions = {}) {
  return accept(house.app.house, await sourceRow(), options);
}

describe('a page that really shrank', () => {
  it('is told as the edit it is once an operator accepts it, and is read as usual from then on', async () => {
    await openWithShrunkRelease();
    expect(mailsTo(house, FOLLOWER)).toEqual([]);
    const acceptance = await acceptNow();
    expect(acceptance).toMatchObject({ kind: 'accepted', report: { outcome: 'changed', alerts: 1 } });
    await house.tell();
    const [mail] = mailsTo(house, FOLLOWER);
    expect(mail?.subject).toContain('Edited (');
    expect(mail?.text).toContain('About 532,000 people');
    expect(mail?.text).toContain('{+This release has been archived.+}');
    expect(await sourceRow()).toMatchObject({ health: 'ok', failures: 0, reason: null });
    expect(await house.poll(article)).toMatchObject({ outcome: 'unchanged' });
  });

  it('names the command in the mail to the operator, and says when the source works again', async () => {
    await openWithShrunkRelease();
    const [failing] = mailsTo(house, OPERATOR);
    expect(failing?.text).toContain(`"crier accept ${article}"`);
    expect(failing?.text).toContain('"crier check-config --try agency-news"');
    await acceptNow();
    await house.tell();
    expect(mailsTo(house, OPERATOR)[1]?.subject).toContain('Source recovered');
  });

  it('names the command in the daily reminder too', async () => {
    await openWithShrunkRelease();
    house.setTime('2025-03-27T15:00:00Z');
    await remindOperators(house.app.house);
    await house.tell();
    expect(mailsTo(house, OPERATOR)[1]?.text).toContain(`"crier accept ${article}"`);
  });

  it('rests on the bytes that the operator saw, although the site shows others by now', async () => {
    await openWithShrunkRelease();
    const { snapshot_id: seen } = await latestPoll();
    house.site.set('/news/parole-ends', articlePage(RELEASE));
    await acceptNow();
    const change = await house.app.house.db.read
      .selectFrom('change')
      .select(['snapshot_id', 'data'])
      .where('type', '=', 'publication-edited')
      .executeTakeFirstOrThrow();
    expect(change.snapshot_id).toBe(seen);
    expect(await checkChains(house.app.house.db.read, null)).toMatchObject({ broken: [] });
    expect(await house.poll(article)).toMatchObject({ changes: [{ reverts: true }] });
  });

  it('is only described when the operator asks what would be told, and accepted by the hash that was shown', async () => {
    await openWithShrunkRelease();
    const shown = await acceptNow({ dryRun: true });
    expect(shown).toMatchObject({
      kind: 'accepted',
      report: { changes: [{ type: 'publication-edited' }], alerts: 0 },
    });
    expect(await sourceRow()).toMatchObject({ health: 'failing', reason: 'text-lost' });
    await house.tell();
    expect(mailsTo(house, FOLLOWER)).toEqual([]);
    const sha256 = shown.kind === 'accepted' ? shown.sha256.slice(0, 12) : '';
    expect(await acceptNow({ sha256: 'f00d' })).toMatchObject({ kind: 'refused' });
    expect(await acceptNow({ sha256 })).toMatchObject({ kind: 'accepted' });
  });

  it.each([
    ['still lost its text', { ...RELEASE, paragraphs: ['Nothing here.'] }, 'text-lost'],
    ['is whole again', RELEASE, null],
  ])('is not accepted by the bytes of before when it was read meanwhile and %s', async (_, then, reason) => {
    await openWithShrunkRelease();
    expect(await acceptOvertaken(then)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('it was read again meanwhile'),
    });
    expect(await sourceRow()).toMatchObject({ reason });
    const edits = house.app.house.db.read.selectFrom('change').where('type', '=', 'publication-edited');
    expect(await edits.select('id').execute()).toEqual([]);
  });

  it('cannot be accepted twice', async () => {
    await openWithShrunkRelease();
    await acceptNow();
    expect(await acceptNow()).toEqual({ kind: 'refused', why: 'its last reading was believed' });
  });
});

describe('what cannot be accepted', () => {
  it.each([
    ['a page that was not received', { status: 500, body: 'down' }, 'server-error'],
    ['a page whose body element is gone', html('<title>News</title><div>Redesigned</div>'), 'selector-empty'],
  ])('is %s: nothing of it was read', async (_, page, reason) => {
    ({ house, article } = await openWithRelease());
    house.site.set('/news/parole-ends', page);
    await pollThrice(article);
    expect(await acceptNow()).toMatchObject({ kind: 'refused', why: expect.stringContaining(reason) });
    expect(mailsTo(house, OPERATOR)[0]?.text).not.toContain('crier accept');
  });

  it('is a list without items: the mail names the selectors instead', async () => {
    ({ house, article } = await openWithRelease());
    house.site.set('/news', listPage([]));
    await pollThrice('agency-news');
    expect(await accept(house.app.house, await sourceRow('agency-news'))).toMatchObject({ kind: 'refused' });
    const [mail] = mailsTo(house, OPERATOR);
    expect(mail?.text).not.toContain('crier accept');
    expect(mail?.text).toContain('its selectors need repair');
  });
});

async function latestPoll() {
  return house.app.house.db.read
    .selectFrom('poll')
    .select(['snapshot_id'])
    .where('source_id', '=', article)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}
