import { languageOf, type Language } from './languages.ts';

/** What we say of new cases in a court, in one language. */
export interface OpeningWords {
  /** Caption or number come in as filed; the court as lawyers cite it. */
  opened: (court: string, name: string) => string;
  natureOfSuit: (words: string) => string;
  cause: (words: string) => string;
  chapter: (words: string) => string;
  /** What somebody who wants a court's new cases can count on: whole sentences. */
  reach: {
    noFeed: (court: string) => string;
    all: (court: string) => string;
    some: (court: string, kinds: string) => string;
    none: (court: string, kinds: string) => string;
    /** By what somebody wrote down about the feed, before it has been read. */
    stated: (court: string, words: string) => string;
    unstated: (court: string) => string;
  };
}

const ENGLISH: OpeningWords = {
  opened: (court, name) => `New case in ${court}: ${name}`,
  natureOfSuit: (words) => `Nature of suit: ${words}`,
  cause: (words) => `Cause: ${words}`,
  chapter: (words) => `Bankruptcy, chapter ${words}`,
  reach: {
    noFeed: (court) => `${court} has no feed that we can read: its new cases cannot be seen here.`,
    all: (court) => `New cases in ${court} are seen when the court's feed shows them.`,
    some: (court, kinds) =>
      `The feed of ${court} carries only ${kinds}: new cases that begin in another way cannot be seen here.`,
    none: (court, kinds) => `The feed of ${court} carries only ${kinds}: most new cases cannot be seen here.`,
    stated: (court, words) =>
      `The feed of ${court} has not been read here yet; as far as we know it carries ${words}.`,
    unstated: (court) =>
      `The feed of ${court} has not said which kinds of entry it carries: it may leave out new cases.`,
  },
};

const SPANISH: OpeningWords = {
  opened: (court, name) => `Caso nuevo en ${court}: ${name}`,
  natureOfSuit: (words) => `Naturaleza del pleito: ${words}`,
  cause: (words) => `Fundamento de la demanda: ${words}`,
  chapter: (words) => `Quiebra, capítulo ${words}`,
  reach: {
    noFeed: (court) =>
      `No hay ninguna fuente de ${court} que podamos leer: aquí no se pueden ver sus casos nuevos.`,
    all: (court) => `Los casos nuevos en ${court} se ven cuando los muestra la fuente del tribunal.`,
    some: (court, kinds) =>
      `La fuente de ${court} trae solamente ${kinds}: aquí no se pueden ver los casos que empiezan de otro modo.`,
    none: (court, kinds) =>
      `La fuente de ${court} trae solamente ${kinds}: aquí no se puede ver la mayoría de los casos nuevos.`,
    stated: (court, words) =>
      `Aquí todavía no se ha leído la fuente de ${court}; hasta donde sabemos, trae «${words}».`,
    unstated: (court) =>
      `La fuente de ${court} no ha indicado qué tipos de asiento trae: puede omitir casos nuevos.`,
  },
};

const CREOLE: OpeningWords = {
  opened: (court, name) => `Nouvo ka nan ${court}: ${name}`,
  natureOfSuit: (words) => `Kalite pwosè a: ${words}`,
  cause: (words) => `Baz plent lan: ${words}`,
  chapter: (words) => `Fayit, chapit ${words}`,
  reach: {
    noFeed: (court) => `Pa gen okenn sous ${court} nou ka li: nou pa ka wè nouvo ka li yo isit la.`,
    all: (court) => `Nou wè nouvo ka nan ${court} lè sous tribinal la montre yo.`,
    some: (court, kinds) =>
      `Sous ${court} a pote sèlman: ${kinds}. Nou pa ka wè ka ki kòmanse yon lòt jan isit la.`,
    none: (court, kinds) => `Sous ${court} a pote sèlman: ${kinds}. Nou pa ka wè pifò nouvo ka yo isit la.`,
    stated: (court, words) =>
      `Nou poko li sous ${court} a isit la; dapre sa nou konnen, li pote « ${words} ».`,
    unstated: (court) => `Sous ${court} a pa di ki kalite anrejistreman li pote: li ka kite nouvo ka deyò.`,
  },
};

const WORDS: Readonly<Record<Language, OpeningWords>> = { en: ENGLISH, es: SPANISH, ht: CREOLE };

export function openingWordsFor(language: string): OpeningWords {
  return WORDS[languageOf(language)];
}
