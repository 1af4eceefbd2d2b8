import { describe, expect, it } from 'vitest';
import {
  answersMotion,
  isAnswered,
  type NamingEntry,
  reinstatesMotion,
  tellsOfApplication,
} from './answered-motions.ts';
import { classifyEntry } from './classify/index.ts';

function named(text: string): NamingEntry {
  const reading = classifyEntry({
    court: 'dcd',
    docketNumber: null,
    entryNumber: null,
    filedOn: null,
    labels: [],
    text,
  });
  return { event: reading.event, text, refs: reading.entryRefs };
}

function answers(text: string, motion = 9): boolean {
  return answersMotion(named(text), motion);
}

describe('a motion is answered', () => {
  it.each([
    'ORDER granting 9 Motion to Dismiss.',
    'ORDER granting 9 Motion to Dismiss; denying as moot 12 Motion to Compel.',
    'ORDER granting in part and denying in part 9 Motion for Summary Judgment; granting 12 Motion to Seal.',
    'ORDER denying 5 , 9 Motions to Compel.',
    "MINUTE ORDER: Defendants' 9 Motion to Dismiss is DENIED. The 12 Motion to Stay is GRANTED.",
    'Minute Entry for proceedings held before Judge Ann Roe: Motion Hearing held on 5/1/2025 re 9 MOTION for Preliminary Injunction. The motion is GRANTED for the reasons stated on the record.',
    'ORDER adopting 40 Report and Recommendations re 9 Motion to Dismiss. The motion is GRANTED.',
    'ORDER terminating 9 Motion to Compel.',
    'ELECTRONIC ENDORSEMENT: Motion allowed re 9 MOTION for Leave to File Reply.',
    'ORDER granting motion to hold case in abeyance [9].',
    "ORDER granting Plaintiff's Motion to Remand 9 to State Court.",
    'ORDER granting the request for an extension of time re 9 MOTION for Extension of Time to Answer.',
    'NOTICE of Withdrawal of 9 MOTION to Dismiss by Roe Agency.',
    'NOTICE by Roe Agency of Withdrawal of Motion re 9 MOTION to Dismiss',
    'STIPULATION of Withdrawal of 9 Motion to Compel',
    'PAPERLESS ORDER withdrawing 9 Motion for TRO at the request of Plaintiffs.',
    'ORDER denying without prejudice 9 Motion to Remand.',
    'ORDER granting 9 Motion for Indicative Ruling and DISSOLVING 35 Preliminary Injunction.',
  ])('by %s', (text) => {
    expect(answers(text)).toBe(true);
  });

  it.each([
    'ORDER granting 20 Motion for Extension of Time to File Response/Reply as to 9 MOTION to Dismiss.',
    'ORDER granting 12 Motion for Leave to File Excess Pages re 9 MOTION for Summary Judgment.',
    'ORDER granting 20 Motion to Expedite Briefing on 9 Motion for Preliminary Injunction',
    'MINUTE ORDER: The Court takes 9 Motion under advisement and GRANTS 12 Motion to Seal.',
    'NOTICE of Withdrawal of Counsel by Ann Doe re 9 Motion',
    'ELECTRONIC ORDER granting Assented-to Motion for Extension of Time to File Opposition to 9 MOTION to Dismiss.',
    'ORDER granting Letter Motion to adjourn the hearing on 9 MOTION for Preliminary Injunction.',
    'ORDER denying the request for oral argument on 9 Motion to Dismiss.',
    'ORDER granting Motion for Leave to File Amicus Brief in support of 9 MOTION to Stay.',
    'ORDER approving Stipulation for Extension of Time re 9 MOTION to Compel.',
    'MOTION to Withdraw 9 Motion to Dismiss by Roe Agency.',
    'NOTICE of Hearing on 9 MOTION to Dismiss set for 5/1/2025.',
    'ORDER granting 19 Motion to Seal and 29 Motion to Unseal, filed 9/9/2025.',
    'ORDER granting 12 Motion for Leave to File Surreply to Motion to Dismiss 9.',
    'LETTER ORDER granting the request to adjourn the return date of the motion to dismiss 9 to 9/2/2025.',
    'ORDER granting 12 Motion to Continue and setting hearing on 9 Motion for 5/1/2025. Hearing RESET.',
  ])('not by %s', (text) => {
    expect(answers(text)).toBe(false);
  });
});

describe('a motion that was answered', () => {
  const denied = named('ORDER denying as moot 9 Motion to Dismiss.');
  const back = named('ORDER reopening the case and reinstating 9 Motion to Dismiss.');

  it('waits again when an order reinstates it, until the next ruling', () => {
    expect(isAnswered([denied], 9)).toBe(true);
    expect(isAnswered([denied, back], 9)).toBe(false);
    expect(isAnswered([denied, back, named('ORDER granting 9 Motion to Dismiss.')], 9)).toBe(true);
  });

  it.each([
    ['ORDER lifting stay. The Court REINSTATES Defendants’ 5 and 9 motions.', true],
    ['ORDER: The 9 Motion to Compel is hereby REINSTATED.', true],
    ['ORDER granting 20 Motion to Reinstate Case re 9 Motion to Dismiss.', false],
    ['MOTION to Reinstate 9 Motion to Dismiss', false],
  ])('by %s: %s', (text, reinstated) => {
    expect(reinstatesMotion(text, 9)).toBe(reinstated);
  });
});

describe('a paper that tells of an application elsewhere', () => {
  it.each([
    ['NOTICE of Application to the Supreme Court, Supreme Court Case Number 24A1079, for a stay.', true],
    ['NOTICE by Kristi Noem of Application to the United States Supreme Court', true],
    ['NOTICE OF MOTION to Dismiss.', false],
    ['APPLICATION to appear pro hac vice before the Supreme Court', false],
    [null, false],
  ])('%s: %s', (text, expected) => {
    expect(tellsOfApplication(text)).toBe(expected);
  });
});
