import { languageOf, type Language } from '../domain/speech/languages.ts';

/** Every fixed word of the mails about a subscription itself, in one language. */
export interface LetterWords {
  language: Language;
  contact: string;
  confirm: {
    subject: (title: string) => string;
    asked: (title: string) => string;
    otherwise: string;
    action: string;
  };
  already: {
    subject: (title: string) => string;
    asked: (title: string) => string;
    action: string;
  };
}

const ENGLISH: LetterWords = {
  language: 'en',
  contact: 'Contact',
  confirm: {
    subject: (title) => `Confirm your alerts: ${title}`,
    asked: (title) =>
      `Somebody, probably you, asked for alerts about ${title} at this address. They start when you confirm.`,
    otherwise:
      'If it was not you, do nothing: without your answer nothing is ever sent, and the request is forgotten.',
    action: 'Confirm (the link works once, for three days)',
  },
  already: {
    subject: (title) => `You get these alerts already: ${title}`,
    asked: (title) =>
      `Somebody, probably you, asked for alerts about ${title}. This address has them already, so nothing was changed.`,
    action: 'Change or stop them',
  },
};

const SPANISH: LetterWords = {
  language: 'es',
  contact: 'Contacto',
  confirm: {
    subject: (title) => `Confirme sus avisos: ${title}`,
    asked: (title) =>
      `Alguien, probablemente usted, pidió avisos sobre ${title} para esta dirección. Empiezan cuando usted confirme.`,
    otherwise:
      'Si no fue usted, no haga nada: sin su respuesta nunca se envía nada, y la solicitud se olvida.',
    action: 'Confirmar (el enlace sirve una vez, durante tres días)',
  },
  already: {
    subject: (title) => `Ya recibe estos avisos: ${title}`,
    asked: (title) =>
      `Alguien, probablemente usted, pidió avisos sobre ${title}. Esta dirección ya los recibe, así que no se cambió nada.`,
    action: 'Cambiarlos o cancelarlos',
  },
};

const CREOLE: LetterWords = {
  language: 'ht',
  contact: 'Kontak',
  confirm: {
    subject: (title) => `Konfime avi ou yo: ${title}`,
    asked: (title) =>
      `Yon moun, petèt ou menm, mande avi sou ${title} pou adrès sa a. Y ap kòmanse lè ou konfime.`,
    otherwise:
      'Si se pa t ou menm, pa fè anyen: san repons ou nou p ap janm voye anyen, epi n ap bliye demann lan.',
    action: 'Konfime (lyen an mache yon sèl fwa, pandan twa jou)',
  },
  already: {
    subject: (title) => `Ou deja resevwa avi sa yo: ${title}`,
    asked: (title) =>
      `Yon moun, petèt ou menm, mande avi sou ${title}. Adrès sa a deja resevwa yo, kidonk anyen pa chanje.`,
    action: 'Chanje oswa sispann yo',
  },
};

const WORDS: Readonly<Record<Language, LetterWords>> = { en: ENGLISH, es: SPANISH, ht: CREOLE };

export function letterWordsFor(language: string): LetterWords {
  return WORDS[languageOf(language)];
}
