import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { acceptProposal, refuseProposal, takeBackRefusal, type Decision } from '../../pipeline/proposals.ts';
import { forgetExclusion, listExclusions, type ListedExclusion } from '../../store/exclusions.ts';
import { listProposals, type ListedProposal } from '../../store/proposals.ts';
import { answerWordsFor } from '../answer-words.ts';
import { idOf, lineOf } from '../choices.ts';
import { docketPath, matterPath, type Html } from '../markup.ts';
import { openingLinks } from '../opening-links.ts';
import { formToken } from '../session.ts';
import type { SiteParts } from '../site.ts';
import { moment } from '../times.ts';
import { courtCite, roleWords } from '../wording.ts';
import { dataTable, hidden, operatorPage } from './frame.ts';

const REFUSED_SHOWN = 30;
const BY = 'an operator';

/** Cases that may belong to a matter, to be followed or left; what was left, and what the matters learned by it. */
export function proposalRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  const { house } = site;
  routes.get('/operators/proposals', async (c) => c.html(await page(site, c, null)));
  routes.post('/operators/proposal', async (c) => {
    const values = await c.req.parseBody();
    const id = idOf(lineOf(values['proposal']) ?? undefined);
    const decision: Decision = id === null ? { kind: 'unknown' } : await answer(site, id, values);
    house.log.info({ id, answer: values['answer'], kind: decision.kind }, 'a proposal was answered');
    const problem = problemOf(decision);
    if (problem) return c.html(await page(site, c, problem), 409);
    return c.redirect('/operators/proposals', 303);
  });
  routes.post('/operators/exclusion', async (c) => {
    const values = await c.req.parseBody();
    const [matter, phrase] = [lineOf(values['matter']), lineOf(values['phrase'])];
    if (matter && phrase) await forgetExclusion(house.db.read, matter, phrase);
    return c.redirect('/operators/proposals#exclusions', 303);
  });
  return routes;
}

function answer({ house }: SiteParts, id: number, values: Record<string, unknown>): Promise<Decision> {
  if (values['answer'] === 'follow') return acceptProposal(house, id, BY);
  if (values['answer'] === 'reopen') return takeBackRefusal(house, id);
  return refuseProposal(house, id, lineOf(values['exclude'], 80), BY);
}

function problemOf(decision: Decision): string | null {
  if (decision.kind === 'unknown') return 'There is no such proposal any more.';
  if (decision.kind === 'closed') return 'Somebody has answered this one already; their answer stands.';
  if (decision.kind === 'too-wide') return `Nothing was decided. ${decision.problem}`;
  return null;
}

async function page(site: SiteParts, c: Context, problem: string | null): Promise<Html> {
  const { read } = site.house.db;
  const [proposals, exclusions] = await Promise.all([
    listProposals(read, { all: true }),
    listExclusions(read),
  ]);
  const form = formToken(site, c);
  const waiting = proposals.filter((one) => one.state === 'open');
  const refused = proposals.filter((one) => one.state === 'refused').slice(0, REFUSED_SHOWN);
  return operatorPage(
    site,
    c,
    'Proposed cases',
    html`${problem ? html`<p class="alertbox" role="alert">${problem}</p>` : ''}
${waiting.length ? waiting.map((one) => proposal(site, one, form)) : html`<p class="empty">No case waits for your judgement.</p>`}
<section aria-labelledby="refused"><h2 id="refused">Called not related</h2>${refusedTable(site, refused, form)}</section>
<section aria-labelledby="exclusions"><h2 id="exclusions">Phrases left out</h2>${exclusionTable(site, exclusions, form)}</section>`,
  );
}

function proposal({ house }: SiteParts, one: ListedProposal, form: string): Html {
  const name = `${courtCite(house.courts, one.court)} ${one.number}`;
  const links = openingLinks(one);
  const score = one.score === null ? '' : `, score ${one.score}`;
  return html`<article class="source"><h2><a href="${docketPath(one.court, one.number)}">${one.caption ?? name}</a></h2>
<p>${name}, for <a href="${matterPath(one.matterId)}">${one.matterId}</a>${roleWords(one.role) ? `, ${roleWords(one.role)}` : ''}${score}, proposed ${moment(one.proposedAt)}</p>
${one.from ? html`<p>Named in <a href="${docketPath(one.from.court, one.from.number)}">${courtCite(house.courts, one.from.court)} ${one.from.number}</a>${one.from.entry === null ? '' : `, entry ${one.from.entry}`}</p>` : ''}
${one.quote ? html`<blockquote class="quote" dir="auto"><p>${one.quote.slice(0, 600)}</p></blockquote>` : ''}
${one.reasons.length ? html`<ul>${one.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : ''}
${links.length ? html`<p class="soft">${answerWordsFor('en').atCourt}</p><ul class="links">${links}</ul>` : ''}
<form method="post" action="/operators/proposal" class="actions">${hidden('form', form)}${hidden('proposal', one.id)}
<button name="answer" value="follow" class="primary">Follow it</button> <button name="answer" value="refuse">Not related</button>
<label for="exclude-${one.id}">and propose no case any more that says</label> <input id="exclude-${one.id}" name="exclude" type="text" maxlength="80"></form></article>`;
}

function refusedTable({ house }: SiteParts, refused: readonly ListedProposal[], form: string): Html {
  if (refused.length === 0) return html`<p class="empty">None was refused.</p>`;
  return dataTable(
    'Called not related',
    ['Case', 'Matter', 'When, and by whom', 'Again'],
    refused.map(
      (
        one,
      ) => html`<tr><td><a href="${docketPath(one.court, one.number)}">${one.caption ?? one.number}</a>, ${courtCite(house.courts, one.court)} ${one.number}</td><td>${one.matterId}</td>
<td>${one.decidedAt ? moment(one.decidedAt) : ''}${one.decidedBy ? `, ${one.decidedBy}` : ''}</td>
<td><form method="post" action="/operators/proposal">${hidden('form', form)}${hidden('proposal', one.id)}<button name="answer" value="reopen">Ask again<span class="hush"> about ${one.number}</span></button></form></td></tr>`,
    ),
  );
}

function exclusionTable({ house }: SiteParts, exclusions: readonly ListedExclusion[], form: string): Html {
  if (exclusions.length === 0)
    return html`<p class="empty">No matter has learned to leave anything out. A refusal above may teach it.</p>`;
  return dataTable(
    'Phrases left out',
    ['Phrase', 'Matter', 'Learned from', 'Forget'],
    exclusions.map(
      ({ matterId, phrase, addedAt, from, by }) => html`<tr><td dir="auto">${phrase}</td><td>${matterId}</td>
<td>${moment(addedAt)}${from ? html`, refusing <a href="${docketPath(from.court, from.number)}">${from.caption ?? `${courtCite(house.courts, from.court)} ${from.number}`}</a>` : ''}${by ? `, by ${by}` : ''}</td>
<td><form method="post" action="/operators/exclusion">${hidden('form', form)}${hidden('matter', matterId)}${hidden('phrase', phrase)}<button>Forget<span class="hush"> ${phrase}</span></button></form></td></tr>`,
    ),
  );
}
