import { describe, expect, it } from 'vitest';
import { compareMails, readerOf } from './play.ts';
import { READERS, type ExpectedMail } from './story/step.ts';

const stay: ExpectedMail = { to: 'newsroom', subject: 'Stay granted' };
const copy: ExpectedMail = { to: 'advocates', subject: 'Stay granted' };

describe('the mails of a step', () => {
  it.each<[string, ExpectedMail[], ExpectedMail[], { missing: ExpectedMail[]; surplus: ExpectedMail[] }]>([
    ['agree in any order', [stay, copy], [copy, stay], { missing: [], surplus: [] }],
    ['lack one', [stay, copy], [copy], { missing: [stay], surplus: [] }],
    ['hold one that nobody expected', [], [stay], { missing: [], surplus: [stay] }],
    ['hold one twice', [stay], [stay, stay], { missing: [], surplus: [stay] }],
    ['lack one of two equal ones', [stay, stay], [stay], { missing: [stay], surplus: [] }],
    ['went to somebody else', [stay], [copy], { missing: [stay], surplus: [copy] }],
  ])('%s', (_, expected, found, difference) => {
    expect(compareMails(expected, found)).toEqual(difference);
  });

  it('belong to the reader whose mailbox they came into', () => {
    const envelope = { from: 'alerts@crier.example', to: [READERS.operator] };
    expect(readerOf({ envelope })).toBe('operator');
  });

  it('must not go to a stranger', () => {
    const envelope = { from: 'alerts@crier.example', to: ['stranger@example.net'] };
    expect(() => readerOf({ envelope })).toThrow('stranger@example.net');
  });
});
