import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { afterEach, describe, expect, it } from 'vitest';
import { exportEvidence } from '../../../src/pipeline/export-evidence.ts';
import { reparse } from '../../../src/pipeline/reparse.ts';
import { prune } from '../../../src/pipeline/prune.ts';
import { storageFigures } from '../../../src/store/retention.ts';
import { checkBodies, checkChains } from '../../../src/store/verify.ts';
import type { TestHouse } from '../../house.ts';
import {
  articlePage,
  EDITED_RELEASE,
  FOLLOWER,
  listPage,
  mailsTo,
  openWithEdit,
  openWithRelease,
  RELEASE,
} from './agency.ts';
import { readWarc } from './warc-reader.ts';

let house: TestHouse;
let article: string;
afterEach(() => house.close());

/** A release that was edited; returns the id of the edit. */
async function openEdited(): Promise<number> {
  const opened = await openWithEdit();
  ({ house, article } = opened);
  return opened.id;
}

const read = () => house.app.house.db.read;

async function edit(id: number, values: Record<string, unknown>): Promise<void> {
  await read().updateTable('change').set(values).where('id', '=', id).execute();
}

async function lastEdit() {
  return read()
    .selectFrom('change')
    .selectAll()
    .where('type', '=', 'publication-edited')
    .executeTakeFirstOrThrow();
}

describe('what was recorded', () => {
  it('proves itself', async () => {
    await openEdited();
    expect(await checkChains(read(), null)).toMatchObject({ redacted: 0, broken: [] });
    expect(await checkBodies(read(), null)).toMatchObject({ purged: 0, broken: [] });
    expect((await checkBodies(read(), null)).bodies).toBeGreaterThanOrEqual(3);
  });

  it('betrays a word that was changed afterwards', async () => {
    const id = await openEdited();
    const change = await lastEdit();
    await edit(id, { data: JSON.stringify({ ...change.data, importance: 'minor' }) });
    const { broken } = await checkChains(read(), change.scope);
    expect(broken).toEqual([{ scope: change.scope, seq: change.scope_seq, fault: 'content' }]);
  });

  it('betrays a change that was taken out', async () => {
    const id = await openEdited();
    const { scope } = await lastEdit();
    await read().deleteFrom('change').where('scope', '=', scope).where('id', '<', id).execute();
    expect((await checkChains(read(), null)).broken).toMatchObject([{ scope, fault: 'gap' }]);
  });

  it('betrays bytes that were exchanged, also such that do not unpack', async () => {
    await openEdited();
    const rows = await read().selectFrom('blob').select('sha256').orderBy('sha256').execute();
    const [first, second] = rows.map((row) => row.sha256);
    await read()
      .updateTable('blob')
      .set({ body: zstdCompressSync(Buffer.from('x')) })
      .where('sha256', '=', first ?? '')
      .execute();
    await read()
      .updateTable('blob')
      .set({ body: Buffer.from('x') })
      .where('sha256', '=', second ?? '')
      .execute();
    expect((await checkBodies(read(), null)).broken).toEqual([first, second]);
  });
});

