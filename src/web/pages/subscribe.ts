import { Hono } from 'hono';
import { html } from 'hono/html';
import { sendDueLetters } from '../../pipeline/letters.ts';
import { confirmSignUp, readSignUp, requestSubscription } from '../../pipeline/sign-up.ts';
import { findDocket } from '../../store/dockets.ts';
import { findSource } from '../../store/sources.ts';
import { targetTitle } from '../../store/views.ts';
import { findMatter, matterSummaries } from '../../store/web-matters.ts';
import { lineOf, options } from '../choices.ts';
import { clientNetwork } from '../client-network.ts';
import { messagePage, renderPage } from '../layout.ts';
import { docketPath, matterPath, type Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { courtCite } from '../wording.ts';
import { filterFields, timingFields } from '../wish-form.ts';
import { filterOf, preferenceOf, targetOf, targetValue, type FormValues, type Target } from '../wish.ts';

/** Sign-up with double opt-in: the form, the answer that tells nobody anything, and the confirmation. */
export function subscribeRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/subscribe', async (c) => {
    return c.html(await formPage(site, c.req.query(), null));
  });
  routes.post('/subscribe', async (c) => {
    const values = await c.req.parseBody();
    const target = await knownTarget(site, targetOf(values));
    const email = lineOf(values['email'], 254) ?? '';
    // People do not see this field; what fills it in is no person.
    if (lineOf(values['website'])) return c.html(checkYourMail(site));
    if (!target) return c.html(await formPage(site, values, 'Choose what to follow.'), 422);
    const answer = await requestSubscription(site.house, {
      email,
      targetKind: target.kind,
      targetId: target.id,
      filter: filterOf(values),
      preference: preferenceOf(values),
      network: clientNetwork(c),
    });
    if (answer === 'bad-address')
      return c.html(await formPage(site, values, 'This is not a mail address that we can write to.'), 422);
    if (answer === 'too-many-from-here') return c.html(tooMany(site), 429, { 'retry-after': '3600' });
    // The mail is on record already; the sweep sends what this process does not get to send.
    void sendDueLetters(site.house).catch((err: unknown) =>
      site.house.log.error({ err }, 'confirmation mails were left to the sweep'),
    );
    return c.html(checkYourMail(site));
  });
  routes.get('/confirm', async (c) => {
    const open = await readSignUp(site.house, c.req.query('t') ?? '');
    if (!open) return c.html(oldLink(site), 404);
    const title = await targetTitle(site.house.db.read, open.targetKind, open.targetId);
    return c.html(
      messagePage(
        site,
        'Start these alerts?',
        html`<p>Alerts about <strong>${title}</strong> will be sent to the address that this link was mailed to.</p>
<form method="post"><button class="primary">Start the alerts</button></form>`,
      ),
    );
  });
  routes.post('/confirm', async (c) => {
    const done = await confirmSignUp(site.house, c.req.query('t') ?? '');
    return done ? c.html(await started(site, done.targetKind, done.targetId)) : c.html(oldLink(site), 404);
  });
  return routes;
}

/** A target that exists here, null for anything else. */
export async function knownTarget(site: SiteParts, target: Target | null): Promise<Target | null> {
  const { read } = site.house.db;
  if (target?.kind === 'matter') return (await findMatter(read, target.id))?.active ? target : null;
  if (target?.kind === 'source') return (await findSource(read, target.id))?.active ? target : null;
  if (target?.kind !== 'docket') return null;
  const [court = '', number = ''] = target.id.split(' ', 2);
  return (await findDocket(read, court, number)) ? target : null;
}

/** Choices for what to follow: all matters, and the docket or source that a link brought along. */
export async function targetOptions(site: SiteParts, chosen: Target | null): Promise<Html[]> {
  const matters = await matterSummaries(site.house.db.read);
  const choices = matters.map((one): [string, string] => [`matter:${one.id}`, one.title]);
  if (chosen && chosen.kind !== 'matter') {
    const title = await targetTitle(site.house.db.read, chosen.kind, chosen.id);
    const [court = '', number = ''] = chosen.id.split(' ', 2);
    const words = chosen.kind === 'docket' ? `${courtCite(site.house.courts, court)} ${number}` : title;
    choices.unshift([targetValue(chosen), words]);
  }
  return options(choices, chosen ? targetValue(chosen) : null);
}

async function formPage(site: SiteParts, values: FormValues, problem: string | null): Promise<Html> {
  const target = await knownTarget(site, targetOf(values));
  const email = lineOf(values['email'], 254) ?? '';
  const body = html`<div class="narrow"><h1>Get alerts by mail</h1>
<p class="lede">One filing, one alert, with the words and the proof. Free; one click stops it.</p>
${problem ? html`<p class="alertbox" role="alert">${problem}</p>` : ''}
<form method="post" action="/subscribe">
<div class="field"><label for="target">What to follow</label><select id="target" name="target" required>${await targetOptions(site, target)}</select></div>
<div class="field"><label for="email">Your mail address</label><input id="email" name="email" type="email" required maxlength="254" autocomplete="email" value="${email}" ${problem && email ? html`aria-invalid="true"` : ''}></div>
${filterFields(filterOf(values))}
${timingFields(preferenceOf(values))}
<div class="trap" aria-hidden="true"><label for="website">Leave this empty</label><input id="website" name="website" type="text" tabindex="-1" autocomplete="off"></div>
<p class="actions"><button class="primary">Send me the confirmation</button> <button formaction="/preview" formmethod="get" formnovalidate>Preview first</button></p>
<p class="note">We send one mail that asks whether you want this. Without your answer nothing follows. The address is used for these alerts and for nothing else.</p>
</form></div>`;
  return renderPage(site, { title: 'Get alerts by mail', path: '/subscribe', current: 'subscribe' }, body);
}

function checkYourMail(site: SiteParts): Html {
  return messagePage(
    site,
    'Check your mail',
    html`<p>If that address can take our mail, a message is on its way. Open the link in it to start the alerts; it works once, for three days.</p>
<p class="soft">Nothing came after some minutes? Look among the unwanted mail, or try again in an hour.</p><p><a href="/">Back to the matters</a></p>`,
  );
}

function tooMany(site: SiteParts): Html {
  return messagePage(
    site,
    'Too many requests from your network',
    html`<p>Wait an hour and try again. This keeps strangers from having mail sent to other people.</p>`,
  );
}

function oldLink(site: SiteParts): Html {
  return messagePage(
    site,
    'This link does not work',
    html`<p>It has been used, is older than three days, or is incomplete. If your alerts have not started, <a href="/subscribe">ask for them again</a>.</p>`,
  );
}

async function started(site: SiteParts, kind: string, id: string): Promise<Html> {
  const title = await targetTitle(site.house.db.read, kind, id);
  const [court = '', number = ''] = id.split(' ', 2);
  const href =
    kind === 'matter' ? matterPath(id) : kind === 'docket' ? docketPath(court, number) : '/sources';
  return messagePage(
    site,
    'Your alerts have started',
    html`<p class="goodbox">You will be told about <a href="${href}">${title}</a>.</p><p>Every mail has a link to change or stop this.</p>`,
  );
}
