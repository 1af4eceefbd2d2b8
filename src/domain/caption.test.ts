import { describe, expect, it } from 'vitest';
import { shortCaption } from './caption.ts';

describe('a caption in a subject line', () => {
  it.each([
    ['Kristi Noem, Secretary of Homeland Security, et al. v. Svitlana Doe, et al.', 'Noem v. Doe'],
    [
      'Kristi Noem, Secretary, Department of Homeland Security, et al., Applicants v. Svitlana Doe, et al.',
      'Noem v. Doe',
    ],
    ['Doe et al v. Noem et al', 'Doe v. Noem'],
    [
      'Social Security Administration, et al. v. American Federation of State, County, and Municipal Employees',
      'SSA v. AFSCME',
    ],
    [
      'American Federation of State, County and Municipal Employees, AFL-CIO v. Social Security Administration',
      'AFSCME v. SSA',
    ],
    ['Doe v. Social Security Administration, et al.', 'Doe v. Social Security Administration'],
    [
      'Department of Health, Education, and Welfare v. Smith',
      'Department of Health, Education, and Welfare v. Smith',
    ],
    ['Marco Rubio, Secretary of State, and Department of State v. Ann Example', 'Rubio v. Example'],
    ['State of Example, Ann Smith, and Bea Jones v. Doe', 'State of Example v. Doe'],
    ['Array BioPharma, Inc. v. AstraZeneca AB', 'Array BioPharma v. AstraZeneca AB'],
    ['Reyes v. Guam Waterworks Authority', 'Reyes v. Guam Waterworks Authority'],
    ['Public Citizen, Inc. et al v. Trump et al', 'Public Citizen v. Trump'],
    ['Common Cause et al v. Donald J. Trump', 'Common Cause v. Trump'],
    ['Human Rights Watch v. Kristi Noem', 'Human Rights Watch v. Noem'],
    ['Planned Parenthood v. Xavier Becerra', 'Planned Parenthood v. Becerra'],
    ['In re: Maura Lynch', 'In re: Maura Lynch'],
    ['US v. James Squire', 'US v. Squire'],
    ['AFSCME v. SSA', 'AFSCME v. SSA'],
    ['John Roe Jr. v. Smith', 'Roe v. Smith'],
    ['', ''],
  ])('%s is short as %s', (caption, short) => {
    expect(shortCaption(caption)).toBe(short);
  });

  it('shortens a shortened caption no further', () => {
    const once = shortCaption('Kristi Noem, Secretary of Homeland Security, et al. v. Svitlana Doe, et al.');
    expect(shortCaption(once)).toBe(once);
  });
});
