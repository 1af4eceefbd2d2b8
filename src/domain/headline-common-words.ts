/**
 * Words of clerks that need no capitals; initials and names do. A word that is also a name, a month or the short name
 * of an agency ("MAY", "ICE", "SAVE") is none of them.
 */
const COMMON = new Set(
  (
    'abstract a access accepting accepted accordingly adopted acknowledgement acknowledgment action actions active added addendum addressing ' +
    'additional adjourned adjourning adjudged administrative administratively admission admitted admonishing adopting adoption ' +
    'advisement affiliations affidavit affirmation affirmed affirming against agency agenda agreed agreement all allowed ' +
    'allowing amended amending amendment amicus an and annual answer appeal appeals appearance appearances appellant ' +
    "appellant's appellate appellee appendix application appointing appointment approval approved approving argued argument " +
    'arguments arraignment as assessment assigned assigning assignment association at attached attorney attorneys attachment ' +
    'audio audit authorities authorizing award awarding back bail bankruptcy barring before being bench benefits bond brief briefing ' +
    "briefs by calendar calendared called calling canceled canceling cancelled cancelling cancels case cases case's cause " +
    'certain certificate certification certified certifying chambers change changing circuit citation civil claim claims ' +
    "clarification clarifying class clerk clerk's clerk’s close closed closing combined commencing commitment committee " +
    'compel compelling complaint complete compliance concerning conditional conditions conduct conducting conference ' +
    'conferences confidential confidentiality confirming consent consolidated consolidating consolidation consider construction ' +
    'continuance continued continuing contempt control converting copies copy corporate corrected correcting correction corrective cost costs counsel ' +
    "count counterclaim counts court court's court’s courts courtroom cover criminal cross cut-off date dates days deadline " +
    'deadlines debtor debtors decision declaration declaring decree decreed deemed default defective defendant ' +
    "defendant's defendants defendants' defense defer deferring deficiencies deficiency deficient defined delete deleted deletion deliver demand " +
    'denial denied denies deny denying deposit deposition designating designation detailed details detention determination ' +
    'direct directed directing directions directs disbursement discharge discharged discharging discipline disclose disclosure disclosures discontinuance ' +
    'discovery dismiss dismissal dismissed dismisses dismissing disposition disqualify distributed distribution district docket docketed docketing docketed ' +
    'document documents drawn due during electronic electronically emergency en endorsed endorsement enforce entered entering entry ' +
    'error errors establishing evidence ex examination exclude excluding excerpts excusing executed exhibit exhibits expedite expedited expediting expenses expert extend extended ' +
    'extending extension facts failure false federal fee fees felony file filed filer files filing filings final finding findings financial first fixing ' +
    'following follows for foreclosure forfeiture form formal from further general good grant granted granting grants guilty habeas hard has have health ' +
    'held hearing hearings hereby herein if immediate imposing in inactive inclusion incorrect indictment information informal ' +
    'informative initial injunction injunctive inquiry instructions instructing interest interested interim interlocutory interpreter intervene intervenor into ' +
    "invitation involuntary is issuance issued issuing it itself joint judge judge’s judge's judges judgment judicial jurisdiction " +
    "jury jury's just lack late law leave leaving legal letter letters lift lifted lifting limited limiting list litigation lodged longer magistrate mailed mailing management mandate " +
    'mandatory marginal material matter matters mediation meeting meet memo memorandum message minute minutes miscellaneous modification ' +
    'modified modifying month monthly months moot mooting motion motions moved moving multidistrict must no non-dispositive none not notation ' +
    'note notice notices noticing notification number nunc objection objections of official on one only opening opinion opposed opposing opposition or ' +
    'oral order ordered ordering orders other out outlined over overruling page pages panel paper paperless paralegal part parte partial participants parties party ' +
    "passport payment pending permanent permanently permission permitting person personal petition petitioner petitioner's petitions place plaintiff plaintiff's plaintiffs plaintiffs' plan planning plea pleading pleadings points " +
    'postponing potential practice praecipe prejudice preliminarily preliminary presentence pretrial pre-trial prior privacy pro procedure procedures proceed proceeding ' +
    'proceedings process production progress progression proof property proposed prosecute prosecution protective provide providing public publication punitive purposes ' +
    'pursuant questions quash quashing re re-file re-filed re-set re-setting reaffirming reason reasons reassigned reassigning reassignment receipt received recommendation recommendations ' +
    'reconsider reconsideration record records recusal recusing redacted redaction reducing reference referral referred referring refile regarding reinstating reissued rejecting related release ' +
    'releasing relief remain remaining remand remanded remanding reminder removal removing renewed reopen reopened reopening reply report reported reporting reports request requesting requests require ' +
    "required requirements requiring rescheduled rescheduling reserving reset resetting resolving respond respondent respondent's respondents responding response responses responsive restraining restitution restricted restricting resubmit resubmitting return ruling " +
    'returned reversed reversing review reviewed revised revising revocation revoking rights rule rules rulings sanctions satisfaction schedule scheduled schedules scheduling seal sealed sealing second seized selection self-represented ' +
    'sending sent sentence sentencing separate served service set sets setting settlement severing shall sheet show signed slip so so-ordered special standing state statement states status stay stayed staying ' +
    'stipulated stipulation stipulations stricken strike striking submission submit submitted subsequent substituting substitution sufficient suggestions summary summons summonses supervised supplement supplemental support suppress suppressing supporting sur-reply survey suspending sustaining ' +
    'taken taking telephone telephonic temporary tendered tentative tentatively terminate terminated terminating termination testimony text text-only that the thereof these third this time to today tolling transcript ' +
    "transcripts transfer transferred transferring transmittal transmitted transmitting treating trial trustee trustee's two unauthorized under undeliverable unopposed unpublished unredacted unseal unsealed unsealing until update upon vacate vacated vacating " +
    'venue verdict verified via voir voluntarily voluntary waived waiver waiving warrant was were will with withdraw withdrawal withdrawing withdrawn withdraws without witness witnesses word writ written clerks dispute disputes index program hac vice locked self represented tag along local track confer youth address carefully non opposition exparte practices per dkt defender applicant treaty pilot new reporter requested services opened continue quality enter trademark virtual aside curiam mortgaged sale '
  ).split(' '),
);

