import type { GeneratedAlways } from 'kysely';
import type { Defaulted, Time } from './schema-columns.ts';

/** How dockets hang together, and which wait for a person's word. */

export interface DocketLinkTable {
  id: GeneratedAlways<number>;
  from_docket_id: number;
  court: string | null;
  number: string;
  role: string;
  /** `proposed` is for a person to look at; `refused` contradicts the court structure. */
  state: 'accepted' | 'proposed' | 'refused';
  reason: string | null;
  quote: string | null;
  entry_id: number | null;
  entry_number: number | null;
  found_at: Time;
}

export interface ProposalTable {
  id: GeneratedAlways<number>;
  matter_id: string;
  docket_id: number;
  kind: 'linked' | 'discovered';
  role: string;
  quote: string | null;
  from_docket_id: number | null;
  entry_number: number | null;
  score: number | null;
  reasons: Defaulted<string[]>;
  state: Defaulted<'open' | 'accepted' | 'refused'>;
  proposed_at: Time;
  decided_at: Time | null;
  /** In words: "the command line", or the reader whose link it was. */
  decided_by: string | null;
}

/** A link in a mail by which a reader answers a proposal; its token is kept as a hash. */
export interface AnswerLinkTable {
  token_hash: string;
  proposal_id: number;
  subscription_id: string;
  issued_at: Time;
  expires_at: Time;
  used_at: Time | null;
}

/** Phrases whose cases a person called unrelated to the matter. */
export interface MatterExclusionTable {
  matter_id: string;
  phrase: string;
  added_at: Time;
  /** The refusal that taught it. */
  proposal_id: number | null;
}
