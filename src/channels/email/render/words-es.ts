import { clockWords, LOCALES } from '../../../domain/speech/moment.ts';
import type { Words } from './words.ts';

export const SPANISH: Words = {
  tag: 'es',
  direction: 'ltr',
  locales: LOCALES.es,
  subjectOfSeveral: (headline, others, title) => `${headline} y ${others} más - ${title}`,
  intro: (count) => `${count} cambios; primero, los más importantes.`,
  introOfDigest: (count, sections) =>
    sections < 2
      ? count === 1
        ? 'Un cambio.'
        : `${count} cambios; primero, los más importantes.`
      : `${count} cambios en ${sections} suscripciones; en cada una, primero los más importantes.`,
  quiet: (titles) => `Sin novedades en ${titles}.`,
  nothing: {
    subject: (title) => `Sin novedades - ${title}`,
    headline: 'Sin novedades',
    body: (title) =>
      `Desde el resumen anterior no ha ocurrido nada en ${title} que cumpla lo que usted eligió. Recibe este aviso porque lo pidió.`,
  },
  alsoChanged: (count) => (count === 1 ? 'Un cambio más' : `${count} cambios más`),
  andMore: (count) => (count === 1 ? 'y uno más, en la página' : `y ${count} más, en la página`),
  entry: (number) => `Asiento ${number}`,
  lead: {
    filed: 'En palabras del expediente:',
    arrived: 'Ya es público el texto completo del asiento:',
    amended: 'El asiento dice ahora:',
    withdrawn: 'El asiento ya no figura en el expediente. Decía:',
    document: 'El asiento al que pertenece:',
    publication: 'De la página:',
    publicationWithdrawn: 'La página ya no está. Decía:',
    link: (entry) =>
      entry === null ? 'La frase que lo indica:' : `La frase del asiento ${entry} que lo indica:`,
    discovered: 'Por qué puede estar relacionado:',
  },
  tree: 'En qué otros tribunales está este caso:',
  named: {
    rulesOn: 'Sobre qué decide:',
    refersTo: 'A qué se refiere:',
    fates: {
      granted: 'concedida',
      granted_in_part: 'concedida en parte',
      denied: 'denegada',
      moot: 'declarada sin objeto',
      withdrawn: 'retirada',
      terminated: 'dada por terminada',
      dismissed: 'desestimada',
      stricken: 'eliminada del expediente',
      vacated: 'anulada',
      reinstated: 'restablecida',
    },
  },
  dates: {
    heading: 'Fechas tal como las indica el asiento:',
    hearing: 'audiencia',
    deadline: 'plazo',
    cancelled: 'queda sin efecto',
    noLonger: 'ya no será ese día',
    duties: {
      answer: 'contestación',
      brief: 'escrito',
      discovery: 'intercambio de pruebas',
      joint_report: 'informe conjunto',
      mediation: 'mediación',
      motion: 'moción',
      objections: 'objeciones',
      petition: 'petición',
      record: 'expediente administrativo',
      reply: 'réplica',
      response: 'respuesta',
      stay_expiry: 'fin de la suspensión',
      transcript: 'transcripción',
    },
    clock: (time, zone) =>
      clockWords(time, ['a. m.', 'p. m.']) + (zone ? ` (${zone}, hora del tribunal)` : ''),
  },
  answers: {
    ask: (matter) => `¿Pertenece este caso a ${matter}?`,
    watch: 'Sí, seguirlo',
    refuse: 'No, no está relacionado',
    note: (until) =>
      `Cada enlace abre una página que pregunta otra vez antes de hacer nada. La respuesta vale una sola vez, hasta el ${until}; los enlaces son solo para usted.`,
  },
  cut: 'La cita se corta aquí.',
  unsaid: 'La fuente da solo esta etiqueta; no dice qué decidió el tribunal.',
  readAll: 'Leer todo',
  correction: 'La secretaría marcó el asiento como corregido:',
  redline: {
    leads: {
      text: 'Qué cambió en el texto:',
      title: 'Qué cambió en el título:',
      'title and text': 'Qué cambió en el título y en el texto:',
    },
    key: 'Lo que está entre [- y -] se quitó; lo que está entre {+ y +} se añadió.',
    cut: 'Hubo más cambios de los que caben aquí.',
    deleted: 'quitado:',
    inserted: 'añadido:',
    end: 'fin',
    gap: '[...]',
  },
  documents: {
    one: 'Documento',
    several: 'Documentos',
    free: 'lectura gratuita',
    paid: 'en PACER, que puede cobrar una tarifa',
    more: (count) =>
      count === 1
        ? 'Hay un documento más en la página del expediente.'
        : `Hay ${count} documentos más en la página del expediente.`,
  },
  links: {
    entry: 'El asiento mismo',
    entryAtCourt: 'El asiento en el sitio del tribunal',
    entryOnPacer: 'El asiento en PACER, que puede cobrar una tarifa',
    entryOnCourtListener: 'El asiento en CourtListener',
    publication: 'La página misma',
    source: 'La fuente o página en cuestión',
    docketAtCourt: 'El expediente en el sitio del tribunal',
    change: 'Nuestro registro de este cambio, con las pruebas',
    docket: 'Nuestra página de este expediente',
    title: (title) => `Todo sobre ${title}`,
  },
  times: {
    filed: 'Presentado',
    published: 'Publicado',
    entered: 'Registrado por el tribunal',
    seen: 'Visto por nosotros',
    noticed: 'Detectado',
    sent: 'Enviado',
    courtDate: 'fecha del tribunal',
    notStated: 'no se indica',
  },
  coverage: {
    heading: 'Lo que podemos ver',
    lead: 'De dónde viene nuestra información sobre estos expedientes y cuán completa es:',
  },
  why: {
    heading: 'Por qué recibe esto',
    subscribed: (title, since) => `Recibe esto porque se suscribió a ${title} el ${since}.`,
    manage: 'Cambiar lo que recibe',
    unsubscribe: 'Cancelar la suscripción',
    stopDigest: 'Cancelar todo este resumen',
    contact: 'Preguntas y correcciones',
    notAdvice: 'Este mensaje repite registros públicos. No es asesoría legal.',
  },
};
