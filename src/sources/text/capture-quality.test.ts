import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSamples, samplePath } from '../../../tests/sample-data.ts';
import { type Capture, CONTENT_SCORE, judgeCapture } from './capture-quality.ts';

const samples = samplePath('pages');

function capture(parts: Partial<Capture>): Capture {
  return {
    status: 200,
    headers: {},
    bytes: 40_000,
    title: 'Termination of Parole Processes | Agency',
    head: '',
    requestedUrl: 'https://agency.example/news/termination',
    finalUrl: 'https://agency.example/news/termination',
    ...parts,
  };
}

describe('walls', () => {
  const walls: [string, Partial<Capture>][] = [
    [
      'a challenge of AWS',
      { status: 202, headers: { 'x-amzn-waf-action': 'challenge' }, bytes: 1_983, title: '' },
    ],
    [
      'a challenge of Cloudflare',
      { headers: { 'cf-mitigated': 'challenge' }, bytes: 9_000, title: 'Just a moment...' },
    ],
    [
      'a Cloudflare challenge known by its script',
      { bytes: 30_000, title: '', head: 'window._cf_chl_opt={' },
    ],
    [
      'a refusal of Akamai with status 200',
      { bytes: 430, title: 'Access Denied', head: 'Reference&#32;&#35;18.57' },
    ],
    ['Imperva', { bytes: 900, title: '', head: '<iframe src="/_Incapsula_Resource?x=1">' }],
    ['a firewall with a support id', { bytes: 250, title: 'Request Rejected', head: '' }],
    [
      'the unblock page of a redirect',
      { finalUrl: 'https://unblock.federalregister.example/', title: 'Federal Register' },
    ],
    [
      'a page that asks for cookies',
      { bytes: 2_000, title: 'agency.example', head: 'Please enable JavaScript and cookies to continue' },
    ],
  ];
  it.each(walls)('%s is no content', (_name, parts) => {
    const quality = judgeCapture(capture(parts));
    expect(quality).toMatchObject({ fault: 'bot-wall' });
    expect(quality.signs).not.toEqual([]);
  });
});

describe('genuine pages that look a little like walls', () => {
  const genuine: [string, Partial<Capture>][] = [
    [
      'an article about denied access',
      { title: 'Access Denied: How the Rule Shut Out Families', bytes: 60_000 },
    ],
    ['a long page behind Cloudflare', { headers: { server: 'cloudflare' }, bytes: 70_000 }],
    [
      'a short page of a CloudFront site',
      { headers: { server: 'CloudFront', 'x-cache': 'Miss from cloudfront' }, bytes: 900 },
    ],
    ['a large page called Access Denied', { title: 'Access Denied | Report', bytes: 400_000 }],
    ['a notice on maintenance payments', { title: 'Child Support Maintenance Orders' }],
    ['a rule on error correction', { title: 'Error Correction in Benefit Payments' }],
    [
      'a redirect to the new address',
      {
        requestedUrl: 'https://a.example/nri/take-action',
        finalUrl: 'https://b.example/tools/practitioners/take-action-tool',
      },
    ],
    [
      'a redirect that shortens the address',
      {
        requestedUrl: 'https://a.example/news/2025/03/ending-parole',
        finalUrl: 'https://a.example/ending-parole',
      },
    ],
    ['a redirect to https', { requestedUrl: 'http://a.example/', finalUrl: 'https://a.example/' }],
    [
      'a compressed body',
      { headers: { 'content-length': '9000', 'content-encoding': 'gzip' }, bytes: 5_000 },
    ],
  ];
  it.each(genuine)('%s is content', (_name, parts) => {
    expect(judgeCapture(capture(parts))).toMatchObject({ fault: null, effectiveStatus: 200, score: 1 });
  });
});

describe('pages that say there is nothing', () => {
  const cases: [string, Partial<Capture>, string, number][] = [
    ['a genuine 404', { status: 404, title: 'Page Not Found | Agency' }, 'absent', 404],
    ['a 404 with status 200', { title: 'Page Not Found | Agency' }, 'soft-404', 404],
    ['a title that is a number', { title: '404 | NLR' }, 'soft-404', 404],
    ['a redirect to the front page', { finalUrl: 'https://agency.example/home' }, 'soft-404', 404],
    ['a redirect to the root', { finalUrl: 'https://agency.example/' }, 'soft-404', 404],
    [
      'a redirect to an error page',
      { finalUrl: 'https://agency.example/Err.aspx?aspxerrorpath=%2Fx' },
      'maintenance',
      500,
    ],
    ['a redirect to a login', { finalUrl: 'https://agency.example/user/login?next=%2F' }, 'login-page', 401],
    ['a login form in place', { title: 'Sign in | Agency' }, 'login-page', 401],
    ['an announced maintenance', { title: 'Site Under Maintenance' }, 'maintenance', 503],
    ['a gateway error in the title', { title: '502 Bad Gateway' }, 'maintenance', 502],
    ['an unnamed error', { title: 'Unexpected Error' }, 'maintenance', 500],
    ['too many requests', { status: 429 }, 'bot-wall', 429],
    ['an empty body', { bytes: 0, title: null }, 'empty-body', 200],
    ['a body cut off', { headers: { 'content-length': '90000' }, bytes: 40_000 }, 'truncated', 200],
  ];
  it.each(cases)('%s', (_name, parts, fault, status) => {
    expect(judgeCapture(capture(parts))).toMatchObject({ fault, effectiveStatus: status });
  });
});

describeSamples(samples, 'real responses of large networks', () => {
  interface Stored {
    data: {
      title: string;
      status: number;
      url: string;
      content_length: number;
      headers: Record<string, string>;
      source_metadata: { redirected_url?: string };
    };
  }
  const folder = path.join(samples, 'block-pages');
  const files = existsSync(folder)
    ? readdirSync(folder).flatMap((kind) =>
        readdirSync(path.join(folder, kind)).map((name) => `${kind}/${name}`),
      )
    : [];

  it.each(files)('%s', (name) => {
    const { data } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Stored;
    const quality = judgeCapture({
      status: data.status,
      headers: data.headers,
      bytes: data.content_length,
      title: data.title,
      head: '',
      requestedUrl: data.url,
      finalUrl: data.source_metadata.redirected_url ?? data.url,
    });
    const labelled = Number(/-(\d\.\d+)\//u.exec(name)?.[1]);
    expect(quality.score >= CONTENT_SCORE).toBe(labelled >= CONTENT_SCORE);
    if (data.status === 200 && labelled === 1) expect(quality.fault).toBeNull();
  });

  it('sees through every soft 404', () => {
    const { cases } = JSON.parse(readFileSync(path.join(samples, 'effective-status.json'), 'utf8')) as {
      cases: {
        id: string;
        url: string;
        redirects: string[];
        title: string;
        status: number;
        expected_effective_status: number;
      }[];
    };
    for (const { id, url, redirects, title, status, expected_effective_status: expected } of cases) {
      const quality = judgeCapture(
        capture({ status, title, requestedUrl: url, finalUrl: redirects.at(-1) ?? url }),
      );
      expect([id, quality.effectiveStatus]).toEqual([id, expected]);
    }
  });
});
