import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskForComparison } from './mask.ts';

const text = (...lines: string[]) => lines.join('\n');

describe('changes that stay quiet', () => {
  const quiet: [string, string, string][] = [
    ['an update stamp', 'Body\nLast updated: March 3, 2025', 'Body\nLast updated: April 11, 2025'],
    [
      'a stamp with a time',
      'Page last reviewed: 12-Mar-2025',
      'Page last reviewed: 14-Apr-2025 at 3:12 PM EDT',
    ],
    [
      'a stamp in a sentence of its own',
      'Help. This page was last updated on March 3, 2025.',
      'Help. This page was last updated on April 3, 2025.',
    ],
    ['a stamp over two lines', 'Body\nLast Updated\nMarch 3, 2025', 'Body\nLast Updated\nMarch 9, 2025'],
    ['a stamp in a table', 'Last updated | 3/3/2025\nBody', 'Last updated | 4/3/2025\nBody'],
    [
      'the time of rendering',
      'Today is Monday, March 3, 2025\nBody',
      'Today is Tuesday, March 4, 2025\nBody',
    ],
    ['a running clock', 'Mon, 3/3/2025 10:02:11 AM EST\nBody', 'Mon, 3/3/2025 10:07:45 AM EST\nBody'],
    ['rendering effort', 'Page generated in 0.12 seconds', 'Page generated in 0.35 seconds'],
    ['a view counter', 'Body\n1,234 views', 'Body\n1,301 views'],
    ['a labelled counter', 'Views: 1234', 'Views: 1301'],
    ['a counter beside a title', 'How to apply (1,234 views)', 'How to apply (1,301 views)'],
    ['a comment count', 'Comments (3)', 'Comments (12)'],
    ['the age of a post', 'Posted 3 hours ago', 'Posted 2 days ago'],
    ['reading time', '5 min read\nBody', '6 min read\nBody'],
    ['a machine id', 'Request ID: 18.57c90b17\nBody', 'Request ID: 18.9a1f2222\nBody'],
    ['the copyright year', '© 2024 Agency', '© 2025 Agency'],
    ['a copyright range', '© 2010-2024 Agency', '© 2010-2025 Agency'],
    ['a share box that appears', 'Body', 'Body\nShare\nFacebook\nX\nEmail\nCopy link'],
    ['a share link', 'Body\n<https://www.facebook.com/sharer/sharer.php?u=x>', 'Body'],
    [
      'a cookie banner',
      'Body',
      'We use cookies to improve your experience on our site.\nAccept all cookies\nBody',
    ],
    [
      'what a cookie notice offers to press',
      'Body',
      'This site uses cookies to improve your experience.\nAccept\nLearn more\nBody',
    ],
    [
      'a stamp in Spanish',
      'Última actualización: 4 de marzo de 2025\nTexto',
      'Última actualización: 11 de abril del 2025\nTexto',
    ],
    [
      'a count of views in a sentence',
      'This page has been viewed 1,234 times since March 3, 2024.',
      'This page has been viewed 1,301 times since March 3, 2024.',
    ],
    ['whitespace', 'One   two \n\n\nThree', 'One two\nThree'],
    ['typography', "the agency's “new” rule - now", 'the agency’s "new" rule – now'],
    ['a soft hyphen', 'para\u00adgraph', 'paragraph'],
    [
      'a session in a link',
      'File\n<https://a.gov/y;jsessionid=AA11?p=2>',
      'File\n<https://a.gov/y;jsessionid=BB22?p=2>',
    ],
    [
      'a cache stamp in a link',
      'File\n<https://a.gov/y.pdf?v=1711111111>',
      'File\n<https://a.gov/y.pdf?v=1722222222>',
    ],
    ['a campaign in a link', 'File\n<https://a.gov/y?utm_source=a>', 'File\n<https://a.gov/y?utm_source=b>'],
    [
      'a stamp with the hour first',
      'Last updated 10:32 a.m. ET, April 3, 2025',
      'Last updated 4:05 p.m. ET, April 9, 2025',
    ],
    [
      'a stamp among metadata',
      'Posted on March 3, 2025 | Updated on March 4, 2025 | 4 min read',
      'Posted on March 3, 2025 | Updated on April 9, 2025 | 5 min read',
    ],
    [
      'an age beside an author',
      'Published 2 hours ago by Press Office',
      'Published 3 days ago by Press Office',
    ],
    ['the part of a list', 'Displaying 1 - 10 of 1,204', 'Displaying 1 - 10 of 1,209'],
    [
      'visitors since a day',
      'Visitors since January 1, 2003: 1,234',
      'Visitors since January 1, 2003: 1,301',
    ],
    ['a question to machines', 'Math question\n3 + 7 =', 'Math question\n5 + 11 ='],
    [
      'what the browser lacks',
      'Body',
      'Body\nJavaScript appears to be disabled. Please enable JavaScript to use this site.',
    ],
    ['dashes of any make', 'The pause--first announced - ends', 'The pause — first announced – ends'],
    ['ligatures', 'office of final action', 'o\ufb03ce of \ufb01nal action'],
    ['where links open', 'The rule (link is external)', 'The rule'],
    [
      'where the page stands',
      'You are here: Home > Courts\n<https://a.gov/>\nBody',
      'You are here: Home > About > Courts\n<https://a.gov/about>\nBody',
    ],
    [
      'a fact of the day',
      '## Did You Know?\nFounded in 1933.\nBody',
      '## Did You Know?\nForty languages.\nBody',
    ],
    [
      'a signed address',
      'File\n<https://a.gov/y.pdf?X-Amz-Date=1&X-Amz-Signature=ab>',
      'File\n<https://a.gov/y.pdf?X-Amz-Date=2&X-Amz-Signature=cd>',
    ],
    [
      'a shared file',
      'File\n<https://a.gov/y.xlsx?csf=1&web=1&e=aB3dE9>',
      'File\n<https://a.gov/y.xlsx?csf=1&web=1&e=Qz81Lm>',
    ],
    ['parameters in another order', 'File\n<https://a.gov/y?a=1&b=2>', 'File\n<https://a.gov/y?b=2&a=1>'],
    ['the rank of a heading', '# Title\n\nBody', '## Title\n\nBody'],
    ['list items in another order', '- a\n- b\n<https://a.gov/b>\n- c', '- c\n- b\n<https://a.gov/b>\n- a'],
    ['table rows in another order', 'Year | n\n2024 | 1\n2025 | 2', 'Year | n\n2025 | 2\n2024 | 1'],
    [
      'related stories under a heading',
      '# T\n\nBody\n\n## Related stories\n\n- a\n- b',
      '# T\n\nBody\n\n## Related stories\n\n- c\n### d\ne',
    ],
    [
      'related stories as a plain line',
      'Body\nRelated news\n- a\n<https://a.gov/a>',
      'Body\nRelated news\n- b\n<https://a.gov/b>',
    ],
  ];
  it.each(quiet)('%s', (_name, before, after) => {
    expect(maskForComparison(after)).toBe(maskForComparison(before));
  });
});

