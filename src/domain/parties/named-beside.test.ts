import { describe, expect, it } from 'vitest';
import { play, type Step } from './history.fixture.ts';
import type { PartyMerge } from './history.ts';

describe('a pseudonym', () => {
  const start: Step = {
    day: '2025-03-01',
    caption: 'Doe v. Noem',
    list: ['Svitlana Doe', 'Kristi Noem', 'Todd Lyons'],
  };
  const names = (merge: PartyMerge) =>
    merge.parties.filter(({ withheld }) => !withheld).map(({ name }) => name);

  it('stands as it is, beside officials', () => {
    expect(names(play([start]))).toEqual(['Svitlana Doe', 'Kristi Noem', 'Todd Lyons']);
  });

  it('meets no name of a person that a list shows later, in its place or beside it', () => {
    const later = play([
      start,
      { day: '2025-04-01', list: ['Svitlana Ivanova', 'Kristi Noem', 'Todd Lyons'] },
    ]);
    expect(names(later)).toEqual(['Svitlana Doe', 'Kristi Noem', 'Todd Lyons']);
    expect(later.joined).toEqual([]);
    const beside = play([
      start,
      { day: '2025-04-01', list: ['Svitlana Doe', 'Oksana Melnyk', 'U.S. Department of State'] },
    ]);
    expect(beside.joined).toEqual(['U.S. Department of State']);
  });

  it('meets none in the first list either where that shows no pseudonym, or one like it', () => {
    const caption = 'J.O.P. v. Noem';
    expect(names(play([{ day: '2025-03-01', caption, list: ['Jose Ortiz Perez', 'Kristi Noem'] }]))).toEqual([
      'J.O.P.',
      'Kristi Noem',
    ]);
    const replaced = ['Oksana Melnyk', 'Kristi Noem'];
    expect(names(play([{ day: '2025-03-01', caption: 'Doe v. Noem', list: replaced }]))).toEqual([
      'Doe',
      'Kristi Noem',
    ]);
    const both = ['J.O.P.', 'Jose Ortiz Perez', 'Kristi Noem', 'Todd Lyons'];
    expect(names(play([{ day: '2025-03-01', caption, list: both }]))).toEqual([
      'J.O.P.',
      'Kristi Noem',
      'Todd Lyons',
    ]);
  });

  it('and a caption that says who it is are not shown together, now or later', () => {
    const named: Step = {
      day: '2025-04-01',
      caption: 'Ivanova v. Noem',
      list: ['Svitlana Ivanova', 'Svitlana Doe', 'Kristi Noem'],
    };
    for (const steps of [
      [start, named],
      [start, named, { ...named, day: '2025-04-02' }],
    ])
      expect(names(play(steps))).toEqual(['Kristi Noem', 'Todd Lyons']);
  });

  it('stays where the caption is turned around', () => {
    expect(names(play([start, { day: '2025-04-01', caption: 'Noem v. Doe' }]))).toContain('Svitlana Doe');
  });

  it('is not given a name by an entry that puts one in its place', () => {
    const entry: [number, string] = [8, 'ORDER: Oksana Melnyk is substituted for Jane Doe as a plaintiff.'];
    expect(names(play([start, { day: '2025-04-01', entry }]))).toEqual([
      'Svitlana Doe',
      'Kristi Noem',
      'Todd Lyons',
    ]);
  });

  it('meets no person whom an entry adds on its side, while others join', () => {
    const entry: [number, string] = [
      8,
      'AMENDED COMPLAINT against Kristi Noem, Joseph Edlow filed by Oksana Melnyk, Haitian Bridge Alliance. (Attachments: # 1 Exhibit)',
    ];
    expect(names(play([start, { day: '2025-04-01', entry }]))).toEqual([
      'Svitlana Doe',
      'Kristi Noem',
      'Todd Lyons',
      'Haitian Bridge Alliance',
      'Joseph Edlow',
    ]);
  });

  it('leaves an official their successor', () => {
    const entry: [number, string] = [8, 'ORDER: Markwayne Mullin is substituted for Kristi Noem.'];
    const merge = play([
      start,
      { day: '2025-04-01', entry },
      {
        day: '2025-04-02',
        caption: 'Doe v. Mullin',
        list: ['Svitlana Doe', 'Kristi Noem', 'Markwayne Mullin'],
      },
    ]);
    expect(names(merge)).toEqual(['Svitlana Doe', 'Kristi Noem', 'Todd Lyons', 'Markwayne Mullin']);
    expect(merge.joined).toEqual([]);
  });
});
