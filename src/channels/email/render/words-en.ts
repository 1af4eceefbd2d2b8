import { FATE_WORDS } from '../../../domain/motion-fate.ts';
import { clockWords, LOCALES } from '../../../domain/speech/moment.ts';
import type { Words } from './words.ts';

export const ENGLISH: Words = {
  tag: 'en',
  direction: 'ltr',
  locales: LOCALES.en,
  subjectOfSeveral: (headline, others, title) => `${headline} and ${others} more - ${title}`,
  intro: (count) => `${count} changes, the most important first.`,
  introOfDigest: (count, sections) =>
    sections < 2
      ? count === 1
        ? 'One change.'
        : `${count} changes, the most important first.`
      : `${count} changes in ${sections} subscriptions; in each, the most important first.`,
  quiet: (titles) => `Nothing new in ${titles}.`,
  nothing: {
    subject: (title) => `Nothing new - ${title}`,
    headline: 'Nothing new',
    body: (title) =>
      `Since the last digest nothing happened in ${title} that fits what you chose. You get this note because you asked for it.`,
  },
  alsoChanged: (count) => (count === 1 ? 'One more change' : `${count} more changes`),
  andMore: (count) => (count === 1 ? 'and one more, on the page' : `and ${count} more, on the page`),
  entry: (number) => `Entry ${number}`,
  lead: {
    filed: 'In the words of the docket:',
    arrived: 'The full text of the entry is now public:',
    amended: 'The entry now reads:',
    withdrawn: 'The entry is no longer on the docket. It read:',
    document: 'The entry it belongs to:',
    publication: 'From the page:',
    publicationWithdrawn: 'The page is no longer there. It read:',
    link: (entry) =>
      entry === null ? 'The sentence that says so:' : `The sentence in entry ${entry} that says so:`,
    discovered: 'Why it may be related:',
  },
  tree: 'Where else this case stands:',
  named: { rulesOn: 'What it rules on:', refersTo: 'What it refers to:', fates: FATE_WORDS },
  dates: {
    heading: 'Dates as the entry states them:',
    hearing: 'hearing',
    deadline: 'deadline',
    cancelled: 'called off',
    noLonger: 'no longer on this day',
    duties: {},
    clock: (time, zone) => clockWords(time) + (zone ? ` (${zone}, the court's time)` : ''),
  },
  answers: {
    ask: (matter) => `Does this case belong to ${matter}?`,
    watch: 'Yes, watch this',
    refuse: 'No, not related',
    note: (until) =>
      `Each link opens a page that asks once more before anything happens. The answer works once, until ${until}; the links are meant for you alone.`,
  },
  cut: 'The quotation is cut here.',
  unsaid: 'The source gives this label alone; it does not say what the court decided.',
  readAll: 'Read all of it',
  correction: 'The clerk marked the entry as corrected:',
  redline: {
    leads: {
      text: 'What changed in the text:',
      title: 'What changed in the title:',
      'title and text': 'What changed in the title and the text:',
    },
    key: 'Words between [- and -] were removed, words between {+ and +} were added.',
    cut: 'More was changed than fits here.',
    deleted: 'removed:',
    inserted: 'added:',
    end: 'end',
    gap: '[...]',
  },
  documents: {
    one: 'Document',
    several: 'Documents',
    free: 'free to read',
    paid: 'on PACER, which may charge a fee',
    more: (count) =>
      count === 1
        ? 'One more document is on the docket page.'
        : `${count} more documents are on the docket page.`,
  },
  links: {
    entry: 'The entry itself',
    entryAtCourt: 'The entry at the court',
    entryOnPacer: 'The entry on PACER, which may charge a fee',
    entryOnCourtListener: 'The entry on CourtListener',
    publication: 'The page itself',
    source: 'The feed or page in question',
    docketAtCourt: 'The docket at the court',
    change: 'Our record of this change, with the evidence',
    docket: 'Our page of this docket',
    title: (title) => `Everything in ${title}`,
  },
  times: {
    filed: 'Filed',
    published: 'Published',
    entered: 'Entered by the court',
    seen: 'Seen by us',
    noticed: 'Noticed',
    sent: 'Sent',
    courtDate: "the court's date",
    notStated: 'not stated',
  },
  coverage: {
    heading: 'What we can see',
    lead: 'Where our information on these dockets comes from, and how complete it is:',
  },
  why: {
    heading: 'Why you get this',
    subscribed: (title, since) => `You get this because you subscribed to ${title} on ${since}.`,
    manage: 'Change what you get',
    unsubscribe: 'Unsubscribe',
    stopDigest: 'Stop this whole digest',
    contact: 'Questions and corrections',
    notAdvice: 'This message repeats public records. It is not legal advice.',
  },
};
