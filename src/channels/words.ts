/** The fixed words of chat messages and posts. Quoted court text is never translated. */
export interface ChannelWords {
  filed: string;
  seen: string;
  document: string;
  docket: string;
  details: string;
  more: (count: number) => string;
  nothing: (title: string) => string;
}

const ENGLISH: ChannelWords = {
  filed: 'filed',
  seen: 'seen',
  document: 'Document',
  docket: 'Docket',
  details: 'Details',
  more: (count) => `and ${count} more`,
  nothing: (title) => `Nothing new: ${title}`,
};

const WORDS: Readonly<Record<string, ChannelWords>> = {
  en: ENGLISH,
  es: {
    filed: 'presentado',
    seen: 'visto',
    document: 'Documento',
    docket: 'Expediente',
    details: 'Detalles',
    more: (count) => `y ${count} más`,
    nothing: (title) => `Sin novedades: ${title}`,
  },
  ht: {
    filed: 'depoze',
    seen: 'wè',
    document: 'Dokiman',
    docket: 'Dosye',
    details: 'Detay',
    more: (count) => `ak ${count} lòt`,
    nothing: (title) => `Pa gen anyen nouvo: ${title}`,
  },
};

/** English where a language has no table. */
export function wordsOf(language: string): ChannelWords {
  return WORDS[language.slice(0, 2).toLowerCase()] ?? ENGLISH;
}
