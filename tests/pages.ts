/** Small bodies in the real wire formats, for tests that need one to change. */

export interface FeedItem {
  number: string;
  caption: string;
  caseId: string;
  sequence: number;
  label: string;
  entryNumber?: number;
  documentId?: string;
  at: string;
}

/** A district court's RSS as CM/ECF writes it. `at` and `builtAt` are ISO times. */
export function districtFeed(court: string, items: readonly FeedItem[], builtAt: string): string {
  const host = `https://ecf.${court}.uscourts.gov`;
  const rows = items.map((item) => {
    const link =
      item.entryNumber === undefined
        ? ''
        : ` (&#x3C;a href=&#x22;${host}/doc1/${item.documentId ?? '0'}?caseid=${item.caseId}&#x26;de_seq_num=${item.sequence}&#x22; &#x3E;${item.entryNumber}&#x3C;/a&#x3E;)`;
    return `<item>
<title>${item.number} ${item.caption}</title>
<link>${host}/cgi-bin/DktRpt.pl?${item.caseId}</link>
<description>[${item.label}]${link}</description>
<guid isPermaLink="true">${host}/cgi-bin/DktRpt.pl?${item.caseId}&#x26;${item.sequence}</guid>
<pubDate>${new Date(item.at).toUTCString()}</pubDate>
</item>`;
  });
  return `<?xml version="1.0" encoding="ISO-8859-1"?>

<rss version="2.0">

<channel>
<title>District - Recent Entries</title>
<link>${host}</link>
<description>Docket entries of type: all</description>
<lastBuildDate>${new Date(builtAt).toUTCString()}</lastBuildDate>

${rows.join('\n')}
</channel>
</rss>
`;
}
