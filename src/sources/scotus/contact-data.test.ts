import { expect, it } from 'vitest';
import { withoutContactData } from './contact-data.ts';

const removed: [string, string][] = [
  ['Write to counsel@example.org today', 'Write to [e-mail removed] today'],
  ['call (202) 555-0100.', 'call [telephone number removed].'],
  ['call 202-555-0100', 'call [telephone number removed]'],
  ['call +1 202 555 0100', 'call [telephone number removed]'],
  ['call 1-202.555.0100', 'call [telephone number removed]'],
];
it.each(removed)('"%s" loses its contact data', (text, expected) => {
  expect(withoutContactData(text)).toBe(expected);
});

it.each([
  'Application (16A1191) and application (16A1190) are GRANTED IN PART.',
  'The petitions in 16-1436 and 16-1540 are GRANTED.',
  'due by 5 p.m. (EDT), on May 15, 2025. 605 U. S. 100 (2025)',
  'in 1:17-cv-00050-DKW and 98-35309/35509',
])('"%s" stays as it is', (text) => {
  expect(withoutContactData(text)).toBe(text);
});
