import { describe, expect, it } from 'vitest';
import { recommendedSaid } from './headline-recommended.ts';

describe('a report of a magistrate judge is told by what it recommends', () => {
  it.each([
    [
      "REPORT AND RECOMMENDATIONS of the Magistrate Judge that the Court DISMISS Roe's 1 Petition without prejudice, DIRECT the Clerk to CLOSE this case, and DENY Roe in forma pauperis status on appeal.",
      "Recommendation to dismiss Roe's Petition without prejudice and more",
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
      'Recommendation to dismiss the Complaint with leave to amend and more',
    ],
    [
      'REPORT AND RECOMMENDATIONS re 1 Petition, filed by John Roe. (It is recommended that his application for writ of habeas corpus be denied).',
      'Recommendation to deny his application for writ of habeas corpus',
    ],
    [
      'FINDINGS AND RECOMMENDATIONS recommending that the decision of the Commissioner be REVERSED and REMANDED. Objections due in 14 days.',
      'Recommendation to reverse and remand the decision of the Commissioner',
    ],
    [
      'REPORT AND RECOMMENDATIONS re 1 Complaint filed by Ann Roe: that this case be DISMISSED with prejudice. Objections due by 6/4/2012.',
      'Recommendation to dismiss this case with prejudice',
    ],
    [
      'REPORT AND RECOMMENDATION recommending that 12 MOTION to Stay be GRANTED and this action be REMANDED.',
      'Recommendation to grant MOTION to Stay and remand this action',
    ],
    [
      'REPORT AND RECOMMENDATION: It is recommended that the Motion to Dismiss be granted. It is further recommended that the Motion to Strike be denied. Objections due in 14 days.',
      'Recommendation to grant Motion to Dismiss and deny Motion to Strike',
    ],
    [
      'REPORT AND RECOMMENDATION that the Court grant the petition, and deny the motion to stay as moot.',
      'Recommendation to grant petition and deny motion to stay as moot',
    ],
    [
      'REPORT AND RECOMMENDATION recommending that the Court grant in part and deny in part the Motion to Dismiss.',
      'Recommendation to grant in part the Motion to Dismiss',
    ],
    [
      "FINDINGS AND RECOMMENDATIONS: IT IS RECOMMENDED that 1. Defendants' 30 Motion for Summary Judgment be granted; 2. Plaintiff's 31 Motion for Summary Judgment be denied; and 3. this action be dismissed.",
      "Recommendation to grant Defendants' Motion for Summary Judgment…",
    ],
    [
      'REPORT AND RECOMMENDATION that the motion to stay and the motion to dismiss be denied.',
      'Recommendation to deny the motion to stay and the motion to dismiss',
    ],
  ])('%s', (text, headline) => {
    expect(recommendedSaid(text, 70)).toBe(headline);
  });

  it.each([
    'ORDER ADOPTING REPORT AND RECOMMENDATION: it was recommended that the motion be granted.',
    'OBJECTION to Report and Recommendation, which recommends that the case be dismissed.',
    'REPORT AND RECOMMENDATIONS re 2 Complaint filed by Ann Roe. Objections due by 1/27/2017.',
    'REPORT of mediator recommending that the parties talk.',
  ])('and nothing is said for it where it says nothing, or is another paper: %s', (text) => {
    expect(recommendedSaid(text, 70)).toBeNull();
  });

  it('all of them are told where there is room', () => {
    const text =
      "REPORT AND RECOMMENDATION recommending that Roe's Motion to Dismiss be GRANTED, that 31 Motion to Strike be DENIED AS MOOT and that the case be REMANDED.";
    expect(recommendedSaid(text, 200)).toBe(
      "Recommendation to grant Roe's Motion to Dismiss, deny Motion to Strike as moot and remand the case",
    );
    expect(recommendedSaid(text, 70)).toBe("Recommendation to grant Roe's Motion to Dismiss and more");
  });
});
