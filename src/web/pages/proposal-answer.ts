import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { LOCALES, timeFormat } from '../../domain/speech/moment.ts';
import { alertWordsFor } from '../../domain/speech/words-for.ts';
import { answerByLink, languageOfLink, readAnswerLink, type LinkState } from '../../pipeline/answer-link.ts';
import type { Answer, Decision } from '../../pipeline/proposals.ts';
import { listExclusions } from '../../store/exclusions.ts';
import { findMatter } from '../../store/web-matters.ts';
import type { ListedProposal } from '../../store/proposals.ts';
import { answerWordsFor, type AnswerWords } from '../answer-words.ts';
import { lineOf } from '../choices.ts';
import { docketPath, matterPath, type Html } from '../markup.ts';
import { openingLinks } from '../opening-links.ts';
import { pageWords } from '../reader-language.ts';
import { readerMessage } from '../reader-page.ts';
import type { ReaderWords } from '../reader-words.ts';
import type { SiteParts } from '../site.ts';
import { courtCite, courtName, docketName } from '../wording.ts';

const PHRASE_LENGTH = 80;

/** The page in the language of whoever the link was mailed to. */
interface Desk {
  site: SiteParts;
  reader: ReaderWords;
  words: AnswerWords;
}

/**
 * The answer to a proposed case by a link of a mail. GET shows the case and asks, because scanners and previews
 * follow every link; only the POST of the form acts, and it uses the link up.
 */
export function proposalAnswerRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/answer', async (c) => {
    const desk = await deskOf(site, c);
    const state = await readAnswerLink(site.house, c.req.query('t') ?? '');
    if (state.kind !== 'open') return closed(desk, c, state);
    return page(c, await askPage(desk, { state, refuses: c.req.query('a') === 'not-related' }), 200);
  });
  routes.post('/answer', async (c) => {
    const desk = await deskOf(site, c);
    const token = c.req.query('t') ?? '';
    const answer = answerOf(await c.req.parseBody());
    if (!answer) return page(c, unclear(desk), 422);
    const result = await answerByLink(site.house, token, answer);
    if (result.kind === 'decided') return page(c, await done(desk, result, answer), 200);
    if (result.kind === 'too-wide') return askAgain(desk, c, { token, problem: result.problem, answer });
    return closed(desk, c, result);
  });
  return routes;
}

async function deskOf(site: SiteParts, c: Context): Promise<Desk> {
  const reader = pageWords(c, await languageOfLink(site.house, c.req.query('t') ?? ''));
  return { site, reader, words: answerWordsFor(reader.language) };
}

function page(c: Context, body: Html, status: 200 | 404 | 410 | 422) {
  return c.html(body, status, { 'cache-control': 'private, no-store' });
}

function message({ site, reader }: Desk, title: string, body: Html): Html {
  return readerMessage(site, reader, title, body);
}

/** "May 30, 2025", as this reader writes it. */
function dayIn({ reader }: Desk, at: Date): string {
  return timeFormat(LOCALES[reader.language], 'UTC').date(at.toISOString());
}

function answerOf(values: Record<string, unknown>): Answer | null {
  if (values['answer'] === 'watch') return { follow: true };
  if (values['answer'] !== 'not-related') return null;
  return { follow: false, exclude: lineOf(values['exclude'], PHRASE_LENGTH) };
}

interface Asking {
  state: Extract<LinkState, { kind: 'open' }>;
  /** The link said "not related": that form comes first. */
  refuses: boolean;
  problem?: string;
  phrase?: string;
}

async function askPage(desk: Desk, asking: Asking): Promise<Html> {
  const { site, words } = desk;
  const { state, refuses, problem } = asking;
  const { proposal, expiresAt } = state;
  const matter = await matterTitle(site, proposal.matterId);
  const watch = html`<form method="post" class="field"><input type="hidden" name="answer" value="watch">
<p>${words.watch(matter)}</p>
<button ${refuses ? '' : html`class="primary"`}>${words.watchYes}</button></form>`;
  const refuse = await refuseForm(desk, asking);
  const forms = refuses
    ? html`${refuse}<h2>${words.orRelated}</h2>${watch}`
    : html`${watch}<h2>${words.orNot}</h2>${refuse}`;
  return message(
    desk,
    refuses ? words.refuseTitle : words.watchTitle,
    html`${problem ? html`<p class="alertbox" role="alert">${words.undecided(problem)}</p>` : ''}
${caseCard(desk, proposal, matter)}${forms}
<p class="note">${words.once(dayIn(desk, expiresAt))}</p>`,
  );
}

