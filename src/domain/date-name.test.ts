import { describe, expect, it } from 'vitest';
import { dateName, sittingName } from './date-name.ts';

describe('a hearing is called by its name', () => {
  it.each([
    ['Motion Hearing', 'Motion hearing'],
    ['STATUS CONFERENCE', 'Status conference'],
    ['of Oral Argument', 'Oral argument'],
    ['scheduling oral argument', 'Oral argument'],
    ['Scheduling Conference', 'Scheduling conference'],
    ['that the pretrial conference previously', 'Pretrial conference'],
    ['Attachments: # 1 Proposed Order) Noting Date', 'Noting date'],
    ['NOTICE of Motion by Ann Roe for presentment of motion to compel 20', 'Presentment of motion'],
    ["Plaintiff's 8 motion for a preliminary injunction will be heard at", 'Hearing'],
  ])('%s', (what, name) => {
    expect(dateName({ kind: 'hearing', what, who: null })).toBe(name);
  });

  it('has no name where the words are a sentence', () => {
    expect(sittingName('argument is welcome from all')).toBeNull();
  });
});

describe('a deadline says what is due', () => {
  it.each([
    ['Responses', 'response', 'Responses due'],
    [
      'Response to application (24A1079) requested by Justice Jackson,',
      'response',
      'Response to application due',
    ],
    ['Response to the petition requested by the Court', 'response', 'Response to the petition due'],
    [
      '[1001234567] Briefs due as follows: Opening brief and appendix',
      'brief',
      'Opening brief and appendix due',
    ],
    ['Set/Reset Deadlines: Status Report', 'joint_report', 'Status Report due'],
    ['LETTER ORDER granting Extension of Time to Answer', 'answer', 'Answer due'],
    ["The appellant's brief is", 'brief', "Appellant's brief due"],
    ['The Plaintiffs shall file any reply', 'reply', 'Plaintiffs shall file any reply'],
    ['Deadlines: Amended Pleadings due by 8/8/2020 Discovery', 'discovery', 'Discovery due'],
    ['deadline', 'response', 'Response due'],
    ['deadline', null, 'Deadline'],
    ['Plaintiff has', null, 'Deadline'],
    ['Defendant shall have', null, 'Deadline'],
    ['The', 'discovery', 'Discovery due'],
    ['to that of the electronically filed brief', 'brief', 'Brief due'],
    ['ORDER granting 26 Motion for Extension of Time', 'motion', 'Deadline'],
    ['COMPLAINT against Commissioner filed by Ann Roe. 70 Day Notice', 'notice', '70 Day Notice due'],
    ['answer due for Carolyn W. Roe', 'answer', 'Answer due for Carolyn W. Roe'],
    ['CONFERENCE AND SCHEDULING ORDER Rule 26(f) Conference', null, 'Rule 26(f) Conference due'],
    ['MEDIATION ORDER Mediation', null, 'Mediation due'],
    ['SCHEDULING LETTER setting the Rule 26 Meeting Report', null, 'Rule 26 Meeting Report due'],
    ['PETITIONER Brief', 'brief', 'Petitioner Brief due'],
    ['Fee Amount $1738 Chapter 11 Plan - Small Business -', null, 'Chapter 11 Plan - Small Business due'],
    ['Last day to oppose discharge', null, 'Last day to oppose discharge'],
    ['Discovery cut-off', 'discovery', 'Discovery cut-off'],
    ['Discovery completed', 'discovery', 'Discovery to be completed'],
    ["Appellee's brief must be filed and served", 'brief', "Appellee's brief must be filed and served"],
    ['A response to the application be filed', 'response', 'Response to the application due'],
    ['Any objections thereto must be submitted', 'objection', 'Objections thereto due'],
    ['A motion may be filed', 'motion', 'Motion may be filed'],
    ['Counsel are to meet and confer', null, 'Counsel are to meet and confer'],
    ['therefore ORDERS Roe to file Exhibits 10 and 11', null, 'Roe to file Exhibits 10 and 11'],
    ['[I]t is hereby ORDERED that Roe shall file,', null, 'Roe shall file'],
    ['Pennsylvania.Responses', 'response', 'Responses due'],
    ['The Court ORDERS that they shall,', null, 'Deadline'],
    ['Plaintiff is advised that if he does not file', null, 'Deadline'],
    ['The defendants shall have until on or before', null, 'Deadline'],
    ['We respectfully request that the letter', null, 'Deadline'],
    ['THE TIME IS HEREBY EXTENDED', null, 'Deadline'],
    [
      'The motions to extend the time to file responses to the petition are granted and the time is extended',
      'petition',
      'Response due',
    ],
    ['THIRD AMENDED ORDER SETTING SCHEDULE - Depositions', 'discovery', 'Depositions due'],
  ])('%s', (what, who, name) => {
    expect(dateName({ kind: 'deadline', what, who })).toBe(name);
  });

  it('fits a calendar', () => {
    const what = `The parties shall ${'confer and report and '.repeat(20)}`;
    expect(dateName({ kind: 'deadline', what, who: null }).length).toBeLessThanOrEqual(85);
  });
});