describe('changes that are news', () => {
  const news: [string, string, string][] = [
    ['a figure in a sentence', 'About 532,000 people were paroled.', 'About 530,000 people were paroled.'],
    ['a figure in a table', 'Year | n\n2025 | 532,000', 'Year | n\n2025 | 530,000'],
    ['a removed button', 'Apply now\n<https://a.gov/apply>\nBody', 'Body'],
    ['a removed data set', '# Related documents\n\n- Data (CSV)\n- Guide', '# Related documents\n\n- Guide'],
    ['a removed hero statement', '# Parole\n\nYou may stay.\n\nBody', '# Parole\n\nBody'],
    ['a changed link', 'Form\n<https://a.gov/form-2024.pdf>', 'Form\n<https://a.gov/form-2025.pdf>'],
    ['a link to itself that is gone', 'Rule\n<https://a.gov/rule>', 'Rule'],
    ['an effective date', 'Effective March 25, 2025.', 'Effective April 24, 2025.'],
    ['a date line of a release', 'March 25, 2025', 'March 26, 2025'],
    ['the order of numbered steps', '1. File\n2. Pay', '1. Pay\n2. File'],
    ['the case of a name', '- Link a', '- Link A'],
    [
      'a paragraph after the related box',
      '# T\n\n## Related stories\n\n- a\n\n## Relief\n\nx',
      '# T\n\n## Related stories\n\n- a\n\n## Relief\n\ny',
    ],
    [
      'an update under its own heading',
      '## Latest updates\n\n- Stayed',
      '## Latest updates\n\n- Stayed\n- Vacated',
    ],
    [
      'a statement on cookies in a policy',
      'We use cookies to measure traffic.',
      'We use cookies to follow visitors.',
    ],
    ['a paragraph that moved', 'One long paragraph.\nAnother one.', 'Another one.\nOne long paragraph.'],
    [
      'a number of views held',
      'The panel heard 12 views on the rule.',
      'The panel heard 14 views on the rule.',
    ],
    ['a button that says accept, away from any notice', 'Body\nAccept', 'Body'],
    ['a date in Spanish', 'Vence el 4 de marzo de 2025.', 'Vence el 4 de mayo de 2025.'],
    [
      'how often people came to an office',
      'The office was visited 1,234 times.',
      'The office was visited 234 times.',
    ],
    ['comments counted in a table', 'Docket | Figure\nComments | 2,312', 'Docket | Figure\nComments | 3,012'],
    [
      'a release under the news of a newsroom',
      '# Newsroom\n## Latest News\n- One',
      '# Newsroom\n## Latest News\n- Two\n- One',
    ],
    [
      'a paragraph below a fact of the day',
      '## Did You Know?\nFounded in 1933.\nBody',
      '## Did You Know?\nFounded in 1933.\nOther body',
    ],
    ['a next release of figures', 'Next release: April 15, 2025', 'Next release: May 15, 2025'],
    [
      'a page of a signed file',
      'File\n<https://a.gov/y.pdf?page=1&X-Amz-Date=1>',
      'File\n<https://a.gov/y.pdf?page=2&X-Amz-Date=2>',
    ],
    ['sharing of data', 'Share data with ICE', 'Share data with DHS'],
  ];
  it.each(news)('%s', (_name, before, after) => {
    expect(maskForComparison(after)).not.toBe(maskForComparison(before));
  });
});

