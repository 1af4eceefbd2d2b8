import { DECISION_READINGS } from './decision-readings.ts';
import { ASKED_AND_ORDERED_READINGS } from './asked-and-ordered-readings.ts';
import { COURTROOM_READINGS } from './courtroom-readings.ts';
import { CLERK_HABIT_READINGS } from './clerk-habit-readings.ts';
import { DISTRICT_OFFICE_READINGS } from './district-office-readings.ts';
import { PLAIN_CLERK_READINGS } from './plain-clerk-readings.ts';
import { MANDATORY_ORDER_READINGS } from './mandatory-order-readings.ts';
import { TITLE_INJUNCTION_READINGS } from './title-injunction-readings.ts';
import { DAY_AND_ENTRY_READINGS } from './day-and-entry-readings.ts';
import { DOCKET_NUMBER_READINGS } from './docket-number-readings.ts';
import { STATED_FACT_READINGS } from './stated-fact-readings.ts';
import { STAY_AND_NAME_READINGS } from './stay-and-name-readings.ts';
import { DOCKET_LINK_STEP_READINGS } from './docket-link-step-readings.ts';
import { APPEAL_STEP_READINGS } from './appeal-step-readings.ts';
import { CIRCUIT_NUMBER_READINGS } from './circuit-number-readings.ts';
import { OWNER_AND_HOUR_READINGS } from './owner-and-hour-readings.ts';
import { LATER_NOTE_READINGS } from './later-note-readings.ts';
import { OLDER_DOCKET_READINGS } from './older-docket-readings.ts';
import type { ReadingCase } from './reading.ts';
import { APPEAL_CLERK_READINGS } from './appeal-clerk-readings.ts';
import { ENTERING_READINGS } from './entering-readings.ts';
import { EXTENDED_STAY_READINGS } from './extended-stay-readings.ts';
import { FURTHER_APPEAL_CLERK_READINGS } from './further-appeal-clerk-readings.ts';
import { SUPREME_ORDER_READINGS } from './supreme-order-readings.ts';
import { BANKRUPTCY_ORDER_READINGS } from './bankruptcy-order-readings.ts';
import { COURT_CLERK_READINGS } from './court-clerk-readings.ts';
import { APPEAL_PAPER_READINGS } from './appeal-paper-readings.ts';
import { BANKRUPTCY_READINGS } from './bankruptcy-readings.ts';
import { CALIFORNIA_PAPER_READINGS } from './california-paper-readings.ts';
import { CALIFORNIA_RULING_READINGS } from './california-ruling-readings.ts';
import { CENTRAL_CIRCUIT_READINGS } from './central-circuit-readings.ts';
import { CLERK_FORM_READINGS } from './clerk-form-readings.ts';
import { CLERK_MARK_READINGS } from './clerk-mark-readings.ts';
import { CLERK_SHEET_READINGS } from './clerk-sheet-readings.ts';
import { COURT_FORM_READINGS } from './court-form-readings.ts';
import { FORBIDDING_READINGS } from './forbidding-readings.ts';
import { MOTION_HEAD_READINGS } from './motion-head-readings.ts';
import { CLERK_PLAN_READINGS } from './clerk-plan-readings.ts';
import { COURT_NOTICE_READINGS } from './court-notice-readings.ts';
import { COURT_SIGNATURE_READINGS } from './court-signature-readings.ts';
import { CONDITIONAL_READINGS } from './conditional-readings.ts';
import { CRIMINAL_READINGS } from './criminal-readings.ts';
import { DISTRICT_SHEET_READINGS } from './district-sheet-readings.ts';
import { EASTERN_CIRCUIT_PAPER_READINGS } from './eastern-circuit-paper-readings.ts';
import { EASTERN_CIRCUIT_RULING_READINGS } from './eastern-circuit-ruling-readings.ts';
import { FURTHER_COURT_READINGS } from './further-court-readings.ts';
import { FURTHER_EASTERN_READINGS } from './further-eastern-readings.ts';
import { FURTHER_SOUTHERN_READINGS } from './further-southern-readings.ts';
import { FURTHER_WESTERN_READINGS } from './further-western-readings.ts';
import { LATER_CIRCUIT_READINGS } from './later-circuit-readings.ts';
import { MIDWESTERN_READINGS } from './midwestern-readings.ts';
import { NEW_YORK_PAPER_READINGS } from './new-york-paper-readings.ts';
import { NEW_YORK_RULING_READINGS } from './new-york-ruling-readings.ts';
import { NINTH_CIRCUIT_READINGS } from './ninth-circuit-readings.ts';
import { NORTHEASTERN_PAPER_READINGS } from './northeastern-paper-readings.ts';
import { NORTHEASTERN_RULING_READINGS } from './northeastern-ruling-readings.ts';
import { OLDER_BANKRUPTCY_READINGS } from './older-bankruptcy-readings.ts';
import { SAMPLED_READINGS } from './sampled-readings.ts';
import { ORDER_NAME_READINGS } from './order-name-readings.ts';
import { REFUSED_MOTION_READINGS } from './refused-motion-readings.ts';
import { REMOVAL_READINGS } from './removal-readings.ts';
import { HELD_PERSON_READINGS } from './held-person-readings.ts';
import { RELEASED_PERSON_READINGS } from './released-person-readings.ts';
import { RETOLD_RULING_READINGS } from './retold-ruling-readings.ts';
import { REVIEWED_ORDER_READINGS } from './reviewed-order-readings.ts';
import { SECOND_CHOICE_READINGS } from './second-choice-readings.ts';
import { SENTENCE_READINGS } from './sentence-readings.ts';
import { SENT_HOME_READINGS } from './sent-home-readings.ts';
import { SOUTHEASTERN_PAPER_READINGS } from './southeastern-paper-readings.ts';
import { SOUTHEASTERN_RULING_READINGS } from './southeastern-ruling-readings.ts';
import { NOTICING_READINGS } from './noticing-readings.ts';
import { ORDER_LIST_READINGS } from './order-list-readings.ts';
import { SUNDRY_COURT_READINGS } from './sundry-court-readings.ts';
import { SOUTHERN_READINGS } from './southern-readings.ts';
import { SPECIAL_READINGS } from './special-readings.ts';
import { ORDERED_RELEASE_READINGS } from './ordered-release-readings.ts';
import { REMAINING_STAY_READINGS } from './remaining-stay-readings.ts';
import { UNNAMED_RELIEF_READINGS } from './unnamed-relief-readings.ts';
import { WARNED_TRANSFER_READINGS } from './warned-transfer-readings.ts';
import { WASHINGTON_READINGS } from './washington-readings.ts';
import { WESTERN_READINGS } from './western-readings.ts';

