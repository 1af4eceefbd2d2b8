import { escapeMarkup } from './escape.ts';

/** One row of "Proceedings and Orders". */
export interface Proceeding {
  /** `YYYY-MM-DD` */
  date: string;
  text: string;
  /** Words of the text that link to a document, once the Court has put it up. */
  link?: { words: string; url: string };
}

export interface SupremeCourtDocket {
  number: string;
  petitioner: string;
  respondent: string;
  /** `YYYY-MM-DD` */
  docketedOn: string;
  lowerCourt: string;
  lowerCourtNumbers: string;
  proceedings: readonly Proceeding[];
}

const RULING_LINE =
  '<tr><td class="borderbttm" width="200" align="right"></td><td class="borderbttm"></td></tr>';

/** A docket page of the Supreme Court with its proceedings in a plain table. No counsel is listed. */
export function docketPage(docket: SupremeCourtDocket): string {
  const rows = docket.proceedings.map((row) => `${proceedingRow(row)}${RULING_LINE}`).join('');
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="X-UA-Compatible" content="IE=edge" /><title>
	Search - Supreme Court of the United States
</title></head>
<body>
<div id="pagemaindiv">
<div id='docketwrappers'><div id="docketwrapper" class="alt-table-responsive">${headTable(docket)}<div><br /></div><table id="proceedings" class="Basic-Table"><tr><td class="proceedingheader" width="200"><span class="tableTitle">Date</span></td><td class="proceedingheader"><span class="tableTitle">Proceedings and Orders</span></td></tr><span class="">${rows}</span></table><div><br /></div><table id="Contacts" class="Basic-Table"><tr><td class="ContactHeader2" width="200"><span class="tableTitle">NAME</span></td><td class="ContactHeader"><span class="tableTitle">ADDRESS</span></td><td class="ContactHeader" width="200"><span class="tableTitle">PHONE</span></td></tr></table></div></div>
</div>
</body>
</html>
`;
}

function headTable(docket: SupremeCourtDocket): string {
  const facts: [string, string][] = [
    ['Docketed:', longDate(docket.docketedOn)],
    ['Lower Ct:', docket.lowerCourt],
    ['&nbsp;&nbsp;&nbsp;Case Numbers:', docket.lowerCourtNumbers],
  ];
  const title = `${escapeMarkup(docket.petitioner)}, Applicants<br /> v. <br />${escapeMarkup(docket.respondent)}`;
  const rows = facts.map(([label, value]) => headRow(label, `<span>${escapeMarkup(value)}</span>`)).join('');
  return `<table id="docketinfo" class="Basic-Table table"><tr><td class="InfoTitle" colspan="2"><span class="DocketInfoTitle">No. ${docket.number}  <br /></span><span class="DocketInfoTitle"></span></td></tr>${headRow('Title:', `<span class="title">${title}</span>`)}${rows}</table>`;
}

function headRow(label: string, value: string): string {
  return `<tr><td width="200"><span>${label}</span></td><td>${value}</td></tr>`;
}

function proceedingRow({ date, text, link }: Proceeding): string {
  const plain = escapeMarkup(text);
  const words = link ? escapeMarkup(link.words) : '';
  const body = link
    ? plain.replace(words, `<a href='${escapeMarkup(link.url)}' target='_blank'>${words}</a>`)
    : plain;
  return `<tr><td width="200">${shortDate(date)}</td><td>${body}</td></tr>`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function partsOf(date: string): { year: string; month: string; day: number } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: Number(day) };
}

/** "May 8, 2025" */
function longDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${month} ${day}, ${year}`;
}

/** "May 08 2025" */
function shortDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${month.slice(0, 3)} ${String(day).padStart(2, '0')} ${year}`;
}
