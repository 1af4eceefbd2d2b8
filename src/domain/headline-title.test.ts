import { describe, expect, it } from 'vitest';
import { advisedSaid, motionSaid } from './headline-motion.ts';
import { calmStart, calmWithin, cutAtThought, withoutFormulas } from './headline-title.ts';

describe('a title that is too long', () => {
  it.each([
    [
      'who filed or signed it goes first, and leaves nothing out that happened',
      'ORDER REGARDING PLAN TO ADDRESS YOUTH PROSECUTIONS, signed by the Honorable Ann Roe on 3/3/2025',
      'ORDER REGARDING PLAN TO ADDRESS YOUTH PROSECUTIONS',
    ],
    [
      'a month is nobody who filed',
      "Plaintiff's opposition is to be in the hands of the clerk by April 3 at the latest, not later",
      "Plaintiff's opposition is to be in the hands of the clerk by April 3…",
    ],
    [
      'ends with a thought',
      "Memorandum of law in opposition to Michael Roe's motion for a temporary restraining order",
      "Memorandum of law in opposition to Michael Roe's motion…",
    ],
    [
      'does not end with what has only begun',
      'Memorandum in support re 22 motion to dismiss for failure to state a claim for relief',
      'Memorandum in support re 22 motion to dismiss…',
    ],
    [
      'keeps what was ordered with the word that orders it',
      'On or before August 24, 2025, the parties are directed to file statements of facts',
      'On or before August 24, 2025, the parties are directed to file…',
    ],
    [
      'loses the day of an earlier order before its verb',
      'The temporary restraining order entered on February 8, 2025, as modified, is extended pending the ruling',
      'The temporary restraining order is extended pending the ruling',
    ],
    [
      'is whole at a comma',
      'Recommendation to dismiss this matter for failure to prosecute, pursuant to Rule 41(b)',
      'Recommendation to dismiss this matter for failure to prosecute…',
    ],
    [
      'keeps what is told with who is told it',
      'Order authorizing service of process, directing clerk to issue summons and notifying defendants',
      'Order authorizing service of process, directing clerk to issue…',
    ],
    [
      'keeps what is asked for with the asking',
      'Order Denying As Premature the Renewed Application For Certificate of Appealability',
      'Order Denying As Premature the Renewed Application For Certificate…',
    ],
    [
      'says rather what became of a motion than whose it is',
      "Plaintiff's Motion for Leave to File Second Amended Complaint is granted",
      'Motion for Leave to File Second Amended Complaint is granted',
    ],
  ])('%s', (_, title, short) => {
    expect(cutAtThought(title, 70)).toBe(short);
  });

  it('stays as it is where it fits', () => {
    expect(cutAtThought('Letter by Roe Inc.', 70)).toBe('Letter by Roe Inc.');
  });
});

describe('a title in capitals', () => {
  it.each([
    ['ELECTRONIC SUMMONS ISSUED as to Roe Inc.', 'Electronic summons issued as to Roe Inc.'],
    ['FINDINGS and RECOMMENDATIONS of the judge', 'Findings and recommendations of the judge'],
    ['ORDER GRANTING DHS more time', 'Order granting DHS more time'],
    ['ORDER REGARDING ROESBURG Water', 'Order regarding Roesburg Water'],
    ['ORDER ON ADR PROCESS by Roe', 'Order on ADR process by Roe'],
    ['Roe v. DOE', 'Roe v. DOE'],
  ])('%s is calmed as far as its words are known', (loud, calm) => {
    expect(calmStart(loud)).toBe(calm);
  });
});

it('says of a motion what it asks for, as far as there is room', () => {
  const title =
    "Electronic order denying Ann Roe's Motion to Intervene and Dismiss with Prejudice the Complaint";
  expect(cutAtThought(title, 70)).toBe("Electronic order denying Ann Roe's Motion to Intervene…");
});

describe('words that shout within a title', () => {
  it.each([
    ["the agency's decision is VACATED and REMANDED", "the agency's decision is vacated and remanded"],
    ['Minute entry: JURY TRIAL held', 'Minute entry: jury trial held'],
    ['filed by CITY OF ROE', 'filed by CITY OF ROE'],
    ['the rule of DHS and ICE', 'the rule of DHS and ICE'],
    ['filed by ROE COURT SERVICES', 'filed by ROE COURT SERVICES'],
  ])('%s', (loud, calm) => {
    expect(calmWithin(loud)).toBe(calm);
  });
});

describe('formulas before the matter', () => {
  it.each([
    ['ORDER: The Clerk shall keep the papers', 'The Clerk shall keep the papers'],
    ['ORDER : ORDERED that, the defendants shall answer', 'The defendants shall answer'],
    ['MINUTE entry: Motion to enforce [202] is terminated', 'Motion to enforce is terminated'],
    ['PAPERLESS ORDER: For the reasons stated on the record, the rule is set aside', 'The rule is set aside'],
    ['TEXT ORDER: The request at [24] is granted', 'The request at [24] is granted'],
    ['ORDER: Denied', 'ORDER: Denied'],
  ])('%s', (title, matter) => {
    expect(withoutFormulas(title)).toBe(matter);
  });
});

describe('the motion that was ruled on', () => {
  it.each([
    [
      'ORDER granting 9 Motion to Enforce 4 Preliminary Injunction.',
      'Motion to Enforce Preliminary Injunction',
    ],
    [
      'ORDER granting 23 Joint MOTION to Rescind Order of Reference to United States Magistrate Judge.',
      'Motion to Rescind Order of Reference',
    ],
    ['Motion of the Solicitor General for divided argument GRANTED.', 'Motion for divided argument'],
    ['Motion to correct the decree is granted. Motion for a schedule is granted.', 'Motions'],
    ["Defendants' motions are granted.", 'Motions'],
  ])('of %s', (entry, motion) => {
    expect(motionSaid(entry)).toBe(motion);
  });

  it('is none that is only mentioned, and none where the entry rules both ways', () => {
    const mentioned =
      'The request to seal is allowed. The clerk shall seal the memorandum on the Motion to Impound.';
    expect(motionSaid(mentioned)).toBeNull();
    expect(motionSaid('Motion to Amend is granted; Motion to Strike is denied.')).toBeNull();
    expect(motionSaid('granting 26 Motion to Amend, and 23 Motion to Strike now deemed moot')).toBeNull();
  });

  it('may be under advisement', () => {
    expect(advisedSaid('Argument on the Motion to Amend. The Court takes the motion under submission.')).toBe(
      'Motion to Amend taken under advisement',
    );
    expect(advisedSaid('Hearing held.')).toBeNull();
  });
});
