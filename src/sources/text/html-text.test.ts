import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTitle, parseHtml, selectAll } from './html-document.ts';
import { elementsText, fragmentText, type TextSettings } from './html-text.ts';

function textOf(html: string, selector: string, settings: TextSettings = {}): string {
  const document = parseHtml(html);
  if (!document.ok) throw new Error('nested too deep for this test');
  const selection = selectAll(document.$, selector);
  return selection.ok ? elementsText(document.$, selection.elements, settings) : selection.problem;
}

describe('structure that survives as text', () => {
  const cases: [string, string, string][] = [
    ['paragraphs', '<p>One\n  two</p><p>Three', 'One two\n\nThree'],
    ['headings', '<h1>A</h1><p>b</p><h3>C</h3>d', '# A\n\nb\n\n### C\n\nd'],
    ['a bulleted list', '<ul><li>a<li>b</ul>', '- a\n- b'],
    ['a numbered list', '<ol><li>a<li>b</ol>', '1. a\n2. b'],
    ['a list within a list', '<ul><li>a<ul><li>b</ul><li>c</ul>', '- a\n- b\n- c'],
    [
      'a table',
      '<table><tr><th>Year<th>Count<tr><td>2025<td>532,000</table>',
      'Year | Count\n2025 | 532,000',
    ],
    ['paragraphs inside cells', '<table><tr><td><p>2025</p><td><div>5</div></table>', '2025 | 5'],
    ['empty rows vanish', '<table><tr><td>a<td>b<tr><td><td></table>', 'a | b'],
    ['a table used for layout', '<table><tr><td><p>One</p><p>Two</p></td></tr></table>', 'One\n\nTwo'],
    [
      'blocks inside a font inside a cell',
      '<table><tr><td><font><h2>One</h2>Two</font></td></tr></table>',
      '## One\n\nTwo',
    ],
    ['line breaks', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['preformatted lines', '<pre>a  b\nc</pre>', 'a b\nc'],
    ['definition lists', '<dl><dt>Term<dd>Meaning</dl>', 'Term\nMeaning'],
    ['inline elements do not break words', 'un<b>break</b>able <i>a</i>, b', 'unbreakable a, b'],
    ['entities', 'Food &amp; Water&nbsp;Watch &sect;&#8239;5', 'Food & Water Watch § 5'],
    ['a picture as link text', '<a><img alt="Download the data"></a>', 'Download the data'],
    ['buttons', '<button>Apply</button><input type="submit" value="Send">', 'Apply Send'],
  ];
  it.each(cases)('%s', (_name, html, text) => {
    expect(fragmentText(html)).toBe(text);
  });

  it('keeps link targets on lines of their own after the sentence', () => {
    const html = '<p>See <a href="/rule?id=1">the rule</a> and <a href="#top">top</a>.</p><p>Next</p>';
    expect(fragmentText(html, { url: 'https://agency.example/news/1' })).toBe(
      'See the rule and top.\n<https://agency.example/rule?id=1>\n\nNext',
    );
    expect(fragmentText(html, { links: false })).toBe('See the rule and top.\n\nNext');
  });

  it.each(['javascript:alert(1)', 'tel:1', 'data:text/html,x', '#x', '', 'http://'])(
    'leaves out the link target %j',
    (href) => {
      expect(fragmentText(`<a href="${href}">x</a>`, { url: 'https://a.example/' })).toBe('x');
    },
  );

  it('keeps relative targets of a file whose address nobody knows', () => {
    expect(fragmentText('<a href="forms/i-131?x=1">Form</a>')).toBe('Form\n</forms/i-131?x=1>');
  });

  it('keeps the address of an embedded data view', () => {
    expect(fragmentText('<p>Data</p><iframe src="https://data.example/view"></iframe>')).toBe(
      'Data\n<https://data.example/view>',
    );
  });
});

describe('parts that nobody reads', () => {
  const cases: [string, string][] = [
    ['code and style', '<script>a</script><style>b</style><noscript>c</noscript><template>d</template>x'],
    ['navigation', '<nav>menu</nav><div role="navigation">menu</div>x'],
    ['hidden parts', '<p hidden>a</p><p style="display: none">b</p>x'],
    ['share buttons', '<div class="share-buttons">Facebook</div><div class="addtoany_share">X</div>x'],
    ['a cookie notice', '<div id="onetrust-banner-sdk">We use cookies</div>x'],
    ['comments', '<!-- built 12:01 -->x'],
  ];
  it.each(cases)('%s', (_name, html) => {
    expect(fragmentText(html)).toBe('x');
  });

  it.each(['data-sharing', 'shared-services', 'sharepoint', 'cookie', 'navy', 'related-data'])(
    'a box named %s is content',
    (name) => {
      expect(fragmentText(`<div class="${name}">words</div>`)).toBe('words');
    },
  );

  it('drops what the source asks for and ignores a selector that does not parse', () => {
    const html = '<main><p class="tag">Tags</p><p>Body</p></main>';
    expect(textOf(html, 'main', { drop: ['.tag', '::!('] })).toBe('Body');
  });
});

describe('broken pages', () => {
  const cases: [string, string, string, string][] = [
    ['no html element', '<main><p>words</main>', 'main', 'words'],
    ['two bodies side by side', '<html><body><p>one</body><body><p>two</body>', 'body', 'one\n\ntwo'],
    ['a body within the body', '<body><p>one<body><p>two', 'body', 'one\n\ntwo'],
    [
      'a second html after the first',
      '<html><body>one</body></html><html><body>two</body></html>',
      'body',
      'one\n\ntwo',
    ],
    ['an empty main', '<body><main></main><p>words', 'main', ''],
    ['unclosed inline elements', '<div><b>one<i>two<p>three</div><p>four', 'div', 'onetwo\n\nthree'],
    ['a body cut off in a tag', '<div><p>one</p><p cla', 'div', 'one'],
    ['nested matches are read once', '<div><div>one</div></div>', 'div', 'one'],
    ['a selector that does not parse', '<p>one', 'p[', 'not valid'],
  ];
  it.each(cases)('%s', (_name, html, selector, text) => {
    if (text === 'not valid') expect(textOf(html, selector)).toContain(text);
    else expect(textOf(html, selector)).toBe(text);
  });

  it('flattens deep nesting and keeps the words', () => {
    expect(fragmentText(`${'<div>'.repeat(1_500)}deep`)).toBe('deep');
  });

  it('refuses nesting that no page needs', () => {
    expect(fragmentText('<div>'.repeat(1_000_000))).toBeNull();
  });

  it('reads a row count no reader scrolls through', () => {
    const text = fragmentText(`<table>${'<tr><td>a<td>1</tr>'.repeat(20_000)}</table>`) ?? '';
    expect(text.split('\n')).toHaveLength(20_000);
  });

  it('never throws, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '</tr>',
      '<a href=',
      '"x">',
      '<!--',
      'word',
      '<body>',
      '<ul><li>',
      '&#x',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof fragmentText(pieces.join(''))).toBe('string');
      }),
    );
  });
});

