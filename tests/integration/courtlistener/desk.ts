import { startCourtListenerApi, type ApiDocument, type CourtListenerApi } from '../../courtlistener-api.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';

export const SSA = 69664313;
export const DOGE = 69627648;
export const IDS = [SSA, DOGE, 103, 104, 105];

export interface Desk {
  api: CourtListenerApi;
  house: TestHouse;
  at(iso: string): void;
  /** Mails since the last call. */
  told(): Promise<{ subject: string; text: string }[]>;
  close(): Promise<void>;
}

/** Five dockets of a court without a feed, a free token, and one subscriber. */
export async function openDesk(): Promise<Desk> {
  const api = await startCourtListenerApi('2025-04-01T12:00:00Z');
  for (const id of IDS) {
    const number = `1:25-cv-00${String(id).slice(-3)}`;
    api.setDocket({
      id,
      court: 'mdd',
      number,
      caption: `AFSCME v. Agency ${id}`,
      judge: 'Ellen Lipton Hollander',
    });
    api.setDocument(complaintOf(id));
  }
  const house = await openTestHouse({
    files: {
      'settings.yaml': { courtlistener: { url: api.url, perMinute: 90, perHour: 900 } },
      'courts.yaml': [{ id: 'mdd' }],
      'matters/data.yaml': {
        id: 'data',
        title: 'Data of agencies',
        dockets: IDS.map((id) => ({
          court: 'mdd',
          number: `1:25-cv-00${String(id).slice(-3)}`,
          courtlistener: id,
        })),
      },
    },
    now: '2025-04-16T14:00:00Z',
    env: { COURTLISTENER_TOKEN: 'token-of-the-test' },
    allowHosts: [api.host],
  });
  await house.follow('data');
  let told = 0;
  return {
    api,
    house,
    at: (iso) => {
      house.setTime(iso);
      api.setTime(iso);
    },
    told: async () => {
      await house.tell();
      const mails = house.mailbox.messages.slice(told);
      told = house.mailbox.messages.length;
      return mails.map(({ subject = '', text = '' }) => ({ subject, text: text.replace(/\n> ?/g, ' ') }));
    },
    close: async () => {
      await house.close();
      await api.close();
    },
  };
}

export function complaintOf(id: number): ApiDocument {
  return {
    docket: id,
    entry: id * 10,
    number: 1,
    filedOn: '2025-02-21',
    text: 'COMPLAINT against all defendants.',
  };
}

export function orderOf(id: number, part: Partial<ApiDocument> = {}): ApiDocument {
  const text =
    'ORDER granting 110 Motion for Preliminary Injunction. Signed by Judge Hollander on 4/17/2025.';
  return {
    docket: id,
    entry: id * 10 + 1,
    number: 147,
    filedOn: '2025-04-17',
    text,
    label: 'Order',
    ...part,
  };
}