/** Parts of names by their endings ordinary words. */
const PARTS_OF_NAMES = new Set(
  'department association foundation corporation federation coalition'.split(' '),
);
/** Endings that no name of a person has. */
const COMMON_END = /(?:tions?|ments|\w{4}ment|ables?|ibles?|ness|\w{6}ing)$/;

/** Whether a word, in any case, is an ordinary one. */
export function isCommon(word: string): boolean {
  const small = word.toLowerCase().replace(/’/g, "'");
  if (PARTS_OF_NAMES.has(small)) return false;
  return COMMON.has(small) || COMMON.has(small.replace(/'s?$/, '')) || COMMON_END.test(small);
}

const SHORT_NAMES = new Set(
  (
    'cto mdl usca tro dhs ice uscis irs ssa doj fbi opm epa fda sec ftc fcc nlrb usa flsa foia apa adr ecf pdf r&r doge ' +
    'save daca chnv tps cbp hhs hud cdc nih dol dod dea atf osha eeoc usps usaid fema ferpa hipaa aclu nrdc naacp llc llp lp ' +
    'bap ifp usc cfr frcp frap psr usms aedpa dcpd nypd ii iii iv vi vii'
  ).split(' '),
);

/** Short names that are written in capitals wherever they stand. */
export function isShortName(word: string): boolean {
  return SHORT_NAMES.has(word.toLowerCase());
}

/** A word of a shouted title as it is written otherwise: "ORDER" is "order", "ROE" is "Roe", "USCIS" stays. */
export function unshouted(word: string): string {
  const small = word.toLowerCase();
  if (isCommon(word)) return small;
  if (isShortName(word) || small.length < 3) return word;
  return /[aeiouy]/.test(small) ? word.charAt(0) + small.slice(1) : word;
}
