import { readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { describeSamples, samplePath } from '../../../tests/sample-data.ts';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ReadRequest } from '../format.ts';
import { page } from './index.ts';

const samples = samplePath('pages/edgi-encoding-pdf');
const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));

function request(body: string | Uint8Array, parts: Partial<ReadRequest> = {}): ReadRequest {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return {
    body: bytes,
    url: 'https://www.agency.example/humanitarian/parole?utm_source=x#top',
    contentType: 'text/html; charset=utf-8',
    court: null,
    courts: createCourtDirectory([]),
    settings: {},
    ...parts,
  };
}

function read(body: string | Uint8Array, parts: Partial<ReadRequest> = {}) {
  const result = page.read(request(body, parts));
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return { ...result.observation, publication: result.observation.publications[0] };
}

describe('a page as a publication', () => {
  it('is read in full, without navigation, share box and breadcrumbs', () => {
    const { publication, completeness } = read(fixture('guidance.html'));
    expect(completeness).toBe('full');
    expect(publication).toEqual({
      key: 'https://www.agency.example/humanitarian/parole',
      url: 'https://www.agency.example/humanitarian/parole?utm_source=x#top',
      title: 'Humanitarian Parole | Agency',
      publishedOn: null,
      text: [
        '# Humanitarian Parole\n\nYou may stay while your case is pending.',
        'About 532,000 people hold it. Form I-131\n<https://www.agency.example/humanitarian/forms/i-131.pdf>',
        'Apply now\n<https://apply.agency.example/start>',
        'Last updated: March 21, 2025',
      ].join('\n\n'),
    });
  });

  it('is read line by line when it is text, also where nothing says so', () => {
    const text = 'NOTICE\n\nParole ends at 5 < 6 p.m.\nLeave.';
    for (const contentType of ['text/plain', null])
      expect(read(text, { contentType }).publication).toMatchObject({ title: 'NOTICE', text });
    expect(read('One<br>two', { contentType: null }).publication).toMatchObject({ text: 'One\ntwo' });
  });

  it('is read without the footer of its site where nothing names the content, and with the footers of its parts', () => {
    const site = (footer: string) =>
      `<body><div><p>Text.</p><blockquote>Words.<footer>A judge</footer></blockquote><section><footer>Corrected.</footer></section></div>${footer}</body>`;
    for (const footer of [
      '<footer>Privacy</footer>',
      '<div id="footer">Privacy</div>',
      '<div role="contentinfo">FOIA</div>',
    ])
      expect(read(site(footer)).publication?.text).toBe('Text.\n\nWords.\n\nA judge\n\nCorrected.');
    expect(read('<body><footer>All there is.</footer></body>').publication?.text).toBe('All there is.');
  });

  it('takes selectors for body, title, date and parts to drop', () => {
    const settings = {
      body: '#main-content',
      title: 'h1',
      date: '.stamp time',
      drop: ['.stamp', 'h1'],
      key: 'parole',
    };
    const { publication } = read(fixture('guidance.html'), { settings });
    expect(publication).toMatchObject({
      key: 'parole',
      title: 'Humanitarian Parole',
      publishedOn: '2025-03-21',
    });
    expect(publication?.text).toMatch(/^You may stay/u);
    expect(publication?.text).not.toContain('Last updated');
  });

  const bodies: [string, string, string][] = [
    ['an empty main', '<body><main></main><p>words</p></body>', 'words'],
    ['no main', '<body><div role="main">words</div><footer>f</footer></body>', 'words'],
    ['no html element at all', 'words <b>here</b>', 'words here'],
    ['two bodies', '<body><p>one</body><body><p>two</body>', 'one\n\ntwo'],
  ];
  it.each(bodies)('finds the words of a page with %s', (_name, body, text) => {
    expect(read(body).publication?.text).toBe(text);
  });

  it('reads a page that lies about its charset', () => {
    const body = iconv.encode('<main><p>The agency’s “rule”</p></main>', 'windows-1252');
    expect(read(body, { contentType: 'text/html; charset=utf-8' }).publication?.text).toBe(
      'The agency’s “rule”',
    );
  });

  it('reads plain text by its first line', () => {
    const { publication } = read('NOTICE\r\n\r\nBody of it', { contentType: 'text/plain' });
    expect(publication).toMatchObject({ title: 'NOTICE', text: 'NOTICE\n\nBody of it' });
  });

  it('reads a file that has no address', () => {
    expect(read('<main>x</main>', { url: null }).publication).toMatchObject({ key: 'page', url: '' });
  });
});

describe('pages that cannot be read', () => {
  const html = (title: string) =>
    `<html><head><title>${title}</title></head><body><p>words</p></body></html>`;
  const cases: [string, string, Partial<ReadRequest>, string][] = [
    ['a selector that finds nothing', html('A'), { settings: { body: '.gone' } }, 'selector-empty'],
    [
      'a selected element without words',
      '<main id="m"> </main><p>x',
      { settings: { body: '#m' } },
      'selector-empty',
    ],
    ['a page without words', '<html><body><script>app()</script></body></html>', {}, 'selector-empty'],
    ['a PDF served as HTML', '%PDF-1.4\n%âãÏÓ', {}, 'not-the-format'],
    ['a refusal', html('Access Denied'), {}, 'bot-wall'],
    [
      'a challenge known by its header',
      html('Parole'),
      { headers: { 'x-amzn-waf-action': 'challenge' } },
      'bot-wall',
    ],
    ['a soft 404', html('Page Not Found | Agency'), {}, 'soft-404'],
    [
      'a redirect to the front page',
      html('Agency'),
      { requestedUrl: 'https://www.agency.example/news/gone', url: 'https://www.agency.example/' },
      'soft-404',
    ],
    ['a login', html('Sign in | Agency'), {}, 'login-page'],
    ['maintenance', html('Scheduled maintenance'), {}, 'maintenance'],
    ['a body cut off', html('Parole'), { headers: { 'content-length': '90000' } }, 'truncated'],
    ['nothing', '', {}, 'empty-body'],
    ['nesting without end', '<div>'.repeat(500_000), {}, 'too-deep'],
  ];
  it.each(cases)('%s', (_name, body, parts, reason) => {
    expect(page.read(request(body, parts))).toMatchObject({ ok: false, reason });
  });
});

describeSamples(samples, 'real files', () => {
  it('reads a page with an unknown charset', () => {
    const { publication } = read(readFileSync(path.join(samples, 'unknown_encoding.html')));
    expect(publication?.title).toBe('NWS Level II Radar Receive Status');
  });

  it.each(['simple.pdf', 'no_eof_marker.pdf', 'encrypted_with_empty_password.pdf', 'empty.pdf'])(
    '%s is said to be a PDF',
    (name) => {
      expect(page.read(request(readFileSync(path.join(samples, name))))).toMatchObject({
        ok: false,
        message: 'expected HTML, got a PDF document',
      });
    },
  );
});
