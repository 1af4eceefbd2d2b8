import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './classify/cases/all-cases.ts';
import { classifyEntry } from './classify/index.ts';
import { summaryOf } from './headline-summary.ts';
import { headlineOf } from './headline.ts';

function read(court: string, text: string | null, labels: string[] = []) {
  const { event } = classifyEntry({
    court,
    docketNumber: null,
    entryNumber: null,
    filedOn: null,
    labels,
    text,
  });
  return {
    headline: headlineOf(event, { labels, text, court: null }),
    summary: summaryOf(event, { labels, text, court: null }),
  };
}

const HEADLINES: readonly [court: string, text: string, headline: string][] = [
  [
    'scotus',
    'Application (24A1079) for stay presented to Justice Jackson and by her referred to the Court is granted.',
    'Stay granted',
  ],
  ['scotus', 'Petition DENIED.', 'Certiorari denied'],
  [
    'dcd',
    'MINUTE ORDER: Pursuant to Fed. R. Civ. P. 25(d), Scott Bessent, Secretary of the Treasury, is substituted for Janet Yellen as a defendant.',
    'Scott Bessent substituted for Janet Yellen',
  ],
  ['dcd', 'MINUTE ORDER: Oksana Roe is substituted for Jane Doe as a plaintiff.', 'Party substituted'],
  ['dcd', 'MINUTE ORDER: Jane Doe 1 is substituted for Maria Lopez as a plaintiff.', 'Party substituted'],
  [
    'mdd',
    'ORDER granting in part and denying in part 14 Motion for Preliminary Injunction.',
    'Preliminary injunction granted in part',
  ],
  ['dcd', 'MINUTE ORDER denying 2 MOTION for Temporary Restraining Order.', 'TRO denied'],
  ['gand', 'ORDER DISMISSING CASE for lack of jurisdiction.', 'Case dismissed'],
  [
    'cadc',
    'PER CURIAM ORDER filed that the appeal be dismissed. The appeal is dismissed.',
    'Appeal dismissed',
  ],
  ['dcd', 'ORDER granting 15 Motion to Dismiss.', 'Motion to dismiss granted'],
  ['casd', 'ORDER Lifting Stay.', 'Stay lifted'],
  ['dcd', 'NOTICE OF APPEAL TO DC CIRCUIT COURT as to 46 Order by UNITED STATES.', 'Notice of appeal filed'],
  ['dcd', 'MOTION to Dismiss by UNITED STATES.', 'Motion to dismiss filed'],
  ['dcd', 'Emergency MOTION for Temporary Restraining Order by JANE ROE', 'Motion for TRO filed'],
  ['dcd', 'COMPLAINT against DEPARTMENT OF HOMELAND SECURITY', 'Complaint filed'],
  ['dcd', 'MANDATE of USCA as to 50 Notice of Appeal ; affirmed', 'Mandate issued: affirmed'],
  [
    'nysd',
    'MANDATE of USCA as to 56 Notice of Appeal. The parties have filed a stipulation withdrawing this appeal.',
    'Mandate issued: appeal withdrawn',
  ],
  ['txed', 'MANDATE of USCA-FEDERAL CIRCUIT in accordance with the judgment of this Court', 'Mandate issued'],
  ['scotus', 'Mandate of the United States Court of Appeals is recalled and stayed.', 'Mandate recalled'],
  [
    'ca9',
    'FILED OPINION AFFIRMED IN PART; VACATED IN PART; REMANDED.',
    'Opinion: affirmed in part, vacated in part',
  ],
  ['ca9', 'MEMORANDUM DISPOSITION (A, B, C) PETITION DISMISSED.', 'Opinion: petition dismissed'],
  [
    'cacd',
    'ORDER denying as moot [13] Motion to Dismiss Case and Vacating Hearing.',
    'Motion to dismiss denied as moot',
  ],
  [
    'txed',
    'AMENDED ORDER AND FINAL JUDGMENT. The counterclaims of Roe are DISMISSED WITHOUT PREJUDICE as MOOT.',
    'Counterclaims dismissed',
  ],
  ['ca1', 'OPINION issued by Jane Roe, Appellate Judge. The order is VACATED.', 'Opinion: vacated'],
];

