import { expect, it } from 'vitest';
import { readCourtDate } from './dates.ts';

const cases: [string, string | null][] = [
  ['Jun 01 2017', '2017-06-01'],
  ['Oct  7 2002', '2002-10-07'],
  ['July 3, 2024', '2024-07-03'],
  ['Sept. 5, 2024', '2024-09-05'],
  ['December 20, 2023 Rule 12.4', '2023-12-20'],
  ['December 20, 2023<br>Rule 12.4', '2023-12-20'],
  ['Feb 29 2024', '2024-02-29'],
  ['Feb 29 2023', null],
  ['Sep 31 2017', null],
  ['Smarch 13 2024', null],
  ['06/01/2017', null],
  ['', null],
  ['on Jun 01 2017', null],
];

it.each(cases)('the date "%s" is %s', (text, expected) => {
  expect(readCourtDate(text)).toBe(expected);
});
