import { APPELLATE_PHRASE_CASES } from './appellate-phrase-cases.ts';
import { WESTERN_APPELLATE_PHRASE_CASES } from './appellate-phrase-western-cases.ts';
import { BANKRUPTCY_LABEL_CASES } from './bankruptcy-label-cases.ts';
import { BANKRUPTCY_NAME_CASES } from './bankruptcy-name-cases.ts';
import { APPEAL_NOTE_CASES } from './appeal-note-cases.ts';
import { SUPREME_STEP_CASES } from './supreme-step-cases.ts';
import { SPECIAL_STEP_CASES } from './special-step-cases.ts';
import { FURTHER_APPEAL_NOTE_CASES } from './further-appeal-note-cases.ts';
import type { EventCase } from './case.ts';
import { CLERK_CASES } from './clerk-cases.ts';
import { DISPOSITION_CASES } from './disposition-cases.ts';
import { DISTRICT_LABEL_CASES } from './district-label-cases.ts';
import { EARLIER_CIRCUIT_CASES } from './earlier-circuit-cases.ts';
import { FILING_CASES } from './filing-cases.ts';
import { FURTHER_COURT_CASES } from './further-court-cases.ts';
import { FURTHER_DISTRICT_CASES } from './further-district-cases.ts';
import { INJUNCTION_CASES } from './injunction-cases.ts';
import { LABEL_CASES } from './label-cases.ts';
import { LATER_CIRCUIT_CASES } from './later-circuit-cases.ts';
import { REMAINING_DISTRICT_CASES } from './remaining-district-cases.ts';
import { RULING_CASES } from './ruling-cases.ts';
import { SUPREME_CASES } from './supreme-cases.ts';
import { SUPREME_PHRASE_CASES } from './supreme-phrase-cases.ts';

/** Every table by name; tests and the benchmark run over all of them. */
export const CASE_TABLES: readonly (readonly [name: string, cases: readonly EventCase[]])[] = [
  ['injunctions and stays', INJUNCTION_CASES],
  ['dispositions', DISPOSITION_CASES],
  ['smaller rulings', RULING_CASES],
  ['papers of parties', FILING_CASES],
  ['entries of clerks', CLERK_CASES],
  ['the first five circuits', EARLIER_CIRCUIT_CASES],
  ['the other circuits', LATER_CIRCUIT_CASES],
  ['the Supreme Court', SUPREME_CASES],
  ['further districts', FURTHER_DISTRICT_CASES],
  ['remaining districts', REMAINING_DISTRICT_CASES],
  ['further courts', FURTHER_COURT_CASES],
  ['bare labels of court feeds', LABEL_CASES],
  ['event names of district courts', DISTRICT_LABEL_CASES],
  ['event names of bankruptcy courts', BANKRUPTCY_LABEL_CASES],
  ['bare names of bankruptcy events', BANKRUPTCY_NAME_CASES],
  ["notes of the circuits' clerks", APPEAL_NOTE_CASES],
  ['steps of the Supreme Court', SUPREME_STEP_CASES],
  ['further names of special courts', SPECIAL_STEP_CASES],
  ["newer notes of the circuits' clerks", FURTHER_APPEAL_NOTE_CASES],
  ['phrases of the Supreme Court', SUPREME_PHRASE_CASES],
  ['phrases of the eastern circuits', APPELLATE_PHRASE_CASES],
  ['phrases of the other circuits', WESTERN_APPELLATE_PHRASE_CASES],
];

export const ALL_CASES: readonly EventCase[] = CASE_TABLES.flatMap(([, cases]) => cases);
