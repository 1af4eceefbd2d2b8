import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ReadRequest } from '../format.ts';
import { dojJson } from './index.ts';

function request(body: string | Uint8Array): ReadRequest {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const url = 'https://www.justice.gov/api/v1/press_releases.json';
  return {
    body: bytes,
    url,
    contentType: 'application/json',
    court: null,
    courts: createCourtDirectory([]),
    settings: {},
  };
}

describe('press releases of the Department of Justice', () => {
  const result = dojJson.read(
    request(readFileSync(path.join(import.meta.dirname, 'fixtures/releases.json'))),
  );
  const observation = result.ok ? result.observation : null;

  it('read dates that are epoch seconds written as text', () => {
    expect(observation?.publications[0]).toEqual({
      key: '5d1f6b0e-0000-4000-8000-000000000001',
      url: 'https://www.justice.gov/opa/pr/agreement',
      title: 'Department & Agency Reach Agreement',
      publishedOn: '2025-03-25',
      text: 'The Department announced today.\n\nSecond.',
    });
  });

  it('are known by their address where the uuid is missing', () => {
    expect(observation?.publications[1]).toMatchObject({
      key: 'https://www.justice.gov/opa/pr/without',
      publishedOn: '2025-03-26',
      text: 'Teaser only',
    });
  });

  it('set aside what is no release', () => {
    expect(observation?.rejected.map(({ reason }) => reason)).toEqual(['no-title', 'malformed']);
  });

  const faults: [string, string, string][] = [
    [
      'the wall in front of the site',
      '<html><head><title>Access Denied</title></head><body>Reference #18.57c90b17.1</body></html>',
      'bot-wall',
    ],
    ['JSON of another kind', '{"data":[]}', 'not-the-format'],
    ['JSON cut off', '{"results":[{"uuid":"5', 'truncated'],
    ['nothing', '', 'empty-body'],
  ];
  it.each(faults)('%s is a fault', (_name, body, reason) => {
    expect(dojJson.read(request(body))).toMatchObject({ ok: false, reason });
  });
});
