/** Pages as agencies build them; the parts that a pair varies are parameters. */

export interface Parts {
  title?: string;
  banner?: string;
  hero?: string;
  body?: string;
  aside?: string;
  share?: string;
  stamp?: string;
  footer?: string;
}

export const STATEMENT =
  '<p>The Department is terminating the categorical parole programs for the four countries.</p>\n' +
  '<p>About 532,000 people were paroled under these programs, and <a href="/forms/i-131">Form I-131</a> remains available to 12,000 of them.</p>\n' +
  '<p>Officers may grant exceptions case by case. The notice takes effect on April 24, 2025.</p>';

/** A page of a content system: banner, main with hero and body, share box, stamp, aside, footer. */
export function guidancePage(parts: Parts = {}): string {
  const {
    title = 'Humanitarian Parole',
    hero = '<div class="hero"><p>You may stay while your case is pending.</p></div>',
  } = parts;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | Agency</title></head><body>
${parts.banner ?? ''}<header><nav><a href="/">Home</a></nav></header>
<main id="main-content"><h1>${title}</h1>${hero}
${parts.body ?? STATEMENT}
${parts.share ?? ''}${parts.stamp ?? ''}${parts.aside ?? ''}</main>
<footer>${parts.footer ?? '<p>Agency, Washington</p>'}</footer></body></html>`;
}

/** A page from before content systems: no doctype, fonts, a table for layout. */
export function oldPage(content: string, counter = '1024'): string {
  return `<HTML><BODY BGCOLOR=white><TABLE WIDTH=600><TR><TD><FONT FACE=arial><H2>Matching Agreements</H2><P>${content}<P>You are visitor number ${counter}</FONT></TD></TR></TABLE></BODY>`;
}

/** A page with a table of figures and a list of files. */
export function dataPage(rows: readonly string[][], files: readonly [string, string][]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  const items = files.map(([href, name]) => `<li><a href="${href}">${name}</a></li>`).join('\n');
  return `<!DOCTYPE html><html><head><title>Parole data</title></head><body><main><h1>Parole data</h1>
<table><thead><tr><th>Month</th><th>Paroled</th></tr></thead><tbody>${cells}</tbody></table>
<h2>Files</h2><ul>${items}</ul></main></body></html>`;
}
