import { describe } from 'vitest';
import { expectHeadlines } from './headline-cases.fixture.ts';

describe('a complaint that may be amended ends no case', () => {
  expectHeadlines([
    [
      'caed',
      "ORDER signed by Magistrate Judge Ann Roe on 4/4/2017 GRANTING plaintiff's 10 motion to proceed IFP. Plaintiff's complaint is DISMISSED with leave to amend within 30 days.",
      'Complaint dismissed with leave to amend',
    ],
    [
      'innd',
      'OPINION AND ORDER: DENYING 2 MOTION for Leave to Proceed in forma pauperis and DISMISSING the Complaint WITHOUT PREJUDICE. The Plaintiff is GRANTED until 2/18/2016, to file an amended complaint.',
      'Complaint dismissed with leave to amend',
    ],
    [
      'vaed',
      'ORDERED that the 22 Motion to Dismiss is GRANTED and the Complaint is DISMISSED with leave to amend within 14 days.',
      'Complaint dismissed with leave to amend',
    ],
    [
      'cand',
      "ORDER GRANTING DEFENDANT'S MOTION TO DISMISS WITH LEAVE TO AMEND 22 .",
      'Motion to dismiss granted with leave to amend',
    ],
    [
      'cand',
      "ORDER GRANTING DEFENDANT'S MOTION TO DISMISS WITHOUT LEAVE TO AMEND 22 .",
      'Motion to dismiss granted',
    ],
    [
      'cand',
      'ORDER granting 20 Motion to Dismiss; denying leave to amend. This case is dismissed with prejudice.',
      'Case dismissed',
    ],
    [
      'cand',
      "ORDER GRANTING AGENCY DEFENDANTS' MOTION TO DISMISS; GRANTING IN PART AND DENYING IN PART ROE AND POE'S MOTION TO DISMISS. The first cause of action is dismissed; the action is dismissed as to the agency.",
      'Motion to dismiss granted in part',
    ],
  ]);
});

describe('a ruling on two sides names the one that won', () => {
  expectHeadlines([
    [
      'paed',
      "MEMORANDUM ORDER THAT PLAINTIFFS' CROSS MOTION FOR SUMMARY JUDGMENT (DOC. NO. 17) IS DENIED. DEFENDANTS' MOTIONS FOR SUMMARY JUDGMENT (DOC. NOS. 12 AND 15) ARE GRANTED.",
      'Summary judgment granted to defendants',
    ],
    [
      'azd',
      "ORDER granting 40 Plaintiff's Motion for Summary Judgment; denying 45 Defendant's Motion for Summary Judgment.",
      'Summary judgment granted to plaintiff',
    ],
    [
      'cand',
      'ORDER by Judge Jane Roe denying 25 Motion for Summary Judgment and granting Cross-Motion for Summary Judgment.',
      'Summary judgment granted to one side, denied to the other',
    ],
    ['cand', 'ORDER denying 25 Motion for Summary Judgment.', 'Summary judgment denied'],
    ['azd', "ORDER granting 40 Plaintiff's Motion for Summary Judgment.", 'Summary judgment granted'],
    [
      'azd',
      "ORDER granting 40 Plaintiff's Motion for Summary Judgment; granting 45 Defendant's Motion for Summary Judgment.",
      'Summary judgment granted',
    ],
  ]);
});

describe("what a court does with an agency's decision is told as that", () => {
  expectHeadlines([
    [
      'almd',
      'JUDGMENT: it is hereby ORDERED, ADJUDGED, and DECREED that the decision of the Commissioner of the Social Security Administration is REVERSED and the cause REMANDED to the Commissioner.',
      "Commissioner's decision reversed and remanded",
    ],
    [
      'txwd',
      "ORDER. The Magistrate Judge's recommendation should be ACCEPTED. It is therefore ORDERED that the Commissioner's decision denying Plaintiff's application for benefits is AFFIRMED.",
      "Commissioner's decision affirmed",
    ],
    [
      'cadc',
      'PER CURIAM JUDGMENT [2090001] filed that the petitions for review be denied, for the reasons in the accompanying opinion.',
      'Petition for review denied',
    ],
    [
      'ca5',
      'COURT ORDER that the administrative stay is EXTENDED until further order of this court. [24-50999]',
      'Administrative stay extended',
    ],
    [
      'caed',
      'MINUTE ORDER: (Text Only Entry). The court ORDERS that respondents shall not take any action to remove petitioner from the United States or to move petitioner out of the Eastern District of California.',
      'Removal or transfer barred',
    ],
    [
      'nysd',
      'ORDER: Petitioner shall not be removed from the United States unless and until the Court orders otherwise.',
      'Removal barred',
    ],
    [
      'nysd',
      'ORDER: IT IS HEREBY ORDERED that Respondents refrain from transferring Petitioner outside of the city. SO ORDERED.',
      'Transfer barred',
    ],
    [
      'ca1',
      'ORDER entered: The administrative stay shall remain in effect until the court rules on the motion. [25-2222]',
      'Administrative stay remains in effect',
    ],
    [
      'ca9',
      'Filed order (Deputy Clerk: ABC) The motion for a stay of removal is unopposed. The temporary stay of removal continues in effect until the mandate issues.',
      'Temporary stay of removal remains in effect',
    ],
  ]);
});

describe('what is asked and what a judge does are not told as a ruling', () => {
  expectHeadlines([
    ['ncwb', 'Relief from Stay (fee)', 'Motion for relief from stay filed'],
    [
      'ned',
      'ORDER that this matter is before the court on its own motion pursuant to 28 U.S.C. § 455(a). The undersigned judge shall, and hereby does, recuse herself from the above-designated case.',
      'Judge recused',
    ],
    [
      'lawd',
      'ORDER AND REASONS granting in part and denying in part 120 Second Motion in Limine.',
      'Motion in Limine granted in part',
    ],
  ]);
});
