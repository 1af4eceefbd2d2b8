import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEEDS, SAMPLES, type PeerDocket, type PeerEntry } from '../../../tests/eval/courts/differences.ts';
import { samplesAbsent, WITHOUT_SAMPLES } from '../../../tests/sample-data.ts';
import { observe } from './reading.fixture.ts';

const absent = samplesAbsent(SAMPLES);

/**
 * Compares readings of real feeds with a peer's. The peer differs in known ways, each undone here before the
 * comparison: it joins labels with " AND " in alphabetical order and strips "ORDER" and the like of their own "AND",
 * drops "et al" from captions, leaves `&#039;`, zeroes the fourth digit of a document id, gives appellate entries
 * without a number their document id as number, skips dockets it cannot number, keeps one docket per defendant, and
 * loses text-only sequences.
 */

/** What both readings say about an entry, in one line. */
function peerLine(docket: PeerDocket, entry: PeerEntry): string {
  const documentId = entry.pacer_doc_id;
  const isNumber = entry.document_number !== null && entry.document_number !== documentId;
  const time = `${new Date(entry.date_filed).toISOString().slice(0, 19)}Z`;
  const number = isNumber && /^\d+$/.test(entry.document_number ?? '') ? entry.document_number : '-';
  return [
    docket.docket_number,
    number,
    time,
    withoutFourthDigit(documentId),
    plainLabels(entry.short_description),
  ].join(' | ');
}

function ourLines(body: Buffer): { lines: string[]; sequences: Map<string, string | null> } {
  const lines: string[] = [];
  const sequences = new Map<string, string | null>();
  for (const docket of observe(body).dockets) {
    for (const entry of docket.entries) {
      const id = entry.documents[0]?.id ?? '';
      const labels = plainLabels(entry.labels.toSorted().join(' AND '));
      const line = [docket.number, entry.number ?? '-', entry.enteredAt, withoutFourthDigit(id), labels].join(
        ' | ',
      );
      lines.push(line);
      sequences.set(line, entry.sequence);
    }
  }
  return { lines, sequences };
}

/** Compares labels as sets of letters-only words, since the peer cuts and joins them. */
function plainLabels(text: string): string {
  const words = text.replaceAll('&#039;', "'").split(/[^A-Za-z0-9']+/);
  return [...new Set(words.map((word) => word.toLowerCase()).filter((word) => word !== '' && word !== 'and'))]
    .toSorted()
    .join(' ');
}

function withoutFourthDigit(id: string): string {
  return id.length > 4 ? `${id.slice(0, 3)}0${id.slice(4)}` : id;
}

/** Number, time and words of every item, cut out of the bytes by the crudest means. */
function crudeItems(body: Buffer): { number: string; time: number; words: string }[] {
  const field = (item: string, name: string): string =>
    new RegExp(`<${name}[^>]*>(?:<!.CDATA.)?([^]*?)(?:]]>)?</${name}>`).exec(item)?.[1]?.trim() ?? '';
  return body
    .toString('latin1')
    .split('<item>')
    .slice(1)
    .map((item) => ({
      number: field(item, 'title').split(/\s/)[0] ?? '',
      time: Date.parse(field(item, 'pubDate')),
      words: letters(field(item, 'description')),
    }));
}

function letters(text: string): string {
  const plain = text.replaceAll(/&(?:amp;)?#(?:x[0-9A-F]+|\d+);|&amp;/g, '');
  return plain.replace(/[^A-Za-z]/g, '').toLowerCase();
}

/** A caption as the peer shortens it. */
function shortened(caption: string): string {
  const parties = caption.replaceAll(
    /(?<=^|v\. )(?:(?:The )?United States of America|USA?)(?= v\.|,? et al|$)/g,
    'United States',
  );
  return letters(parties.replaceAll(/,? et al\b\.?/gi, ''));
}

describe.each(FEEDS)('the real feed %s', (name) => {
  const file = path.join(SAMPLES, `${name}.xml`);
  const expected = path.join(SAMPLES, `${name}.expected.json`);

  it('reads as the peer reads it, its known mistakes apart', ({ skip }) => {
    skip(absent, WITHOUT_SAMPLES);
    const body = readFileSync(file);
    const peer: PeerDocket[] = JSON.parse(readFileSync(expected, 'utf8'));
    const { lines, sequences } = ourLines(body);
    const peerLines = peer.flatMap((docket) => docket.docket_entries.map((entry) => peerLine(docket, entry)));
    expect(new Set(lines)).toEqual(new Set(peerLines));
    for (const docket of peer) {
      for (const entry of docket.docket_entries) {
        if (entry.pacer_seq_no) expect(sequences.get(peerLine(docket, entry))).toBe(entry.pacer_seq_no);
      }
    }
  });

  it('gives every item to an entry or sets it aside', ({ skip }) => {
    skip(absent, WITHOUT_SAMPLES);
    const body = readFileSync(file);
    const { dockets, rejected } = observe(body);
    const items = crudeItems(body);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const isRejected = rejected.some(({ raw }) => raw.trim() === item.number);
      const entries = dockets
        .filter(({ number }) => item.number.startsWith(number ?? '?'))
        .flatMap((docket) => docket.entries);
      const isEntry = entries.some(
        ({ enteredAt, labels }) =>
          Date.parse(enteredAt ?? '') === item.time &&
          labels.some((label) => item.words.includes(letters(label))),
      );
      expect(isEntry || isRejected, JSON.stringify(item)).toBe(true);
    }
  });

  it('keeps the captions that the peer shortens', ({ skip }) => {
    skip(absent, WITHOUT_SAMPLES);
    const peer: PeerDocket[] = JSON.parse(readFileSync(expected, 'utf8'));
    const theirs = new Map(peer.map((docket) => [docket.docket_number, docket.case_name]));
    for (const { number, caption } of observe(readFileSync(file)).dockets) {
      const name = theirs.get(number ?? '') ?? '';
      if (caption === null) expect(name).toBe('Unknown Case Title');
      else expect(shortened(caption)).toBe(shortened(name));
    }
  });
});

describe('the sample folder', () => {
  it('holds no feed that is not read here', ({ skip }) => {
    skip(absent, WITHOUT_SAMPLES);
    const found = readdirSync(path.join(SAMPLES, 'rss_split/dev')).filter((file) => file.endsWith('.xml'));
    expect(found.map((file) => `rss_split/dev/${file.slice(0, -4)}`).toSorted()).toEqual(
      FEEDS.filter((feed) => feed.startsWith('rss_split')).toSorted(),
    );
  });
});
