import { describe, expect, it } from 'vitest';
import { play, told, type Step } from './history.fixture.ts';

describe('the history of who is a party', () => {
  it('has the first list as it stands, and tells nobody', () => {
    const merge = play([
      {
        day: '2025-04-01',
        caption: 'Centro v. Yellen',
        list: ['Centro de Trabajadores Unidos', 'Janet Yellen'],
      },
    ]);
    expect(merge.joined).toEqual([]);
    expect(told(merge)).toEqual([
      'Centro de Trabajadores Unidos (plaintiff), since 2025-04-01 by caption',
      'Janet Yellen (defendant), since 2025-04-01 by caption',
    ]);
  });

  it('knows the short forms that captions have', () => {
    const list = [
      'Social Security Administration',
      'American Federation of State, County and Municipal Employees, AFL-CIO',
    ];
    const merge = play([{ day: '2025-04-01', caption: 'AFSCME v. SSA', list }]);
    expect(merge.parties.map(({ name }) => name)).toEqual([list[1], list[0]]);
  });

  it('takes no longer name for a shorter one that may be another', () => {
    const list = ['United States Department of Justice', 'United States Marshals Service'];
    const merge = play([{ day: '2025-04-01', caption: 'Roe v. United States', list }]);
    expect(merge.parties.map(({ name }) => name)).toEqual(['Roe', 'United States', ...list]);
  });

  it('names who a later list shows beyond that', () => {
    const merge = play([
      { day: '2025-04-01', caption: 'AFSCME v. Dudek', list: ['AFSCME', 'Leland Dudek'] },
      { day: '2025-04-09', list: ['AFSCME', 'LELAND DUDEK', 'Alliance for Retired Americans'] },
    ]);
    expect(merge.joined).toEqual(['Alliance for Retired Americans']);
  });

  it('does not grow with a list of which only a part is read', () => {
    const first = {
      day: '2025-04-01',
      caption: 'Roe v. Noem',
      list: ['Roe', 'Acme Freight Company'],
      isCut: true,
    };
    const merge = play([first, { ...first, day: '2025-04-02', list: ['Roe', 'Poe Freight Company'] }]);
    expect(merge.parties.map(({ name }) => name)).toEqual(['Roe', 'Noem', 'Acme Freight Company']);
    expect(merge.joined).toEqual([]);
  });

  it('loses nobody to a list that comes short, or empty', () => {
    const first = {
      day: '2025-04-01',
      caption: 'AFSCME v. Dudek',
      list: ['AFSCME', 'Leland Dudek', 'Michael Russo'],
    };
    const merge = play([
      first,
      { day: '2025-04-02', list: ['AFSCME'] },
      { day: '2025-04-03', list: [] },
      { ...first, day: '2025-04-04' },
    ]);
    expect(merge.parties.map(({ name, until }) => [name, until])).toEqual([
      ['AFSCME', null],
      ['Leland Dudek', null],
      ['Michael Russo', null],
    ]);
    expect(merge).toMatchObject({ joined: [], removed: [] });
    expect(merge.changed.size).toBe(0);
  });

  it('forgets whom the caption named where it has a pseudonym now, also if a list is late to follow', () => {
    const before = { day: '2025-04-01', caption: 'Lopez v. Noem', list: ['Maria Lopez', 'Kristi Noem'] };
    const hidden = {
      day: '2025-05-01',
      caption: 'Doe 1 v. Noem',
      list: ['Maria Lopez', 'Doe 1', 'Kristi Noem'],
    };
    const merge = play([
      before,
      hidden,
      { day: '2025-05-02', list: ['Maria Lopez', 'Doe 1', 'Kristi Noem'] },
    ]);
    expect(merge.parties.map(({ name, insteadOf, until }) => [name, insteadOf, until])).toEqual([
      ['Kristi Noem', null, null],
      ['Doe 1', null, null],
    ]);
    expect(merge.joined).toEqual([]);
  });

  it('shows a pseudonym alone that an order puts in the place of a name, before and after the caption follows', () => {
    const before = { day: '2025-04-01', caption: 'Lopez v. Noem', list: ['Maria Lopez', 'Kristi Noem'] };
    const order = 'ORDER substituting Jane Doe 1 for Maria Lopez as plaintiff.';
    const hidden = play([before, { day: '2025-05-01', entry: [9, order] }]);
    expect(told(hidden)).toEqual([
      'Kristi Noem (defendant), since 2025-04-01 by caption',
      'Jane Doe 1 (plaintiff), since 2025-05-01 by entry 9',
    ]);
    const followed = play([
      before,
      { day: '2025-05-01', entry: [9, order] },
      { day: '2025-05-02', caption: 'Doe 1 v. Noem', list: ['Jane Doe 1', 'Maria Lopez', 'Kristi Noem'] },
    ]);
    expect(told(followed).join()).not.toContain('Lopez');
    expect(followed.parties.map(({ name }) => name)).not.toContain('Maria Lopez');
  });

  it('has a successor in the place of an official, with the entry that says so', () => {
    const merge = play([
      { day: '2025-01-20', caption: 'Centro v. Yellen', list: ['Centro', 'Janet Yellen'] },
      {
        day: '2025-01-28',
        entry: [
          9,
          'MINUTE ORDER: Under Rule 25(d), Scott Bessent is substituted for Janet Yellen as a defendant.',
        ],
      },
      { day: '2025-02-01', caption: 'Centro v. Bessent', list: ['Centro', 'Janet Yellen', 'Scott Bessent'] },
    ]);
    expect(told(merge)).toEqual([
      'Centro (plaintiff), since 2025-01-20 by caption',
      'Janet Yellen (defendant), since 2025-01-20 by caption, until 2025-01-28 by entry 9',
      'Scott Bessent (defendant) for Janet Yellen, since 2025-01-28 by entry 9',
    ]);
    expect(merge.joined).toEqual([]);
  });

  it('learns from a caption who is named in whose place, and from the entry later what the court says', () => {
    const steps: Step[] = [
      { day: '2025-05-01', caption: 'AFSCME v. Dudek' },
      {
        day: '2025-05-07',
        caption: 'AFSCME v. Bisignano',
        list: ['AFSCME', 'Leland Dudek', 'Frank Bisignano'],
      },
    ];
    expect(told(play(steps)).slice(1)).toEqual([
      'Leland Dudek (defendant), since 2025-05-01 by caption, until 2025-05-07 by caption',
      'Frank Bisignano (defendant) for Leland Dudek, since 2025-05-07 by caption',
    ]);
    const entry: [number, string] = [4, 'ORDER: Frank Bisignano is substituted for Leland Dudek.'];
    expect(told(play([...steps, { day: '2025-05-09', entry }])).slice(1)).toEqual([
      'Leland Dudek (defendant), since 2025-05-01 by caption, until 2025-05-09 by entry 4',
      'Frank Bisignano (defendant) for Leland Dudek, since 2025-05-09 by entry 4',
    ]);
  });

  it('replaces nobody where a better source only words the caption otherwise', () => {
    const merge = play([
      { day: '2025-05-01', caption: 'AFGE v. OPM' },
      {
        day: '2025-05-02',
        caption: 'American Federation of Government Employees v. Ezell',
        isReworded: true,
      },
    ]);
    expect(told(merge).slice(1)).toEqual([
      'OPM (defendant), since 2025-05-01 by caption',
      'Ezell (defendant), since 2025-05-02 by caption',
    ]);
  });

  it('ends nobody where a caption is turned around', () => {
    const merge = play([
      { day: '2025-05-01', caption: 'Roe Alliance v. Noem' },
      { day: '2025-05-02', caption: 'Noem v. Roe Alliance' },
    ]);
    expect(merge.parties.filter(({ until }) => until !== null)).toEqual([]);
  });

  it('takes back what an entry no longer says', () => {
    const merge = play([
      { day: '2025-05-01', caption: 'AFSCME v. Dudek' },
      { day: '2025-05-02', entry: [5, 'Defendant Leland Dudek terminated. Defendant Ann Roe added.'] },
      { day: '2025-05-03', entry: [5, 'ENTERED IN ERROR.'] },
    ]);
    expect(told(merge)).toEqual([
      'AFSCME (plaintiff), since 2025-05-01 by caption',
      'Leland Dudek (defendant), since 2025-05-01 by caption',
    ]);
  });

  it('puts entries that turn up late in their place', () => {
    const merge = play([
      { day: '2025-05-09', entry: [9, 'Defendant Roe Freight Company terminated.'] },
      { day: '2025-03-01', entry: [2, 'Defendant Roe Freight Company added.'] },
    ]);
    expect(told(merge)).toEqual([
      'Roe Freight Company (defendant), since 2025-03-01 by entry 2, until 2025-05-09 by entry 9',
    ]);
  });

  it('undoes no joining by an earlier end that turns up late', () => {
    const merge = play([
      { day: '2025-05-09', entry: [9, 'Defendant Roe Freight Company added.'] },
      { day: '2025-03-01', entry: [2, 'Defendant Roe Freight Company terminated.'] },
    ]);
    expect(told(merge)).toEqual(['Roe Freight Company (defendant), since 2025-05-09 by entry 9']);
  });

  it('keeps two spells of one party apart', () => {
    const merge = play([
      { day: '2025-03-01', entry: [1, 'Defendant Roe Freight Company added.'] },
      { day: '2025-04-01', entry: [2, 'Defendant Roe Freight Company terminated.'] },
      { day: '2025-05-01', entry: [3, 'Defendant Roe Freight Company added.'] },
    ]);
    expect(told(merge)).toHaveLength(2);
  });

  it('leaves out what was taken down, whoever shows it', () => {
    const merge = play([
      { day: '2025-03-01', caption: 'Roe v. Noem', list: ['Roe'] },
      { day: '2025-03-02', list: ['Roe', 'Ann Secret'], buried: 'ann secret' },
      { day: '2025-03-03', entry: [3, 'Defendant Ann Secret added.'], buried: 'ann secret' },
    ]);
    expect(merge.parties.map(({ name }) => name)).toEqual(['Roe', 'Noem']);
    expect(merge.joined).toEqual([]);
  });
});
