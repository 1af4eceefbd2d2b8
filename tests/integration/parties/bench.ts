import { createSite } from '../../../src/web/site.ts';
import { findDocket } from '../../../src/store/dockets.ts';
import { partyLines } from '../../../src/domain/parties/index.ts';
import { shownParties } from '../../../src/store/web-parties.ts';
import type { ApiDocket } from '../../courtlistener-api.ts';
import { complaintOf, openDesk, orderOf, SSA, type Desk } from '../courtlistener/desk.ts';

export const NUMBER = '1:25-cv-00313';
const HEAD = {
  id: SSA,
  court: 'mdd',
  number: NUMBER,
  judge: 'Ellen Lipton Hollander',
  cause: '05:551 Administrative Procedure Act',
};

export interface Bench extends Desk {
  /** What CourtListener says of the docket from now on, and the next question about it. */
  heads(part: Pick<ApiDocket, 'caption' | 'parties'>): Promise<void>;
  /** An entry that is filed on this day and found by the question for news. */
  file(entry: { number: number; on: string; text: string }): Promise<void>;
  /** "Frank Bisignano, defendant, for Leland Dudek since 2025-05-07 (entry 160)" */
  parties(): Promise<string[]>;
  page(path: string): Promise<string>;
  docketId(): Promise<number>;
}

/** One of several dockets whose parties are listed, read twice already. */
export async function openBench(first: Pick<ApiDocket, 'caption' | 'parties'>): Promise<Bench> {
  const desk = await openDesk();
  const { read } = desk.house.app.house.db;
  const bench: Bench = {
    ...desk,
    heads: async (part) => {
      desk.api.setDocket({ ...HEAD, ...part });
      await desk.house.poll('cl-heads-1');
    },
    file: async ({ number, on, text }) => {
      desk.api.setDocument(
        orderOf(SSA, { entry: SSA * 10 + number, number, filedOn: on, text, label: 'Order' }),
      );
      await desk.house.poll('cl-news-1');
    },
    parties: async () => {
      const shown = await shownParties(read, await bench.docketId());
      return partyLines(shown, { timezone: 'America/New_York', day: (day) => day }).map(
        ({ name, standing, notes }) =>
          [
            name,
            ...(standing ? [standing] : []),
            ...notes.map(({ words, entry }) => (entry ? `${words} (entry ${entry})` : words)),
          ].join(', '),
      );
    },
    page: async (path) => (await createSite(desk.house.app).request(path)).text(),
    docketId: async () => (await findDocket(read, 'mdd', NUMBER))?.id ?? 0,
  };
  desk.api.setDocument(complaintOf(SSA));
  desk.api.setDocket({ ...HEAD, ...first });
  await desk.house.poll('cl-news-1');
  await desk.house.poll('cl-heads-1');
  await desk.told();
  return bench;
}
