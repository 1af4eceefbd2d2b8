import { listed } from './listed-names.ts';
import { coverageInSpanish } from './coverage-words-es.ts';
import { spanishHeadline, spanishSummary } from './headlines-es.ts';
import type { AlertWords, SourceNews } from './alert-words.ts';
import { gapSentence } from './gap-words.ts';
import { replaceWords } from './replace-words.ts';

/** The proposal of a case is scored in English; its reasons are a closed set around quoted words. */
const REASONS = [
  ['among the parties', 'entre las partes'],
  ['in the caption', 'en la carátula'],
  ['in the nature of suit', 'en la naturaleza del pleito'],
  ['in the cause', 'en el fundamento de la demanda'],
  ['in the text of the entry', 'en el texto del asiento'],
  ["in the court's label", 'en la etiqueta del tribunal'],
  ['opened by its first entry', 'abierto por su primer asiento'],
  ['opened by', 'abierto por'],
  ['less likely: a petition for one person', 'menos probable: petición de una sola persona'],
] as const;

function detail(news: SourceNews): string {
  const told = gapSentence(news, 'es');
  if (told !== null) return told;
  if (news.type === 'coverage-gap') return `Hay un vacío en lo que podemos ver. ${asRecorded(news.detail)}`;
  const state = news.type === 'source-recovered' ? 'Vuelve a funcionar.' : 'Falla una y otra vez.';
  return `${state} ${asRecorded(news.detail)}`;
}

/** What the log says is told as it stands, and called what it is. */
function asRecorded(original: string): string {
  return `Registro técnico, en inglés: «${original}»`;
}

export const SPANISH: AlertWords = {
  language: 'es',
  headline: spanishHeadline,
  summary: spanishSummary,
  entry: {
    corrected: (headline) => `Asiento corregido: ${headline}`,
    withdrawn: (headline) => `Asiento retirado: ${headline}`,
    document: (headline) => `Documento ya disponible: ${headline}`,
  },
  document: (number) => (number === null ? 'Documento' : `Documento ${number}`),
  publication: {
    withdrawn: (title) => `Retirado: ${title}`,
    correction: (title) => `Corrección: ${title}`,
    again: (title) => `Publicado de nuevo: ${title}`,
    edited: (title, kinds) => `Modificado${kinds}: ${title}`,
    revoked: (title, kinds) => `Modificación deshecha${kinds}: ${title}`,
    corrects: (titles) => `Corrige ${titles}.`,
    correctedDocument: (title) => `Documento corregido: ${title}`,
    and: 'y',
    kinds: {
      'document replaced': 'se reemplazó el documento',
      'title changed': 'cambió el título',
      'figure changed': 'cambió una cifra',
      'date changed': 'cambió una fecha',
      'paragraph removed': 'se quitó un párrafo',
      'paragraph added': 'se añadió un párrafo',
      'wording changed': 'cambió la redacción',
      'link changed': 'cambió un enlace',
      moved: 'texto trasladado',
    },
  },
  source: {
    failing: 'Fuente con fallos',
    recovered: 'Fuente recuperada',
    gap: 'Vacío de cobertura',
    channelFailing: 'Canal con fallos',
    channelRecovered: 'Canal recuperado',
    detail,
  },
  docket: {
    discovered: 'Caso nuevo que puede estar relacionado',
    linked: 'Caso vinculado',
    roles: {
      appeal: 'En apelación',
      supreme_court: 'En la Corte Suprema',
      lower_court: 'Del tribunal inferior',
      related: 'Caso relacionado',
      transferred_to: 'Trasladado a',
      transferred_from: 'Trasladado desde',
      consolidated: 'Acumulado con',
      mdl: 'Litigio multidistrital',
    },
    changed: (fact, from, to) => `Cambio de ${fact}: de ${from} a ${to}`,
    facts: {
      judge: 'juez',
      referredTo: 'remisión',
      status: 'estado',
      caption: 'carátula',
      linkedWith: 'casos vinculados',
      related: 'casos relacionados',
      lowerCourtNumbers: 'números del tribunal inferior',
      terminatedOn: 'fecha de cierre',
    },
    anyFact: 'expediente',
    joined: (names) => `Nuevas partes en el caso: ${listed(names, { and: 'y', more: 'más' })}`,
    closed: (day) => `Caso cerrado el ${day}`,
    closedAnew: (day, before) => `Caso cerrado el ${day}; antes constaba el ${before}`,
    reopened: (closed) => `Caso reabierto: ya no consta como cerrado el ${closed}`,
    none: 'ninguno',
    followed: 'Desde ahora lo seguimos.',
    notFollowed: 'No lo seguimos: lo deciden quienes administran este servicio.',
    reasons: (english) => replaceWords(english, REASONS),
  },
  tree: {
    below: 'en el tribunal inferior',
    trial: 'en el tribunal de primera instancia',
    supreme: 'en la Corte Suprema',
    above: 'en apelación',
  },
  coverage: coverageInSpanish,
  operatorReports: 'informes de fuentes y envíos',
  newCases: (court) => `casos nuevos en ${court}`,
};
