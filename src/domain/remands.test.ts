import { describe, expect, it } from 'vitest';
import type { CaseNode } from './docket-tree.ts';
import type { Outcome } from './event.ts';
import { remandQuote, remandsIn } from './remands.ts';

interface Docket {
  id: number;
  court: string;
  number: string;
}

const node = (id: number, above: CaseNode<Docket>[] = [], beside: CaseNode<Docket>[] = []) => ({
  docket: { id, court: 'x', number: String(id) },
  above,
  beside,
});
const ruling = (outcome: Outcome, text = '') => ({ event: { outcome }, text });

describe('a remand', () => {
  it('goes to the court right below, wherever it stands in the tree', () => {
    const trees = [node(1, [node(2, [node(3)])], [node(4, [node(5)])])];
    const rulings = new Map([
      [3, ruling('vacated', 'Vacated and remanded.')],
      [5, ruling('remanded')],
    ]);
    expect(remandsIn(trees, rulings).map(({ to, by }) => [to.id, by.id])).toEqual([
      [2, 3],
      [4, 5],
    ]);
  });

  it('is none where nothing says that the case went back', () => {
    const rulings = new Map([[2, ruling('vacated', 'The order is vacated. We need not remand.')]]);
    expect(remandsIn([node(1, [node(2)])], rulings)).toEqual([]);
  });

  it('is quoted with its sentence', () => {
    const text =
      'OPINION filed. The judgment is REVERSED and REMANDED to D. Mass. with instructions. Costs to appellant.';
    expect(remandQuote({ event: { outcome: 'reversed' }, text })).toBe(
      'The judgment is REVERSED and REMANDED to D. Mass. with instructions',
    );
    expect(remandQuote({ event: { outcome: 'remanded' }, text: null })).toBeNull();
  });
});
