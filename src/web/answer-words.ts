import { languageOf, type Language } from '../domain/speech/languages.ts';
import type { Html } from './markup.ts';

/** A name or a link in the midst of a sentence. */
type Part = string | Html;
/** A sentence in pieces, so that each language puts its names where it wants them. */
type Sentence = readonly Part[];

/** Every fixed word of the pages on which a proposed case is answered. */
export interface AnswerWords {
  watchTitle: string;
  refuseTitle: string;
  belongs: (matter: Part) => Sentence;
  entryOf: (entry: number) => string;
  /** Before links to the paper that opened the case and to its docket. */
  atCourt: string;
  watch: (matter: string) => string;
  watchYes: string;
  refuse: string;
  refuseYes: string;
  orRelated: string;
  orNot: string;
  exclude: string;
  excludeNote: string;
  excludedAlready: (phrases: string) => string;
  once: (day: string) => string;
  undecided: (problem: string) => string;
  notedTitle: string;
  noted: (name: string, matter: Part) => Sentence;
  learned: (phrase: string) => string;
  watchedTitle: string;
  watched: (name: string, matter: Part) => Sentence;
  reached: (page: (words: string) => Html) => Sentence;
  unreached: string;
  oldTitle: string;
  deadTitle: string;
  dead: string;
  beforeTitle: string;
  before: (name: string, state: 'accepted' | 'refused' | 'open', day: string | null) => string;
  askOperators: string;
  unclearTitle: string;
  unclear: string;
}

const ENGLISH: AnswerWords = {
  watchTitle: 'Watch this case?',
  refuseTitle: 'Not related?',
  belongs: (matter) => ['Does it belong to ', matter, '? Why it may:'],
  entryOf: (entry) => `Entry ${entry} of `,
  atCourt: 'Look at it at the court, which may charge a fee:',
  watch: (matter) => `Follow it in ${matter} from now on. What its docket holds already is read silently.`,
  watchYes: 'Yes, watch this',
  refuse: 'This case is never proposed to this matter again.',
  refuseYes: 'No, not related',
  orRelated: 'Or is it related after all?',
  orNot: 'Or is it not related?',
  exclude: 'Leave out new cases with these words, too (optional)',
  excludeNote: 'A phrase that occurs in such cases and in none that matter, such as a name in the caption.',
  excludedAlready: (phrases) => `Left out already: ${phrases}.`,
  once: (day) => `This link answers once and works until ${day}.`,
  undecided: (problem) => `Nothing was decided: ${problem}.`,
  notedTitle: 'Noted: not related',
  noted: (name, matter) => [`${name} is not proposed to `, matter, ' again.'],
  learned: (phrase) =>
    `New cases with "${phrase}" are left out from now on. Those who run this service can see this and take it back.`,
  watchedTitle: 'This case is watched now',
  watched: (name, matter) => [`${name} is followed in `, matter, '.'],
  reached: (page) => [
    'What is there now is read silently; news comes from now on. ',
    page('Its page here'),
    ' says what can be seen of it.',
  ],
  unreached: 'No public source that we can read reaches this docket yet; when one does, it is read.',
  oldTitle: 'This link is too old',
  deadTitle: 'This link does not work',
  dead: 'It is incomplete, was not made by this service, or its subscription has ended. Nothing was changed.',
  beforeTitle: 'This was answered before',
  before: (name, state, day) => {
    const words = { accepted: 'is watched', refused: 'was called not related', open: 'waits for a word' };
    return `${name} ${words[state]}${day === null ? '' : `, since ${day}`}.`;
  },
  askOperators: 'Those who run this service can still answer, or take an answer back.',
  unclearTitle: 'This form was not understood',
  unclear: 'Nothing was changed. Open the link of the mail again.',
};

