import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crier, startCrier } from '../command.ts';
import { districtFeed } from '../pages.ts';
import { createTestDatabase, type TestDatabase } from '../postgres.ts';

let folder: string;
let database: TestDatabase;
const file = (name: string) => join(folder, name);
const feed = districtFeed(
  'mad',
  [
    {
      number: '1:25-cv-10495',
      caption: 'Doe et al v. Noem et al',
      caseId: '280950',
      sequence: 90,
      label: 'Order',
      entryNumber: 40,
      documentId: '09501',
      at: '2025-04-10T18:00:00Z',
    },
  ],
  '2025-04-11T12:00:00Z',
);

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'crier-contract-'));
  // Started as root, the database runs as somebody else, who must be able to get here.
  await chmod(folder, 0o755);
  await writeFile(file('feed.xml'), feed);
  await writeFile(file('empty'), '');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

const NO_MATTER = 'there is no matter nope; matters are chnv-parole, ';
const NO_SOURCE = 'there is no source nope; "crier sources --all" lists them';
const NO_COURT = 'unknown court mda; did you mean mad?';

/** Every command that takes a name, called with one of something that there is not. */
const UNKNOWN_NAMES: [call: string, words: string][] = [
  ['matters nope', NO_MATTER],
  ['changes --matter nope', NO_MATTER],
  ['export --matter nope', NO_MATTER],
  ['proposals --matter nope', NO_MATTER],
  ['proposals --matter nope --take-back x', NO_MATTER],
  ['preview --matter nope', NO_MATTER],
  ['subscribe a@example.org --matter nope', NO_MATTER],
  ['watch mad 1:25-cv-10495 --matter nope', NO_MATTER],
  ['dockets mda', NO_COURT],
  ['dockets mda 1:25-cv-10495', NO_COURT],
  ['watch mda 1:25-cv-10495', NO_COURT],
  ['unwatch mda 1:25-cv-10495', NO_COURT],
  ['subscribe a@example.org --new-cases mda', NO_COURT],
  ['subscribe a@example.org --matter chnv-parole --court mad,mda', NO_COURT],
  ['preview --matter chnv-parole --court mda', NO_COURT],
  ['takedown mda 1:25-cv-10495 7', NO_COURT],
  ['dockets mad 1:25-cv-99999', 'mad 1:25-cv-99999 is not followed; "crier watch mad 1:25-cv-99999" adds it'],
  ['subscribe a@example.org --docket mad/1:25-cv-99999', 'mad 1:25-cv-99999 is not followed'],
  ['unwatch mad 1:25-cv-99999', 'mad 1:25-cv-99999 is not followed; "crier dockets" lists what is'],
  ['unwatch mad', 'say which docket of U.S. District Court, District of Massachusetts'],
  ['unwatch https://example.org/x', 'is no address of a docket page'],
  ['takedown mad 1:25-cv-10495 7', 'no entry 7'],
  ['poll nope', NO_SOURCE],
  ['accept nope', NO_SOURCE],
  ['reparse nope', NO_SOURCE],
  ['subscribe a@example.org --source nope', 'there is no agency source nope; "crier sources" lists them'],
  ['parse nope', 'unknown format nope; formats are '],
  ['diff nope a b', 'unknown format nope; formats are '],
  ['proposals --accept 7', 'there is no proposal 7; "crier proposals" lists them'],
  ['destinations --disable nope', 'there is no destination nope; "crier destinations" lists them'],
  ['destinations --rotate-secret nope', 'there is no webhook destination nope'],
  ['destinations --enable nope', 'there is no closed destination nope'],
  ['deliveries --alert 7', 'there is no change 7; "crier changes" lists them'],
  ['export --evidence 7', 'there is no change 7; "crier changes" lists them'],
  ['verify --scope nope', 'there is no chain nope'],
  ['unsubscribe a@example.org', 'a@example.org has no subscription in force'],
  ['test-alert nope a@example.org', 'there is no channel nope; choose from email, '],
];

/** Every command of the contract, as a stranger would look for it. */
const COMMANDS =
  'run demo migrate check-config doctor parse diff docket-number classify sources dockets matters changes watch unwatch poll subscribe subscribers unsubscribe forget preview deliveries reparse export prune verify'.split(
    ' ',
  );
const WITH_JSON = ['sources', 'dockets', 'matters', 'changes', 'subscribers', 'preview', 'deliveries'];

