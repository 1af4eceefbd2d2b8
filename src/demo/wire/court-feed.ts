import { escapeMarkup, escapeNumeric } from './escape.ts';

/** One docket entry as a court's feed shows it: an item for each label, all with the entry's own sequence. */
export interface FeedEntry {
  docket: string;
  caption: string;
  /** PACER's number of the case; appellate feeds show none. */
  caseId: string;
  sequence: number;
  labels: readonly string[];
  /** Null for an entry without a document. */
  document: { id: string; number: number } | null;
  /** ISO 8601. */
  enteredAt: string;
}

export interface FeedHead {
  /** PACER's label of the court: "mad". */
  court: string;
  title: string;
  /** What the court says it publishes. */
  kinds: string;
  /** ISO 8601. */
  builtAt: string;
}

/** The feed of a district court as CM/ECF writes it: entries newest first, times in GMT. */
export function districtFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const host = `https://ecf.${head.court}.uscourts.gov`;
  const items = newestFirst(entries).flatMap((entry) =>
    entry.labels.map((label) => districtItem(host, entry, label)),
  );
  return `<?xml version="1.0" encoding="ISO-8859-1"?>

<rss version="2.0"
>

<channel>
<title>${escapeMarkup(head.title)}</title>
<link>${host}</link>
<description>Docket entries of type: ${head.kinds}</description>
<lastBuildDate>${gmt(head.builtAt)}</lastBuildDate>

${items.join('\n')}
</channel>
</rss>
`;
}

function districtItem(host: string, entry: FeedEntry, label: string): string {
  const { document } = entry;
  const anchor = document
    ? ` (<a href="${host}/doc1/${document.id}?caseid=${entry.caseId}&de_seq_num=${entry.sequence}" >${document.number}</a>)`
    : '';
  return `<item>
<title>${escapeNumeric(`${entry.docket} ${entry.caption}`)}</title>
<link>${host}/cgi-bin/DktRpt.pl?${entry.caseId}</link>
<description>${escapeNumeric(`[${label}]${anchor}`)}</description>
<guid isPermaLink="true">${escapeNumeric(`${host}/cgi-bin/DktRpt.pl?${entry.caseId}&${entry.sequence}`)}</guid>
<pubDate>${gmt(entry.enteredAt)}</pubDate>
</item>`;
}

/** The feed of a court of appeals: no PACER case number, the entry's part id as sequence, times of the East. */
export function appellateFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const host = `https://ecf.${head.court}.uscourts.gov`;
  const items = newestFirst(entries).flatMap((entry) =>
    entry.labels.map((label) => appellateItem(host, entry, label)),
  );
  return `<?xml version='1.0' encoding='ISO-8859-1'?>

<rss version="2.0" xmlns:blogChannel="http://backend.userland.com/blogChannelModule">

<channel>
	<title>${escapeMarkup(head.title)}</title>
	<link>${host}</link>
	<description>Docket entries of type: ${head.kinds}</description>
	<lastBuildDate>${eastern(head.builtAt)}</lastBuildDate>
${items.join('\n')}
</channel>
</rss>
`;
}

function appellateItem(host: string, entry: FeedEntry, label: string): string {
  const report = `${host}/n/beam/servlet/TransportRoom?servlet=DocketReportFilter.jsp&caseNum=${entry.docket}`;
  const anchor = entry.document
    ? ` (<a href='${host}/docs1/${entry.document.id}'>${entry.document.number}</a>)`
    : '';
  return `<item>
	<title>${escapeMarkup(`${entry.docket} ${entry.caption}`)}</title>
	<link>${escapeMarkup(report)}</link>
	<description>[${escapeMarkup(label)}]${anchor.replaceAll('<', '&lt;')}</description>
	<guid isPermaLink="true">${escapeMarkup(`${report}&partId=${entry.sequence}`)}</guid>
	<pubDate>${eastern(entry.enteredAt)}</pubDate>

</item>`;
}

function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => Date.parse(b.enteredAt) - Date.parse(a.enteredAt));
}

function gmt(at: string): string {
  return new Date(at).toUTCString();
}

/** "Wed, 30 Apr 2025 14:05:00 EDT": the courts' servers print their own clock and its abbreviation. */
function eastern(at: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`;
  return `${day} ${part('hour')}:${part('minute')}:${part('second')} ${part('timeZoneName')}`;
}
