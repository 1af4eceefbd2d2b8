import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '../../tests/house.ts';
import type { Channel, SendResult } from '../channels/channel.ts';
import type { Letter } from '../channels/letter.ts';
import { sendDueLetters } from './letters.ts';
import { confirmSignUp, readSignUp, requestSubscription } from './sign-up.ts';
import type { House } from './house.ts';

const FILES = {
  'matters/m.yaml': {
    id: 'm',
    title: 'A <matter>\u2019s title',
    dockets: [{ court: 'mad', number: '1:25-cv-10495' }],
  },
};

let house: TestHouse;
let sent: { letter: Letter; address: string }[] = [];
let answers: SendResult[] = [];

/** A mail channel that answers as told and remembers what it was given. */
function scripted(): House {
  const channel: Channel = {
    id: 'email',
    concurrency: 1,
    send: async () => SENT,
    sendLetter: async (letter, address) => {
      sent.push({ letter, address });
      return answers.shift() ?? SENT;
    },
    close: async () => {},
  };
  return { ...house.app.house, channels: new Map([['email', channel]]) };
}

const SENT: SendResult = { outcome: 'sent', response: '250 ok' };
const failed = (permanent: boolean): SendResult => ({
  outcome: 'failed',
  permanent,
  reason: 'refused',
  message: 'no',
  retryAfterMs: null,
});

const ask = (email: string, network = email) =>
  requestSubscription(house.app.house, {
    email,
    targetKind: 'matter',
    targetId: 'm',
    filter: {},
    preference: { mode: 'instant' },
    network,
  });

const tokenIn = (letter: Letter | undefined) =>
  new URL(letter?.action.url ?? 'https://x').searchParams.get('t') ?? '';

beforeAll(async () => {
  house = await openTestHouse({ files: FILES, now: '2025-06-01T12:00:00Z' });
});
afterAll(() => house.close());

describe('a letter that asks', () => {
  it('goes out again after a passing failure, as the same message with the same link', async () => {
    await ask('slow@news.example');
    [sent, answers] = [[], [failed(false)]];
    expect(await sendDueLetters(scripted())).toBe(0);
    expect(await sendDueLetters(scripted())).toBe(0);
    house.setTime('2025-06-01T12:05:00Z');
    expect(await sendDueLetters(scripted())).toBe(1);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
    expect(await sendDueLetters(scripted())).toBe(0);
  });

  it('is given up when the address is refused for good', async () => {
    await ask('gone@news.example');
    [sent, answers] = [[], [failed(true)]];
    await sendDueLetters(scripted());
    house.setTime('2025-06-02T12:05:00Z');
    await sendDueLetters(scripted());
    expect(sent).toHaveLength(1);
  });

  it('is sent once by two processes at the same moment', async () => {
    await ask('twice@news.example');
    [sent, answers] = [[], []];
    const counts = await Promise.all([sendDueLetters(scripted()), sendDueLetters(scripted())]);
    expect(counts.reduce((a, b) => a + b)).toBe(1);
    expect(sent).toHaveLength(1);
  });

  it('holds a link that two clicks at once use once', async () => {
    await ask('eager@news.example');
    [sent, answers] = [[], []];
    await sendDueLetters(scripted());
    const token = tokenIn(sent[0]?.letter);
    expect(await readSignUp(house.app.house, token)).toMatchObject({ targetId: 'm' });
    const done = await Promise.all([
      confirmSignUp(house.app.house, token),
      confirmSignUp(house.app.house, token),
    ]);
    expect(done.filter((one) => one !== null)).toHaveLength(1);
    expect(await readSignUp(house.app.house, token)).toBeNull();
  });

  it('is no use for another purpose or with a letter changed', async () => {
    await ask('other@news.example');
    [sent, answers] = [[], []];
    await sendDueLetters(scripted());
    const token = tokenIn(sent[0]?.letter);
    expect(
      await readSignUp(house.app.house, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`),
    ).toBeNull();
  });

  it('keeps neither address nor token with the request', async () => {
    const { rows } = await house.app.house.db.pool.query('select * from sign_up');
    expect(JSON.stringify(rows)).not.toMatch(/@|news\.example/);
    expect(Object.keys(rows[0] as object)).not.toContain('token');
  });

  it('and what was never answered are forgotten after a month', async () => {
    house.setTime('2025-07-10T12:00:00Z');
    await ask('late@news.example');
    const { rows } = await house.app.house.db.pool.query<{ email: string }>(
      'select email from subscriber order by email',
    );
    expect(rows.map((row) => row.email)).toEqual(['eager@news.example', 'late@news.example']);
  });
});

describe('the mail itself', () => {
  it('says what is asked in text and HTML, and that a machine wrote it', async () => {
    await ask('real@news.example');
    await sendDueLetters(house.app.house);
    const mail = house.mailbox.messages.find((one) => one.envelope.to.includes('real@news.example'));
    expect(mail?.subject).toBe('Confirm your alerts: A <matter>\u2019s title');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    const link = /https:\/\/crier\.example\/confirm\?t=[\w.-]+/.exec(mail?.text ?? '')?.[0] ?? 'none';
    expect(mail?.html).toContain(`href="${link}"`);
    expect(mail?.html).toContain('A &lt;matter&gt;');
    expect(mail?.html).not.toMatch(/<img|<script|<matter>/);
  });
});
