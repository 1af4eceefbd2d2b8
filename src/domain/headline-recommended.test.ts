import { describe, expect, it } from 'vitest';
import { recommendedSaid } from './headline-recommended.ts';

describe('a report of a magistrate judge is told by what it recommends', () => {
  it.each([
    [
      "REPORT AND RECOMMENDATIONS of the Magistrate Judge that the Court DISMISS Roe's 1 Petition without prejudice, DIRECT the Clerk to CLOSE this case, and DENY Roe in forma pauperis status on appeal.",
      "Recommendation to dismiss Roe's Petition without prejudice",
    ],
    [
      'PROPOSED FINDINGS AND RECOMMENDATION: It is RECOMMENDED that the presiding District Judge DISMISS this matter for failure to prosecute. Objections due by 6/28/2018.',
      'Recommendation to dismiss this matter for failure to prosecute',
    ],
    [
      'ORDER, FINDINGS and RECOMMENDATIONS signed by Magistrate Judge Ann Roe on 7/20/16 ORDERING that the Clerk shall assign a judge. It is RECOMMENDED that this action be dismissed without prejudice. Referred to Judge Poe.',
      'Recommendation to dismiss this action without prejudice',
    ],
    [
      'REPORT AND RECOMMENDATION re 40 MOTION to Dismiss filed by John Doe in that it is RECOMMENDED that the Motion to Dismiss be granted in part and denied in part. Objections due by 6/14/2017.',
      'Recommendation to grant in part the Motion to Dismiss',
    ],
    [
      'REPORT AND RECOMMENDATION recommending that the 1 Complaint be DISMISSED WITH LEAVE TO AMEND and that 2 Motion for Leave be DENIED AS MOOT.',
      'Recommendation to dismiss the Complaint with leave to amend',
    ],
    [
      'REPORT AND RECOMMENDATIONS re 1 Petition, filed by John Roe. (It is recommended that his application for writ of habeas corpus be denied).',
      'Recommendation to deny his application for writ of habeas corpus',
    ],
    [
      'FINDINGS AND RECOMMENDATIONS recommending that the decision of the Commissioner be REVERSED and REMANDED. Objections due in 14 days.',
      'Recommendation to reverse and remand the decision of the Commissioner',
    ],
  ])('%s', (text, headline) => {
    expect(recommendedSaid(text)).toBe(headline);
  });

  it.each([
    'ORDER ADOPTING REPORT AND RECOMMENDATION: it was recommended that the motion be granted.',
    'OBJECTION to Report and Recommendation, which recommends that the case be dismissed.',
    'REPORT AND RECOMMENDATIONS re 2 Complaint filed by Ann Roe. Objections due by 1/27/2017.',
    'REPORT of mediator recommending that the parties talk.',
  ])('and nothing is said for it where it says nothing, or is another paper: %s', (text) => {
    expect(recommendedSaid(text)).toBeNull();
  });
});
