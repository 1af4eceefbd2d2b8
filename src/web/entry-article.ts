import { html } from 'hono/html';
import type { DocketLink } from '../domain/event.ts';
import type { DocketPageEntry, EntryVersionRow } from '../store/web-dockets.ts';
import { docketPath, importanceMark, inlineRedline, outLink, quote, safeUrl, type Html } from './markup.ts';
import { documentLinks } from './timeline-item.ts';
import { dayTime, moment } from './times.ts';
import { joined, references, type EntryContext } from './entry-references.ts';
import { courtCite, entryHeadline, roleWords } from './wording.ts';

/** One entry on its docket: what the court wrote, what it refers to, what became of it, how it was edited. */
export function entryArticle(context: EntryContext, entry: DocketPageEntry): Html {
  const { courts, docket } = context;
  const headline = entry.sealed
    ? 'Sealed entry'
    : entryHeadline(courts, {
        court: docket.court,
        event: entry.event,
        labels: entry.labels,
        text: entry.text,
      });
  const anchor = entry.number === null ? `i${entry.id}` : `e${entry.number}`;
  return html`<article class="item is-${entry.event.importance} ${entry.withdrawn_at ? 'withdrawn' : ''}" id="${anchor}">
<p class="kicker">${entry.number === null ? html`<span>No number</span>` : html`<strong>Entry ${entry.number}</strong>`} <span>${entry.day ? html`${entry.filed_on ? 'filed' : 'entered'} ${dayTime(entry.day)}` : 'no date'}</span> ${importanceMark(entry.event.importance)}${entry.version > 1 && !entry.sealed ? html` <a href="#${anchor}-versions">${entry.version} versions</a>` : ''}</p>
<h3 class="headline">${entry.changeId === null ? headline : html`<a href="/c/${entry.changeId}">${headline}</a>`}</h3>
${entry.withdrawn_at ? html`<p><strong>Withdrawn:</strong> the docket has not shown this entry since ${moment(entry.withdrawn_at, courts.byId(docket.court)?.timezone)}.</p>` : ''}
${entry.sealed ? html`<p class="note">This entry is sealed. Its words are not shown, kept in no feed and found by no search.</p>` : entryWords(entry)}
${links(context, entry)}
${entry.sealed ? '' : versions(context, entry, anchor)}
<ul class="links">${documentLinks(entry.documents, entry.number)}${safeUrl(entry.url) && !entry.sealed ? html`<li>${outLink(entry.url, 'At the source')}</li>` : ''}${entry.changeId === null ? '' : html`<li><a href="/c/${entry.changeId}">Evidence</a></li>`}</ul>
</article>`;
}

/** Of one entry among forty; its own page carries more. */
const MOST_CHARS = 4_000;

function wholeText({ changeId }: DocketPageEntry): Html {
  return changeId === null ? html`` : html`<a href="/c/${changeId}">Read on</a>`;
}

function entryWords(entry: DocketPageEntry): Html {
  const labels = entry.labels.length
    ? html`<p class="labels">Court's label: ${entry.labels.join(' · ')}</p>`
    : html``;
  if (entry.text?.trim())
    return html`${labels}${quote(entry.text, { cite: entry.url, most: MOST_CHARS, whole: wholeText(entry) })}`;
  return html`${labels}<p class="note">The source gives only the label; the text shows here when it arrives.</p>`;
}

function links(context: EntryContext, entry: DocketPageEntry): Html {
  const named = (entry.reading.links ?? []).slice(0, 10);
  return html`${references(context, entry)}
${named.length ? html`<p class="labels">Names ${joined(named.map((link) => linkWords(context, link)))}.</p>` : ''}`;
}

function linkWords({ courts, onRecord }: EntryContext, link: DocketLink): Html {
  const role = roleWords(link.role);
  if (link.court === null) return html`${link.number} (${role})`;
  const name = `${courtCite(courts, link.court)} ${link.number}`;
  return onRecord.has(`${link.court} ${link.number}`)
    ? html`<a href="${docketPath(link.court, link.number)}">${name}</a> (${role})`
    : html`${name} (${role}, not followed here)`;
}

/** Redlines of very long texts are left to the change's own page. */
const REDLINE_CHARS = 20_000;

function versions(context: EntryContext, entry: DocketPageEntry, anchor: string): Html {
  const all = context.versions.filter((version) => version.entry_id === entry.id);
  if (all.length < 2) return html``;
  const zone = context.courts.byId(context.docket.court)?.timezone;
  return html`<details id="${anchor}-versions"><summary>What changed in ${all.length} versions</summary><ol class="plain">${all.map(
    (version, index) => {
      const before = all[index - 1];
      return html`<li><p class="labels">Version ${version.version}, seen ${moment(version.seen_at, zone)}</p>${versionBody(before, version)}</li>`;
    },
  )}</ol></details>`;
}

function versionBody(before: EntryVersionRow | undefined, version: EntryVersionRow): Html {
  const text = version.text ?? '';
  if (!before)
    return text
      ? quote(text, { most: MOST_CHARS })
      : html`<p class="note">Label only: ${version.labels.join(' · ')}</p>`;
  const earlier = before.text ?? '';
  if (earlier === text) return html`<p class="note">Same text; labels or documents changed.</p>`;
  if (earlier === '') return html`<p class="note">The text arrived.</p>`;
  if (earlier.length + text.length > REDLINE_CHARS) return quote(text, { most: MOST_CHARS });
  return inlineRedline(earlier, text);
}
