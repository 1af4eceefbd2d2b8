import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { confirmSignUp, readSignUp, readStartedSignUp } from '../../pipeline/sign-up.ts';
import type { OpenSignUp } from '../../store/sign-ups.ts';
import type { Html } from '../markup.ts';
import { pageWords } from '../reader-language.ts';
import { readerMessage } from '../reader-page.ts';
import type { ReaderWords } from '../reader-words.ts';
import type { SiteParts } from '../site.ts';
import { reachLine, targetPath, titleIn } from '../targets.ts';

/** The link of the confirmation mail: GET asks, POST starts the alerts, once. */
export function confirmRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/confirm', async (c) => {
    const open = await readSignUp(site.house, c.req.query('t') ?? '');
    return open ? c.html(await askPage(site, open, pageWords(c, open.language))) : usedLink(site, c);
  });
  routes.post('/confirm', async (c) => {
    const done = await confirmSignUp(site.house, c.req.query('t') ?? '');
    return done ? c.html(await started(site, done, pageWords(c, done.language))) : usedLink(site, c);
  });
  return routes;
}

async function askPage(site: SiteParts, open: OpenSignUp, words: ReaderWords): Promise<Html> {
  const { confirm } = words;
  const target = { kind: open.targetKind, id: open.targetId };
  const title = await titleIn(site, target, words);
  const body = html`<p>${confirm.about} <strong>${title}</strong></p>${await reachLine(site, target, words)}<p>${confirm.to}</p>
<form method="post"><button class="primary">${confirm.start}</button></form>`;
  return readerMessage(site, words, confirm.title, body);
}

async function started(site: SiteParts, done: OpenSignUp, words: ReaderWords): Promise<Html> {
  const { confirm } = words;
  const target = { kind: done.targetKind, id: done.targetId };
  const link = html`<a href="${targetPath(target)}">${await titleIn(site, target, words)}</a>`;
  const body = html`<p class="goodbox">${confirm.told} ${link}</p>${await reachLine(site, target, words)}<p>${confirm.every}</p>`;
  return readerMessage(site, words, confirm.started, body);
}

/** Whoever taps twice, or opens the mail again, reads that the alerts have begun and not that something failed. */
async function usedLink(site: SiteParts, c: Context) {
  const done = await readStartedSignUp(site.house, c.req.query('t') ?? '');
  const words = pageWords(c, done?.language);
  return done ? c.html(await started(site, done, words)) : c.html(oldLink(site, words), 404);
}

function oldLink(site: SiteParts, words: ReaderWords): Html {
  const { title, body, again } = words.oldLink;
  return readerMessage(site, words, title, html`<p>${body} <a href="/subscribe">${again}</a></p>`);
}
