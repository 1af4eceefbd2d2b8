import { describe, expect, it } from 'vitest';
import { fragmentText } from './html-text.ts';

const text = (html: string) => fragmentText(html, { url: 'https://www.agency.example/faq' });

describe('a hidden part that its reader can open is read', () => {
  it.each([
    ['an answer of an accordion', '<button aria-controls="a1">Who?</button><div id="a1" hidden>You.</div>'],
    ['one of several parts', '<button aria-controls="x a1">Who?</button><div id="a1" hidden>You.</div>'],
    ['a panel behind a tab', '<p>Who?</p><div role="tabpanel" hidden>You.</div>'],
    [
      'a collapsed answer',
      '<a href="#a1" data-toggle="collapse">Who?</a><div id="a1" style="display:none">You.</div>',
    ],
    ['a target in data', '<button data-bs-target="#a1">Who?</button><div id="a1" hidden>You.</div>'],
    ['a control below it', '<div id="a1" hidden>You.</div><button aria-controls="a1">Who?</button>'],
  ])('%s', (_, html) => {
    expect(text(html)).toContain('You.');
  });
});

describe('a hidden part that nothing opens is left out', () => {
  it.each([
    ['a hidden paragraph', '<p>Who?</p><p hidden>token</p>'],
    ['a part with a name that no control says', '<a href="#b">Who?</a><p id="a" hidden>token</p>'],
    [
      'an official banner, whatever opens it',
      '<div class="usa-banner"><button aria-controls="a">How</button><div id="a" hidden>token</div></div><p>Who?</p>',
    ],
  ])('%s', (_, html) => {
    expect(text(html)).toContain('Who?');
    expect(text(html)).not.toContain('token');
  });
});

it('thousands of hidden parts are judged by one search of the page', () => {
  const parts = Array.from({ length: 5_000 }, (_, index) => `<p id="p${index}" hidden>${index}</p>`);
  expect(text(`<a href="#p4999">last</a>${parts.join('')}`)).toBe('last\n\n4999');
});
