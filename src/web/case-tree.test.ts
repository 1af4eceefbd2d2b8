import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../domain/court.ts';
import type { EntryEvent } from '../domain/event.ts';
import type { LinkedDocket } from '../store/docket-links.ts';
import type { MatterDocket } from '../store/web-matters.ts';
import type { Standing } from '../store/web-standing.ts';
import { casesOf } from './case-tree.ts';

const zone = { circuit: null, timezone: 'America/New_York', rss: null };
const COURTS = createCourtDirectory([
  { id: 'mad', name: 'D. Mass.', kind: 'district', cite: 'D. Mass.', ...zone },
  { id: 'ca1', name: '1st Cir.', kind: 'appellate', cite: '1st Cir.', ...zone },
]);

function docket(id: number, court: string, number: string): MatterDocket {
  const rest = { role: 'configured', state: 'followed', entries: 1, lastDay: null } as const;
  return { id, court, number, caption: `Case ${id} v. State`, ...rest };
}
const LEAD = docket(1, 'mad', '1:25-cv-10495');
const MEMBER = docket(2, 'mad', '1:25-cv-11111');
const APPEAL = docket(3, 'ca1', '25-1384');

const link = (from: MatterDocket, to: MatterDocket, role: string): LinkedDocket => ({
  fromId: from.id,
  from,
  to,
  role,
  quote: null,
  entryNumber: null,
});
const LINKS = [link(MEMBER, LEAD, 'consolidated'), link(LEAD, APPEAL, 'appeal')];

function ruling(outcome: EntryEvent['outcome'], text: string): ReadonlyMap<number, Standing> {
  const event: EntryEvent = { type: 'opinion', relief: null, outcome, importance: 'critical' };
  const on = { docketId: APPEAL.id, court: 'ca1', number: null, day: '2025-09-12', labels: [], changeId: 9 };
  return new Map([[APPEAL.id, { ...on, event, text }]]);
}

async function tree(rulings: ReadonlyMap<number, Standing> = new Map()) {
  const page = await casesOf(COURTS, { dockets: [APPEAL, MEMBER, LEAD], links: LINKS, rulings });
  const $ = load(page.toString());
  return $('.tree li')
    .get()
    .map((item) => ({ level: $(item).attr('class'), words: $(item).text().replace(/\s+/g, ' ') }));
}

describe('the tree of a matter', () => {
  it('has the appeal and then the consolidated case under the first one', async () => {
    const items = await tree();
    expect(items.map(({ level }) => level)).toEqual(['level-0', 'level-1', 'level-1']);
    expect(items[2]?.words).toContain('1:25-cv-11111 consolidated');
  });

  it.each([
    ['remanded', 'REMANDED to the district court.'],
    ['vacated', 'The order is VACATED and the case is remanded.'],
  ] as const)('says at the court below that the case was sent back (%s)', async (outcome, text) => {
    const [lead] = await tree(ruling(outcome, text));
    expect(lead?.words).toContain('Sent back: 1st Cir. 25-1384 remanded it, September 12, 2025');
  });

  it.each([
    ['vacated', 'The order is VACATED.'],
    ['affirmed', 'AFFIRMED. We need not remand.'],
  ] as const)('says so of no other ruling (%s)', async (outcome, text) => {
    expect((await tree(ruling(outcome, text)))[0]?.words).not.toContain('Sent back');
  });
});
