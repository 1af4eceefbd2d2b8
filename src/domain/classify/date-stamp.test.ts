import { describe, expect, it } from 'vitest';
import { isPlainRecord, isStamp } from './date-stamp.ts';
import { signsOf } from './sought.ts';

const isRecord = (text: string) => isPlainRecord(text, text.length, signsOf(text));

describe('dates that are plainly of record', () => {
  it.each([
    'Signed by Judge Jane Roe on ',
    'Signed by Magistrate Judge Jane A. Roe on ',
    'Motion filed on ',
    'LETTER dated ',
    'Conference HELD ON ',
    'docketed in ',
  ])('%s', (text) => {
    expect(isRecord(text)).toBe(true);
  });

  it.each([
    'Brief to be filed on ',
    'A hearing will be held on ',
    'Hearing on ',
    'Responses due by ',
    'Signed by Judge Roe. Hearing on ',
    'Status conference set before Judge Jane Roe on ',
    'presentment of the motion filed on ',
    'profiled on ',
    'filed on',
  ])('but not %s', (text) => {
    expect(isRecord(text)).toBe(false);
  });

  it("are apart from the clerk's own stamp", () => {
    for (const text of ['(Entered: ', '(ENTERED:', 'entered: '])
      expect(isStamp(text, text.length)).toBe(true);
    for (const text of ['entered ', 'due: ', ':']) expect(isStamp(text, text.length)).toBe(false);
  });
});
