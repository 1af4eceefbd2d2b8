import { z } from 'zod';
import { parseDocketNumber } from '../../domain/docket-number.ts';
import {
  docketOfCourtlistenerId,
  rememberCourtlistenerId,
  rememberSearch,
  type NamedDocket,
} from '../../store/courtlistener.ts';
import type { House } from '../house.ts';
import { apiRequest } from '../request.ts';
import { docketCoreUrl, docketSearchUrl, docketUrl } from './access.ts';
import { spend } from './meter.ts';

/** Whether a question to the API was answered; a question that could not be asked is asked again later. */
export type Answer<T> = { kind: 'known'; value: T } | { kind: 'later'; until: Date; why: string };

const docketSchema = z.object({
  id: z.int().positive(),
  court_id: z.string(),
  docket_number: z.string().nullable().catch(null),
  case_name: z.string().nullable().catch(null),
});
const listSchema = z.object({ results: z.array(z.unknown()) });

const HOUR_MS = 3_600_000;

/** Court and number of one of CourtListener's dockets: from what is known here, else by one call, kept for good. */
export async function resolveId(house: House, id: number): Promise<Answer<NamedDocket | null>> {
  const known = await docketOfCourtlistenerId(house.db.read, id);
  if (known) return { kind: 'known', value: known === 'unknown' ? null : known };
  return askForDocket(house, id);
}

/** What CourtListener says a docket is, asked even if something is known of it. */
export async function askForDocket(
  house: House,
  id: number,
  reserve = 0,
): Promise<Answer<NamedDocket | null>> {
  const url = docketUrl(house.courtlistener.apiUrl, id);
  const answer = await ask(house, { url, purpose: `docket ${id}`, reserve });
  if (answer.kind === 'later') return answer;
  const named = namedDocket(house, answer.value);
  await rememberCourtlistenerId(house.db.read, id, named, house.clock());
  return { kind: 'known', value: named };
}

export interface FoundDocket extends NamedDocket {
  id: number;
}

/** CourtListener's id of a docket by court and number, by one call. Null when it has none. */
export async function searchDocket(
  house: House,
  docket: { court: string; number: string },
  reserve = 0,
): Promise<Answer<FoundDocket | null>> {
  const { court, number } = docket;
  const url = docketSearchUrl(house.courtlistener.apiUrl, court, number);
  const answer = await ask(house, { url, purpose: `search ${court} ${number}`, reserve });
  if (answer.kind === 'later') return answer;
  await rememberSearch(house.db.read, { court, number, now: house.clock() });
  const results = listSchema.safeParse(answer.value).data?.results ?? [];
  const found = results
    .map((item) => ({ id: idOf(item), named: namedDocket(house, item) }))
    .find(({ id, named }) => id !== null && named?.court === court && named.number === number);
  return { kind: 'known', value: found?.named && found.id ? { id: found.id, ...found.named } : null };
}

/** Numbers of a court's dockets with this year and serial, whatever their office and type; by one call. */
export async function searchByCore(house: House, court: string, number: string): Promise<string[]> {
  const parts = /^(\d{2})-[a-z]{1,4}-(\d{1,5})$/.exec(number);
  if (!parts || !house.courtlistener.caller) return [];
  const core = `${parts[1]}${(parts[2] ?? '').padStart(5, '0')}`;
  const url = docketCoreUrl(house.courtlistener.apiUrl, court, core);
  const answer = await ask(house, { url, purpose: `search ${court} ${number}` });
  const results = answer.kind === 'known' ? (listSchema.safeParse(answer.value).data?.results ?? []) : [];
  return results.flatMap((item) => namedDocket(house, item)?.number ?? []);
}

function idOf(item: unknown): number | null {
  return docketSchema.safeParse(item).data?.id ?? null;
}

function namedDocket(house: House, value: unknown): NamedDocket | null {
  const docket = docketSchema.safeParse(value).data;
  if (!docket || !house.courts.byId(docket.court_id)) return null;
  const number = parseDocketNumber(docket.docket_number ?? '', docket.court_id)?.number;
  if (!number) return null;
  return { court: docket.court_id, number, caption: docket.case_name?.trim() || null };
}

export interface Question {
  url: string;
  /** For the ledger of calls. */
  purpose: string;
  /** Calls of the day that must be left over. */
  reserve?: number;
}

/** One call. A 404 is an answer, "there is none"; everything else that fails is asked again later. */
export async function ask(house: House, question: Question): Promise<Answer<unknown>> {
  const { url, purpose, reserve = 0 } = question;
  const now = house.clock();
  const later = (why: string, ms = HOUR_MS): Answer<unknown> => ({
    kind: 'later',
    until: new Date(now.getTime() + ms),
    why,
  });
  const { caller } = house.courtlistener;
  if (!caller) return later('COURTLISTENER_TOKEN is not set, so CourtListener cannot be asked');
  const spending = await spend(house, purpose, reserve);
  if (!spending.granted) return { kind: 'later', ...spending };
  const outcome = await house.fetcher.fetch(apiRequest(caller, url));
  if (outcome.kind === 'ok') return { kind: 'known', value: parseJson(outcome.body) };
  if (outcome.kind === 'fault' && outcome.status === 404) return { kind: 'known', value: null };
  const why = outcome.kind === 'fault' ? outcome.message : 'CourtListener answered 304 to a plain question';
  return later(why, outcome.kind === 'fault' ? (outcome.retryAfterMs ?? HOUR_MS / 4) : HOUR_MS);
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
