import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  historyOf,
  NEVER,
  tell,
  WITH_TOKEN,
  WITHOUT_TOKEN,
  wordAt,
  WORDS,
  type History,
  type Poll,
  type Told,
  type TrueEntry,
} from './living-docket.fixture.ts';

const wordOf = ({ labels, text }: { labels: readonly string[]; text: string | null }) =>
  WORDS.find((word) => `${labels.join(' ')} ${text ?? ''}`.includes(word));

/** Polls that show this entry, in their order. */
const showings = ({ polls }: History, entry: TrueEntry) =>
  polls.filter(({ view, now, entries }) => entries.includes(entry) && view.show(entry, now).length > 0);
const textShown = ({ view, now }: Poll, entry: TrueEntry) =>
  view.show(entry, now)[0]?.text?.includes('plaintiffs');
const isOpen = ({ view, now }: Poll, entry: TrueEntry) =>
  view.show(entry, now).some(({ documents }) => documents.some(({ available }) => available));

describe.each([
  ['with a token', WITH_TOKEN],
  ['without a token', WITHOUT_TOKEN],
])('a living docket, read %s', (_, views) => {
  const check = (property: (history: History, told: Told) => void, numRuns = 250) =>
    fc.assert(
      fc.property(historyOf(views), (history) => property(history, tell(history))),
      { numRuns },
    );

  it('tells every filing once', () => {
    check((history, { changes }) => {
      const filed = changes
        .filter(({ type }) => type === 'entry-filed')
        .map(({ entry }) => wordOf(entry) ?? '');
      const shown = history.docket.filter((entry) => showings(history, entry).length > 0).map(wordAt);
      expect(filed.toSorted()).toEqual(shown.toSorted());
    });
  });

  it('tells an edit once, where one view showed both sides of it, and none that was not made', () => {
    check((history, { changes }) => {
      for (const entry of history.docket) {
        const polls = showings(history, entry).filter(({ view }) => view.show(entry, NEVER)[0]?.text);
        const first = polls.findIndex((poll) => textShown(poll, entry));
        const before = first === -1 ? [] : polls.slice(0, first);
        const sawBoth = before.some(({ view }) =>
          polls.slice(first).some((poll) => poll.view === view && textShown(poll, entry)),
        );
        const told = changes.filter(
          (change) => change.type === 'entry-amended' && wordOf(change.entry) === wordAt(entry),
        );
        expect(told.length).toBeLessThanOrEqual(before.length > 0 ? 1 : 0);
        if (sawBoth) expect(told).toHaveLength(1);
        if (sawBoth) expect(told[0]?.entry.text).toContain('plaintiffs');
      }
    });
  });

  it('tells a file once, when it arrives on an entry that is known', () => {
    check((history, { changes }) => {
      for (const entry of history.docket) {
        const polls = showings(history, entry);
        const first = polls.findIndex((poll) => isOpen(poll, entry));
        const told = changes.filter(
          (change) =>
            change.documents?.length && wordOf(change.entry) === wordAt(entry) && change.silent === null,
        );
        expect(told).toHaveLength(first > 0 ? 1 : 0);
      }
    });
  });

  it('ends with one row for each entry, which holds the best of what was shown', () => {
    check((history, { docket }) => {
      const rows = docket.entries.filter((row) => (row.foldedInto ?? null) === null);
      for (const entry of history.docket.filter((one) => !one.shared)) {
        const polls = showings(history, entry);
        const own = rows.filter((row) => wordOf(row) === wordAt(entry));
        expect(own).toHaveLength(polls.length > 0 ? 1 : 0);
        if (polls.length === 0) continue;
        const seen = polls.flatMap(({ view, now }) => view.show(entry, now));
        expect(own[0]).toMatchObject({
          number: seen.find(({ number }) => number !== null)?.number ?? null,
          url: seen.find(({ url }) => url?.includes('cl.'))?.url ?? seen.find(({ url }) => url)?.url ?? null,
          withdrawnAt: null,
        });
        expect(new Set(own[0]?.labels)).toEqual(new Set(seen.flatMap(({ labels }) => labels)));
        const available = polls.some((poll) => isOpen(poll, entry));
        expect(own[0]?.documents.some((one) => one.available)).toBe(available);
      }
    });
  });
});