const SPANISH: AnswerWords = {
  watchTitle: '¿Seguir este caso?',
  refuseTitle: '¿No está relacionado?',
  belongs: (matter) => ['¿Pertenece a ', matter, '? Por qué podría pertenecer:'],
  entryOf: (entry) => `Asiento ${entry} de `,
  atCourt: 'Véalo en el sitio del tribunal, que puede cobrar una tarifa:',
  watch: (matter) =>
    `Seguirlo en ${matter} desde ahora. Lo que el expediente ya contiene se lee sin avisar a nadie.`,
  watchYes: 'Sí, seguirlo',
  refuse: 'Este caso no se volverá a proponer para este asunto.',
  refuseYes: 'No, no está relacionado',
  orRelated: '¿O sí está relacionado?',
  orNot: '¿O no está relacionado?',
  exclude: 'Omitir también los casos nuevos con estas palabras (opcional)',
  excludeNote:
    'Una frase que aparezca en casos así y en ninguno que importe, por ejemplo un nombre de la carátula.',
  excludedAlready: (phrases) => `Ya se omiten: ${phrases}.`,
  once: (day) => `Este enlace sirve para una respuesta y funciona hasta el ${day}.`,
  undecided: (problem) => `No se decidió nada. El motivo, en inglés: «${problem}».`,
  notedTitle: 'Anotado: no está relacionado',
  noted: (name, matter) => [`${name} no se volverá a proponer para `, matter, '.'],
  learned: (phrase) =>
    `Los casos nuevos con «${phrase}» se omiten desde ahora. Los responsables del servicio pueden verlo y anularlo.`,
  watchedTitle: 'Este caso ya se sigue',
  watched: (name, matter) => [`${name} se sigue en `, matter, '.'],
  reached: (page) => [
    'Lo que ya hay se lee sin avisar; las novedades llegan desde ahora. ',
    page('Su página aquí'),
    ' dice qué se puede ver de él.',
  ],
  unreached:
    'Todavía ninguna fuente pública que podamos leer llega a este expediente; en cuanto llegue una, se leerá.',
  oldTitle: 'Este enlace es demasiado antiguo',
  deadTitle: 'Este enlace no funciona',
  dead: 'Está incompleto, no lo hizo este servicio o su suscripción terminó. No se cambió nada.',
  beforeTitle: 'Esto ya tiene respuesta',
  before: (name, state, day) => {
    const words = {
      accepted: 'ya se sigue',
      refused: 'se declaró no relacionado',
      open: 'espera una respuesta',
    };
    return `${name} ${words[state]}${day === null ? '' : `, desde el ${day}`}.`;
  },
  askOperators: 'Los responsables del servicio aún pueden responder o anular una respuesta.',
  unclearTitle: 'No se entendió el formulario',
  unclear: 'No se cambió nada. Abra de nuevo el enlace del correo.',
};

const CREOLE: AnswerWords = {
  watchTitle: 'Swiv ka sa a?',
  refuseTitle: 'Li pa gen rapò?',
  belongs: (matter) => ['Èske li fè pati ', matter, '? Poukisa li ta ka fè pati l:'],
  entryOf: (entry) => `Anrejistreman ${entry} nan `,
  atCourt: 'Gade l sou sit tribinal la, ki ka fè moun peye:',
  watch: (matter) =>
    `Swiv li nan ${matter} apati kounye a. Sa ki nan dosye a deja, n ap li l san n pa avèti pèsonn.`,
  watchYes: 'Wi, swiv li',
  refuse: 'Nou p ap janm pwopoze ka sa a ankò pou zafè sa a.',
  refuseYes: 'Non, li pa gen rapò',
  orRelated: 'Oswa èske li gen rapò kanmenm?',
  orNot: 'Oswa èske li pa gen rapò?',
  exclude: 'Kite lòt nouvo ka ki gen mo sa yo sou kote tou (si ou vle)',
  excludeNote: 'Yon fraz ki nan ka konsa epi ki pa nan okenn ka ki enpòtan, tankou yon non nan tit ka a.',
  excludedAlready: (phrases) => `Nou kite sou kote deja: ${phrases}.`,
  once: (day) => `Lyen sa a sèvi pou yon sèl repons, epi l ap mache jiska ${day}.`,
  undecided: (problem) => `Anyen pa deside. Men rezon an, ann angle: « ${problem} ».`,
  notedTitle: 'Nou make l: li pa gen rapò',
  noted: (name, matter) => [`Nou p ap pwopoze ${name} ankò pou `, matter, '.'],
  learned: (phrase) =>
    `Apati kounye a nou kite nouvo ka ki gen « ${phrase} » sou kote. Moun ki jere sèvis la ka wè sa epi yo ka anile l.`,
  watchedTitle: 'N ap swiv ka sa a kounye a',
  watched: (name, matter) => [`N ap swiv ${name} nan `, matter, '.'],
  reached: (page) => [
    'Sa ki la deja, n ap li l san n pa avèti pèsonn; nouvèl yo ap vini apati kounye a. ',
    page('Paj li isit la'),
    ' di sa nou ka wè ladan l.',
  ],
  unreached: 'Poko gen okenn sous piblik nou ka li ki rive sou dosye sa a; lè gen youn, n ap li l.',
  oldTitle: 'Lyen sa a twò ansyen',
  deadTitle: 'Lyen sa a pa mache',
  dead: 'Li pa konplè, se pa sèvis sa a ki te fè l, oswa abònman li fini. Anyen pa chanje.',
  beforeTitle: 'Yo te reponn sa deja',
  before: (name, state, day) => {
    const words = {
      accepted: 'n ap swiv li',
      refused: 'yo te di li pa gen rapò',
      open: 'l ap tann yon repons',
    };
    return `${name}: ${words[state]}${day === null ? '' : `, depi ${day}`}.`;
  },
  askOperators: 'Moun ki jere sèvis la ka toujou reponn, oswa yo ka anile yon repons.',
  unclearTitle: 'Nou pa konprann fòm nan',
  unclear: 'Anyen pa chanje. Louvri lyen ki nan imèl la ankò.',
};

const WORDS: Readonly<Record<Language, AnswerWords>> = { en: ENGLISH, es: SPANISH, ht: CREOLE };

export function answerWordsFor(language: string): AnswerWords {
  return WORDS[languageOf(language)];
}
