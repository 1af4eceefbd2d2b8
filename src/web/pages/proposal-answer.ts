import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { answerByLink, readAnswerLink, type LinkState } from '../../pipeline/answer-link.ts';
import type { Answer, Decision } from '../../pipeline/proposals.ts';
import { listExclusions } from '../../store/exclusions.ts';
import { findMatter } from '../../store/web-matters.ts';
import type { ListedProposal } from '../../store/proposals.ts';
import { lineOf } from '../choices.ts';
import { messagePage } from '../layout.ts';
import { docketPath, matterPath, type Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { dayWords } from '../times.ts';
import { courtCite, courtName, docketName } from '../wording.ts';

const PHRASE_LENGTH = 80;

/**
 * The answer to a proposed case by a link of a mail. GET shows the case and asks, because scanners and previews
 * follow every link; only the POST of the form acts, and it uses the link up.
 */
export function proposalAnswerRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/answer', async (c) => {
    const state = await readAnswerLink(site.house, c.req.query('t') ?? '');
    if (state.kind !== 'open') return closed(site, c, state);
    return page(c, await askPage(site, { state, refuses: c.req.query('a') === 'not-related' }), 200);
  });
  routes.post('/answer', async (c) => {
    const token = c.req.query('t') ?? '';
    const answer = answerOf(await c.req.parseBody());
    if (!answer) return page(c, unclear(site), 422);
    const result = await answerByLink(site.house, token, answer);
    if (result.kind === 'decided') return page(c, await done(site, result, answer), 200);
    if (result.kind === 'too-wide') return askAgain(site, c, { token, problem: result.problem, answer });
    return closed(site, c, result);
  });
  return routes;
}

