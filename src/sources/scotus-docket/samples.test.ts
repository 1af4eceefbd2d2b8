import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { describeSamples, samplePath } from '../../../tests/sample-data.ts';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ObservedDocket, ObservedEntry } from '../../domain/observation.ts';
import { scotusJson } from '../scotus-json/index.ts';
import { scotusDocket } from './index.ts';

/**
 * Real dockets in all three forms, compared with what another reader (juriscraper) made of them. Where the
 * two differ on purpose the difference is named below; everything else must agree to the letter.
 */
const samples = samplePath('courts/scotus');

/** Captions: the other reader keeps roles and, from pages, drops "et al." and "Deceased". */
const withoutRoleAndOthers = (caption: string) =>
  caption
    .replaceAll(/\b(?:petitioner|applicant)s?\b|\bet al\.|\bdeceased\b/gi, '')
    .replaceAll(/[\s,]+/g, ' ')
    .toLowerCase()
    .trim();

/** Decision dates: the other reader loses a date that a note follows (`December 20, 2023 <br>Rule 12.4`). */
const decisionWithNote: Record<string, string> = { '23-7483': '2023-12-20' };

/** Links: the other reader keeps the words as printed, repeats included; `2` is all the Court printed of a number. */
const linkedNumbers = (links: string) =>
  links === '2' ? undefined : [...new Set(links.split(', '))].filter(Boolean);

interface ExpectedEntry {
  date_filed: string;
  description: string;
  attachments: { description: string; document_number: number; document_url: string }[];
}
interface ExpectedDocket {
  docket_number: string;
  case_name: string;
  capital_case: boolean | null;
  date_filed: string | null;
  links: string;
  lower_court: string | null;
  lower_court_case_numbers: string[] | null;
  lower_court_decision_date: string | null;
  questions_presented: string | null;
  docket_entries: ExpectedEntry[];
  parties: { attorneys: Record<string, unknown>[] }[];
}

const files = existsSync(samples)
  ? ['html', 'htm', 'json'].flatMap((form) =>
      readdirSync(path.join(samples, form))
        .filter((name) => !name.endsWith('.expected.json'))
        .map((name) => path.join(form, name)),
    )
  : [];

function readSample(file: string): { docket: ObservedDocket; printed: string; rejected: unknown[] } {
  const format = file.startsWith('json') ? scotusJson : scotusDocket;
  const body = readFileSync(path.join(samples, file));
  const courts = createCourtDirectory([]);
  const result = format.read({ body, url: null, contentType: null, court: null, courts, settings: null });
  const docket = result.ok ? result.observation.dockets[0] : undefined;
  if (!result.ok || !docket) throw new Error(`${file} was not read`);
  const { observation } = result;
  return {
    docket,
    printed: JSON.stringify(observation),
    rejected: observation.rejected,
  };
}

function expectedOf(file: string): ExpectedDocket {
  return JSON.parse(readFileSync(path.join(samples, file.replace(/\.\w+$/, '.expected.json')), 'utf8'));
}

/** The other reader leaves out opinions linked within the text and keeps http where the JSON says so. */
function comparable(entry: ObservedEntry): ExpectedEntry {
  const filed = entry.documents.filter((document) => document.id !== null);
  return {
    date_filed: entry.filedOn ?? '',
    description: entry.text ?? '',
    attachments: filed.map((document) => ({
      description: document.description ?? '',
      document_number: Number(document.id),
      document_url: document.url ?? '',
    })),
  };
}

/** From JSON the other reader keeps double spaces and line breaks that it collapses elsewhere. */
function comparableExpected(entry: ExpectedEntry): ExpectedEntry {
  const attachments = entry.attachments.map((attachment) => ({
    description: attachment.description,
    document_number: attachment.document_number,
    document_url: attachment.document_url.replace(/^http:/, 'https:'),
  }));
  return {
    date_filed: entry.date_filed,
    description: entry.description.replaceAll(/\s+/g, ' '),
    attachments,
  };
}

/** What the contact block holds besides names: a party may be its own counsel, and rows name who argued. */
function contactWords(expected: ExpectedDocket): string[] {
  const attorneys = expected.parties.flatMap((party) => party.attorneys);
  const words = attorneys.flatMap((attorney) =>
    ['email', 'phone', 'address', 'address_1', 'address_2', 'zip', 'zip_code'].map((key) => attorney[key]),
  );
  return words.filter((word): word is string => typeof word === 'string' && word.length > 4);
}

describeSamples(samples, 'real dockets of the Supreme Court', () => {
  it('are there: five pages, ten older pages and five JSON files', () => {
    expect(files).toHaveLength(20);
  });

  it.each(files)('%s has the rows the other reader found', (file) => {
    const { docket, rejected } = readSample(file);
    expect(docket.entries.map(comparable)).toEqual(expectedOf(file).docket_entries.map(comparableExpected));
    expect(rejected).toEqual([]);
  });

  it.each(files)('%s has the head the other reader found', (file) => {
    const { docket } = readSample(file);
    const expected = expectedOf(file);
    expect(docket).toMatchObject({
      number: expected.docket_number,
      facts: {
        capital: expected.capital_case ?? false,
        filedOn: expected.date_filed,
        lowerCourt: expected.lower_court,
        lowerCourtNumbers: expected.lower_court_case_numbers ?? [],
        lowerCourtDecidedOn: decisionWithNote[expected.docket_number] ?? expected.lower_court_decision_date,
        questionPresentedUrl: expected.questions_presented,
      },
    });
    expect(docket.facts.linkedWith).toEqual(linkedNumbers(expected.links));
    expect(withoutRoleAndOthers(docket.caption ?? '')).toBe(withoutRoleAndOthers(expected.case_name));
  });

  it.each(files)('%s gives nothing of its contact block away', (file) => {
    const { printed } = readSample(file);
    const contacts = contactWords(expectedOf(file));
    expect(printed).not.toMatch(
      /@|\(\d{3}\)[ -]*\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|Attorneys? for\b|Counsel of Record/,
    );
    expect(contacts.filter((word) => printed.includes(word))).toEqual([]);
    expect(contacts.length).toBeGreaterThan(0);
  });
});