describe('the title of a page', () => {
  const cases: [string, string, string | null][] = [
    ['title element', '<title> A\n page </title><h1>B</h1>', 'A page'],
    ['open graph', '<meta property="og:title" content="C"><h1>B</h1>', 'C'],
    ['first heading', '<title></title><h1>B</h1><h1>D</h1>', 'B'],
    ['none', '<p>x', null],
  ];
  it.each(cases)('%s', (_name, html, title) => {
    const document = parseHtml(html);
    expect(document.ok && documentTitle(document.$)).toBe(title);
  });
});

describe('what still stands and no longer counts', () => {
  it('struck text is marked once, however it is nested', () => {
    expect(fragmentText('<p>Parole <s>may be <del>extended</del></s> ends.</p>')).toBe(
      'Parole [struck out: may be extended] ends.',
    );
  });

  it('an empty mark says nothing', () => {
    expect(fragmentText('<p>Parole<s> </s> ends.</p>')).toBe('Parole ends.');
  });
});

describe('the words of pictures', () => {
  it.each([
    ['a chart', '<img alt="Paroles: 30,100 in January">', '[picture: Paroles: 30,100 in January]'],
    ['a described picture', '<img alt="Map of the four countries">', '[picture: Map of the four countries]'],
    ['a logo', '<p>x<img alt="Agency seal"></p>', 'x'],
    ['an ornament', '<p>x<img alt=""><img src="a.png"></p>', 'x'],
  ])('%s', (_, html, words) => {
    expect(fragmentText(html)).toBe(words);
  });
});