describe('the evidence of an edit', () => {
  it('is an archive of every answer it rests on, byte for byte, and of what was read in them', async () => {
    const id = await openEdited();
    const made = await exportEvidence(house.app.house, id, 'court-crier/test');
    const records = readWarc(made?.archive ?? Buffer.alloc(0));
    expect(records.map((record) => record.headers['warc-type'])).toEqual([
      'warcinfo',
      'response',
      'request',
      'response',
      'request',
      'response',
      'request',
      'metadata',
    ]);
    const bodies = records
      .filter((record) => record.headers['warc-type'] === 'response')
      .map((record) => String(record.payload));
    expect(bodies).toEqual([
      listPage([RELEASE]).body,
      articlePage(RELEASE).body,
      articlePage(EDITED_RELEASE).body,
    ]);
    for (const record of records) expect(record.digestFaults).toEqual([]);
    expect(records[3]?.headers).toMatchObject({
      'warc-target-uri': `${house.site.url}/news/parole-ends`,
      'warc-date': '2025-03-25T12:00:00.000Z',
    });
  });

  it('says what was asked for each answer, and no secret', async () => {
    const id = await openEdited();
    const made = await exportEvidence(house.app.house, id, 'court-crier/test');
    const records = readWarc(made?.archive ?? Buffer.alloc(0));
    const byId = new Map(records.map((record) => [record.headers['warc-record-id'], record]));
    const requests = records.filter((record) => record.headers['warc-type'] === 'request');
    for (const request of requests) {
      const answer = byId.get(request.headers['warc-concurrent-to']);
      expect(answer?.headers['warc-type']).toBe('response');
      expect(answer?.headers['warc-concurrent-to']).toBe(request.headers['warc-record-id']);
      expect(answer?.headers['warc-target-uri']).toBe(request.headers['warc-target-uri']);
      expect(answer?.headers['warc-date']).toBe(request.headers['warc-date']);
    }
    const [line, ...lines] = String(requests[1]?.block).split('\r\n');
    expect(line).toBe('GET /news/parole-ends HTTP/1.1');
    expect(lines).toContain(`host: ${house.site.host}`);
    expect(lines.find((one) => one.startsWith('user-agent: '))).toContain('ops@crier.example');
  });

  it('opens in a reader of the web archivists', async () => {
    const id = await openEdited();
    const made = await exportEvidence(house.app.house, id, 'court-crier/test');
    const seen: string[] = [];
    const pages: string[] = [];
    for await (const record of new WARCParser([made?.archive ?? Buffer.alloc(0)])) {
      seen.push(`${record.warcType} ${record.httpHeaders?.statusline ?? record.warcContentType}`);
      const words = await record.contentText();
      if (record.warcType === 'response') pages.push(words);
    }
    expect(seen).toEqual([
      'warcinfo application/warc-fields',
      'response HTTP/1.1 200 OK',
      'request GET /news HTTP/1.1',
      'response HTTP/1.1 200 OK',
      'request GET /news/parole-ends HTTP/1.1',
      'response HTTP/1.1 200 OK',
      'request GET /news/parole-ends HTTP/1.1',
      'metadata application/json',
    ]);
    expect(pages.at(-1)).toBe(articlePage(EDITED_RELEASE).body);
  });

  it('has no request where none was kept', async () => {
    const id = await openEdited();
    await read().updateTable('snapshot').set({ request: null }).execute();
    const made = await exportEvidence(house.app.house, id, 'court-crier/test');
    const records = readWarc(made?.archive ?? Buffer.alloc(0));
    expect(records.map((record) => record.headers['warc-type'])).not.toContain('request');
    expect(records.map((record) => record.headers['warc-concurrent-to'])).toEqual(
      records.map(() => undefined),
    );
  });

  it('lets a stranger compute the chain again from the archive alone', async () => {
    const id = await openEdited();
    const made = await exportEvidence(house.app.house, id, 'court-crier/test');
    const last = readWarc(made?.archive ?? Buffer.alloc(0)).at(-1);
    const reading = JSON.parse(String(last?.block)) as Reading;
    expect(reading.change.data).toMatchObject({ type: 'publication-edited', kinds: ['figure changed'] });
    let previous: string | null = null;
    for (const link of reading.chain.changes) {
      expect(link.prevHash).toBe(previous);
      const words = `${previous ?? ''}\n${link.at}\n${sorted(link.data)}`;
      expect(createHash('sha256').update(words).digest('hex')).toBe(link.hash);
      previous = link.hash;
    }
    expect(previous).toBe(reading.change.hash);
    expect(reading.versions).toHaveLength(3);
  });
});

interface Reading {
  change: { data: unknown; hash: string };
  chain: { changes: { at: string; prevHash: string | null; hash: string; data: unknown }[] };
  versions: unknown[];
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${sorted(inner)}`);
  return `{${pairs.join(',')}}`;
}

describe('stored bytes read again', () => {
  it('record what a changed selector sees and tell nobody', async () => {
    ({ house, article } = await openWithRelease());
    const settings = { body: 'article', drop: ['h1'], key: `${house.site.url}/news/parole-ends` };
    await read()
      .updateTable('source')
      .set({ settings: JSON.stringify(settings) })
      .where('id', '=', article)
      .execute();
    expect(await reparse(house.app.house, article)).toMatchObject({ outcome: 'reparsed', changes: 1 });
    await house.tell();
    const row = await read().selectFrom('change').select('silent').orderBy('id', 'desc').executeTakeFirst();
    expect(row?.silent).toBe('reparse');
    expect(mailsTo(house, FOLLOWER)).toEqual([]);
  });

  it('are kept where a change rests on them, however old, and dropped elsewhere', async () => {
    await openEdited();
    house.site.set('/news/parole-ends', articlePage({ ...EDITED_RELEASE, paragraphs: ['Loading.'] }));
    await house.poll(article);
    const before = await checkBodies(read(), null);
    expect(await storageFigures(read())).toMatchObject({ snapshots: 4, evidence: 3, bodies: 4, polls: 4 });
    house.setTime('2027-03-26T12:00:00Z');
    const dropped = await prune(house.app.house);
    expect(dropped).toMatchObject({ snapshots: 1, blobs: 1 });
    expect((await checkBodies(read(), null)).bodies).toBe(before.bodies - 1);
  });
});
