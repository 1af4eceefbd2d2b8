import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { districtFeed } from '../pages.ts';
import { openOperatorDesk, type OperatorDesk } from './operator-desk.ts';

const FILES = {
  'courts.yaml': [{ id: 'dcd', rss: '{site}/rss' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    discover: { courts: ['dcd'], any: ['parole'], parties: ['Noem'], types: ['complaint'] },
  },
};

function opened(serial: number, caption: string) {
  const number = `1:25-cv-0${serial}`;
  const at = '2025-04-11T11:00:00Z';
  return { number, caption, caseId: `28${serial}`, sequence: serial, label: 'Complaint', entryNumber: 1, at };
}

describe('crier proposals', () => {
  let desk: OperatorDesk;
  const run = (...args: string[]) => desk.run(...args);

  const proposalsOf = async (...args: string[]) => {
    const { out } = await run('proposals', '--json', ...args);
    return (JSON.parse(out) as { proposals: { id: number; number: string; state: string }[] }).proposals;
  };

  beforeAll(async () => {
    desk = await openOperatorDesk(FILES);
    const items = [opened(4001, 'Roe v. Noem'), opened(4002, 'Parole Watch v. Smith')];
    desk.site.set('/rss', {
      type: 'application/xml',
      body: districtFeed('dcd', items, '2025-04-11T12:00:00Z'),
    });
    await run('poll', 'dcd-rss');
  }, 180_000);
  afterAll(() => desk.close());

  it('lists what waits with the reasons', async () => {
    const { code, out } = await run('proposals');
    expect(code).toBe(0);
    expect(out).toMatch(
      /parole +D\.D\.C\. 1:25-cv-04001 .* open +Roe v\. Noem: score 0\.5, "Noem" among the parties/,
    );
  });

  it('follows a case on a word and shows it in its matter', async () => {
    const listed = await proposalsOf();
    const id = (number: string) => String(listed.find((one) => one.number === number)?.id);
    const accepted = await run('proposals', '--accept', id('1:25-cv-04001'));
    expect(accepted.out).toContain('D.D.C. 1:25-cv-04001 is followed in parole through dcd-rss.');
    const refused = await run('proposals', '--refuse', id('1:25-cv-04002'), '--exclude', 'parole watch');
    expect(refused.out).toContain('New cases with "parole watch" are left out from now on.');
    expect((await run('matters', 'parole')).out).toContain(
      'Where it stands\n  D.D.C. 1:25-cv-04001  Roe v. Noem',
    );
    expect((await run('dockets')).out).not.toContain('04002');
    expect((await run('proposals', '--accept', id('1:25-cv-04002'))).err).toContain('was refused before');
  }, 180_000);

  it('learns no phrase that would silence what the matter looks for', async () => {
    const [open] = await proposalsOf('--all').then((all) => all.filter(({ state }) => state === 'refused'));
    expect((await run('proposals', '--reopen', String(open?.id))).out).toContain(
      'waits for your word in parole',
    );
    const wide = await run('proposals', '--refuse', String(open?.id), '--exclude', 'Parole');
    expect(wide).toMatchObject({ code: 65, err: expect.stringContaining('nothing was decided') as string });
    expect(wide.err).toContain('every case that the matter finds by "parole"; name a longer phrase');
    expect((await proposalsOf()).map(({ id }) => id)).toEqual([open?.id]);
  });

  it('shows what refusals taught, and takes it back on a word', async () => {
    const { out } = await run('proposals', '--exclusions');
    expect(out).toMatch(
      /parole +"parole watch" +[\d :-]+ +- +D\.D\.C\. 1:25-cv-04002, Parole Watch v\. Smith \(proposal \d+\)/,
    );
    const json = JSON.parse((await run('proposals', '--exclusions', '--json')).out) as unknown;
    expect(json).toMatchObject({ exclusions: [{ matterId: 'parole', phrase: 'parole watch' }] });
    const taken = await run('proposals', '--matter', 'parole', '--take-back', 'Parole Watch');
    expect(taken.out).toContain('"Parole Watch" is forgotten');
    expect((await run('proposals', '--exclusions')).out).toBe('No matter leaves a phrase out.\n');
    const again = await run('proposals', '--matter', 'parole', '--take-back', 'Parole Watch');
    expect(again).toMatchObject({
      code: 64,
      err: expect.stringContaining('leaves no "Parole Watch" out') as string,
    });
  }, 180_000);

  it.each([
    [['--accept', 'x'], 64, 'is no number of a proposal'],
    [['--accept', '1', '--refuse', '2'], 64, 'either accepted, refused or reopened'],
    [['--exclusions', '--reopen', '2'], 64, 'stand alone'],
    [['--take-back', 'phrase'], 64, 'goes with --matter'],
    [['--reopen', '4711'], 64, 'there is no proposal 4711'],
    [['--accept', '1', '--exclude', 'phrase'], 64, 'goes with --refuse'],
    [['--accept', '4711'], 64, 'there is no proposal 4711'],
  ])('refuses %j', async (args, code, words) => {
    const result = await run('proposals', ...args);
    expect(result).toMatchObject({ code, err: expect.stringContaining(words) as string });
  });
});
