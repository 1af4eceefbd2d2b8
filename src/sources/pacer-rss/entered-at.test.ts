import { describe, expect, it } from 'vitest';
import { readInstant } from './entered-at.ts';

describe('readInstant', () => {
  it.each([
    ['Tue, 17 Apr 2018 23:49:33 GMT', '2018-04-17T23:49:33Z'],
    ['Wed, 18 Apr 2018 02:54:00 GMT', '2018-04-18T02:54:00Z'],
    ['Tue, 29 Feb 2028 23:59:59 GMT', '2028-02-29T23:59:59Z'],
    ['17 Apr 2018 23:49 UT', '2018-04-17T23:49:00Z'],
    ['Tuesday, 17 April 2018 23:49:33 Z', '2018-04-17T23:49:33Z'],
    ['Tue, 3 Apr 18 9:49:33 GMT', '2018-04-03T09:49:33Z'],
    ['Fri, 03 Feb 2023 11:52:07 EST', '2023-02-03T16:52:07Z'],
    ['Mon, 03 Jul 2023 11:52:07 EDT', '2023-07-03T15:52:07Z'],
    ['Fri, 03 Feb 2023 11:52:07 MST', '2023-02-03T18:52:07Z'],
    ['Fri, 03 Feb 2023 23:52:07 AKST', '2023-02-04T08:52:07Z'],
    ['Sat, 04 Feb 2023 02:52:07 ChST', '2023-02-03T16:52:07Z'],
    ['Fri, 03 Feb 2023 11:52:07 -0500', '2023-02-03T16:52:07Z'],
    ['Fri, 03 Feb 2023 11:52:07 +05:30', '2023-02-03T06:22:07Z'],
    ['2018-04-17T23:49:33Z', '2018-04-17T23:49:33Z'],
    ['2018-04-17 19:49:33.123-04:00', '2018-04-17T23:49:33Z'],
  ])('reads %s', (text, instant) => {
    expect(readInstant(text, 'America/Denver')).toBe(instant);
  });

  it.each([
    ['Fri, 03 Feb 2023 11:52:07', 'America/New_York', '2023-02-03T16:52:07Z'],
    ['Mon, 03 Jul 2023 11:52:07', 'America/New_York', '2023-07-03T15:52:07Z'],
    ['Sun, 12 Mar 2023 03:30:00', 'America/New_York', '2023-03-12T07:30:00Z'],
    ['Sun, 12 Mar 2023 01:30:00', 'America/New_York', '2023-03-12T06:30:00Z'],
    ['Mon, 03 Jul 2023 11:52:07', 'America/Phoenix', '2023-07-03T18:52:07Z'],
    ['Mon, 03 Jul 2023 11:52:07', 'Pacific/Guam', '2023-07-03T01:52:07Z'],
    ['Mon, 03 Jul 2023 11:52:07 QQT', 'America/New_York', '2023-07-03T15:52:07Z'],
    ['Mon, 03 Jul 2023 11:52:07', null, '2023-07-03T11:52:07Z'],
  ])('takes %s by the clock of %s', (text, timezone, instant) => {
    expect(readInstant(text, timezone)).toBe(instant);
  });

  it.each([
    '',
    'yesterday',
    'Tue, 31 Feb 2018 20:00:01 GMT',
    'Thu, 29 Feb 2018 20:00:01 GMT',
    'Tue, 00 Apr 2018 20:00:01 GMT',
    'Tue, 17 Foo 2018 20:00:01 GMT',
    'Tue, 17 Apr 2018 24:00:01 GMT',
    'Tue, 17 Apr 2018 20:60:01 GMT',
    '2018-13-17T20:00:01Z',
    'Tue, 17 Apr 1018 20:00:01 GMT',
    'Tue, 17 Apr 2018',
    `Tue, ${' '.repeat(500)}17`,
  ])('finds no instant in %j', (text) => {
    expect(readInstant(text, 'America/New_York')).toBeNull();
  });
});
