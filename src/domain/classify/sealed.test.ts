import { expect, it } from 'vitest';
import { classifyEntry } from './index.ts';

function sealed(text: string): boolean {
  return classifyEntry({
    court: 'dcd',
    docketNumber: null,
    entryNumber: null,
    filedOn: null,
    labels: [],
    text,
  }).sealed;
}

it.each([
  'SEALED COMPLAINT as to JOHN ROE (1).',
  'SEALED DOCUMENT filed by Jane Roe.',
  'SEALED MOTION filed by JANE ROE',
  '*SEALED* Order',
  'Sealed Event filed. (With attachments)',
  'EXHIBIT A filed under seal by Jane Roe',
  'MEMORANDUM in Support (FILED UNDER SEAL)',
])('a sealed paper is sealed: %s', (text) => {
  expect(sealed(text)).toBe(true);
});

it.each([
  'MOTION to Seal Document 1 Complaint',
  'MOTION for Leave to File Document under Seal',
  'ORDER granting 5 Motion to Seal',
  'ORDER granting 5 SEALED MOTION for Leave to Exceed Page Limits',
  'INDICTMENT UNSEALED as to John Roe',
  'ORDER: this temporary seal shall remain until the magistrate judge rules',
  'NOTICE of filing',
])('a paper about sealing is not sealed: %s', (text) => {
  expect(sealed(text)).toBe(false);
});