describe('the sentence of the summary', () => {
  it.each([
    [
      'nysd',
      'SCHEDULING ORDER: The parties have conferred about the case at length. Status Conference set for 10/12/2021 at 04:00 PM before Judge Jane Roe.',
      'Status Conference set for 10/12/2021 at 04:00 PM before Judge Jane Roe.',
    ],
    [
      'nysd',
      'REPORT AND RECOMMENDATIONS re: 20 MOTION for Preliminary Injunction. filed by Roe. This Court respectfully recommends that the motion be DENIED.',
      'This Court respectfully recommends that the motion be DENIED.',
    ],
    [
      'mad',
      'ANSWER to 1 Complaint, by Roe School.(Doe, Ann) Modified on 1/5/2018 (Poe, B). (Entered: 01/03/2018)',
      'ANSWER to 1 Complaint, by Roe School.',
    ],
    [
      'ilnd',
      'MINUTE entry before the Honorable Jane Roe: Status hearing held. Status hearing set for 10/3/2019 at 9:30 a.m.',
      'MINUTE entry before the Honorable Jane Roe: Status hearing held.',
    ],
  ])('of %s is the one that tells: %s', (court, text, summary) => {
    expect(read(court, text).summary).toBe(summary);
  });
});

describe('the headline', () => {
  it.each(HEADLINES)('in %s of %s', (court, text, headline) => {
    expect(read(court, text).headline).toBe(headline);
  });

  it.each([
    ['Order on Motion for Extension', 'Order on motion for extension'],
    ['NOTICE OF APPEARANCE', 'Counsel appearance'],
    ['~Util - Set Deadlines', 'Set deadlines'],
    ['Rule 7.1 Corporate Disclosure Statement', 'Rule 7.1 corporate disclosure statement'],
    ['Letter', 'Letter'],
  ])("is the court's own label where that tells no more: %s", (label, headline) => {
    expect(read('nysd', null, [label]).headline).toBe(headline);
  });

  it('claims no outcome that a bare label does not tell', () => {
    const { headline } = read('nyed', null, ['Order on Motion for Preliminary Injunction']);
    expect(headline).toBe('Order on motion for preliminary injunction');
  });

  it('says something of an entry without words', () => {
    expect(read('nyed', null).headline).toBe('New docket entry');
    expect(read('nyed', ' . ').headline).toBe('New docket entry');
  });

  it('is one short line whatever the entry', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...ALL_CASES.map(([, text]) => text)), fc.string({ maxLength: 400 })),
        (text) => {
          const { headline } = read('dcd', text);
          expect(headline.length).toBeGreaterThan(0);
          expect(headline.length).toBeLessThanOrEqual(70);
          expect(headline).not.toMatch(/[\n\r]/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never says granted where the text knows no grant', () => {
    for (const [court, text] of ALL_CASES) {
      const { headline } = read(court, text);
      if (/granted/.test(headline))
        expect(text).toMatch(/grant|allow|approv|order|enjoin|stay|injunction|restrain|appoint/i);
      if (/denied/.test(headline)) expect(text).toMatch(/den(?:y|ied|ies)|overrul/i);
    }
  });
});

describe('the summary', () => {
  it('names the judge and the ruling where the text supports every word', () => {
    const text =
      'ORDER granting 9 Motion for Preliminary Injunction. Signed by Judge Jane Roe on 4/17/2025. (abc) (Entered: 04/17/2025)';
    expect(read('mdd', text).summary).toBe('Judge Jane Roe granted the motion for a preliminary injunction.');
  });

  it.each([
    [
      "MEMORANDUM AND ORDER granting in part Plaintiffs' 24 Emergency Motion for Preliminary Injunction.",
      'in part the plaintiffs’ motion for a preliminary injunction',
    ],
    [
      "ORDER granting the Government's motion for a stay pending appeal.",
      'the government’s motion for a stay',
    ],
    ["ORDER granting Defendant Roe's Motion to Dismiss.", 'the motion to dismiss'],
    ['ORDER granting Plaintiffs Motion to Dismiss.', 'the motion to dismiss'],
  ])('says whose motion it was only as the text does: %s', (text, ruling) => {
    expect(read('mdd', text).summary).toBe(`The court granted ${ruling}.`);
  });

  it('is otherwise the first sentence of the court', () => {
    const text =
      'ORDER REGARDING PLAN TO ADDRESS THE RECORD, signed by the Honorable Jane Roe. A second sentence.';
    expect(read('ilnd', text).summary).toBe(
      'ORDER REGARDING PLAN TO ADDRESS THE RECORD, signed by the Honorable Jane Roe.',
    );
  });

  it('leaves out attachments and stamps', () => {
    const text =
      'MOTION to Transfer Case by Roe Inc. (Attachments: # 1 Exhibit)(Doe, Ann) (Entered: 03/03/2025)';
    expect(read('txnd', text).summary).toBe('MOTION to Transfer Case by Roe Inc.');
  });

  it('is bounded and cut at a word', () => {
    const { summary } = read('dcd', `NOTICE ${'of many words '.repeat(80)}`);
    expect(summary.length).toBeLessThanOrEqual(280);
    expect(summary).toMatch(/(?:of|many|words)…$/);
  });

  it('falls back to the headline of a label', () => {
    expect(read('nysd', null, ['Letter']).summary).toBe('Letter.');
  });
});
