import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crier } from '../command.ts';
import { districtFeed, type FeedItem } from '../pages.ts';

const CASE = { number: '1:25-cv-10495', caption: 'Doe et al v. Noem et al', caseId: '280950' };
const letter: FeedItem = {
  ...CASE,
  sequence: 90,
  label: 'Letter/request (non-motion)',
  entryNumber: 40,
  documentId: '09501',
  at: '2025-04-10T18:00:00Z',
};
const order: FeedItem = {
  ...CASE,
  sequence: 101,
  label: 'Order on Motion for Preliminary Injunction',
  entryNumber: 46,
  documentId: '09502',
  at: '2025-04-14T21:00:00Z',
};

describe('commands that only read', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crier-e2e-'));
    await writeFile(file('old.xml'), districtFeed('mad', [letter], '2025-04-11T12:00:00Z'));
    await writeFile(file('new.xml'), districtFeed('mad', [order, letter], '2025-04-14T21:10:00Z'));
    await writeFile(
      file('wall.html'),
      '<!doctype html><html><title>Down for maintenance</title><body>Back soon</body></html>',
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('parse prints one observation', async () => {
    const { code, out } = await crier(['parse', 'pacer-rss', file('old.xml')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 'pacer-rss',
      completeness: 'window',
      builtAt: '2025-04-11T12:00:00Z',
      coverage: ['all'],
      dockets: [
        {
          court: 'mad',
          number: '1:25-cv-10495',
          caption: 'Doe et al v. Noem et al',
          pacerCaseId: '280950',
          entries: [
            {
              sequence: '90',
              number: 40,
              labels: ['Letter/request (non-motion)'],
              text: null,
              enteredAt: '2025-04-10T18:00:00Z',
            },
          ],
        },
      ],
      publications: [],
      rejected: [],
    });
  });

  it.each([
    ['an empty body', '', /^empty-body: .+\n$/],
    [
      'a maintenance page',
      '<!doctype html><html><title>Down for maintenance</title><body>x</body></html>',
      /^(?:maintenance|html-instead): .+\n$/,
    ],
    ['no feed at all', 'hello', /^not-the-format: .+\n$/],
  ])('parse answers %s with 65 and one line', async (_what, stdin, line) => {
    const { code, out, err } = await crier(['parse', 'pacer-rss', '-'], { stdin });
    expect({ code, out }).toEqual({ code: 65, out: '' });
    expect(err).toMatch(line);
  });

  it('parse --list names every format of the contract', async () => {
    const { out } = await crier(['parse', '--list']);
    const formats = [
      'pacer-rss',
      'scotus-docket',
      'scotus-json',
      'courtlistener-entries',
      'courtlistener-webhook',
      'courtlistener-atom',
      'feed',
      'press-list',
      'page',
      'federal-register',
    ];
    for (const format of formats) expect(out).toMatch(new RegExp(`^${format}\\s`, 'm'));
  });

  it('diff prints what is new and nothing when nothing is', async () => {
    const changed = await crier(['diff', 'pacer-rss', file('old.xml'), file('new.xml')]);
    const { changes } = JSON.parse(changed.out) as { changes: unknown[] };
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      type: 'entry-filed',
      court: 'mad',
      number: '1:25-cv-10495',
      entry: { sequence: '101', number: 46 },
    });
    const same = await crier(['diff', 'pacer-rss', file('new.xml'), file('new.xml')]);
    expect(JSON.parse(same.out)).toEqual({ changes: [] });
  });

  it('docket-number reads and writes JSON Lines', async () => {
    const { code, out } = await crier(['docket-number'], {
      stdin: '{"raw":"4:19cv366","court":"txnd"}\n{"raw":"nothing"}\n',
    });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(code).toBe(0);
    expect(lines).toEqual([
      expect.objectContaining({ raw: '4:19cv366', court: 'txnd', number: '4:19-cv-00366', kind: 'district' }),
      expect.objectContaining({ raw: 'nothing', number: null }),
    ]);
  });

  it('classify says what an entry means', async () => {
    const entry = {
      id: 'x',
      court: 'mad',
      docket_number: '1:25-cv-10495',
      entry_number: '46',
      date_filed: '2025-04-14',
      text: 'ORDER granting in part 9 Motion for Temporary Restraining Order. (Entered: 04/14/2025)',
    };
    const { out } = await crier(['classify'], { stdin: `${JSON.stringify(entry)}\n` });
    expect(JSON.parse(out)).toMatchObject({
      id: 'x',
      event: { type: 'order', relief: 'tro', outcome: 'granted_in_part', importance: 'critical' },
      entry_refs: [9],
      sealed: false,
      links: [],
      dates: [],
    });
  });

  it('names the line of bad input', async () => {
    const { code, err } = await crier(['docket-number'], { stdin: '{"raw":"24A1079"}\nnot json\n' });
    expect({ code, err }).toEqual({ code: 65, err: 'line 2 is not JSON\n' });
  });

  it('check-config reports all problems of all files at once with 78', async () => {
    const config = await mkdtemp(join(tmpdir(), 'crier-bad-'));
    await mkdir(join(config, 'matters'));
    await writeFile(join(config, 'courts.yaml'), '- { id: mad, rss: "not an address" }\n');
    await writeFile(join(config, 'matters/m.yaml'), 'id: m\ntitel: Parole\n');
    const { code, err } = await crier(['check-config', config]);
    await rm(config, { recursive: true });
    expect(code).toBe(78);
    expect(err).toContain('courts.yaml:1  [0].rss: "not an address" is not an http or https URL');
    expect(err).toContain('matters/m.yaml:2  titel: is not a known key\n    Did you mean "title"?');
    expect(err).toContain('matters/m.yaml:1  title: is missing');
  });

  it.each([[['nope']], [['parse', 'nope', 'x']], [['parse', 'pacer-rss', '-', '--court', 'nowhere']]])(
    'answers a wrong call with 64: %j',
    async (args) => {
      const { code, err } = await crier(args);
      expect(code).toBe(64);
      expect(err.trim()).not.toBe('');
    },
  );
});
