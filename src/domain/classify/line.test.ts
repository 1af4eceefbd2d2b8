import { describe, expect, it } from 'vitest';
import { classifyLine, printedLines } from './line.ts';

describe('one line of the classify command', () => {
  it('answers in the names of its contract', () => {
    const line = classifyLine({
      id: 'a',
      court: 'mad',
      docket_number: '1:25-cv-10495',
      entry_number: '101',
      date_filed: '2025-04-21',
      text: 'USCA Case Number 25-1384 for 99 Notice of Appeal filed by United States. (abc)',
    });
    expect(line).toEqual({
      id: 'a',
      event: { type: 'appeal_event', relief: null, outcome: null, importance: 'routine' },
      sealed: false,
      links: [{ number: '25-1384', court: 'ca1', role: 'appeal' }],
      entry_refs: [99],
      dates: [],
    });
  });

  it('reads a bare label', () => {
    const { event } = classifyLine({
      id: 1,
      court: 'nyed',
      text: 'Order on Motion for Preliminary Injunction',
    });
    expect(event).toEqual({
      type: 'order',
      relief: 'preliminary_injunction',
      outcome: null,
      importance: 'critical',
    });
  });

  it.each([
    [null, [5, 9]],
    ['7', [5]],
    [7, [5]],
    ['00107183664', [5, 9]],
    ['7-1', [5, 9]],
  ])('takes the entry number %s for what it is', (entryNumber, refs) => {
    const line = classifyLine({
      id: 1,
      court: 'dcd',
      entry_number: entryNumber,
      text: 'NOTICE re 5 Order and 9 Motion',
    });
    expect(line.entry_refs).toEqual(refs);
  });

  it.each([{}, { id: null, text: null }, { text: '' }, { court: 5, text: 7 } as never])(
    'answers %j too',
    (input) => {
      expect(classifyLine(input)).toMatchObject({ sealed: false, links: [], entry_refs: [], dates: [] });
    },
  );
});

describe('lines as they are printed', () => {
  const entry = { court: 'mad', docket_number: '1:25-cv-10495', entry_number: 12 };
  const text = 'NOTICE of "Hearing" on 9 Motion set for 7/10/2025 02:30 PM, USCA Case Number 25-1384';

  it('are the readings as JSON, with the id of each, whether the text came before or not', () => {
    const inputs = ['a', 'b"', 3, null, undefined, 'a'].map((id) => ({ ...entry, id, text }));
    const readings = inputs.map((input) => JSON.stringify(classifyLine(input)));
    expect(printedLines(inputs)).toEqual(readings);
    expect(new Set(readings)).toHaveLength(4);
  });

  it('say of a text that came elsewhere what it means here', () => {
    const places = [{}, {}, { docket_number: '1:25-cv-00001' }, { entry_number: 9 }, { court: 'mdd' }, {}];
    const inputs = places.map((place) => ({ ...entry, ...place, text }));
    const printed = inputs.map((input) => printedLines([input])[0]);
    expect(printed).toEqual(inputs.map((input) => JSON.stringify(classifyLine(input))));
    expect(new Set(printed)).toHaveLength(3);
  });
});
