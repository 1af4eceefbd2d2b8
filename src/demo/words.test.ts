import { describe, expect, it } from 'vitest';
import type { PollLine } from '../store/tally.ts';
import { STORY } from './story/script.ts';
import {
  introduction,
  pollWords,
  sameMails,
  stepHeading,
  stepOutcome,
  summary,
  withoutFoot,
  type Paint,
} from './words.ts';

const plain: Paint = (_, text) => text;

function line(source_id: string, outcome: string, reason: string | null = null): PollLine {
  return { id: 1, source_id, outcome, reason, status: 200, changes: 0 };
}

describe('what the polls of a step came to', () => {
  it('names the sources that changed and counts the rest', () => {
    const polls = [
      line('ca4-rss', 'unchanged'),
      line('mad-rss', 'changed'),
      line('dhs-news', 'not-modified'),
    ];
    expect(pollWords(polls)).toBe('3 polls: 1 changed (mad-rss), 1 answered 304, 1 the same as before');
  });

  it('gives the reason of a failure, once for several of a source', () => {
    const failure = line('ssa-news', 'failed', 'server-error');
    expect(pollWords([failure, failure])).toBe('2 polls: 2 failed (ssa-news: server-error)');
  });

  it('counts what CourtListener posted apart from the polls', () => {
    const polls = [line('mad-rss', 'unchanged'), line('courtlistener-inbox', 'changed')];
    expect(pollWords(polls, 2)).toBe('1 poll: 1 the same as before; 2 posts from CourtListener');
  });
});

describe('the foot of a mail', () => {
  const text =
    'Stay granted\n\n----\n\nEverything in CHNV parole:\nhttp://x/m\n\nYou get this because you asked.';

  it('is left away where it was shown before', () => {
    expect(withoutFoot(text)).toBe('Stay granted\n\n----\n\n');
  });

  it('is no reason to lose a mail that has none', () => {
    expect(withoutFoot('Stay granted')).toBe('Stay granted');
  });
});

describe('mails that say the same', () => {
  const mail = (subject: string, text: string) => ({ subject, text });

  it('are shown once although their links differ', () => {
    const one = mail('Stay granted', 'Stop: https://crier.example/unsubscribe?t=abc.def\nEnd');
    const other = mail('Stay granted', 'Stop: https://crier.example/unsubscribe?t=xyz.123\nEnd');
    expect(sameMails([one, other])).toEqual([[one, other]]);
  });

  it('are shown apart where a word differs', () => {
    expect(sameMails([mail('Stay granted', 'a'), mail('Stay granted', 'b')])).toHaveLength(2);
  });
});

describe('a step in the terminal', () => {
  const step = STORY[0];
  if (!step) throw new Error('the story is empty');

  it('has its place, its title and its day', () => {
    const heading = stepHeading(step, { at: 1, of: 19 }, plain);
    expect(heading).toContain('1. First sight  Monday, March 24, 2025  (1/19)');
  });

  it('says that nobody is told, and names mails that are missing or surplus', () => {
    const missing = [{ to: 'newsroom' as const, subject: 'Stay granted' }];
    const surplus = [{ to: 'operator' as const, subject: 'Source failing' }];
    const words = stepOutcome({ step, posts: 0, polls: [], mails: [], missing, surplus }, plain, true);
    expect(words).toContain('Nobody is told.');
    expect(words).toContain('Missing mail to city-desk@newsroom.example: Stay granted');
    expect(words).toContain('Surplus mail to operator@crier.example: Source failing');
  });
});

describe('the words around the story', () => {
  it('fit a terminal of 88 columns and carry no colour of their own', () => {
    const checks = [
      { what: 'nothing is lost', holds: true, found: '0 dead' },
      { what: 'every mail came', holds: false, found: '1 missing' },
    ];
    const shown = [
      introduction(plain),
      ...STORY.map((step) => stepHeading(step, { at: 1, of: 1 }, plain)),
      summary({ counts: [{ what: 'polls', count: 7, of: '7 answered 304' }], checks }, plain),
    ].join('\n');
    expect(Math.max(...shown.split('\n').map((one) => one.length))).toBeLessThanOrEqual(110);
    expect(shown).not.toContain('\u001b');
    expect(shown).toContain('yes  nothing is lost (0 dead)');
    expect(shown).toContain('NO   every mail came (1 missing)');
  });
});
