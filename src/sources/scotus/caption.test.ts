import { expect, it } from 'vitest';
import { captionOf } from './caption.ts';

const cases: [string, string | null, string | null, string | null][] = [
  [
    'roles go, "et al." stays',
    'Kristi Noem, Secretary of Homeland Security, et al., Applicants',
    'Svitlana Doe, et al.',
    'Kristi Noem, Secretary of Homeland Security, et al. v. Svitlana Doe, et al.',
  ],
  ['a petitioner', 'Morgan Fields, Petitioner', 'Sam Hill, Jr.', 'Morgan Fields v. Sam Hill, Jr.'],
  ['an original action', 'Texas, Plaintiff', 'New Mexico and Colorado', 'Texas v. New Mexico and Colorado'],
  ['a cross-petitioner', 'Acme, Inc., Cross-Petitioner', 'Doe', 'Acme, Inc. v. Doe'],
  ['nobody on the other side', 'In Re Morgan Fields, Petitioner', '', 'In re Morgan Fields'],
  ['nobody on the other side and no "In re"', 'Morgan Fields, Applicant', null, 'In re Morgan Fields'],
  [
    'a role in the middle of a name',
    'Petitioner Rights Group, Petitioner',
    'Doe',
    'Petitioner Rights Group v. Doe',
  ],
  ['only a respondent', null, 'Doe', 'Doe'],
  ['no party at all', ' ', null, null],
];

it.each(cases)('the caption with %s', (_name, petitioner, respondent, expected) => {
  expect(captionOf(petitioner, respondent)).toBe(expected);
});
