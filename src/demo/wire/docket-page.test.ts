import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../../domain/court.ts';
import { FORMATS } from '../../sources/registry.ts';
import { APPLICATION_FILED, OPINION_LINK, RESPONSE_FILED, STAY_GRANTED } from '../story/chnv.ts';
import * as ssa from '../story/ssa.ts';
import { docketPage, type SupremeCourtDocket } from './docket-page.ts';

function observe(docket: SupremeCourtDocket) {
  const read = FORMATS.get('scotus-docket')?.read({
    body: new TextEncoder().encode(docketPage(docket)),
    url: 'http://127.0.0.1/24a1079.html',
    contentType: 'text/html; charset=utf-8',
    headers: {},
    court: 'scotus',
    courts: createCourtDirectory([]),
    settings: { docket: docket.number },
  });
  if (!read?.ok) throw new Error(read?.message ?? 'there is no reader for docket pages');
  return read.observation;
}

describe('a Supreme Court docket of the story', () => {
  it('is a whole docket to the reader, with its caption and the court below', () => {
    const observation = observe(APPLICATION_FILED);
    expect(observation).toMatchObject({ completeness: 'full', rejected: [] });
    expect(observation.dockets).toMatchObject([
      {
        court: 'scotus',
        number: '24A1079',
        caption: 'Kristi Noem, Secretary of Homeland Security, et al. v. Svitlana Doe, et al.',
        facts: {
          filedOn: '2025-05-08',
          lowerCourt: 'United States Court of Appeals for the First Circuit',
          lowerCourtNumbers: ['25-1384'],
        },
      },
    ]);
  });

  it('keeps every row with its date and words', () => {
    const proceedings = [...APPLICATION_FILED.proceedings, RESPONSE_FILED, STAY_GRANTED];
    const [docket] = observe({ ...APPLICATION_FILED, proceedings }).dockets;
    expect(docket?.entries.map(({ filedOn, text }) => ({ date: filedOn, text }))).toEqual(proceedings);
  });

  it('keeps the words of a row when its document arrives', () => {
    const linked = { ...STAY_GRANTED, link: OPINION_LINK };
    const before = observe({ ...APPLICATION_FILED, proceedings: [STAY_GRANTED] }).dockets[0]?.entries[0];
    const after = observe({ ...APPLICATION_FILED, proceedings: [linked] }).dockets[0]?.entries[0];
    expect(after?.text).toBe(before?.text);
    expect(before?.documents).toEqual([]);
    expect(after?.documents).toMatchObject([{ url: OPINION_LINK.url, available: true }]);
  });

  it('holds an ampersand and quotes in names', () => {
    const docket = { ...ssa.APPLICATION_FILED, petitioner: 'Smith & Sons, "Ltd."' };
    expect(observe(docket).dockets[0]?.caption).toMatch(/^Smith & Sons, "Ltd\." v\. American Federation/);
  });

  it('names no counsel', () => {
    expect(docketPage(APPLICATION_FILED)).not.toMatch(/Attorneys? for|Counsel of Record|@/);
  });
});
