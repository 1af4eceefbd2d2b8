import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prune } from '../../src/pipeline/prune.ts';
import { letDecide } from '../../src/store/answer-links.ts';
import { listExclusions } from '../../src/store/exclusions.ts';
import { listProposals } from '../../src/store/proposals.ts';
import { endSubscriptions, subscribeEmail } from '../../src/store/subscribers.ts';
import { createSite } from '../../src/web/site.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { districtFeed, type FeedItem } from '../pages.ts';

const FILES = {
  'courts.yaml': [{ id: 'dcd', rss: '{site}/rss' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    discover: { courts: ['dcd'], any: ['parole'], parties: ['Noem'], types: ['complaint'] },
  },
};
const EDITOR = 'editor@news.example';
const READER = 'reader@news.example';
const OPERATOR = 'ops@crier.example';

function opened(serial: number, caption: string, at: string): FeedItem {
  const number = `1:25-cv-0${serial}`;
  return {
    number,
    caption,
    caseId: `28${serial}`,
    sequence: serial,
    label: 'Complaint',
    entryNumber: 1,
    documentId: '0451',
    at,
  };
}
const old = opened(4000, 'Smith v. Jones', '2025-04-11T11:00:00Z');
const fitting = opened(4002, 'Coe et al v. Noem et al', '2025-04-11T13:01:00Z');

describe('a mail about a proposed case', () => {
  let house: TestHouse;

  async function show(at: string, items: readonly FeedItem[]) {
    house.setTime(at);
    house.site.set('/rss', { type: 'application/xml', body: districtFeed('dcd', items, at) });
    await house.poll('dcd-rss');
    await house.tell();
  }

  async function subscribe(email: string, target: 'matter' | 'operator', mayDecide = false) {
    const made = await subscribeEmail(house.app.house.db.read, {
      email,
      targetKind: target,
      targetId: target === 'matter' ? 'parole' : 'operator',
      filter: {},
      preference: { mode: 'instant' },
      confirmed: true,
      now: house.app.house.clock(),
    });
    await letDecide(house.app.house.db.read, made.id, mayDecide);
  }

  const mailTo = (email: string) =>
    house.mailbox.messages.filter(({ envelope }) => envelope.to.includes(email)).at(-1);

  /** Path and query of the link to this answer in the newest mail. */
  function linkIn(email: string, answer: 'watch' | 'not-related'): string {
    const text = mailTo(email)?.text ?? '';
    const link = new RegExp(`https://crier\\.example(/answer\\?t=[\\w-]+&a=${answer})`).exec(text);
    if (!link?.[1]) throw new Error(`no link to ${answer} in the mail to ${email}: ${text}`);
    return link[1];
  }

  const site = () => createSite({ house: house.app.house, backend: null });
  const get = (path: string) => site().request(path);
  const post = (path: string, values: Record<string, string>) =>
    site().request(path, { method: 'POST', body: new URLSearchParams(values) });
  const states = async () =>
    (await listProposals(house.app.house.db.read, { all: true })).map(({ state }) => state);

  beforeEach(async () => {
    house = await openTestHouse({ files: FILES, now: '2025-04-11T12:00:00Z' });
    await show('2025-04-11T12:00:00Z', [old]);
    await subscribe(EDITOR, 'matter', true);
    await subscribe(READER, 'matter');
    await subscribe(OPERATOR, 'operator');
    await show('2025-04-11T13:10:00Z', [fitting, old]);
  });
  afterEach(() => house.close());

  it('asks those who may decide, and tells the others that it is decided elsewhere', () => {
    for (const email of [EDITOR, OPERATOR]) {
      expect(mailTo(email)?.text).toContain(
        'Does this case belong to Parole terminations?\nYes, watch this:\n',
      );
      expect(mailTo(email)?.text).toContain('The answer works once, until May 11, 2025');
      expect(String(mailTo(email)?.html)).toContain('>No, not related</a>');
    }
    expect(mailTo(READER)?.text).toContain('It is not followed: those who run this service decide.');
    expect(mailTo(READER)?.text).not.toContain('/answer');
    expect(linkIn(EDITOR, 'watch')).not.toBe(linkIn(OPERATOR, 'watch'));
  });

  it('lets whoever decides look at the complaint first, in the mail and on the page that asks', async () => {
    const complaint = 'https://ecf.dcd.uscourts.gov/doc1/0451?caseid=284002&de_seq_num=4002';
    const docket = 'https://ecf.dcd.uscourts.gov/cgi-bin/DktRpt.pl?284002';
    const mail = mailTo(EDITOR)?.text ?? '';
    for (const words of ['Entry 1: Complaint', complaint, docket]) expect(mail).toContain(words);
    const page = await (await get(linkIn(EDITOR, 'watch'))).text();
    expect(page).toContain('Look at it at the court, which may charge a fee:');
    expect(page).toContain(`href="${complaint.replaceAll('&', '&amp;')}"`);
    expect(page).toContain(`href="${docket}`);
  });

  it('changes nothing when its links are only opened, as scanners open them', async () => {
    expect(await (await get('/m/parole')).text()).toContain('New case that may be related');
    for (const answer of ['watch', 'not-related'] as const) {
      const page = await get(linkIn(EDITOR, answer));
      expect(page.status).toBe(200);
      expect(page.headers.get('cache-control')).toBe('private, no-store');
      const html = await page.text();
      expect(html).toContain('Coe v. Noem, 1:25-cv-04002 (D.D.C.)');
      expect(html).toContain('&quot;Noem&quot; among the parties');
      await site().request(linkIn(EDITOR, answer), { method: 'HEAD' });
    }
    expect(await states()).toEqual(['open']);
  });

  it('follows the case on one click more, once', async () => {
    const link = linkIn(EDITOR, 'watch');
    const done = await post(link, { answer: 'watch' });
    expect(done.status).toBe(200);
    expect(await done.text()).toContain('This case is watched now');
    expect(await listProposals(house.app.house.db.read, { all: true })).toMatchObject([
      { state: 'accepted', decidedBy: 'a link in a mail' },
    ]);
    expect((await post(link, { answer: 'not-related' })).status).toBe(410);
    const second = await get(linkIn(OPERATOR, 'watch'));
    expect(second.status).toBe(410);
    expect(await second.text()).toContain('is watched, since');
    expect(await states()).toEqual(['accepted']);
  });

  it.each([
    ['es', '¿Seguir este caso?', 'entre las partes', 'Este caso ya se sigue', '11 de mayo de 2025'],
    ['ht', 'Swiv ka sa a?', 'pami pati yo', 'N ap swiv ka sa a kounye a', '11 me 2025'],
  ])('is answered on pages in the language of the reader (%s)', async (language, ask, reason, done, day) => {
    await house.app.house.db.read.updateTable('subscriber').set({ language }).execute();
    const link = linkIn(EDITOR, 'watch');
    const asked = await (await get(link)).text();
    for (const words of [ask, reason, day]) expect(asked).toContain(words);
    expect(asked).toContain(`<html lang="${language}">`);
    expect(asked).not.toMatch(/Watch this|among the parties|not related|Follow it/);
    expect(await (await post(link, { answer: 'watch' })).text()).toContain(done);
    expect(await states()).toEqual(['accepted']);
  });

  it('teaches the matter a phrase to leave out, and never one that silences it', async () => {
    const link = linkIn(EDITOR, 'not-related');
    const wide = await post(link, { answer: 'not-related', exclude: 'Noem' });
    expect(wide.status).toBe(422);
    expect(await wide.text()).toContain('would leave out every case that the matter finds by');
    expect(await states()).toEqual(['open']);
    const done = await post(link, { answer: 'not-related', exclude: ' Coe ' });
    expect(await done.text()).toContain('New cases with &quot;Coe&quot; are left out from now on.');
    expect(await listExclusions(house.app.house.db.read)).toMatchObject([
      { matterId: 'parole', phrase: 'Coe', by: 'a link in a mail', from: { number: '1:25-cv-04002' } },
    ]);
    const before = house.mailbox.messages.length;
    await show('2025-04-11T14:00:00Z', [opened(4003, 'Coe v. Noem', '2025-04-11T13:50:00Z'), fitting, old]);
    expect(house.mailbox.messages).toHaveLength(before);
    const latest = await (await get('/m/parole')).text();
    expect(latest).not.toContain('New case that may be related');
  });

  it('does not work when it is old, forged, or its reader has lost the right', async () => {
    const [editors, operators] = [linkIn(EDITOR, 'watch'), linkIn(OPERATOR, 'watch')];
    expect((await post(editors.replace('?t=', '?t=A'), { answer: 'watch' })).status).toBe(404);
    expect((await get('/answer?t=')).status).toBe(404);
    expect((await post(editors, { answer: 'perhaps' })).status).toBe(422);
    await endSubscriptions(house.app.house.db.read, EDITOR, { reason: 'test', now: house.app.house.clock() });
    expect((await post(editors, { answer: 'watch' })).status).toBe(404);
    house.setTime('2025-05-12T13:10:00Z');
    const late = await post(operators, { answer: 'watch' });
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('This link is too old');
    expect(await states()).toEqual(['open']);
  });

  it('leaves nothing in the database by which somebody could answer', async () => {
    const { rows } = await house.app.house.db.pool.query<{ line: string }>(
      `select l::text as line from answer_link l union all select d::text from delivery d`,
    );
    expect(rows.length).toBeGreaterThan(3);
    const token = /t=([\w-]+)/.exec(linkIn(EDITOR, 'watch'))?.[1] ?? '';
    expect(rows.filter(({ line }) => line.includes(token))).toEqual([]);
    house.setTime('2025-09-11T13:10:00Z');
    await prune(house.app.house);
    const left = await house.app.house.db.pool.query('select 1 from answer_link');
    expect(left.rows).toEqual([]);
  });
});
