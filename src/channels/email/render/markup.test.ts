import { load } from 'cheerio';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, trusted } from './markup.ts';

describe('markup', () => {
  it('escapes every value and keeps its own markup', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${`"'&`}">${inner}${[inner, '>']}</p>`.source).toBe(
      '<p title="&quot;&#39;&amp;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b>&gt;</p>',
    );
  });

  it('leaves out what is absent and keeps nought', () => {
    expect(html`${null}${false}${0}${''}`.source).toBe('0');
  });

  it('takes our own fixed text as it is', () => {
    expect(html`<style>${trusted('a > b {}')}</style>`.source).toBe('<style>a > b {}</style>');
  });

  it('reads back as the text that went in, as content and as attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', '#', '/', ' ') }),
        (text) => {
          const $ = load(html`<p title="${text}">${text}</p>`.source);
          expect([$('p').text(), $('p').attr('title'), $('p').length]).toEqual([text, text, 1]);
        },
      ),
    );
  });

  it('escapes nothing else', () => {
    expect(escapeHtml('Nöem – 5 % of ¶')).toBe('Nöem – 5 % of ¶');
  });
});