/** Every table of whole entries, by where the clerks write so. */
export const READING_TABLES: readonly (readonly [courts: string, cases: readonly ReadingCase[]])[] = [
  ['rulings in New York', NEW_YORK_RULING_READINGS],
  ['papers in New York', NEW_YORK_PAPER_READINGS],
  ['the capital', WASHINGTON_READINGS],
  ['rulings in the Northeast', NORTHEASTERN_RULING_READINGS],
  ['papers in the Northeast', NORTHEASTERN_PAPER_READINGS],
  ['rulings in the Southeast', SOUTHEASTERN_RULING_READINGS],
  ['papers in the Southeast', SOUTHEASTERN_PAPER_READINGS],
  ['the Gulf states', SOUTHERN_READINGS],
  ['the Midwest', MIDWESTERN_READINGS],
  ['rulings in California', CALIFORNIA_RULING_READINGS],
  ['papers in California', CALIFORNIA_PAPER_READINGS],
  ['the West', WESTERN_READINGS],
  ['bankruptcy courts', BANKRUPTCY_READINGS],
  ['older bankruptcy dockets', OLDER_BANKRUPTCY_READINGS],
  ['rulings in the first five circuits', EASTERN_CIRCUIT_RULING_READINGS],
  ['papers in the first five circuits', EASTERN_CIRCUIT_PAPER_READINGS],
  ['the Sixth to the Eighth Circuit', CENTRAL_CIRCUIT_READINGS],
  ['the Ninth Circuit', NINTH_CIRCUIT_READINGS],
  ['the circuits after the Ninth', LATER_CIRCUIT_READINGS],
  ['the Supreme Court, the Panel and special courts', SPECIAL_READINGS],
  ['the paperwork of appeals', APPEAL_PAPER_READINGS],
  ['special courts and summary reversals', SUNDRY_COURT_READINGS],
  ['notes of bankruptcy clerks and calls for an answer', NOTICING_READINGS],
  ['order lists and joined appeals', ORDER_LIST_READINGS],
  ['extended stays and appeals dismissed on a motion', EXTENDED_STAY_READINGS],
  ["the circuits' clerks", APPEAL_CLERK_READINGS],
  ["the circuits' clerks, further", FURTHER_APPEAL_CLERK_READINGS],
  ['the Supreme Court beside the petition', SUPREME_ORDER_READINGS],
  ['bare names of bankruptcy events', BANKRUPTCY_ORDER_READINGS],
  ['older bankruptcy clerks', COURT_CLERK_READINGS],
  ['criminal dockets and older styles', CRIMINAL_READINGS],
  ['sheets of old dockets', DISTRICT_SHEET_READINGS],
  ['notes of clerks', CLERK_SHEET_READINGS],
  ['forms of courts', COURT_FORM_READINGS],
  ['motions that are dismissed', REFUSED_MOTION_READINGS],
  ['sentences', SENTENCE_READINGS],
  ['minutes, marks and verdicts', CLERK_MARK_READINGS],
  ['plans, instructions and transfers', CLERK_PLAN_READINGS],
  ['notices of courts and duties by a day', COURT_NOTICE_READINGS],
  ['signed stipulations and papers of clerks', COURT_SIGNATURE_READINGS],
  ['conditions and small orders', CONDITIONAL_READINGS],
  ['verdicts, continuances and notes', SAMPLED_READINGS],
  ['further words in the East', FURTHER_EASTERN_READINGS],
  ['further words in the South', FURTHER_SOUTHERN_READINGS],
  ['further words in the West', FURTHER_WESTERN_READINGS],
  ['further words of other courts', FURTHER_COURT_READINGS],
  ['orders that name another, and criminal minutes', ORDER_NAME_READINGS],
  ['cases sent home and small orders', SENT_HOME_READINGS],
  ['orders that are spoken of', REVIEWED_ORDER_READINGS],
  ['forms and set phrases of district clerks', CLERK_FORM_READINGS],
  ['removals held up and parts dismissed', REMOVAL_READINGS],
  ['orders entered without a paper', ENTERING_READINGS],
  ['second choices and what a case ends with', SECOND_CHOICE_READINGS],
  ['steps of appeals, the Panel and lists of numbers', APPEAL_STEP_READINGS],
  ['what a motion itself asks for', MOTION_HEAD_READINGS],
  ['what an order forbids or only speaks of', FORBIDDING_READINGS],
  ['appeals that end, join or move', DOCKET_LINK_STEP_READINGS],
  ['stays that go on and papers of unlisted names', STAY_AND_NAME_READINGS],
  ['injunctions by their titles and the rest of motions', TITLE_INJUNCTION_READINGS],
  ['what decides a case above', DECISION_READINGS],
  ['what another court did, and stays that go on', RETOLD_RULING_READINGS],
  ['orders that somebody stay where they are', HELD_PERSON_READINGS],
  ['who is held or let go, and sittings moved beside deadlines', WARNED_TRANSFER_READINGS],
  ['relief and ends of cases that are not named', UNNAMED_RELIEF_READINGS],
  ['people let go or kept in few words', ORDERED_RELEASE_READINGS],
  ['stays that remain or are only spoken of', REMAINING_STAY_READINGS],
  ['orders that somebody be released', RELEASED_PERSON_READINGS],
  ['dockets, entries and days by many clerks', STATED_FACT_READINGS],
  ['numbers of appeals and of cases elsewhere', DOCKET_NUMBER_READINGS],
  ['days and entries in the prose of orders', DAY_AND_ENTRY_READINGS],
  ['what a side must do, and restraints that begin or run out', MANDATORY_ORDER_READINGS],
  ['everyday entries of many clerks', PLAIN_CLERK_READINGS],
  ['whose number a text names', CIRCUIT_NUMBER_READINGS],
  ['whose paper an entry is, and hours that move', OWNER_AND_HOUR_READINGS],
  ['what district clerks note', DISTRICT_OFFICE_READINGS],
  ['habits of single districts', CLERK_HABIT_READINGS],
  ['injunctions, writs and hearings as they are announced', COURTROOM_READINGS],
  ['notes that came later, and cases that move within a court', LATER_NOTE_READINGS],
  ['what is only asked for beside what is ordered', ASKED_AND_ORDERED_READINGS],
  ['older dockets and single courts', OLDER_DOCKET_READINGS],
];
