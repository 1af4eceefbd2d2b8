import { answersOf, evidenceOf, type ChangeEvidence } from '../store/evidence.ts';
import { loadSnapshot, type StoredSnapshot } from '../store/snapshots.ts';
import type { House } from './house.ts';
import {
  infoRecord,
  requestRecord,
  responseRecord,
  warcRecord,
  warcRecordId,
  type WarcRecord,
} from './warc.ts';

export interface EvidenceArchive {
  archive: Buffer;
  /** Answers of servers in it. */
  answers: number;
}

const HOW_TO_CHECK =
  'hash = sha256 over three lines joined by line feeds: the previous hash (empty for the first), the time as ISO 8601 with milliseconds, and the change as JSON with the keys of every object sorted. Each prevHash is the hash of the change before; sha256 of each answer is over its bytes as they stand here. A change whose words were taken down keeps its hash, and a later change of the chain says so under "redacts".';

/**
 * One change as an archive for third parties: the answers of servers it rests on, byte for byte, and what was
 * read in them, when, and how it joins the chain of what was recorded before. Null when there is no such change.
 */
export async function exportEvidence(
  house: House,
  changeId: number,
  software: string,
): Promise<EvidenceArchive | null> {
  const evidence = await evidenceOf(house.db.read, changeId);
  if (!evidence) return null;
  const now = house.clock().toISOString();
  const info = infoRecord(
    {
      software,
      format: 'WARC File Format 1.1',
      conformsTo: 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      description: `Evidence of change ${changeId}: answers of servers and our reading of them`,
      ...(house.settings.contact ? { operator: house.settings.contact } : {}),
    },
    now,
  );
  const answers = await readAnswers(house, evidence);
  const held = answers.flatMap(({ record }) => (record ? [record] : []));
  const exchanges = answers.flatMap(({ record, asked }) => (record ? [record, ...asked] : []));
  const newest = held.at(-1);
  const reading = {
    type: 'metadata' as const,
    date: now,
    contentType: 'application/json',
    targetUri: `${house.settings.publicUrl}/c/${changeId}`,
    block: Buffer.from(`${JSON.stringify(readingOf(evidence, answers, software), null, 2)}\n`),
    ...(newest ? { refersTo: warcRecordId(newest) } : {}),
  };
  const archive = Buffer.concat([info, ...exchanges, reading].map(warcRecord));
  return { archive, answers: held.length };
}

type Answers = Awaited<ReturnType<typeof readAnswers>>;

async function readAnswers(house: House, { snapshotIds }: ChangeEvidence) {
  const stored = await answersOf(house.db.read, snapshotIds);
  return Promise.all(
    stored.map(async (answer) => {
      const snapshot = await loadSnapshot(house.db.read, { id: answer.id });
      return { ...answer, snapshot, ...exchangeOf(snapshot) };
    }),
  );
}

/** An answer and, where it is on record, what was asked for it; each names the other. */
function exchangeOf(snapshot: StoredSnapshot | null): { record: WarcRecord | null; asked: WarcRecord[] } {
  if (!snapshot) return { record: null, asked: [] };
  const record = responseRecord(snapshot);
  if (!snapshot.request) return { record, asked: [] };
  const asked = requestRecord(snapshot, snapshot.request.headers);
  return {
    record: { ...record, concurrentTo: warcRecordId(asked) },
    asked: [{ ...asked, concurrentTo: warcRecordId(record) }],
  };
}

function readingOf({ change, chain, versions }: ChangeEvidence, answers: Answers, software: string) {
  return {
    software,
    change,
    versions,
    chain: { scope: change.scope, howToCheck: HOW_TO_CHECK, changes: chain },
    answers: answers.map(({ id, sourceId, sourceTitle, sha256, purgedAt, snapshot, record }) => ({
      snapshotId: id,
      record: record ? warcRecordId(record) : null,
      source: sourceId,
      sourceTitle,
      sha256,
      thrownAwayAt: purgedAt,
      url: snapshot?.url ?? null,
      status: snapshot?.status ?? null,
      fetchedAt: snapshot?.fetchedAt ?? null,
      redirectedFrom: snapshot?.request?.redirects ?? null,
      keptHeaders: snapshot?.headers ?? null,
      bytes: snapshot?.body.length ?? null,
    })),
  };
}
