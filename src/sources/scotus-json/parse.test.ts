import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ReadResult } from '../../domain/observation.ts';
import type { SourceFormat } from '../format.ts';
import { scotusDocket } from '../scotus-docket/index.ts';
import { scotusJson } from './index.ts';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));
const page = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../scotus-docket/fixtures', name));

function read(body: Uint8Array | string, format: SourceFormat = scotusJson): ReadResult {
  return format.read({
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    url: null,
    contentType: 'application/json',
    court: null,
    courts: createCourtDirectory([]),
    settings: undefined,
  });
}

it('the JSON and the page of one docket are one observation', () => {
  const [json, html] = [read(fixture('same-docket-as-cards.json')), read(page('cards.html'), scotusDocket)];
  expect(json.ok && json.observation.dockets).toEqual(html.ok && html.observation.dockets);
  expect(json.ok && json.observation.dockets[0]?.entries).toHaveLength(6);
});

describe('a capital case without respondent', () => {
  const result = read(fixture('in-re-capital-linked-with-cut-off.json'));
  const docket = result.ok ? result.observation.dockets[0] : undefined;

  it('keeps its number, caption and facts', () => {
    expect(docket).toMatchObject({
      number: '24-9001',
      caption: 'In re Morgan Fields',
      facts: {
        capital: true,
        related: ['24-9002'],
        lowerCourtNumbers: ['23-2051', '23-1853'],
        lowerCourtDecidedOn: '2023-12-20',
        questionPresentedUrl: 'https://www.supremecourt.gov/qp/24-09001qp.pdf',
      },
    });
  });

  it('does not claim to know what a cut-off "Linked with 2" meant', () => {
    expect(docket?.facts).not.toHaveProperty('linkedWith');
  });

  it('sets unusable rows aside, without the contact data they hold, and uses the others', () => {
    expect(docket?.entries.map((entry) => entry.text)).toEqual([
      'Petition for a writ of habeas corpus filed.',
      'CIRCULATED',
    ]);
    expect(docket?.entries[0]?.documents).toEqual([]);
    expect(result.ok && result.observation.rejected.map((item) => item.reason)).toEqual([
      'bad-date',
      'malformed',
      'malformed',
    ]);
    expect(JSON.stringify(result)).not.toMatch(/@|555/);
  });
});

describe('what is not a docket is never content', () => {
  const cases: [string, Uint8Array | string, string][] = [
    ['the empty answer for an absent docket', '', 'empty-body'],
    ['the generic search page with status 200', page('absent-generic-search-page.html'), 'absent'],
    ['a soft 404', page('absent-soft-404.html'), 'absent'],
    ['a bot wall', page('bot-wall-access-denied.html'), 'bot-wall'],
    ['a maintenance page', page('maintenance-with-status-200.html'), 'maintenance'],
    ['some other web page', '<!doctype html><title>Minutes</title>', 'html-instead'],
    ['JSON that breaks off', fixture('breaks-off.json'), 'truncated'],
    ['JSON of something else', fixture('another-json.json'), 'not-the-format'],
    ['JSON that is a list', '[]', 'not-the-format'],
    ['plain text', 'Not found', 'not-the-format'],
    ['a case number that is none', '{"CaseNumber":"~~~","ProceedingsandOrder":[]}', 'not-the-format'],
    ['a docket without proceedings', '{"CaseNumber":"24A1"}', 'no-items'],
    ['nesting meant to harm', '['.repeat(200_000), 'not-the-format'],
  ];
  it.each(cases)('%s', (_name, body, reason) => {
    expect(read(body)).toMatchObject({ ok: false, reason });
  });
});

it('the lists of counsel never leave the body', () => {
  const printed = JSON.stringify(read(fixture('same-docket-as-cards.json')));
  expect(printed).not.toMatch(/@|Pat Example|555|Sample Street|Counsel/);
});