describe('the mask itself', () => {
  it('changes nothing when taken twice', () => {
    const line = fc.constantFrom(
      '# A',
      '## Related stories',
      '- b',
      '- a',
      'x | y',
      'p | q',
      '<https://a.gov/x?v=12>',
      'Words.',
      'Share',
      '',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const once = maskForComparison(text(...lines));
        expect(maskForComparison(once)).toBe(once);
      }),
    );
  });

  it('is the same however often and in whatever order it is asked for', () => {
    const texts = ['a', 'b', 'c'].map((word) => `${`${word} `.repeat(2_000)}\nLast updated: March 3, 2025`);
    const first = texts.map(maskForComparison);
    expect(new Set(first).size).toBe(3);
    for (const one of [2, 0, 1, 1, 0, 2]) expect(maskForComparison(texts[one] ?? '')).toBe(first[one]);
  });

  it('orders the rows of a table of any length', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `${index} | ${index * 7}`);
    const turned = [rows[0] ?? '', ...rows.slice(1).toReversed()];
    expect(maskForComparison(turned.join('\n')) === maskForComparison(rows.join('\n'))).toBe(true);
  });

  it('has little to do on hostile lines', () => {
    const hostile = [
      '1,'.repeat(300_000),
      'last '.repeat(200_000),
      'We use cookies '.repeat(60_000),
      '| '.repeat(400_000),
    ];
    for (const line of hostile) expect(maskForComparison(line).length).toBeLessThanOrEqual(line.length);
  });
});
