import { clockWords, LOCALES } from '../../../domain/speech/moment.ts';
import type { Words } from './words.ts';

export const CREOLE: Words = {
  tag: 'ht',
  direction: 'ltr',
  locales: LOCALES.ht,
  subjectOfSeveral: (headline, others, title) => `${headline} ak ${others} lòt - ${title}`,
  intro: (count) => `${count} chanjman, sa ki pi enpòtan yo an premye.`,
  introOfDigest: (count, sections) =>
    sections < 2
      ? count === 1
        ? 'Yon sèl chanjman.'
        : `${count} chanjman, sa ki pi enpòtan yo an premye.`
      : `${count} chanjman nan ${sections} abònman; nan chak, sa ki pi enpòtan yo an premye.`,
  quiet: (titles) => `Pa gen anyen nouvo nan ${titles}.`,
  nothing: {
    subject: (title) => `Pa gen anyen nouvo - ${title}`,
    headline: 'Pa gen anyen nouvo',
    body: (title) =>
      `Depi dènye rezime a, pa gen anyen ki rive nan ${title} ki koresponn ak sa ou te chwazi. Ou resevwa mesaj sa a paske ou te mande l.`,
  },
  alsoChanged: (count) => (count === 1 ? 'Yon lòt chanjman' : `${count} lòt chanjman`),
  andMore: (count) => (count === 1 ? 'ak yon lòt, sou paj la' : `ak ${count} lòt, sou paj la`),
  entry: (number) => `Anrejistreman ${number}`,
  lead: {
    filed: 'Dapre mo ki nan dosye tribinal la:',
    arrived: 'Tout tèks anrejistreman an piblik kounye a:',
    amended: 'Men sa anrejistreman an di kounye a:',
    withdrawn: 'Anrejistreman an pa nan dosye a ankò. Men sa li te di:',
    document: 'Anrejistreman dokiman an ladan l:',
    publication: 'Men sa paj la di:',
    publicationWithdrawn: 'Paj la pa la ankò. Men sa li te di:',
    link: (entry) => (entry === null ? 'Fraz ki di sa:' : `Fraz nan anrejistreman ${entry} ki di sa:`),
    discovered: 'Poukisa li ka gen rapò:',
  },
  tree: 'Nan ki lòt tribinal ka sa a ye:',
  dates: {
    heading: 'Dat yo jan anrejistreman an bay yo:',
    hearing: 'odyans',
    deadline: 'dat limit',
    cancelled: 'anile',
    duties: {
      answer: 'repons pou plent lan',
      brief: 'memwa',
      discovery: 'echanj prèv',
      joint_report: 'rapò ansanm',
      mediation: 'medyasyon',
      motion: 'mosyon',
      objections: 'objeksyon',
      petition: 'petisyon',
      record: 'dosye administratif',
      reply: 'replik',
      response: 'repons',
      stay_expiry: 'fen sispansyon an',
      transcript: 'transkripsyon',
    },
    clock: (time, zone) => clockWords(time) + (zone ? ` (${zone}, lè tribinal la)` : ''),
  },
  answers: {
    ask: (matter) => `Èske ka sa a fè pati ${matter}?`,
    watch: 'Wi, swiv li',
    refuse: 'Non, li pa gen rapò',
    note: (until) =>
      `Chak lyen louvri yon paj ki mande w yon lòt fwa anvan anyen fèt. Repons lan mache yon sèl fwa, jiska ${until}; lyen yo se pou ou sèlman.`,
  },
  cut: 'Sitasyon an koupe isit la.',
  unsaid: 'Sous la bay etikèt sa a sèlman; li pa di kisa tribinal la deside.',
  readAll: 'Li tout tèks la',
  correction: 'Grefye a make anrejistreman an kòm korije:',
  redline: {
    leads: {
      text: 'Sa ki chanje nan tèks la:',
      title: 'Sa ki chanje nan tit la:',
      'title and text': 'Sa ki chanje nan tit la ak nan tèks la:',
    },
    key: 'Mo ki ant [- ak -] yo retire, mo ki ant {+ ak +} yo ajoute.',
    cut: 'Gen plis chanjman pase sa ki ka antre isit la.',
    deleted: 'retire:',
    inserted: 'ajoute:',
    end: 'fen',
    gap: '[...]',
  },
  documents: {
    one: 'Dokiman',
    several: 'Dokiman yo',
    free: 'gratis pou li',
    paid: 'sou PACER, ki ka fè moun peye',
    more: (count) =>
      count === 1 ? 'Gen yon lòt dokiman sou paj dosye a.' : `Gen ${count} lòt dokiman sou paj dosye a.`,
  },
  links: {
    entry: 'Anrejistreman an menm',
    entryAtCourt: 'Anrejistreman an sou sit tribinal la',
    entryOnPacer: 'Anrejistreman an sou PACER, ki ka fè moun peye',
    entryOnCourtListener: 'Anrejistreman an sou CourtListener',
    publication: 'Paj la menm',
    source: 'Sous oswa paj sa konsène a',
    docketAtCourt: 'Dosye a sou sit tribinal la',
    change: 'Nòt pa nou sou chanjman sa a, ak prèv yo',
    docket: 'Paj pa nou pou dosye sa a',
    title: (title) => `Tout sa ki gen sou ${title}`,
  },
  times: {
    filed: 'Depoze',
    published: 'Pibliye',
    entered: 'Tribinal la anrejistre l',
    seen: 'Nou wè l',
    noticed: 'Nou remake l',
    sent: 'Voye',
    courtDate: 'dat tribinal la',
    notStated: 'pa endike',
  },
  coverage: {
    heading: 'Sa nou ka wè',
    lead: 'Ki kote enfòmasyon nou sou dosye sa yo soti, epi nan ki pwen yo konplè:',
  },
  why: {
    heading: 'Poukisa ou resevwa mesaj sa a',
    subscribed: (title, since) => `Ou resevwa mesaj sa a paske ou abòne a ${title} depi ${since}.`,
    manage: 'Chanje sa ou resevwa',
    unsubscribe: 'Dezabòne',
    stopDigest: 'Sispann tout rezime sa a',
    contact: 'Kesyon ak koreksyon',
    notAdvice: 'Mesaj sa a repete dosye piblik. Li pa yon konsèy legal.',
  },
};
