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
    ['THIRD AMENDED ORDER SETTING SCHEDULE - Depositions', 'discovery', 'Depositions due'],
  ])('%s', (what, who, name) => {
    expect(dateName({ kind: 'deadline', what, who })).toBe(name);
  });

  it('fits a calendar', () => {
    const what = `The parties shall ${'confer and report and '.repeat(20)}`;
    expect(dateName({ kind: 'deadline', what, who: null }).length).toBeLessThanOrEqual(85);
  });
});
