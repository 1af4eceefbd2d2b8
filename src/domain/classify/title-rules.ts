import { APPEAL_CLERK_RULES } from './appeal-clerk-rules.ts';
import { APPEAL_DECISION_RULES } from './appeal-decision-rules.ts';
import { APPEAL_NAME_RULES } from './appeal-name-rules.ts';
import { APPEAL_NOTE_RULES } from './appeal-note-rules.ts';
import { APPEAL_PAPERWORK_RULES } from './appeal-paperwork-rules.ts';
import { APPEAL_PAPER_RULES } from './appeal-paper-rules.ts';
import { APPEAL_STEP_RULES } from './appeal-step-rules.ts';
import { BANKRUPTCY_NAME_RULES } from './bankruptcy-name-rules.ts';
import { BANKRUPTCY_ORDER_RULES } from './bankruptcy-order-rules.ts';
import { BANKRUPTCY_PAPER_RULES } from './bankruptcy-paper-rules.ts';
import { BANKRUPTCY_RULES } from './bankruptcy-rules.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import { CLERK_FORM_RULES } from './clerk-form-rules.ts';
import { CLERK_NOTE_RULES } from './clerk-note-rules.ts';
import { CLERK_RULES } from './clerk-rules.ts';
import { COURT_NOTICE_RULES } from './court-notice-rules.ts';
import { COURT_PAPER_RULES } from './court-paper-rules.ts';
import { CORRECTION_RULES } from './correction-rules.ts';
import { CRIMINAL_NOTE_RULES } from './criminal-note-rules.ts';
import { CRIMINAL_RULES } from './criminal-rules.ts';
import { DOCKETING_RULES } from './docketing-rules.ts';
import { EVENT_NAME_RULES } from './event-name-rules.ts';
import { FILING_RULES } from './filing-rules.ts';
import { MENU_NAME_RULES } from './menu-name-rules.ts';
import { MENU_STEP_RULES } from './menu-step-rules.ts';
import { OPINION_RULES } from './opinion-rules.ts';
import { ORDER_RULES } from './order-rules.ts';
import { SERVICE_RULES } from './service-rules.ts';
import { SPECIAL_COURT_RULES } from './special-court-rules.ts';
import { SPECIAL_STEP_RULES } from './special-step-rules.ts';
import { SUPREME_MERITS_RULES } from './supreme-merits-rules.ts';
import { SUPREME_MOTION_RULES } from './supreme-motion-rules.ts';
import { SUPREME_PAPER_RULES } from './supreme-paper-rules.ts';
import { SUPREME_RULES } from './supreme-rules.ts';
import { SUPREME_STEP_RULES } from './supreme-step-rules.ts';
import { SUPREME_TIME_RULES } from './supreme-time-rules.ts';
import type { TitleRule } from './title-rule.ts';

/** Rules that all have the same fields are read several times as fast as rules of many shapes. */
function withAllFields(rule: TitleRule): TitleRule {
  return {
    type: rule.type,
    lead: rule.lead,
    title: rule.title,
    within: rule.within,
    unless: rule.unless,
    unlessWithin: rule.unlessWithin,
    kinds: rule.kinds,
    relief: rule.relief,
    outcome: rule.outcome,
    importance: rule.importance,
    examples: rule.examples,
  };
}

/** All title rules in the order in which they are asked. */
export const TITLE_RULES: readonly TitleRule[] = [
  ...CORRECTION_RULES,
  ...SUPREME_STEP_RULES,
  ...SUPREME_MERITS_RULES,
  ...SUPREME_MOTION_RULES,
  ...MENU_NAME_RULES,
  ...MENU_STEP_RULES,
  ...EVENT_NAME_RULES,
  ...CLERK_NOTE_RULES,
  ...CRIMINAL_NOTE_RULES,
  ...SUPREME_TIME_RULES,
  ...SUPREME_RULES,
  ...SUPREME_PAPER_RULES,
  ...APPEAL_DECISION_RULES,
  ...APPEAL_NAME_RULES,
  ...APPEAL_STEP_RULES,
  ...APPEAL_NOTE_RULES,
  ...APPEAL_CLERK_RULES,
  ...APPEAL_PAPERWORK_RULES,
  ...BANKRUPTCY_ORDER_RULES,
  ...BANKRUPTCY_PAPER_RULES,
  ...BANKRUPTCY_NAME_RULES,
  ...SPECIAL_STEP_RULES,
  ...SPECIAL_COURT_RULES,
  ...CLERK_FORM_RULES,
  ...COURT_NOTICE_RULES,
  ...COURT_PAPER_RULES,
  ...CLERK_RULES,
  ...APPEAL_PAPER_RULES,
  ...OPINION_RULES,
  ...BANKRUPTCY_RULES,
  ...CRIMINAL_RULES,
  ...ORDER_RULES,
  ...CALENDAR_RULES,
  ...DOCKETING_RULES,
  ...SERVICE_RULES,
  ...FILING_RULES,
].map(withAllFields);
