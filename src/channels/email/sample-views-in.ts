import type { AlertItem, BatchView } from '../../domain/alert-view.ts';
import type { AlertWords } from '../../domain/speech/alert-words.ts';
import type { Language } from '../../domain/speech/languages.ts';
import { alertWordsFor } from '../../domain/speech/words-for.ts';
import { SAMPLE_VIEWS } from './sample-views.ts';

/** The sample mails as readers of another language get them; what courts and agencies wrote is the same. */
export function sampleViewIn(name: string, language: Language): BatchView {
  const view = SAMPLE_VIEWS[name];
  if (!view) throw new Error(`no view named ${name}`);
  const words = alertWordsFor(language);
  return {
    ...view,
    contentKey: `${view.contentKey}|${language}`,
    language,
    items: view.items.map((item) => itemIn(item, words)),
    coverage: view.coverage.map((line) => coverageIn(line, words)),
    title: view.titleUrl?.endsWith('/sources') ? words.operatorReports : view.title,
  };
}

function itemIn(item: AlertItem, words: AlertWords): AlertItem {
  return {
    ...item,
    headline: headlineIn(item, words),
    summary: null,
    quote: quoteIn(item, words),
    documents: item.documents.map((document) => {
      const number = /^Document (\d+)$/.exec(document.title)?.[1];
      return number ? { ...document, title: words.document(number) } : document;
    }),
  };
}

function headlineIn(item: AlertItem, words: AlertWords): string {
  const { headline, type } = item;
  const after = headline.slice(headline.indexOf(': ') + 2);
  if (type === 'entry-amended') return words.entry.corrected(words.headline(after));
  if (type === 'document-available') return words.entry.document(words.headline(after));
  if (type === 'docket-linked') return `${words.docket.roles['appeal'] ?? ''}: ${after}`;
  if (type === 'source-failing') return words.source.failing;
  if (type === 'coverage-gap') return words.source.gap;
  if (type === 'publication-edited') {
    const { kinds, edited } = words.publication;
    return edited(after, ` (${kinds['figure changed']}, ${kinds['paragraph removed']})`);
  }
  return words.headline(
    headline === 'Motion for a preliminary injunction' ? 'Motion for preliminary injunction filed' : headline,
  );
}

function quoteIn(item: AlertItem, words: AlertWords): string | null {
  if (item.type !== 'source-failing' && item.type !== 'coverage-gap') return item.quote;
  return words.source.detail({
    type: item.type,
    reason: item.type === 'coverage-gap' ? 'window-gap' : 'http-403',
    detail: item.quote ?? '',
    court: 'U.S. District Court, District of Columbia',
    from: words.coverage.moment(new Date('2025-05-30T06:40:00Z'), 'America/New_York'),
    to: words.coverage.moment(new Date('2025-05-30T10:05:00Z'), 'America/New_York'),
    since: null,
    kinds: null,
    found: null,
  });
}

function coverageIn(line: string, { coverage }: AlertWords): string {
  const full = line.includes('complete docket');
  const read = coverage.lastRead(coverage.moment(new Date('2025-05-30T19:11:00Z'), 'America/New_York'));
  const format = full ? 'scotus-docket' : 'courtlistener-entries';
  const reach = full ? coverage.complete : coverage.contributed;
  return `${line.slice(0, line.indexOf(': '))}: ${coverage.names[format]} (${reach}), ${read}.`;
}
