import { describe, expect, it } from 'vitest';
import { expectHeadlines, read } from './headline-cases.fixture.ts';

describe('a stay is told with what it holds up', () => {
  expectHeadlines([
    ['wvnd', 'ORDER STAYING CASE pending decision of the JPML.', 'Case stayed'],
    ['nyed', 'ORDER: The Court grants the request to stay discovery pending a ruling.', 'Discovery stayed'],
    [
      'ca9',
      'MOTION TO STAY REMOVAL filed by Petitioner(s); REMOVAL STAYED pending further order.',
      'Removal stayed',
    ],
    ['ca4', 'STAY OF MANDATE under Fed. R. App. P. 41(d)(1) by petition for rehearing', 'Mandate stayed'],
    ['dcd', 'ORDER denying 31 Motion to Stay Discovery.', 'Stay of discovery denied'],
    ['dcd', 'ORDER denying 31 Motion to Stay Pending Appeal.', 'Stay denied'],
    ['idd', 'DOCKET ENTRY ORDER finding as moot 81 Motion to Stay.', 'Motion to stay found moot'],
    [
      'ca9',
      'Received Order from the Supreme Court: The motion seeking clarification is denied. The District Court order modifying the preliminary injunction is stayed pending resolution of the appeal.',
      'Stay granted',
    ],
  ]);
});

describe('what a higher court does is told as what it did', () => {
  expectHeadlines([
    [
      'scotus',
      'Judgment REVERSED and case REMANDED. Kagan, J., delivered the opinion.',
      'Opinion: reversed and remanded',
    ],
    [
      'scotus',
      'Petition GRANTED. Judgment VACATED, and case REMANDED for further consideration.',
      'Certiorari granted, judgment vacated',
    ],
    [
      'scotus',
      'The July 9, 2020 order granting the petition for a writ of certiorari in this case is vacated.',
      'Grant of certiorari vacated',
    ],
    [
      'ca9',
      'Filed clerk order: The mandate issued on 06/19/2017 is recalled pursuant to the order of the Supreme Court.',
      'Mandate recalled',
    ],
    [
      'laed',
      'USCA JUDGMENT issued as mandate as to 42 Notice of Appeal. Ordered that the judgment of the District Court is reversed, and the cause is remanded.',
      'Mandate issued: reversed and remanded',
    ],
  ]);

  it('is not told as of an appeals court where the order comes from the court below', () => {
    const text = 'Received copy of District Court order filed on 11/02/2017: the injunction is vacated.';
    expect(read('ca9', text).headline).not.toMatch(/^Appeals court/);
  });
});

describe('a headline says no more than was ruled', () => {
  expectHeadlines([
    ['cacd', 'MINUTES: The Motion to Remand is GRANTED in part.', 'Remand granted in part'],
    ['dcd', 'LEAVE TO FILE DENIED- Motion to Intervene by pro se movant.', 'Leave to file denied'],
    [
      'flnd',
      '***WITHDRAWN per 17 ORDER SETTING ASIDE ORDER FOR DISMISSAL*** ORDER FOR DISMISSAL re 13 Mediation Report.',
      'Withdrawn per 17 order setting aside order for dismissal',
    ],
    [
      'cacd',
      'STIPULATION AND ORDER that this action is to be dismissed with prejudice as to defendant Roe Apparel, Inc.',
      'Dismissed as to named parties',
    ],
    [
      'ned',
      "MEMORANDUM AND ORDER - Roe's motion to dismiss (filing 226) is denied. The defendants' motion to dismiss (filing 228) is granted in part and denied in part.",
      "Roe's motion to dismiss is denied",
    ],
    [
      'azd',
      "ORDER: Plaintiff's Motion for Partial Summary Judgment 81 is GRANTED.",
      'Partial summary judgment granted',
    ],
    [
      'dcd',
      'ORDER converting 12 MOTION for Preliminary Injunction; consolidating the hearing with trial on the merits.',
      'Order converting 12 motion for Preliminary Injunction',
    ],
  ]);
});

describe('an opinion on a motion names the motion', () => {
  expectHeadlines([
    [
      'mdd',
      'MEMORANDUM OPINION AND ORDER granting in part and denying in part 26 Motion to Set Aside Default.',
      'Motion to Set Aside Default granted in part',
    ],
    [
      'nysd',
      'ORDER AND JUDGMENT: granting 90 Motion for Default Judgment.',
      'Motion for Default Judgment granted',
    ],
    [
      'ded',
      'MEMORANDUM ORDER re 280 MOTION for Judgment as a Matter of Law (Renewed) filed by Roe Assurance is DENIED.',
      'Motion for Judgment as a Matter of Law denied',
    ],
    [
      'mnd',
      "MEMORANDUM OPINION AND ORDER denying 67 Plaintiff's Motion for a Preliminary Injunction Pending Appeal; the Clerk is DIRECTED to enter judgment on the Court's Order Vacating the Court's Temporary Restraining Order and Denying Plaintiff's Motion for Preliminary Injunction 53.",
      'Preliminary injunction denied',
    ],
  ]);
});

describe('the composed sentence needs the verb of the ruling', () => {
  it.each([
    ['txnb', 'Agreed order regarding motion for relief from stay (related document # 40)'],
    ['nysd', 'ORDER re 20 Motion to Dismiss. The parties shall confer. SO ORDERED.'],
  ])('in %s of %s', (court, text) => {
    expect(read(court, text).summary).not.toMatch(/^The court granted/);
  });
});