describe('every command of the contract', () => {
  it('is named in the help', async () => {
    const { code, out } = await crier(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it.each(WITH_JSON)('%s prints JSON when asked', async (command) => {
    const { code, out } = await crier([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--json');
  });
});

describe('input that cannot be read', () => {
  const lines = (text: string) => text.split('\n').length - 1;

  it.each([
    [['parse', 'pacer-rss', 'nowhere.xml'], 'cannot read nowhere.xml: there is no such file'],
    [['parse', 'pacer-rss', tmpdir()], `cannot read ${tmpdir()}: it is a folder`],
    [['docket-number', 'nowhere'], 'cannot read nowhere: there is no such file'],
    [['classify', tmpdir()], `cannot read ${tmpdir()}: it is a folder`],
    [['parse', 'press-list', '-'], '--source'],
  ])('%j says so in one line with 65', async (args, words) => {
    const { code, out, err } = await crier(args, { stdin: '<p>x</p>' });
    expect({ code, out, lines: lines(err) }).toEqual({ code: 65, out: '', lines: 1 });
    expect(err).toContain(words);
  });

  it.each([
    'scotus-docket',
    'scotus-json',
    'courtlistener-entries',
    'courtlistener-webhook',
    'courtlistener-atom',
    'feed',
    'page',
    'federal-register',
  ])('%s calls an empty file empty', async (format) => {
    const { code, err } = await crier(['parse', format, file('empty')]);
    expect({ code, lines: lines(err) }).toEqual({ code: 65, lines: 1 });
    expect(err).toMatch(/^empty-body: .*\bempty\b/);
  });

  it('is a body of zeros as long as a video, too', async () => {
    await writeFile(file('zeros'), Buffer.alloc(80 * 1024 * 1024));
    const { code, out, err } = await crier(['parse', 'pacer-rss', file('zeros')]);
    expect({ code, out, lines: lines(err) }).toEqual({ code: 65, out: '', lines: 1 });
  });

  it('diff names the body that is missing and takes one from standard input only', async () => {
    const missing = await crier(['diff', 'pacer-rss', file('feed.xml'), 'nowhere']);
    expect([missing.code, missing.err]).toEqual([65, 'cannot read nowhere: there is no such file\n']);
    expect((await crier(['diff', 'pacer-rss', '-', '-'])).code).toBe(64);
    const piped = await crier(['diff', 'pacer-rss', '-', file('feed.xml')], { stdin: feed });
    expect([piped.code, JSON.parse(piped.out)]).toEqual([0, { changes: [] }]);
  });
});

describe('JSON Lines', () => {
  it('may begin with a byte order mark and end lines as Windows does', async () => {
    const { code, out } = await crier(['docket-number'], {
      stdin: '\uFEFF{"raw":"24A1079"}\r\n\r\n{"raw":"x","court":null}\r\n',
    });
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      expect.objectContaining({ raw: '24A1079', court: null, number: '24A1079' }),
      { raw: 'x', court: null, number: null, kind: null, parts: {} },
    ]);
  });

  it.each([
    ['docket-number', '{"raw":"24A1079"}\n{"raw":7}\n', 'line 2: expected an object with a text "raw"'],
    ['classify', '{"id":1,"text":"ORDER"}\n[1]\n', 'line 2: not an entry: '],
    ['classify', '{"id":1,"text":"ORDER"}\n{"text":5}\n', 'line 2: not an entry: text: '],
  ])('%s writes what came before a bad line and names the line', async (command, stdin, words) => {
    const { code, out, err } = await crier([command], { stdin });
    expect([code, out.trim().split('\n').length]).toEqual([65, 1]);
    expect(err).toContain(words);
  });
});

describe('a wrong call', () => {
  it.each([
    [['changes', '--limit', 'x'], 'whole number'],
    [['dockets', '--limit', '0'], 'whole number'],
    [['parse', 'feed', '-', '--url', 'here'], 'here is no http or https address'],
    [['parse', 'feed', '-', '--source', 'nobody'], 'there is no source nobody'],
    [['chagnes'], 'Did you mean changes?'],
  ])('%j answers 64 and says what to write', async (args, words) => {
    const { code, err } = await crier(args);
    expect(code).toBe(64);
    expect(err).toContain(words);
  });
});

describe('commands on the record', () => {
  const env = () => ({ CRIER_HOME: file('home'), PUBLIC_URL: 'https://crier.example' });

  it.each(UNKNOWN_NAMES)('%s tells what there is not apart from nothing', async (call, words) => {
    const { code, out, err } = await crier(call.split(' '), {
      env: { ...env(), DATABASE_URL: database.url },
    });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(words);
  });

  it('say in words that there is nothing yet', async () => {
    expect((await crier(['subscribers'], { env: env() })).out).toMatch(/^Nobody has subscribed yet/);
    expect((await crier(['deliveries'], { env: env() })).out).toMatch(/^Nothing was sent yet/);
    expect((await crier(['deliveries', '--dead'], { env: env() })).out).toBe('No dead letters.\n');
  }, 120_000);

  it('leave no server behind when the reader of a pipe has enough', async () => {
    const child = startCrier(['sources', '--all', '--json'], { env: env() });
    child.stdout?.destroy();
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    expect([code, err]).toEqual([0, '']);
    expect(existsSync(file('home/postgres/data/postmaster.pid'))).toBe(false);
  }, 120_000);
});

describe('what an install leaves for the first start', () => {
  it('holds the tables of the rules, which classify takes as they are', async () => {
    const env = { NODE_COMPILE_CACHE: file('compiled') };
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../../src/cli/warm.js')], {
      env,
    });
    const names = await readdir(env.NODE_COMPILE_CACHE, { recursive: true });
    const tables = join(env.NODE_COMPILE_CACHE, names.find((name) => name.endsWith('rule-tables')) ?? 'none');
    const left = await stat(tables);
    const { out } = await crier(['classify'], {
      stdin: '{"id":1,"text":"ORDER granting 9 Motion to Stay"}',
      env,
    });
    expect(JSON.parse(out)).toMatchObject({ event: { relief: 'stay', outcome: 'granted' }, entry_refs: [9] });
    const { ino, mtimeMs } = await stat(tables);
    expect({ ino, mtimeMs }).toEqual({ ino: left.ino, mtimeMs: left.mtimeMs });
  });
});
