/** Kind and circuit of the court that an entry stands in, which decide how it reads and where it may lead. */

import type { Court, CourtDirectory, CourtKind } from '../court.ts';
import { STATE_CIRCUIT } from './court-names.ts';

/** What the classifier needs to know about the court of an entry. */
export interface CourtPlace {
  id: string | null;
  kind: CourtKind | null;
  /** How its dockets read: appellate panels of bankruptcy and veterans' claims keep theirs as circuits do. */
  readsLike: CourtKind | null;
  circuit: string | null;
}

const SPECIAL_CIRCUIT: Readonly<Record<string, string>> = {
  cit: 'cafc',
  uscfc: 'cafc',
  cofc: 'cafc',
  cavc: 'cafc',
  tax: 'cadc',
};

const APPELLATE_ID = /^ca(?:\d{1,2}|dc|fc)$/;
const SPECIAL_ID = /^(?:cit|uscfc|cofc|cavc|tax|jpml|bap\d*|fisc)$/;
/** Panels of bankruptcy appeals and the court of veterans' claims. */
const LIKE_APPELLATE = /^(?:bap\d*|cavc)$/;

/** Bankruptcy courts whose ids begin like those of another state. */
const STATE_OF_ID: Readonly<Record<string, string>> = { arb: 'az', nebraskab: 'ne' };
const DISTRICT_ID = /^(?:nmi|[a-z]{2})[nsewmc]?[db]$/;

function stateOfId(id: string): string {
  return STATE_OF_ID[id] ?? (id.startsWith('nmi') ? 'nmi' : id.slice(0, 2));
}

/** Whether the id alone tells the kind and the circuit of a court, so that no directory need be asked. */
export function tellsItsPlace(id: string): boolean {
  if (STATE_OF_ID[id] !== undefined || id === 'scotus') return true;
  if (APPELLATE_ID.test(id) || SPECIAL_ID.test(id)) return true;
  return DISTRICT_ID.test(id) && STATE_CIRCUIT.has(stateOfId(id));
}

function kindById(id: string): CourtKind {
  if (id === 'scotus') return 'supreme';
  if (APPELLATE_ID.test(id)) return 'appellate';
  if (SPECIAL_ID.test(id)) return 'special';
  return id.endsWith('b') ? 'bankruptcy' : 'district';
}

function likeOf(id: string, kind: CourtKind): CourtKind {
  return LIKE_APPELLATE.test(id) ? 'appellate' : kind;
}

/** Kind and circuit of a court, from the directory or else from the pattern of its id. */
export function placeOf(id: string | null, courts?: CourtDirectory): CourtPlace {
  if (!id) return { id: null, kind: null, readsLike: null, circuit: null };
  const known: Court | null = courts?.byId(id) ?? null;
  if (known) return { id, kind: known.kind, readsLike: likeOf(id, known.kind), circuit: known.circuit };
  const kind = kindById(id);
  const circuit =
    kind === 'district' || kind === 'bankruptcy'
      ? (STATE_CIRCUIT.get(stateOfId(id)) ?? null)
      : (SPECIAL_CIRCUIT[id] ?? (/^bap\d/.test(id) ? id.replace('bap', 'ca') : null));
  return { id, kind, readsLike: likeOf(id, kind), circuit };
}
