/** What a court took to decide, and when: it has heard all that it will hear, or waits for an argument. */

/** "Ordered submitted on the briefs and record without oral argument", "SUBMITTED ON THE BRIEFS to Roe, Poe, Doe" */
const SUBMITTED =
  /\bsubmitted (?:for (?:decision|disposition) )?(?:on the (briefs|papers)\b(?![^.;]{0,40}without)|[^.;]{0,40}without (?:oral )?argument\b)/;
const MAY_BE = /\b(?:may|motion to|request(?:s|ed)? (?:to|that)|whether)\b[^.;]{0,60}\bsubmit/;

/** "The application for stay ... is deferred pending oral argument" */
const DEFERRED =
  /\bapplications? (?:\([^)]{1,30}\) )?for (?:a )?stay\b[^.;]{0,160}\bdeferred (?:pending|until) (?:oral )?argument\b/;

/** "Case submitted on the briefs"; null where the entry says no such thing in so many words. */
export function submittedSaid(said: string): string | null {
  if (DEFERRED.test(said)) return 'Application for stay deferred until argument';
  const submitted = MAY_BE.test(said) ? null : SUBMITTED.exec(said);
  if (!submitted) return null;
  return submitted[1] ? `Case submitted on the ${submitted[1]}` : 'Case submitted without oral argument';
}
