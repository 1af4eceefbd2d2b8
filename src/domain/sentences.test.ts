import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('a stop ends no sentence', () => {
  it.each([
    'Response to application (24A900) requested by The Chief Justice, due by 4 p.m. (EDT), on April 4, 2025.',
    'A conference is set for 6/2/2025 at 10:00 a.m. Eastern Time.',
    'ORDER THAT A CONFERENCE SHALL BE HELD ON JUNE 12 AT 10:00 A.M. IN CHAMBERS.',
    'Appeal dismissed pursuant to Fed. R. App. P. 42(b) upon stipulation.',
    'Extension granted pursuant to 3d Cir. L.A.R. 31.4.',
    'THE MOTION TO DISMISS (DOC. NO. 12) IS GRANTED.',
    'STIPULATION by ST. BARNABAS HEALTH.',
    'ORDER granting the application of Roe, Inc. AND Doe Corp. Securities Fund.',
    'NOTICE by Roe et al. Notice of removal.',
  ])('in %j', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['The hearing is at 4 p.m. Parties shall appear.', ['The hearing is at 4 p.m.', 'Parties shall appear.']],
    ['The hearing is at 4 p.m. SO ORDERED.', ['The hearing is at 4 p.m.', 'SO ORDERED.']],
    ['MOTION by Roe, Inc. Responses due by 6/1/2025.', ['MOTION by Roe, Inc.', 'Responses due by 6/1/2025.']],
    ['SUMMONS issued as to Roe LLC. Doe served.', ['SUMMONS issued as to Roe LLC.', 'Doe served.']],
    [
      'Dissolved as to Defendant No. 12. The case goes on.',
      ['Dissolved as to Defendant No. 12.', 'The case goes on.'],
    ],
    ['Dismissed for delay. 9th Cir. R. 42-1.', ['Dismissed for delay.', '9th Cir. R. 42-1.']],
    ['Re 4 Motion [5]. Granted.', ['Re 4 Motion [5].', 'Granted.']],
  ] as const)('in %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('before the number of an item, which belongs to it', () => {
    expect(sentencesOf('ORDERED that: 1. The objection is overruled; 2. The motion is granted.')).toEqual([
      'ORDERED that:',
      '1. The objection is overruled;',
      '2. The motion is granted.',
    ]);
    expect(sentencesOf('ORDERED that: a. Parties shall confer. b. Roe shall file.')).toEqual([
      'ORDERED that:',
      'a. Parties shall confer.',
      'b. Roe shall file.',
    ]);
  });
});

it('leaves out what is empty', () => {
  expect(sentencesOf('')).toEqual([]);
});
