import { html } from 'hono/html';
import { shortCaption } from '../domain/caption.ts';
import type { CourtDirectory, CourtKind } from '../domain/court.ts';
import { caseTree, type CaseNode } from '../domain/docket-tree.ts';
import { cutAtWord } from '../domain/headline-title.ts';
import { remandsIn } from '../domain/remands.ts';
import type { LinkedDocket } from '../store/docket-links.ts';
import type { MatterDocket } from '../store/web-matters.ts';
import type { Standing } from '../store/web-standing.ts';
import { docketPath, entryPath, importanceMark, type Html } from './markup.ts';
import { dayTime } from './times.ts';
import { courtCite, courtName, entryHeadline, roleWords } from './wording.ts';

const INDENTS: Readonly<Record<CourtKind, number>> = {
  district: 0,
  bankruptcy: 0,
  special: 0,
  appellate: 1,
  supreme: 2,
};

export interface CaseTreeParts {
  dockets: readonly MatterDocket[];
  links: readonly LinkedDocket[];
  rulings: ReadonlyMap<number, Standing>;
}

/** The dockets of a matter, each after what it reviews, with the last thing its court did. */
export function casesOf(courts: CourtDirectory, parts: CaseTreeParts): Html {
  const { dockets, links } = parts;
  if (dockets.length === 0)
    return html`<p class="empty">No docket is followed in this matter, only agency sources.</p>`;
  return html`<ul class="plain tree">${treeItems(courts, caseTree(dockets, links, courts), parts)}</ul>`;
}

/** Each docket, then the courts above it, then the cases that are one with it, further in. */
function treeItems(
  courts: CourtDirectory,
  nodes: readonly CaseNode<MatterDocket>[],
  parts: CaseTreeParts,
  inwards = 0,
): Html[] {
  return nodes.flatMap((node) => [
    treeItem(courts, node, { ...parts, inwards }),
    ...treeItems(courts, node.above, parts, inwards),
    ...treeItems(courts, node.beside, parts, 1),
  ]);
}

const DEEPEST = 2;

function treeItem(
  courts: CourtDirectory,
  node: CaseNode<MatterDocket>,
  parts: CaseTreeParts & { inwards: number },
): Html {
  const { docket, joined } = node;
  const kind = courts.byId(docket.court)?.kind ?? 'district';
  const level = Math.min(INDENTS[kind] + parts.inwards, DEEPEST);
  const role = joined ? roleWords(joined) : roleWords(docket.role);
  const proposed = docket.state === 'proposed' ? 'proposed, not followed yet' : '';
  const notes = [role, proposed].filter((one) => one !== '').join(', ');
  const count = `${docket.entries.toLocaleString('en-US')} ${docket.entries === 1 ? 'entry' : 'entries'} on record`;
  return html`<li class="level-${level}">
<strong><a href="${docketPath(docket.court, docket.number)}">${docket.caption ? shortCaption(docket.caption) : docket.number}</a></strong>
<div class="kicker"><abbr title="${courtName(courts, docket.court)}">${courtCite(courts, docket.court)}</abbr> <span>${docket.number}</span>${notes ? html` <span>${notes}</span>` : ''}</div>
${standingOf(courts, parts.rulings.get(docket.id))}${sentBackBy(courts, node, parts)}
<div class="soft small">${count}${docket.lastDay ? html`, last ${dayTime(docket.lastDay)}` : ''}</div>
${proofOf(courts, docket, parts.links)}</li>`;
}

/** Nothing where no ruling was seen, since there may have been one. */
function standingOf(courts: CourtDirectory, ruling: Standing | undefined): Html {
  if (!ruling) return html``;
  return html`<div class="standing"><span class="hush">Last ruling seen: </span>${rulingLine(courts, ruling)}</div>`;
}

/** What a court above sent back is before this court again, although its own docket may not say so for weeks. */
function sentBackBy(
  courts: CourtDirectory,
  node: CaseNode<MatterDocket>,
  { rulings }: CaseTreeParts,
): Html[] {
  const remands = remandsIn([node], rulings).filter(({ to }) => to === node.docket);
  return remands.map(({ by, ruling }) => {
    const name = `${courtCite(courts, by.court)} ${by.number}`;
    const place = entryPath(by.court, by.number, ruling.number);
    return html`<div class="standing"><span class="hush">Sent back: </span><a href="${place}">${name}</a> remanded it, ${dayTime(ruling.day)}</div>`;
  });
}

/** "Stay granted, May 30, 2025" */
export function rulingLine(courts: CourtDirectory, ruling: Standing): Html {
  const headline = entryHeadline(courts, ruling);
  const words = ruling.changeId === null ? headline : html`<a href="/c/${ruling.changeId}">${headline}</a>`;
  return html`${importanceMark(ruling.event.importance)} ${words}, ${dayTime(ruling.day)}`;
}

const PROOF_CHARS = 180;

/** Why a docket belongs here: the words of the entry that named it. What the configuration names needs none. */
function proofOf(courts: CourtDirectory, docket: MatterDocket, links: readonly LinkedDocket[]): Html {
  if (docket.role === 'configured') return html``;
  const link = links.find(
    ({ to, quote }) => quote !== null && to.court === docket.court && to.number === docket.number,
  );
  if (!link?.quote) return html``;
  const { court, number } = link.from;
  const where = `${link.entryNumber === null ? 'an entry' : `entry ${link.entryNumber}`} of ${courtCite(courts, court)} ${number}`;
  return html`<div class="soft small">Named in <a href="${entryPath(court, number, link.entryNumber)}">${where}</a>: <q dir="auto">${cutAtWord(link.quote, PROOF_CHARS)}</q></div>`;
}
