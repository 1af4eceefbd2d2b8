import type { Language } from './languages.ts';

/** What is known of a hole in what can be seen. Times are written in the court's zone, kinds in the language. */
export interface GapNews {
  type: string;
  reason: string;
  /** Name of the court. */
  court: string;
  from: string | null;
  to: string | null;
  since: string | null;
  kinds: { now: string; before: string } | null;
  found: { dockets: number; entries: number } | null;
}

interface GapWords {
  window: (court: string, from: string, to: string) => string;
  stalled: (court: string, since: string | null) => string;
  silent: (court: string, since: string | null) => string;
  /** Null stands for all kinds. */
  kinds: (court: string, now: string, before: string) => string;
  filled: (court: string, span: [from: string, to: string], found: NonNullable<GapNews['found']>) => string;
  moves: (court: string, since: string) => string;
}

const ENGLISH: GapWords = {
  window: (court, from, to) =>
    `The feed of the ${court} no longer shows what was entered between ${from} and ${to}. Entries of that time may be missing here.`,
  stalled: (court, since) =>
    `The feed of the ${court} answers, but the court has not rebuilt it ${since ? `since ${since}` : 'for some time'}. New entries may be missing here.`,
  silent: (court, since) =>
    `The feed of the ${court} answers, but has shown nothing new ${since ? `since ${since}` : 'for some time'}, which is unusual for this court. New entries may be missing here.`,
  kinds: (court, now, before) =>
    `The feed of the ${court} now says that it carries ${now}; before it carried ${before}.`,
  filled: (court, [from, to], { dockets, entries }) =>
    `${dockets === 1 ? 'The followed docket' : `All ${dockets} followed dockets`} of the ${court} ${dockets === 1 ? 'was' : 'were'} read at CourtListener since. Of the time between ${from} and ${to}, which the feed left out, ${entries === 0 ? 'no further entry was found' : entries === 1 ? 'one entry was found' : `${entries} entries were found`} there; what nobody contributed is still unknown.`,
  moves: (court, since) => `The feed of the ${court} moves again; it had stood still since ${since}.`,
};

const MAY_BE_MISSING_ES = 'Aquí pueden faltar asientos nuevos.';
const SPANISH: GapWords = {
  window: (court, from, to) =>
    `La fuente del tribunal (${court}) ya no muestra lo que se registró entre el ${from} y el ${to}. Aquí pueden faltar asientos de ese período.`,
  stalled: (court, since) =>
    `La fuente del tribunal (${court}) responde, pero el tribunal no la actualiza ${since ? `desde el ${since}` : 'desde hace tiempo'}. ${MAY_BE_MISSING_ES}`,
  silent: (court, since) =>
    `La fuente del tribunal (${court}) responde, pero no muestra nada nuevo ${since ? `desde el ${since}` : 'desde hace tiempo'}, algo inusual en este tribunal. ${MAY_BE_MISSING_ES}`,
  kinds: (court, now, before) =>
    `La fuente del tribunal (${court}) indica ahora que trae ${now}; antes traía ${before}.`,
  filled: (court, [from, to], { dockets, entries }) =>
    `Desde entonces se ${dockets === 1 ? 'ha leído en CourtListener el expediente seguido' : `han leído en CourtListener los ${dockets} expedientes seguidos`} de este tribunal (${court}). Del período entre el ${from} y el ${to}, que la fuente omitió, ${entries === 0 ? 'no se encontró allí ningún otro asiento' : entries === 1 ? 'se encontró allí un asiento' : `se encontraron allí ${entries} asientos`}; lo que nadie aportó sigue sin conocerse.`,
  moves: (court, since) =>
    `La fuente del tribunal (${court}) vuelve a moverse; estaba detenida desde el ${since}.`,
};

const MAY_BE_MISSING_HT = 'Ka gen nouvo anrejistreman ki manke isit la.';
const CREOLE: GapWords = {
  window: (court, from, to) =>
    `Sous tribinal la (${court}) pa montre sa ki te anrejistre ant ${from} ak ${to} ankò. Ka gen anrejistreman nan tan sa a ki manke isit la.`,
  stalled: (court, since) =>
    `Sous tribinal la (${court}) reponn, men ${since ? `tribinal la pa mete l ajou depi ${since}` : 'gen lontan tribinal la pa mete l ajou'}. ${MAY_BE_MISSING_HT}`,
  silent: (court, since) =>
    `Sous tribinal la (${court}) reponn, men ${since ? `li pa montre anyen nouvo depi ${since}` : 'gen lontan li pa montre anyen nouvo'}, e sa pa nòmal pou tribinal sa a. ${MAY_BE_MISSING_HT}`,
  kinds: (court, now, before) =>
    `Kounye a sous tribinal la (${court}) di li pote ${now}; anvan li te pote ${before}.`,
  filled: (court, [from, to], { dockets, entries }) =>
    `Depi lè sa a, nou li ${dockets === 1 ? 'dosye nou swiv la' : `tout ${dockets} dosye nou swiv yo`} nan tribinal sa a (${court}) sou CourtListener. Pou tan ant ${from} ak ${to}, sous la te kite deyò, ${entries === 0 ? 'nou pa jwenn okenn lòt anrejistreman la' : entries === 1 ? 'nou jwenn yon anrejistreman la' : `nou jwenn ${entries} anrejistreman la`}; sa pèsonn pa bay, nou poko konnen l.`,
  moves: (court, since) => `Sous tribinal la (${court}) ap mache ankò; li te kanpe depi ${since}.`,
};

const WORDS: Readonly<Record<Language, GapWords>> = { en: ENGLISH, es: SPANISH, ht: CREOLE };

/** The sentence for people, or null where the facts do not make one. */
export function gapSentence(news: GapNews, language: Language): string | null {
  const words = WORDS[language];
  return news.type === 'coverage-gap' ? beginOf(news, words) : endOf(news, words);
}

function beginOf({ reason, court, from, to, since, kinds }: GapNews, words: GapWords): string | null {
  if (reason === 'window-gap') return from && to ? words.window(court, from, to) : null;
  if (reason === 'stalled') return words.stalled(court, since);
  if (reason === 'silent') return words.silent(court, since);
  return reason === 'kinds-changed' && kinds ? words.kinds(court, kinds.now, kinds.before) : null;
}

function endOf({ type, reason, court, from, to, since, found }: GapNews, words: GapWords): string | null {
  if (type !== 'source-recovered') return null;
  if (reason === 'window-gap') return from && to && found ? words.filled(court, [from, to], found) : null;
  return (reason === 'stalled' || reason === 'silent') && since ? words.moves(court, since) : null;
}
