import type { SourceChange } from '../domain/change.ts';
import { carriesAll, readableKinds } from '../domain/entry-kinds.ts';
import type { AlertWords, CoverageWords, SourceNews } from '../domain/speech/alert-words.ts';
import type { House } from './house.ts';

/** What happened to a source, with its times in the zone of the court and its kinds in the reader's language. */
export function sourceNews(
  house: Pick<House, 'courts'>,
  change: SourceChange,
  { coverage }: AlertWords,
): SourceNews {
  const { type, reason, detail, from, to, facts = {} } = change;
  const court = house.courts.byId(change.court ?? '');
  const moment = (at: string | null | undefined) =>
    at ? coverage.moment(new Date(at), court?.timezone ?? 'UTC') : null;
  const { kinds, found = null } = facts;
  return {
    type,
    reason,
    detail,
    court: court?.name ?? change.source ?? '',
    from: moment(from),
    to: moment(to),
    since: moment(facts.since),
    kinds: kinds ? { now: kindsIn(kinds.now, coverage), before: kindsIn(kinds.before, coverage) } : null,
    found,
  };
}

function kindsIn(kinds: readonly string[], words: CoverageWords): string {
  return carriesAll(kinds)
    ? words.everyKind
    : words.onlyKinds(readableKinds(kinds).map(words.kind).join(', '));
}