function caseCard({ site, reader, words }: Desk, proposal: ListedProposal, matter: string): Html {
  const { court, caption, quote, from } = proposal;
  const { courts } = site.house;
  const reasons = proposal.reasons.map(alertWordsFor(reader.language).docket.reasons);
  const links = openingLinks(proposal);
  return html`<p><strong>${docketName(courts, proposal)}</strong><br>
<span class="soft" lang="en">${caption ? html`${caption}, ` : ''}${courtName(courts, court)}</span></p>
<p>${words.belongs(html`<a href="${matterPath(proposal.matterId)}">${matter}</a>`)}</p>
${reasons.length > 0 ? html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : ''}
${links.length > 0 ? html`<p class="soft">${words.atCourt}</p><ul class="links">${links}</ul>` : ''}
${from && quote ? html`<blockquote class="quote" lang="en">${quote}</blockquote><p class="soft">${from.entry ? words.entryOf(from.entry) : ''}<a href="${docketPath(from.court, from.number)}">${courtCite(courts, from.court)} ${from.number}</a></p>` : ''}`;
}

async function refuseForm({ site, words }: Desk, { state, refuses, phrase }: Asking): Promise<Html> {
  const { matterId } = state.proposal;
  const known = await listExclusions(site.house.db.read, { matterId });
  const already = known.map(({ phrase: one }) => `"${one}"`).join(', ');
  return html`<form method="post" class="field"><input type="hidden" name="answer" value="not-related">
<p>${words.refuse}</p>
<label for="exclude">${words.exclude}</label>
<input id="exclude" name="exclude" type="text" maxlength="${PHRASE_LENGTH}" autocomplete="off" value="${phrase ?? ''}">
<p class="note">${words.excludeNote} ${already ? words.excludedAlready(already) : ''}</p>
<button ${refuses ? html`class="primary"` : ''}>${words.refuseYes}</button></form>`;
}

/** The phrase would have silenced the matter's own terms: the form comes back with what was typed. */
async function askAgain(
  desk: Desk,
  c: Context,
  { token, problem, answer }: { token: string; problem: string; answer: Answer },
) {
  const state = await readAnswerLink(desk.site.house, token);
  if (state.kind !== 'open') return closed(desk, c, state);
  const phrase = answer.follow ? '' : (answer.exclude ?? '');
  return page(c, await askPage(desk, { state, refuses: true, problem, phrase }), 422);
}

async function matterTitle(site: SiteParts, id: string): Promise<string> {
  return (await findMatter(site.house.db.read, id))?.title ?? id;
}

async function done(
  desk: Desk,
  { proposal, sources }: Extract<Decision, { kind: 'decided' }>,
  answer: Answer,
): Promise<Html> {
  const { site, words } = desk;
  const name = docketName(site.house.courts, proposal);
  const matter = html`<a href="${matterPath(proposal.matterId)}">${await matterTitle(site, proposal.matterId)}</a>`;
  if (!answer.follow) {
    const learned = answer.exclude ? html`<p>${words.learned(answer.exclude)}</p>` : '';
    return message(
      desk,
      words.notedTitle,
      html`<p class="goodbox">${words.noted(name, matter)}</p>${learned}`,
    );
  }
  const { court, number } = proposal;
  const own = (text: string) => html`<a href="${docketPath(court, number)}">${text}</a>`;
  const reach = sources.length > 0 ? words.reached(own) : words.unreached;
  return message(
    desk,
    words.watchedTitle,
    html`<p class="goodbox">${words.watched(name, matter)}</p><p>${reach}</p>`,
  );
}

function closed(desk: Desk, c: Context, state: Exclude<LinkState, { kind: 'open' }> | Decision) {
  const { words } = desk;
  if (state.kind === 'expired')
    return page(c, message(desk, words.oldTitle, html`<p>${words.askOperators}</p>`), 410);
  if (state.kind !== 'answered' && state.kind !== 'closed')
    return page(c, message(desk, words.deadTitle, html`<p>${words.dead}</p>`), 404);
  const { proposal } = state;
  const day = proposal.decidedAt ? dayIn(desk, proposal.decidedAt) : null;
  const said = words.before(docketName(desk.site.house.courts, proposal), proposal.state, day);
  return page(c, message(desk, words.beforeTitle, html`<p>${said}</p><p>${words.askOperators}</p>`), 410);
}

function unclear(desk: Desk): Html {
  return message(desk, desk.words.unclearTitle, html`<p>${desk.words.unclear}</p>`);
}
