import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCourtDirectory, type Court, type CourtKind } from './court.ts';
import {
  caseTree,
  nameOf,
  treeLines,
  treeText,
  type CaseNode,
  type TreeDocket,
  type TreeLink,
} from './docket-tree.ts';

function court(id: string, kind: CourtKind, cite: string): Court {
  return { id, name: id, kind, cite, circuit: 'ca1', timezone: 'America/New_York', rss: null };
}

const COURTS = createCourtDirectory([
  court('mad', 'district', 'D. Mass.'),
  court('ca1', 'appellate', '1st Cir.'),
  court('scotus', 'supreme', 'U.S.'),
]);
const DISTRICT = { court: 'mad', number: '1:25-cv-10495' };
const MEMBER = { court: 'mad', number: '1:25-cv-11111' };
const THIRD = { court: 'mad', number: '1:25-cv-12222' };
const APPEAL = { court: 'ca1', number: '25-1384' };
const LATER_APPEAL = { court: 'ca1', number: '25-1715' };
const APPLICATION = { court: 'scotus', number: '24A1079' };
const LINKS: TreeLink[] = [
  { from: DISTRICT, to: APPLICATION, role: 'supreme_court' },
  { from: DISTRICT, to: APPEAL, role: 'appeal' },
  { from: APPLICATION, to: APPEAL, role: 'lower_court' },
  { from: LATER_APPEAL, to: DISTRICT, role: 'lower_court' },
];

const lines = (dockets: TreeDocket[], links = LINKS) =>
  treeText(caseTree(dockets, links, COURTS), { line: (docket) => nameOf(docket, COURTS) });

describe('the tree of a case', () => {
  it('stands on the trial court, each higher court under the one it reviews', () => {
    expect(lines([APPLICATION, LATER_APPEAL, APPEAL, DISTRICT])).toEqual([
      'D. Mass. 1:25-cv-10495',
      '  1st Cir. 25-1384',
      '    U.S. 24A1079',
      '  1st Cir. 25-1715',
    ]);
  });

  it('hangs the Supreme Court under the trial court where no appeal is known, after the appeals in their order', () => {
    const links: TreeLink[] = [
      { from: APPLICATION, to: DISTRICT, role: 'lower_court' },
      { from: DISTRICT, to: LATER_APPEAL, role: 'appeal' },
      { from: DISTRICT, to: { court: 'ca1', number: '25-999' }, role: 'appeal' },
    ];
    expect(lines([APPLICATION, LATER_APPEAL, { court: 'ca1', number: '25-999' }, DISTRICT], links)).toEqual([
      'D. Mass. 1:25-cv-10495',
      '  1st Cir. 25-999',
      '  1st Cir. 25-1715',
      '  U.S. 24A1079',
    ]);
  });

  it('leaves dockets that nothing links side by side', () => {
    expect(lines([APPEAL, DISTRICT], [])).toEqual(['D. Mass. 1:25-cv-10495', '1st Cir. 25-1384']);
  });

  it('puts consolidated cases under the one that was filed first, with their own appeals', () => {
    const links: TreeLink[] = [
      { from: DISTRICT, to: MEMBER, role: 'consolidated' },
      { from: THIRD, to: MEMBER, role: 'consolidated' },
      { from: MEMBER, to: APPEAL, role: 'appeal' },
    ];
    expect(lines([THIRD, MEMBER, APPEAL, DISTRICT], links)).toEqual([
      'D. Mass. 1:25-cv-10495',
      '  consolidated: D. Mass. 1:25-cv-11111',
      '    1st Cir. 25-1384',
      '  consolidated: D. Mass. 1:25-cv-12222',
    ]);
  });

  it.each([
    { from: MEMBER, to: DISTRICT, role: 'transferred_to' },
    { from: DISTRICT, to: MEMBER, role: 'transferred_from' },
  ])('puts a transferred case under the one that it was: %j', (link) => {
    expect(lines([DISTRICT, MEMBER], [link])).toEqual([
      'D. Mass. 1:25-cv-11111',
      '  transferred to: D. Mass. 1:25-cv-10495',
    ]);
  });

  it('joins nothing that is only related', () => {
    expect(lines([DISTRICT, MEMBER], [{ from: DISTRICT, to: MEMBER, role: 'related' }])).toHaveLength(2);
    expect(lines([DISTRICT, MEMBER], [{ from: DISTRICT, to: MEMBER, role: 'related' }])[1]).not.toMatch(/^ /);
  });

  it('shows every docket once, whatever the links say', () => {
    const all = [DISTRICT, MEMBER, THIRD, APPEAL, LATER_APPEAL, APPLICATION];
    const docket = fc.constantFrom(...all);
    const link = fc.record({
      from: docket,
      to: docket,
      role: fc.constantFrom(
        'appeal',
        'supreme_court',
        'lower_court',
        'related',
        'consolidated',
        'transferred_to',
        'transferred_from',
      ),
    });
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const count = (nodes: readonly CaseNode<TreeDocket>[]): number =>
          nodes.reduce((sum, node) => sum + 1 + count(node.above) + count(node.beside), 0);
        expect(count(caseTree(all, links, COURTS))).toBe(all.length);
      }),
    );
  });
});

describe('where else a case stands', () => {
  it.each([
    [
      DISTRICT,
      ['at the Supreme Court: U.S. 24A1079', 'on appeal: 1st Cir. 25-1384', 'on appeal: 1st Cir. 25-1715'],
    ],
    [APPEAL, ['at the Supreme Court: U.S. 24A1079', 'in the court below: D. Mass. 1:25-cv-10495']],
    [APPLICATION, ['in the court below: 1st Cir. 25-1384', 'in the trial court: D. Mass. 1:25-cv-10495']],
  ])('is said for %j', (docket, expected) => {
    expect(treeLines(docket, LINKS, COURTS).sort()).toEqual([...expected].sort());
  });

  it('names the court below before the trial court, though an entry of the trial court named the application', () => {
    const direct = [
      { from: DISTRICT, to: APPLICATION, role: 'supreme_court' },
      { from: DISTRICT, to: APPEAL, role: 'appeal' },
      { from: APPLICATION, to: APPEAL, role: 'lower_court' },
    ];
    expect(treeLines(APPLICATION, direct, COURTS)).toEqual([
      'in the court below: 1st Cir. 25-1384',
      'in the trial court: D. Mass. 1:25-cv-10495',
    ]);
  });

  it('leaves out the sibling appeals of a docket', () => {
    expect(treeLines(APPEAL, LINKS, COURTS).join()).not.toContain('25-1715');
  });
});
