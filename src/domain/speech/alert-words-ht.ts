import { listed } from './listed-names.ts';
import { coverageInCreole } from './coverage-words-ht.ts';
import { creoleHeadline, creoleSummary } from './headlines-ht.ts';
import type { AlertWords, SourceNews } from './alert-words.ts';
import { gapSentence } from './gap-words.ts';
import { replaceWords } from './replace-words.ts';

const REASONS = [
  ['among the parties', 'pami pati yo'],
  ['in the caption', 'nan non ka a'],
  ['in the nature of suit', 'nan kalite pwosè a'],
  ['in the cause', 'nan baz plent lan'],
  ['in the text of the entry', 'nan tèks anrejistreman an'],
  ["in the court's label", 'nan etikèt tribinal la'],
  ['opened by its first entry', 'premye anrejistreman an louvri l'],
  ['opened by', 'sa ki louvri l:'],
  ['less likely: a petition for one person', 'mwens posib: petisyon pou yon sèl moun'],
] as const;

function detail(news: SourceNews): string {
  const told = gapSentence(news, 'ht');
  if (told !== null) return told;
  if (news.type === 'coverage-gap') return `Gen yon twou nan sa nou ka wè. ${asRecorded(news.detail)}`;
  const state = news.type === 'source-recovered' ? 'Li mache ankò.' : 'Li kontinye pa mache.';
  return `${state} ${asRecorded(news.detail)}`;
}

/** What the log says is told as it stands, and called what it is. */
function asRecorded(original: string): string {
  return `Nòt teknik, ann angle: « ${original} »`;
}

export const CREOLE: AlertWords = {
  language: 'ht',
  headline: creoleHeadline,
  summary: creoleSummary,
  entry: {
    corrected: (headline) => `Anrejistreman korije: ${headline}`,
    withdrawn: (headline) => `Anrejistreman retire: ${headline}`,
    document: (headline) => `Dokiman disponib kounye a: ${headline}`,
  },
  document: (number) => (number === null ? 'Dokiman' : `Dokiman ${number}`),
  publication: {
    withdrawn: (title) => `Retire: ${title}`,
    correction: (title) => `Koreksyon: ${title}`,
    again: (title) => `Pibliye ankò: ${title}`,
    edited: (title, kinds) => `Modifye${kinds}: ${title}`,
    revoked: (title, kinds) => `Chanjman anile${kinds}: ${title}`,
    corrects: (titles) => `Korije ${titles}.`,
    correctedDocument: (title) => `Dokiman ki korije: ${title}`,
    and: 'ak',
    kinds: {
      'document replaced': 'dokiman an ranplase',
      'title changed': 'tit la chanje',
      'figure changed': 'yon chif chanje',
      'date changed': 'yon dat chanje',
      'paragraph removed': 'yon paragraf retire',
      'paragraph added': 'yon paragraf ajoute',
      'wording changed': 'mo yo chanje',
      'link changed': 'yon lyen chanje',
      moved: 'tèks deplase',
    },
  },
  source: {
    failing: 'Sous la pa mache',
    recovered: 'Sous la mache ankò',
    gap: 'Twou nan sa nou ka wè',
    channelFailing: 'Kanal la pa mache',
    channelRecovered: 'Kanal la mache ankò',
    detail,
  },
  docket: {
    discovered: 'Nouvo ka ki ka gen rapò',
    linked: 'Ka ki gen lyen',
    roles: {
      appeal: 'Nan apèl',
      supreme_court: 'Nan Lakou Siprèm',
      lower_court: 'Soti nan tribinal ki pi ba a',
      related: 'Ka ki gen rapò',
      transferred_to: 'Transfere nan',
      transferred_from: 'Transfere soti nan',
      consolidated: 'Regwoupe ak',
      mdl: 'Pwosè nan plizyè distri',
    },
    changed: (fact, from, to) => `${fact} chanje: ${from}, kounye a ${to}`,
    facts: {
      judge: 'Jij',
      referredTo: 'Referans',
      status: 'Estati',
      caption: 'Non ka a',
      linkedWith: 'Ka ki gen lyen',
      related: 'Ka ki gen rapò',
      lowerCourtNumbers: 'Nimewo tribinal ki pi ba a',
      terminatedOn: 'Jou ka a fèmen',
    },
    anyFact: 'Dosye',
    joined: (names) => `Nouvo pati nan ka a: ${listed(names, { and: 'ak', more: 'lòt' })}`,
    closed: (day) => `Ka a fèmen: ${day}`,
    closedAnew: (day, before) => `Ka a fèmen: ${day}; anvan yo te ekri ${before}`,
    reopened: (closed) => `Ka a louvri ankò: li pa sou lis kòm fèmen ${closed} ankò`,
    none: 'okenn',
    followed: 'N ap swiv li apati kounye a.',
    notFollowed: 'Nou pa swiv li: se moun k ap jere sèvis sa a ki deside.',
    reasons: (english) => replaceWords(english, REASONS),
  },
  tree: {
    below: 'nan tribinal ki pi ba a',
    trial: 'nan premye tribinal la',
    supreme: 'nan Lakou Siprèm',
    above: 'nan apèl',
  },
  coverage: coverageInCreole,
  operatorReports: 'rapò sou sous ak livrezon',
  newCases: (court) => `nouvo ka nan ${court}`,
};
