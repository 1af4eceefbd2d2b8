/** Pages of further agencies, in the structures that their content systems give them. */

/** A page of the federal design system: official banner, breadcrumb, side menu, main, feedback, stamp. */
export function designSystemPage(body: string, frame: { banner?: string; crumbs?: string } = {}): string {
  const { banner = '', crumbs = '<li>Home</li><li>Parole</li>' } = frame;
  return `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Parole questions | Agency</title></head>
<body class="path-node"><a href="#main" class="usa-skipnav">Skip to main content</a>${banner}
<header class="usa-header"><div class="usa-logo"><em>Agency</em></div></header>
<nav class="usa-breadcrumb"><ol>${crumbs}</ol></nav>
<div class="grid-row"><aside><ul class="usa-sidenav"><li><a href="/parole">Parole</a></li></ul></aside>
<main id="main"><article><h1>Parole questions</h1>
${body}
</article></main></div><footer class="usa-footer"><p>Agency</p></footer></body></html>`;
}

/** One question of an accordion: the answer is hidden until its button is pressed. */
export function accordion(questions: readonly (readonly [question: string, answer: string])[]): string {
  const items = questions.map(
    ([question, answer], index) =>
      `<h4 class="usa-accordion__heading"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="a${index}">${question}</button></h4>
<div id="a${index}" class="usa-accordion__content usa-prose" hidden><p>${answer}</p></div>`,
  );
  return `<div class="usa-accordion">${items.join('\n')}</div>`;
}

/** A release of a WordPress site: entry header with metadata, content, sharing, related posts, comments. */
export function blogPost(content: string, after = '', meta = 'March 25, 2025'): string {
  return `<!doctype html><html><head><title>Ending parole - Agency Blog</title></head><body class="single-post">
<div id="page"><div id="content"><article class="post"><header class="entry-header"><h1 class="entry-title">Ending parole</h1><div class="entry-meta">${meta}</div></header>
<div class="entry-content">${content}</div>${after}</article></div></div></body></html>`;
}

/** A form page of an older server: hidden state, a table for layout, no main element. */
export function serverPage(content: string, state = 'dDwtMTA0'): string {
  return `<html><head><title>Fee schedule</title></head><body><form method="post" action="fees.aspx"><input type="hidden" name="__VIEWSTATE" value="${state}"><div id="ctl00_Main">
<h2>Fee schedule</h2>${content}</div></form></body></html>`;
}

export const ANSWERS = [
  ['Who is affected?', 'Nationals of four countries who were paroled after October 2022.'],
  ['May I keep working?', 'Your employment authorization remains valid until its date of expiry.'],
] as const;

export const RELEASE_TEXT =
  '<p>The Department ends the parole programs for nationals of Cuba, Haiti, Nicaragua, and Venezuela.</p><p>We received 1,234 comments. Decisions take 30–60 days.</p>';
