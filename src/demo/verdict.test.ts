import { describe, expect, it } from 'vitest';
import { FOUND_ON_THE_WAY } from './story/script.ts';
import { foundCheck, mailCheck } from './verdict.ts';

describe('the dockets that were found', () => {
  it('are those of the story, and no other', () => {
    expect(foundCheck(FOUND_ON_THE_WAY).holds).toBe(true);
    expect(foundCheck([...FOUND_ON_THE_WAY, 'cadc 25-5181']).holds).toBe(false);
    expect(foundCheck(FOUND_ON_THE_WAY.slice(1)).holds).toBe(false);
    expect(foundCheck([])).toMatchObject({ holds: false, found: 'none' });
  });
});

describe('deliveries and mailbox compared', () => {
  it.each<[string, string[], [string, number][], boolean]>([
    [
      'agree',
      ['<a@x>', '<b@x>'],
      [
        ['a@x', 1],
        ['b@x', 1],
      ],
      true,
    ],
    ['agree where nothing was sent', [], [], true],
    ['do not agree when a mail is lost', ['<a@x>', '<b@x>'], [['a@x', 1]], false],
    ['do not agree when a mail came twice', ['<a@x>'], [['a@x', 2]], false],
    [
      'do not agree when a mail was never sent',
      ['<a@x>'],
      [
        ['a@x', 1],
        ['z@x', 1],
      ],
      false,
    ],
    ['do not agree when one is lost and another comes instead', ['<a@x>'], [['z@x', 1]], false],
  ])('%s', (_, sent, received, holds) => {
    expect(mailCheck(sent, new Map(received)).holds).toBe(holds);
  });

  it('say what was found on both sides', () => {
    expect(mailCheck(['<a@x>', '<b@x>'], new Map([['a@x', 1]])).found).toBe(
      '2 sent, 1 received, 1 with the same Message-ID',
    );
  });
});
