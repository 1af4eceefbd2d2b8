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

export interface ProceedingRow {
  /** ISO day. */
  on: string;
  text: string;
  documents?: readonly { title: string; url: string }[];
}

export interface DocketPageOptions {
  number: string;
  petitioner: string;
  respondent: string;
  rows: readonly ProceedingRow[];
}

/** A docket page of the Supreme Court in the layout of a plain table. */
export function supremeCourtPage({ number, petitioner, respondent, rows }: DocketPageOptions): string {
  const lines = rows.map(({ on, text, documents = [] }) => {
    const links = documents.map(({ title, url }) => `<a class="documentanchor" href="${url}">${title}</a>`);
    const block = links.length ? `<span class="documentlinks">${links.join(' ')}</span>` : '';
    return `<tr><td width="200">${courtDate(on)}</td><td>${text}${block}</td></tr><tr><td class="borderbttm" width="200" align="right"></td><td class="borderbttm"></td></tr>`;
  });
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Search - Supreme Court of the United States
</title></head>
<body>
<div id="docketwrapper"><table id="docketinfo" class="Basic-Table table"><tr><td class="InfoTitle" colspan="2"><span class="DocketInfoTitle">No. ${number}</span></td></tr><tr><td width="200"><span>Title:</span></td><td><span class="title">${petitioner}<br /> v. <br />${respondent}</span></td></tr><tr><td width="200"><span>Docketed:</span></td><td><span>May 8, 2025</span></td></tr><tr><td width="200"><span>Lower Ct:</span></td><td><span>United States Court of Appeals for the First Circuit</span></td></tr></table><div><br /></div><table id="proceedings" class="Basic-Table"><tr><td class="proceedingheader" width="200"><span class="tableTitle">Date</span></td><td class="proceedingheader"><span class="tableTitle">Proceedings and Orders</span></td></tr>${lines.join('')}</table><div><br /></div><table id="Contacts" class="Basic-Table"><tr><td colspan="3" class="ContactSubHeader"><span class="tableheadertext">Attorneys for Petitioner</span></td></tr></table></div>
</body>
</html>
`;
}

/** "May 08 2025" */
function courtDate(day: string): string {
  const parts = new Date(`${day}T12:00:00Z`).toUTCString().split(' ');
  return `${parts[2]} ${parts[1]} ${parts[3]}`;
}
