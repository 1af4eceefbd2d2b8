import { languageOf, type Language } from '../domain/speech/languages.ts';

/** The fixed words around every page: above, below and beside its content. */
export interface FrameWords {
  skip: string;
  site: string;
  places: Readonly<Record<'matters' | 'sources' | 'search' | 'subscribe' | 'api' | 'operators', string>>;
  searchLabel: string;
  searchHint: string;
  searchButton: string;
  /** What this service is and is not. */
  notice: string;
  reach: string;
  news: string;
  developers: string;
  operator: string;
  contact: string;
}

const WORDS: Readonly<Record<Language, FrameWords>> = {
  en: {
    skip: 'Skip to the content',
    site: 'Site',
    places: {
      matters: 'Matters',
      sources: 'Sources',
      search: 'Search',
      subscribe: 'Subscribe',
      api: 'API',
      operators: 'Operators',
    },
    searchLabel: 'Search entries and publications',
    searchHint: 'Words or docket number',
    searchButton: 'Search',
    notice:
      'Court Crier reads public dockets and agency pages and quotes what they say. It is no court record and no legal advice; dates are quoted as stated and never computed. Check the source before you rely on it: every item links to it.',
    reach: 'What we can and cannot see',
    news: 'All news as a feed',
    developers: 'For developers',
    operator: 'Contact the operator',
    contact: 'Contact:',
  },
  es: {
    skip: 'Ir al contenido',
    site: 'Sitio',
    places: {
      matters: 'Asuntos',
      sources: 'Fuentes',
      search: 'Buscar',
      subscribe: 'Suscribirse',
      api: 'API',
      operators: 'Operadores',
    },
    searchLabel: 'Buscar en asientos y publicaciones',
    searchHint: 'Palabras o expediente',
    searchButton: 'Buscar',
    notice:
      'Court Crier lee expedientes públicos y páginas de agencias y cita lo que dicen. No es un registro judicial ni asesoría legal; las fechas se citan tal como constan y nunca se calculan. Consulte la fuente antes de confiar en un aviso: cada uno lleva su enlace.',
    reach: 'Lo que podemos ver y lo que no',
    news: 'Todas las novedades como canal',
    developers: 'Para programadores',
    operator: 'Escribir a los responsables',
    contact: 'Contacto:',
  },
  ht: {
    skip: 'Ale dirèk nan kontni an',
    site: 'Sit',
    places: {
      matters: 'Zafè',
      sources: 'Sous',
      search: 'Chèche',
      subscribe: 'Abòne',
      api: 'API',
      operators: 'Operatè',
    },
    searchLabel: 'Chèche nan anrejistreman ak piblikasyon',
    searchHint: 'Mo oswa nimewo dosye',
    searchButton: 'Chèche',
    notice:
      'Court Crier li dosye piblik ak paj ajans yo epi li site sa yo di. Li pa yon rejis tribinal ni yon konsèy legal; dat yo site jan yo ekri a, nou pa janm kalkile yo. Verifye sous la anvan ou konte sou yon avi: chak avi gen lyen li.',
    reach: 'Sa nou ka wè ak sa nou pa ka wè',
    news: 'Tout nouvèl yo nan yon fil',
    developers: 'Pou devlopè',
    operator: 'Ekri moun ki jere sèvis la',
    contact: 'Kontak:',
  },
};

export function frameWordsFor(language = 'en'): FrameWords {
  return WORDS[languageOf(language)];
}
