import { describe, expect, it } from 'vitest';
import { classifyEntry } from './classify/index.ts';
import type { EventType } from './event.ts';
import { fateOfMotion, saidOf } from './motion-fate.ts';

const DOCKET = { court: 'mdd', docketNumber: null, entryNumber: null, filedOn: null, labels: [] };

function fates(text: string, numbers: readonly number[], type: EventType = 'motion') {
  const { event, entryRefs } = classifyEntry({ ...DOCKET, text });
  return numbers.map((number) => fateOfMotion({ event, text, refs: entryRefs }, { number, type }));
}

describe('what an entry says became of each motion', () => {
  it.each([
    [
      'PAPERLESS ORDER granting 22 Motion to Seal; granting 23 Motion for Leave to File Excess Pages; denying 24 Motion for Extension of Time.',
      [22, 23, 24],
      ['granted', 'granted', 'denied'],
    ],
    [
      'ORDER granting in part and denying in part 20 Motion for Preliminary Injunction.',
      [20],
      ['granted_in_part'],
    ],
    ['ORDER granting 20 Motion to Dismiss in part.', [20], ['granted_in_part']],
    [
      'ORDER granting in part 20 Motion to Compel; denying in part 20 Motion to Compel.',
      [20],
      ['granted_in_part'],
    ],
    ['ORDER denying as moot 5 , 9 Motions to Compel.', [5, 9], ['moot', 'moot']],
    [
      'ORDER denying 3 Motion for Temporary Restraining Order as moot; granting 4 Motion to Seal.',
      [3, 4],
      ['moot', 'granted'],
    ],
    ['ORDER terminating as moot 27 Motion for Summary Judgment.', [27], ['moot']],
    [
      'ORDER terminating 27 Motion for Summary Judgment; denying 30 Motion to Compel.',
      [27, 30],
      ['terminated', 'denied'],
    ],
    [
      "MINUTE ORDER: Defendants' 9 Motion to Dismiss is DENIED. The 12 Motion to Stay is GRANTED IN PART.",
      [9, 12],
      ['denied', 'granted_in_part'],
    ],
    [
      'ORDER granting 12 Motion to Seal and denying in part 13 Motion to Compel.',
      [12, 13],
      ['granted', 'granted_in_part'],
    ],
    ['NOTICE of Withdrawal of 25 MOTION to Compel by Jane Roe', [25], ['withdrawn']],
    [
      'ORDER vacating 33 Order; REINSTATING 27 Motion for Summary Judgment.',
      [33, 27],
      ['vacated', 'reinstated'],
    ],
    [
      "MINUTE entry: Defendant's motion to strike [46] is denied as moot. Motion to compel [50] is granted.",
      [46, 50],
      ['moot', 'granted'],
    ],
    ['COURT ORDER denying Motion to strike [16], granting Motion to vacate [18].', [16, 18], [null, null]],
    [
      'ORDER: The motion to dismiss 14 is denied. The motion to seal 20 is granted.',
      [14, 20],
      ['denied', 'granted'],
    ],
    [
      'ORDER denying without prejudice 15 Motion to Remand, denying as moot 18 Motion for Hearing.',
      [15, 18],
      ['denied', 'moot'],
    ],
    [
      'ORDER filed. The motions for stay pending appeal [22] [31] are granted.',
      [22, 31],
      ['granted', 'granted'],
    ],
    // The outcome is that of the injunction; the motion has its own.
    [
      'ORDER granting 50 Motion for Indicative Ruling and DISSOLVING 35 Preliminary Injunction.',
      [50, 35],
      ['granted', null],
    ],
    // One motion and one outcome, though no verb stands beside the number.
    ['ORDER on motion for preliminary injunction (ECF No. 20). The motion is GRANTED.', [20], ['granted']],
  ])('%s', (text, numbers, said) => {
    expect(fates(text, numbers)).toEqual(said);
  });

  it.each([
    'ORDER granting 20 Motion for Extension of Time to File Response/Reply as to 9 MOTION to Dismiss.',
    'ORDER granting Letter Motion to adjourn the hearing on 9 MOTION for Preliminary Injunction.',
    'RESPONSE in Opposition re 9 MOTION to Dismiss filed by Jane Roe.',
    'Minute Entry: Motion Hearing held on 5/1/2025 re 9 Motion to Dismiss. Taken under advisement.',
    'NOTICE of Withdrawal of Counsel by Ann Doe re 9 Motion',
    'MINUTE entry: In light of the notice of voluntary dismissal [9], the Status hearing set for 5/18/17 is stricken.',
  ])('and nothing of a motion that it only names: %s', (text) => {
    expect(fates(text, [9])).toEqual([null]);
  });

  it('tells no order as granted that an opinion explains', () => {
    const text = "MEMORANDUM OPINION re 60 Order granting Plaintiffs' motion for a preliminary injunction.";
    expect(fates(text, [60], 'order')).toEqual([null]);
  });

  it('tells nothing where the entry says two things', () => {
    expect(fates('ORDER finding as moot 9 Motion to Produce. Granting 9 Motion for Leave.', [9])).toEqual([
      null,
    ]);
    expect(fates('ORDER granting 9 Motion as to Roe; denying 9 Motion as to Doe.', [9])).toEqual([null]);
  });
});

describe('an entry rules on what it names', () => {
  function said(text: string, number: number) {
    const { event, entryRefs } = classifyEntry({ ...DOCKET, text });
    return saidOf({ event, text, refs: entryRefs }, { number, type: 'motion' });
  }

  it.each([
    [
      'ORDER granting 20 Motion for Extension of Time to Respond to 9 MOTION to Dismiss.',
      20,
      'granted',
      true,
    ],
    ['ORDER granting 20 Motion for Extension of Time to Respond to 9 MOTION to Dismiss.', 9, null, false],
    ['NOTICE of Withdrawal of 25 MOTION to Compel by Jane Roe', 25, 'withdrawn', false],
    ['RESPONSE in Opposition re 21 MOTION to Dismiss filed by Jane Roe.', 21, null, false],
  ])('%s (%i)', (text, number, fate, isRuled) => {
    expect(said(text, number)).toEqual({ fate, isRuled });
  });
});
