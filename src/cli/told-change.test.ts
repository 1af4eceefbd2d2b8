import { describe, expect, it } from 'vitest';
import type { PublicationChange, SourceChange } from '../domain/change.ts';
import { toldChange } from './told-change.ts';

const publication = {
  key: 'k',
  url: 'https://a.gov/x',
  title: 'Parole\n ends',
  publishedOn: null,
  text: 'x',
};
const edit: PublicationChange = {
  type: 'publication-edited',
  silent: null,
  importance: 'major',
  source: 's',
  publication,
  kinds: ['figure changed', 'moved'],
  redline: 'About [-1-]{+2+}.',
};
const failing: SourceChange = {
  type: 'source-failing',
  silent: null,
  importance: 'major',
  source: 's',
  court: null,
  reason: 'timeout',
  detail: 'It failed.',
};

describe('a change at a terminal', () => {
  it('is an edit with its kinds, its title on one line, its address and its words', () => {
    expect(toldChange(edit)).toBe(
      'publication-edited (figure changed, moved): Parole ends\n  https://a.gov/x\n\nAbout [-1-]{+2+}.\n',
    );
  });

  it('says what nobody is told, and what reads as it did before', () => {
    const quiet = { ...edit, silent: 'reparse' as const, kinds: [], reverts: true, redline: null };
    expect(toldChange(quiet)).toBe(
      'publication-edited (told to nobody: reparse), as it read before: Parole ends\n  https://a.gov/x',
    );
  });

  it('is the sentence of a source that fails', () => {
    expect(toldChange(failing)).toBe('source-failing: It failed.');
  });
});