describe('the composed sentence names all that was asked for', () => {
  it.each([
    [
      'Judge Ann Roe: MEMORANDUM AND ORDER granting in part 24 Emergency Motion for Preliminary Injunction and Stay. The notice is hereby STAYED.',
      'Judge Ann Roe granted in part the motion for a preliminary injunction and a stay.',
    ],
    [
      "ORDER denying Plaintiffs' 3 Motion for Temporary Restraining Order and Preliminary Injunction.",
      'The court denied the plaintiffs’ motion for a temporary restraining order and a preliminary injunction.',
    ],
    [
      'ORDER granting 9 Motion to Dismiss and denying leave to amend.',
      'The court granted the motion to dismiss.',
    ],
    ['ORDER granting 9 Motion to Stay Pending Appeal.', 'The court granted the motion for a stay.'],
  ])('%s', (text, summary) => {
    expect(read('mad', text).summary).toBe(summary);
  });

  it.each([
    'ORDER granting 9 Motion to Compel Arbitration and Stay Case.',
    'ORDER denying 9 Motion for Preliminary Injunction and Expedited Discovery.',
  ])('or is left to the court: %s', (text) => {
    expect(text.startsWith(read('mad', text).summary)).toBe(true);
  });
});

describe('what a court of appeals did to a ruling is not told as that ruling', () => {
  expectHeadlines([
    [
      'ca1',
      'JUDGMENT. The order of the district court staying the termination of parole is vacated, and the case remanded.',
      'Stay vacated',
    ],
    [
      'ca1',
      "JUDGMENT. The district court's order denying a preliminary injunction is affirmed.",
      'Judgment: affirmed',
    ],
    [
      'ca1',
      'ORDER entered: The preliminary injunction is vacated and the case is remanded.',
      'Preliminary injunction vacated',
    ],
  ]);
});

describe('a part is told as a part', () => {
  expectHeadlines([
    [
      'dcd',
      'ORDER granting 12 Motion for Preliminary Injunction as to Plaintiffs Roe and Doe only; otherwise denying it.',
      'Preliminary injunction granted in part',
    ],
    ['nysd', 'ORDER granting 15 Motion to Dismiss Count II.', 'Motion to dismiss Count II granted'],
    [
      'ilnd',
      'MINUTE entry: The motion to dismiss Counts II (conspiracy) and III (defamation) is denied.',
      'Motion to dismiss denied',
    ],
    ['casd', 'ORDER denying 21 Motion to Dismiss Indictment.', 'Motion to dismiss indictment denied'],
    ['mdd', 'ORDER granting 20 Motion to Stay Briefing Schedule.', 'Schedule stayed'],
    [
      'dcd',
      'NOTICE of Withdrawal of Appearance as to ROE AGENCY. Attorney Ann Roe terminated.',
      'Counsel withdrawal',
    ],
  ]);

  it.each([
    'ORDER granting 15 Motion to Dismiss Count II.',
    'ORDER granting 12 Motion for Preliminary Injunction as to Plaintiffs Roe and Doe only; otherwise denying it.',
  ])('also in the summary: %s', (text) => {
    expect(read('nysd', text).summary).toBe(text);
  });
});

describe('why a court acts is not told as what it does', () => {
  expectHeadlines([
    [
      'ca1',
      "ORDER. In light of the Supreme Court's grant of a stay, the parties shall file briefs by June 9, 2025.",
      'The parties shall file briefs by June 9, 2025',
    ],
    [
      'mad',
      "ORDER in light of the Supreme Court's order granting a stay, the parties shall file a report.",
      'The parties shall file a report',
    ],
    [
      'dcd',
      'MINUTE ORDER: Because the Fourth Circuit granted a stay, the parties shall submit a joint status report.',
      'The parties shall submit a joint status report',
    ],
    [
      'dcd',
      "Following the Supreme Court's grant of certiorari, the Court will hold the case in abeyance.",
      'The Court will hold the case in abeyance',
    ],
    [
      'njd',
      'TEXT ORDER: In light of our order at ECF No. 128 which sealed it, the Court orders the seal of the exhibit.',
      'The Court orders the seal of the exhibit',
    ],
  ]);
});

describe('what is dissolved is lifted', () => {
  expectHeadlines([
    [
      'cadc',
      'PER CURIAM ORDER [2107777] filed that the administrative stay be dissolved.',
      'Administrative stay lifted',
    ],
    [
      'cadc',
      'PER CURIAM ORDER [2107777] filed that the administrative stay be dissolved, and the motion for stay be denied.',
      'Motion for stay denied',
    ],
    [
      'dcd',
      'ORDER granting 9 Motion to Dissolve the temporary restraining order.',
      'Motion to Dissolve the temporary restraining order granted',
    ],
  ]);
});

describe('what holds for some, or for a writ, is not told as of the whole case', () => {
  expectHeadlines([
    [
      'mad',
      'ELECTRONIC ORDER. The action is stayed against Roe pending further order of the Court.',
      'The action is stayed against Roe pending further order of the Court',
    ],
    ['mad', 'ORDER. The action is stayed as to all defendants pending arbitration.', 'Case stayed'],
    ['scotus', 'Writ of Certiorari Dismissed - Rule 46.', 'Certiorari dismissed'],
    ['scotus', 'Case Dismissed - Rule 46.', 'Case dismissed'],
  ]);
});
