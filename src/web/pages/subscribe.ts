import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { sendDueLetters } from '../../pipeline/letters.ts';
import { requestSubscription, type SignUpWish } from '../../pipeline/sign-up.ts';
import { lineOf } from '../choices.ts';
import { clientNetwork } from '../client-network.ts';
import type { Html } from '../markup.ts';
import { languageLinks, pageWords } from '../reader-language.ts';
import { readerMessage, readerPage } from '../reader-page.ts';
import type { ReaderWords } from '../reader-words.ts';
import { forTheHouse } from '../sight.ts';
import type { SiteParts } from '../site.ts';
import { knownTarget, reachLine, targetOptions } from '../targets.ts';
import { filterFields, readingFields, timingFields } from '../wish-form.ts';
import {
  filterOf,
  preferenceOf,
  readingOf,
  targetOf,
  valuesOf,
  type FormValues,
  type Target,
} from '../wish.ts';

/** Sign-up with double opt-in: the form, and the answer that tells nobody anything. */
export function subscribeRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/subscribe', async (c) => c.html(await formPage(site, c, valuesOf(c.req.queries()), null)));
  routes.post('/subscribe', async (c) => {
    const values = await c.req.parseBody({ all: true });
    const { signUp, ...words } = pageWords(c);
    const target = await knownTarget(site, targetOf(values));
    // People do not see this field; what fills it in is no person.
    if (lineOf(values['website'])) return c.html(checkYourMail(site, { signUp, ...words }));
    if (!target) return c.html(await formPage(site, c, values, signUp.chooseTarget), 422);
    const answer = await requestSubscription(site.house, wishOf(c, values, target));
    if (answer === 'bad-address') return c.html(await formPage(site, c, values, signUp.badAddress), 422);
    if (answer === 'too-many-from-here')
      return c.html(tooMany(site, { signUp, ...words }), 429, { 'retry-after': '3600' });
    // The mail is on record already; the sweep sends what this process does not get to send.
    void forTheHouse(() => sendDueLetters(site.house)).catch((err: unknown) =>
      site.house.log.error({ err }, 'confirmation mails were left to the sweep'),
    );
    const reach = await reachLine(site, target, { signUp, ...words });
    return c.html(checkYourMail(site, { signUp, ...words }, reach));
  });
  return routes;
}

function wishOf(c: Context, values: FormValues, target: Target): SignUpWish {
  return {
    email: lineOf(values['email'], 254) ?? '',
    targetKind: target.kind,
    targetId: target.id,
    filter: filterOf(values),
    preference: preferenceOf(values),
    ...readingOf(values),
    network: clientNetwork(c),
  };
}

const DEFAULT_ZONE = 'America/New_York';

async function formPage(
  site: SiteParts,
  c: Context,
  values: FormValues,
  problem: string | null,
): Promise<Html> {
  const words = pageWords(c);
  const { signUp } = words;
  const target = await knownTarget(site, targetOf(values));
  const email = lineOf(values['email'], 254) ?? '';
  const { language, timezone } = readingOf(values);
  const reading = {
    language: language ?? words.language,
    timezone: timezone ?? DEFAULT_ZONE,
    isGuess: timezone === null,
  };
  const body = html`${languageLinks(c, words)}<p class="lede">${signUp.lede}</p>
${problem ? html`<p class="alertbox" role="alert">${problem}</p>` : ''}
<form method="post" action="/subscribe?lang=${words.language}">
<div class="field"><label for="target">${signUp.target}</label><select id="target" name="target" required>${await targetOptions(site, target, words)}</select>${await reachLine(site, target, words)}</div>
<div class="field"><label for="email">${signUp.email}</label><input id="email" name="email" type="email" required maxlength="254" autocomplete="email" value="${email}" ${problem && email ? html`aria-invalid="true"` : ''}></div>
${filterFields(filterOf(values), words)}
${timingFields(preferenceOf(values), words)}
${readingFields(reading, words)}
<div class="trap" aria-hidden="true"><label for="website">${signUp.leaveEmpty}</label><input id="website" name="website" type="text" tabindex="-1" autocomplete="off"></div>
<p class="actions"><button class="primary">${signUp.send}</button> <button formaction="/preview" formnovalidate>${signUp.preview}</button></p>
<p class="note">${signUp.note}</p>
</form>`;
  return readerPage(site, words, { title: signUp.title, path: '/subscribe', current: 'subscribe' }, body);
}

function checkYourMail(site: SiteParts, words: ReaderWords, reach = html``): Html {
  const { title, body, nothingCame, back } = words.sent;
  return readerMessage(
    site,
    words,
    title,
    html`<p>${body}</p>${reach}<p class="soft">${nothingCame}</p><p><a href="/">${back}</a></p>`,
  );
}

function tooMany(site: SiteParts, words: ReaderWords): Html {
  return readerMessage(site, words, words.tooMany.title, html`<p>${words.tooMany.body}</p>`);
}