function page(c: Context, body: Html, status: 200 | 404 | 410 | 422) {
  return c.html(body, status, { 'cache-control': 'private, no-store' });
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

async function askPage(site: SiteParts, asking: Asking): Promise<Html> {
  const { state, refuses, problem } = asking;
  const { proposal, expiresAt } = state;
  const matter = await matterTitle(site, proposal.matterId);
  const watch = html`<form method="post" class="field"><input type="hidden" name="answer" value="watch">
<p>Follow it in ${matter} from now on. What its docket holds already is read silently.</p>
<button ${refuses ? '' : html`class="primary"`}>Yes, watch this</button></form>`;
  const refuse = await refuseForm(site, asking);
  const forms = refuses
    ? html`${refuse}<h2>Or is it related after all?</h2>${watch}`
    : html`${watch}<h2>Or is it not related?</h2>${refuse}`;
  return messagePage(
    site,
    refuses ? 'Not related?' : 'Watch this case?',
    html`${problem ? html`<p class="alertbox" role="alert">Nothing was decided: ${problem}.</p>` : ''}
${caseCard(site, proposal, matter)}${forms}
<p class="note">This link answers once and works until ${dayWords(expiresAt.toISOString().slice(0, 10))}.</p>`,
  );
}

function caseCard(site: SiteParts, proposal: ListedProposal, matter: string): Html {
  const { court, caption, reasons, quote, from } = proposal;
  return html`<p><strong>${docketName(site.house.courts, proposal)}</strong><br>
<span class="soft">${caption ? html`${caption}, ` : ''}${courtName(site.house.courts, court)}</span></p>
<p>Does it belong to <a href="${matterPath(proposal.matterId)}">${matter}</a>? Why it may:</p>
${reasons.length > 0 ? html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : ''}
${from && quote ? html`<blockquote class="quote">${quote}</blockquote><p class="soft">${from.entry ? `Entry ${from.entry} of ` : ''}<a href="${docketPath(from.court, from.number)}">${courtCite(site.house.courts, from.court)} ${from.number}</a></p>` : ''}`;
}

async function refuseForm(site: SiteParts, { state, refuses, phrase }: Asking): Promise<Html> {
  const { matterId } = state.proposal;
  const known = await listExclusions(site.house.db.read, { matterId });
  return html`<form method="post" class="field"><input type="hidden" name="answer" value="not-related">
<p>This case is never proposed to this matter again.</p>
<label for="exclude">Leave out new cases with these words, too (not necessary)</label>
<input id="exclude" name="exclude" type="text" maxlength="${PHRASE_LENGTH}" autocomplete="off" value="${phrase ?? ''}">
<p class="note">A phrase that occurs in such cases and in none that matter, such as a name in the caption. ${known.length > 0 ? html`Left out already: ${known.map(({ phrase: words }) => `"${words}"`).join(', ')}.` : ''}</p>
<button ${refuses ? html`class="primary"` : ''}>No, not related</button></form>`;
}

/** The phrase would have silenced the matter's own terms: the form comes back with what was typed. */
async function askAgain(
  site: SiteParts,
  c: Context,
  { token, problem, answer }: { token: string; problem: string; answer: Answer },
) {
  const state = await readAnswerLink(site.house, token);
  if (state.kind !== 'open') return closed(site, c, state);
  const phrase = answer.follow ? '' : (answer.exclude ?? '');
  return page(c, await askPage(site, { state, refuses: true, problem, phrase }), 422);
}

async function matterTitle(site: SiteParts, id: string): Promise<string> {
  return (await findMatter(site.house.db.read, id))?.title ?? id;
}

async function done(
  site: SiteParts,
  { proposal, sources }: Extract<Decision, { kind: 'decided' }>,
  answer: Answer,
): Promise<Html> {
  const name = docketName(site.house.courts, proposal);
  const matter = html`<a href="${matterPath(proposal.matterId)}">${await matterTitle(site, proposal.matterId)}</a>`;
  if (!answer.follow) {
    const learned = answer.exclude
      ? html`<p>New cases with "${answer.exclude}" are left out from now on. Those who run this service can see this and take it back.</p>`
      : '';
    return messagePage(
      site,
      'Noted: not related',
      html`<p class="goodbox">${name} is not proposed to ${matter} again.</p>${learned}`,
    );
  }
  const reach =
    sources.length > 0
      ? html`<p>What is there now is read silently; news comes from now on. <a href="${docketPath(proposal.court, proposal.number)}">Its page here</a> says what can be seen of it.</p>`
      : html`<p>No public source that we can read reaches this docket yet; when one does, it is read.</p>`;
  return messagePage(
    site,
    'This case is watched now',
    html`<p class="goodbox">${name} is followed in ${matter}.</p>${reach}`,
  );
}

function closed(site: SiteParts, c: Context, state: Exclude<LinkState, { kind: 'open' }> | Decision) {
  if (state.kind === 'expired')
    return page(c, messagePage(site, 'This link is too old', html`<p>${ASK_OPERATORS}</p>`), 410);
  if (state.kind !== 'answered' && state.kind !== 'closed')
    return page(c, messagePage(site, 'This link does not work', html`<p>${DOES_NOT_WORK}</p>`), 404);
  const { proposal } = state;
  const words = { accepted: 'is watched', refused: 'was called not related', open: 'waits for a word' };
  return page(
    c,
    messagePage(
      site,
      'This was answered before',
      html`<p>${docketName(site.house.courts, proposal)} ${words[proposal.state]}${proposal.decidedAt ? `, since ${dayWords(proposal.decidedAt.toISOString().slice(0, 10))}` : ''}.</p><p>${ASK_OPERATORS}</p>`,
    ),
    410,
  );
}

const ASK_OPERATORS = 'Those who run this service can still answer, or take an answer back.';
const DOES_NOT_WORK =
  'It is incomplete, was not made by this service, or its subscription has ended. Nothing was changed.';

function unclear(site: SiteParts): Html {
  return messagePage(
    site,
    'This form was not understood',
    html`<p>Nothing was changed. Open the link of the mail again.</p>`,
  );
}
