import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readerSettings, type AgencySource } from './agencies.ts';
import { closestName } from './closest-name.ts';
import { parseDuration } from './duration.ts';
import { SCHEMA_FILES, schemaText } from './editor-schema.ts';
import { paceOf, type HostPace } from './hosts.ts';
import { parseYamlFile } from './yaml-file.ts';

describe('a duration', () => {
  test.each([
    ['10m', 600_000],
    ['5s', 5000],
    ['1h30m', 5_400_000],
    ['250ms', 250],
    ['2d', 172_800_000],
    ['1w', 604_800_000],
    ['0s', 0],
    ['600', null],
    ['10 m', null],
    ['m', null],
    ['', null],
    ['-5s', null],
    ['1.5h', null],
    ['10M', null],
    ['1s'.repeat(100), null],
  ])('%s is %s ms', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  test('is the sum of its parts', () => {
    const part = fc.tuple(fc.nat(9999), fc.constantFrom('ms', 's', 'm', 'h', 'd'));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const texts = parts.map(([amount, unit]) => `${amount}${unit}`);
        const sum = texts.reduce((total, text) => total + (parseDuration(text) ?? 0), 0);
        expect(parseDuration(texts.join(''))).toBe(sum);
      }),
    );
  });
});

describe('the closest name', () => {
  test.each([
    ['timezon', ['timezone', 'title'], 'timezone'],
    ['dokcets', ['dockets', 'follow'], 'dockets'],
    ['mda', ['mdd', 'mad'], 'mdd'],
    ['Title', ['title'], 'title'],
    ['foo', ['title', 'id'], null],
    ['x', [], null],
  ])('to %s among %j is %s', (typed, known, expected) => {
    expect(closestName(typed, known)).toBe(expected);
  });

  test('of a known name is itself', () => {
    const name = fc.stringMatching(/^[a-z]{1,20}$/);
    fc.assert(
      fc.property(name, fc.array(name), (typed, others) => {
        expect(closestName(typed, [...others, typed])).toBe(typed);
      }),
    );
  });
});

describe('the pace of a host', () => {
  const pace = (host: string, minGapMs: number): HostPace => ({
    host,
    minGapMs,
    concurrency: 1,
    why: 'test',
  });
  const paces = [
    pace('*', 1),
    pace('*.uscourts.gov', 2),
    pace('*.mad.uscourts.gov', 3),
    pace('127.0.0.1', 4),
    pace('127.0.0.1:8900', 5),
  ];

  test.each([
    ['example.org', 1],
    ['uscourts.gov', 1],
    ['evil-uscourts.gov', 1],
    ['ecf.nysd.uscourts.gov', 2],
    ['ECF.mad.uscourts.gov', 3],
    ['127.0.0.1', 4],
    ['127.0.0.1:9999', 4],
    ['127.0.0.1:8900', 5],
  ])('%s is that of line %i', (host, minGapMs) => {
    expect(paceOf(paces, host).minGapMs).toBe(minGapMs);
  });

  test('is one request a second where no line fits', () => {
    expect(paceOf([], 'example.org')).toMatchObject({ minGapMs: 1000, concurrency: 1 });
  });
});

describe('the addresses of a source', () => {
  const source: AgencySource = {
    id: 'irs-news',
    title: 'IRS',
    format: 'press-list',
    url: 'https://irs.example/current-month',
    previousMonthUrl: 'https://irs.example/{month}-{year}',
    everyMs: null,
    timezone: 'America/New_York',
    party: false,
    hosts: ['irs.example'],
    settings: {},
  };

  test('come with settings in which the selectors have their place', () => {
    const list = { item: 'li' };
    expect(readerSettings({ ...source, list, settings: { pages: 2 } })).toEqual({
      pages: 2,
      timezone: 'America/New_York',
      list,
    });
  });
});

describe('a YAML file', () => {
  const text =
    'id: m\ntitle: A matter\ndockets:\n  - court: mad\n    number: "1"\n  - { court: ca1, number: "2" }\n';
  const { file } = parseYamlFile('m.yaml', text);

  test.each([
    [['title'], 2],
    [['dockets'], 3],
    [['dockets', 0], 4],
    [['dockets', 0, 'number'], 5],
    [['dockets', 1, 'number'], 6],
    [['dockets', 1, 'absent'], 6],
    [['dockets', 7, 'court'], 3],
    [['absent'], 1],
    [[], 1],
  ])('knows that %j stands on line %i', (path, line) => {
    expect(file?.lineOf(path)).toBe(line);
  });

  test('reads docket numbers as text and off as a word', () => {
    const { file } = parseYamlFile('x.yaml', 'a: 25-1384\nb: 24A1079\nc: off\nd: 1:25-cv-10495\n');
    expect(file?.data).toEqual({ a: '25-1384', b: '24A1079', c: 'off', d: '1:25-cv-10495' });
  });
});

describe('the editor schemas', () => {
  test.each(Object.keys(SCHEMA_FILES))('%s is what generate-schema.ts writes', (name) => {
    const stored: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'schema', name), 'utf8'));
    expect(stored).toEqual(JSON.parse(schemaText(name)));
  });
});
