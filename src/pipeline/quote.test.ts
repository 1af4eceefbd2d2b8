import { describe, expect, test } from 'vitest';
import { withoutLinkTargets } from '../domain/redline.ts';
import type { RedlinePiece } from '../domain/alert-view.ts';
import { publicationRedline, redlinePieces } from './quote.ts';

const marked = (pieces: readonly RedlinePiece[]) =>
  pieces
    .map(({ kind, text }) => {
      if (kind === 'gap') return '[...]\n';
      return kind === 'del' ? `[-${text}-]` : kind === 'ins' ? `{+${text}+}` : text;
    })
    .join('')
    .trim();
const shown = (before: string, after: string) => marked(redlinePieces(before, after));

const PAGE =
  'Read the notice.\n<https://fr.example/notice>\n\nParole ends on April 24.\n<https://fr.example/faq>';

describe('the words of a page as they are quoted', () => {
  test('leave out the targets of its links', () => {
    expect(withoutLinkTargets(PAGE)).toBe('Read the notice.\n\nParole ends on April 24.');
  });

  test.each(['', 'No links here', 'x < y\n<not a link>'])('leave %j as it is', (text) => {
    expect(withoutLinkTargets(text)).toBe(text);
  });
});

describe('an edit as a mail shows it', () => {
  test('has no target of a link that stayed', () => {
    expect(shown(PAGE, PAGE.replace('24', '25'))).toBe(
      'Read the notice.\nParole ends on April [-24-]{+25+}.',
    );
  });

  test('has both targets of a link that changed', () => {
    expect(shown(PAGE, PAGE.replace('/notice', '/other'))).toContain(
      'Read the notice.\nLink: [-https://fr.example/notice-]{+https://fr.example/other+}',
    );
  });

  test('has the target of a link that was taken out of its sentence', () => {
    expect(shown(PAGE, PAGE.replace('\n<https://fr.example/notice>', ''))).toContain(
      'Link: [-https://fr.example/notice-]',
    );
  });

  test('has a new paragraph without the targets that came with it', () => {
    const after = `${PAGE}\n\nThe list of countries is new.\n<https://fr.example/a>\n<https://fr.example/b>`;
    expect(shown(PAGE, after)).toContain('{+The list of countries is new.+}');
    expect(shown(PAGE, after)).not.toContain('https:');
  });
});

describe('an edited publication as a mail shows it', () => {
  const lines = Array.from({ length: 9 }, (_, line) => `Paragraph ${line} of the release.`);
  const page = (title: string, text: readonly string[]) => ({ title, text: text.join('\n\n') });
  const told = (before: ReturnType<typeof page>, after: ReturnType<typeof page>) =>
    marked(publicationRedline(before, after, '[text moved]'));

  test('has the paragraphs beside a change, and a gap for the others', () => {
    const edited = lines.with(4, 'Paragraph 4 of the notice.');
    expect(told(page('T', lines), page('T', edited))).toBe(
      '[...]\nParagraph 3 of the release.\nParagraph 4 of the [-release-]{+notice+}.\nParagraph 5 of the release.\n[...]',
    );
  });

  test('begins with its title where that changed, and has nothing else when the text stayed', () => {
    expect(told(page('A new fee', lines), page('A new fee of $1,000', lines))).toBe(
      'A new fee{+ of $1,000+}',
    );
    expect(told(page('Old', lines), page('New', [...lines, 'A last one.']))).toMatch(
      /^\[-Old-\]\n\{\+New\+\}\n[^]*\{\+A last one\.\+\}$/u,
    );
  });

  test('says of a paragraph that it moved', () => {
    const moved = [lines[8] ?? '', ...lines.slice(0, 8)];
    expect(told(page('T', lines), page('T', moved))).toMatch(
      /^\{\+\[text moved\]\+\} Paragraph 8 of the release\.\nParagraph 0/u,
    );
  });

  test('has headings without the signs of the reader, whatever their rank', () => {
    expect(told(page('T', ['# Relief', 'Open.']), page('T', ['## Relief', 'Closed.']))).toBe(
      'Relief\n[-Open.-]\n{+Closed.+}',
    );
  });
});
