import { describe, expect, test } from 'vitest';
import { withoutLinkTargets } from '../domain/redline.ts';
import { redlinePieces } from './quote.ts';

const shown = (before: string, after: string) =>
  redlinePieces(before, after)
    .map(({ kind, text }) => (kind === 'del' ? `[-${text}-]` : kind === 'ins' ? `{+${text}+}` : text))
    .join('')
    .trim();

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
