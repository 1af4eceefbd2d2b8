import { describe } from 'vitest';
import { expectHeadlines } from './headline-cases.fixture.ts';

describe('what a court took to decide', () => {
  expectHeadlines([
    [
      'ca9',
      'ORDER FILED. The court is of the unanimous opinion that the facts and legal argument are adequately presented in the briefs and record. Therefore, this matter is ordered submitted on the briefs and record without oral argument on March 30, 2023.',
      'Case submitted without oral argument',
    ],
    [
      'ca9',
      'SUBMITTED ON THE BRIEFS to Jane S. ROE, John K. DOE, Ann L. POE. [Entered: 03/30/2023 11:31 AM]',
      'Case submitted on the briefs',
    ],
    [
      'scotus',
      'The application for stay presented to The Chief Justice and by him referred to the Court is deferred pending oral argument in January 2026.',
      'Application for stay deferred until argument',
    ],
    // What may come is not what was done.
    [
      'ca9',
      'NOTICE OF ORAL ARGUMENT on Thursday, March 30, 2023 - 09:00 A.M. The panel may decide to submit the case on the briefs instead.',
      'Oral argument set for March 30, 2023, 9:00 AM',
    ],
  ]);
});

describe('a ruling without a name of its own', () => {
  expectHeadlines([
    // The number of a paper ends no sentence.
    [
      'ned',
      "MEMORANDUM AND ORDER as to defendant Ann Roe. The government's motion (filing no. 54 ) is granted. The Bureau of Prisons shall conduct an examination.",
      'Motion granted',
    ],
    [
      'scotus',
      'The motion for preliminary relief is granted. New Jersey is hereby enjoined from withdrawing pending disposition of the motion for leave to file a bill of complaint and, if granted, disposition of the case.',
      'Preliminary relief granted',
    ],
    [
      'ca1',
      "ORDER entered. Appellees' motion for summary disposition is allowed and the judgment of the district court is summarily affirmed. See 1st Cir. R. 27.0(c).",
      'Order: affirmed',
    ],
    [
      'scotus',
      'Application (21A720) to vacate the stay presented to Justice Roe and by him referred to the Court is granted.',
      'Application to vacate stay granted',
    ],
    [
      'ca4',
      'ORDER filed denying motion to vacate the preliminary injunction [12].',
      'Motion to vacate preliminary injunction denied',
    ],
  ]);
});

describe('a paper that asks to be let in', () => {
  expectHeadlines([
    [
      'scotus',
      'Motion for leave to file a bill of complaint filed.',
      'Motion for leave to file complaint filed',
    ],
    ['mad', 'COMPLAINT against Roe Inc., filed by Ann Doe.', 'Complaint filed'],
  ]);
});

describe('a case of many defendants that another judge takes', () => {
  expectHeadlines([
    [
      'ncwd',
      'Case as to Ann Roe, John Doe, R & D Farms, Inc., Jane Poe, Emily Moe Reassigned to District Judge Ann Coe as presider. District Judge John Hoe no longer assigned to the case.',
      'Case reassigned to Judge Ann Coe',
    ],
  ]);
});
