import type { AlertWords } from '../domain/speech/alert-words.ts';
import { alertWordsFor } from '../domain/speech/words-for.ts';
import { coverageSentence, unseenSentence, type SourceCoverage } from '../domain/coverage.ts';
import { coverageOfDockets } from '../store/views.ts';
import { noteIn, type CoverageNote } from '../domain/court.ts';
import type { House } from './house.ts';

export interface DocketCoverage {
  /** "D. Mass. 1:25-cv-10495: court RSS feed (recent orders only), last read ..." */
  sentence: string;
  /** What no source shows, or null. */
  unseen: string | null;
  sources: CoveringSource[];
}

export interface CoveringSource extends SourceCoverage {
  id: string;
  windowFrom: Date | null;
  windowTo: Date | null;
}

interface NamedDocket {
  id: number;
  court: string;
  number: string;
}

/**
 * Which sources reach these dockets, and what each of them shows: in the channel's own words, else in
 * CourtListener's, else in those of the configuration.
 */
export async function coverageOf(
  house: Pick<House, 'db' | 'courts'>,
  dockets: readonly NamedDocket[],
  words: AlertWords = alertWordsFor('en'),
): Promise<Map<number, DocketCoverage>> {
  const rows = await coverageOfDockets(
    house.db.read,
    dockets.map(({ id }) => id),
  );
  return new Map(
    dockets.map((docket) => {
      const court = house.courts.byId(docket.court);
      const sources = rows
        .filter((row) => row.docket_id === docket.id)
        .map((row) => ({
          ...row,
          id: row.source_id,
          lastSuccessAt: row.last_success_at,
          ...statedIn(court?.coverage, words),
        }));
      const name = `${court?.cite ?? docket.court} ${docket.number}`;
      return [
        docket.id,
        {
          sentence: coverageSentence(name, sources, words.coverage, court?.timezone),
          unseen: unseenSentence(sources, words.coverage),
          sources,
        },
      ];
    }),
  );
}

/** The same for the feed of one court, without a word on any docket of it. */
export async function coverageOfFeed(
  house: Pick<House, 'db' | 'courts'>,
  { court, docketId }: { court: string; docketId: number },
  words: AlertWords,
): Promise<string> {
  const covered = await coverageOf(house, [{ id: docketId, court, number: '' }], words);
  const feeds = covered.get(docketId)?.sources.filter(({ kind }) => kind === 'court-feed') ?? [];
  const known = house.courts.byId(court);
  return coverageSentence(known?.cite ?? court, feeds, words.coverage, known?.timezone);
}

/**
 * What the configuration says of a feed, in the reader's language where it has that one. A guess is for operators; a
 * reader is told what somebody vouched for.
 */
export function statedIn(
  note: CoverageNote | undefined,
  { language }: Pick<AlertWords, 'language'>,
): { stated: string | null; statedOwn: boolean } {
  const [english, own] = [noteIn(note, 'en'), noteIn(note, language)];
  if (!english || /^unverified\b/i.test(english)) return { stated: null, statedOwn: false };
  return { stated: own ?? english, statedOwn: own !== null };
}
