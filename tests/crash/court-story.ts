import type { LoopbackSite } from '../../src/demo/loopback-site.ts';
import { districtFeed, supremeCourtPage, type FeedItem, type ProceedingRow } from '../pages.ts';
import type { Chance } from './seeded-random.ts';

export const DISTRICT = { court: 'dcd', number: '1:25-cv-00943' } as const;
export const SUPREME = { court: 'scotus', number: '24A1079' } as const;

/** What a court made public; the token stands in its words and nowhere else. */
export interface Publication {
  token: string;
  kind: 'filed' | 'amended';
}

/** A district court and the Supreme Court that go on publishing whatever becomes of their reader. */
export interface CourtStory {
  readonly published: readonly Publication[];
  /** Makes one more change public. Rows are amended once, and only after `seen` named their token. */
  publish(chance: Chance, seen: ReadonlySet<string>): void;
}

export function startCourtStory(site: LoopbackSite, now: () => Date): CourtStory {
  const items: FeedItem[] = [];
  const rows: (ProceedingRow & { token: string; amended: boolean })[] = [];
  const published: Publication[] = [];
  const show = () => {
    const type = 'application/xml';
    site.set('/rss', {
      type,
      body: districtFeed(DISTRICT.court, items.toReversed(), now().toISOString()),
    });
    site.set('/scotus/24a1079', supremeCourtPage({ ...PARTIES, number: SUPREME.number, rows }));
  };
  const file = (token: string, toDistrict: boolean) => {
    if (toDistrict) items.push(feedItem(items.length + 1, token, now()));
    else rows.push({ on: courtDay(now()), text: rowText(token, false), token, amended: false });
  };
  file('oldfiling', true);
  file('oldrow', false);
  show();
  return {
    published,
    publish(chance, seen) {
      const kind = chance.oneOf(['item', 'item', 'row', 'amendment'] as const);
      const row = rows.find((one) => !one.amended && seen.has(one.token));
      if (kind === 'amendment' && row) {
        Object.assign(row, { text: rowText(row.token, true), amended: true });
        published.push({ token: row.token, kind: 'amended' });
      } else {
        const token = `token${published.length + 1}x`;
        file(token, kind !== 'row');
        published.push({ token, kind: 'filed' });
      }
      show();
    },
  };
}

const PARTIES = { petitioner: 'Kristi Noem, Secretary of Homeland Security', respondent: 'Svitlana Doe' };

function feedItem(sequence: number, token: string, at: Date): FeedItem {
  return {
    number: DISTRICT.number,
    caption: 'Coalition v. Department of Homeland Security et al',
    caseId: '278932',
    sequence,
    label: `Notice of ${token}`,
    entryNumber: sequence,
    documentId: `0451${String(1_000_000 + sequence)}`,
    at: at.toISOString(),
  };
}

/** Names of its own for each row: two rows that differ in one word could be taken for each other's correction. */
function rowText(token: string, amended: boolean): string {
  const names = Array.from('abcdefgh', (letter) => `${token}${letter}`).join(' ');
  return amended ? `Corrected motion of ${names} distributed.` : `Motion of ${names} submitted.`;
}

/** The Court's own day: rows carry no time. */
function courtDay(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York' }).format(at);
}
