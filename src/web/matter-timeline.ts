import { html } from 'hono/html';
import { importanceRank, type Importance } from '../domain/event.ts';
import type { House } from '../pipeline/house.ts';
import type { MatterHead } from '../store/web-matters.ts';
import type { TimelineItem } from '../store/web-timeline.ts';
import { importanceSelect, options } from './choices.ts';
import { matterPath, pager, type Html } from './markup.ts';
import type { News } from './news-item.ts';
import { timelineList } from './timeline-item.ts';

export const TIMELINE_PAGE = 40;

export interface TimelineView {
  from: number;
  importance: Importance;
  lane: string | null;
  /** The last day that is shown; null for all that is known. */
  until: string | null;
}

interface TimelineParts {
  matter: MatterHead;
  view: TimelineView;
  /** One more than a page where there is a next one. */
  timeline: readonly TimelineItem[];
  /** The changes among them. */
  later: readonly News[];
  lanes: readonly (readonly [string, string])[];
}

/** What courts and agencies did, in two lanes where there is room for them, with the choices above it. */
export function timelineSection(house: House, parts: TimelineParts): Html {
  const { matter, view, timeline } = parts;
  const shown = timeline.slice(0, TIMELINE_PAGE);
  return html`<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
${filters(parts)}
${shown.length ? timelineList(house, shown, parts.later) : emptyTimeline(matter, view)}
${pager({
  path: matterPath(matter.id),
  query: {
    importance: view.importance === 'noise' ? null : view.importance,
    lane: view.lane,
    until: view.until,
  },
  offset: view.from,
  limit: TIMELINE_PAGE,
  total: null,
  hasMore: timeline.length > TIMELINE_PAGE,
})}</section>`;
}

function filters({ matter, view, lanes }: TimelineParts): Html {
  return html`<form class="filters no-print" action="${matterPath(matter.id)}#timeline">
<div><label for="importance">Show</label>${importanceSelect('importance', view.importance)}</div>
<div><label for="lane">From</label><select name="lane" id="lane">${options([['', 'All courts and agencies'], ...lanes], view.lane)}</select></div>
<div><label for="until">Up to</label><input type="date" name="until" id="until" value="${view.until ?? ''}"></div>
<button>Apply</button>${isNarrowed(view) ? html` <a href="${matterPath(matter.id)}#timeline">Show everything</a>` : ''}</form>`;
}

/** Whether less than everything was asked for: then the list is what the reader came for. */
export function isNarrowed(view: TimelineView): boolean {
  return view.lane !== null || view.until !== null || importanceRank(view.importance) > 0;
}

function emptyTimeline(matter: MatterHead, view: TimelineView): Html {
  return isNarrowed(view)
    ? html`<p class="empty">Nothing here passes this choice. <a href="${matterPath(matter.id)}">Show everything</a>.</p>`
    : html`<p class="empty">Nothing has been read yet. The first reading of each source shows here as soon as it is done; <a href="/sources">the sources page</a> tells how far it is.</p>`;
}
