import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReconciliation } from './apply.ts';
import { SCOTUS, seenDocket, seenDocument, seenEntry } from './fixture-docket.ts';
import { emptyDocket, reconcileDocket } from './reconcile.ts';

/**
 * A page that shows a whole docket, whose rows have neither number nor sequence, as the Supreme Court's: rows are
 * added, some with the words of another of their day, are reworded, gain links, and change places. Whatever the order,
 * each event is told once, and nothing is withdrawn.
 */

interface Row {
  /** Which filing it is; twins share their words. */
  word: string;
  edits: number;
  links: number;
}

type Step = { does: 'add' | 'twin' | 'edit' | 'link' | 'move' | 'nothing'; on: number };

const WORDS = ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'India', 'Juliett'];
const DOES = ['add', 'add', 'twin', 'edit', 'link', 'move', 'nothing'] as const;
const steps = fc.array(fc.record({ does: fc.constantFrom(...DOES), on: fc.nat({ max: 20 }) }), {
  maxLength: 25,
});

const EDITS = ['twenty-five', 'thirty', 'forty-five', 'sixty'];

function shown({ word, edits, links }: Row) {
  const day = String((WORDS.indexOf(word) % 4) + 10);
  const text = `Application of ${word} to extend the time to file a petition by ${EDITS[edits]} days, submitted to Justice ${word}.`;
  const documents = Array.from({ length: links }, (_, at) =>
    seenDocument({ url: `https://court.example/${word}-${at}.pdf`, available: true }),
  );
  return seenEntry({ filedOn: `2025-05-${day}`, text, documents });
}

/** What the court does to its page; the type of the change that must be told for it. */
function apply(rows: Row[], { does, on }: Step): string[] {
  const at = on % Math.max(1, rows.length);
  const row = rows[at];
  const next = WORDS.find((word) => rows.every((other) => other.word !== word));
  if (does === 'add' && next) return [add(rows, { word: next, edits: 0, links: 0 })];
  if (!row || does === 'add' || does === 'nothing') return [];
  if (does === 'move') return move(rows, at);
  // Which of two equal rows was edited nobody can say.
  if (rows.some((other) => other !== row && other.word === row.word)) return [];
  if (does === 'twin') return row.edits + row.links === 0 ? [add(rows, { ...row })] : [];
  if (does === 'edit' && row.edits + 1 === EDITS.length) return [];
  row[does === 'edit' ? 'edits' : 'links'] += 1;
  return [does === 'edit' ? 'entry-amended' : 'document-available'];
}

function add(rows: Row[], row: Row): string {
  rows.unshift(row);
  return 'entry-filed';
}

function move(rows: Row[], at: number): string[] {
  rows.push(...rows.splice(at, 1));
  return [];
}

describe('a page that shows the whole docket', () => {
  it('tells each event once, and nothing else', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const rows: Row[] = [];
        let docket = emptyDocket('scotus', '24A1079');
        for (const step of all) {
          const expected = apply(rows, step);
          const result = reconcileDocket(docket, seenDocket(rows.map(shown)), SCOTUS);
          docket = applyReconciliation(docket, result);
          expect(result.refused).toBeUndefined();
          expect(result.changes.map(({ type }) => type)).toEqual(expected);
        }
        const live = docket.entries.filter(({ withdrawnAt }) => withdrawnAt === null);
        expect(live.map(({ text }) => text ?? '').toSorted()).toEqual(
          rows.map((row) => shown(row).text ?? '').toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });
});
