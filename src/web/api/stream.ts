import type { Context } from 'hono';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import type { Importance } from '../../domain/event.ts';
import { readNews, type News } from '../news-item.ts';
import type { SiteParts } from '../site.ts';
import { wants, type ChangeFeed, type Listener } from './change-feed.ts';
import { problem } from './problem.ts';
import { changeView } from './views.ts';

/** A reader this far behind is let go; it comes back with Last-Event-ID and misses nothing. */
const MOST_WAITING = 100;
const MOST_MISSED = 500;
const HEARTBEAT_MS = 25_000;

/** Sends news until the reader leaves or the server closes. */
export function openStream(
  site: SiteParts,
  feed: ChangeFeed,
  c: Context,
  wish: { matter: string | null; minImportance: Importance; after: number | null },
): Response {
  const waiting: News[] = [];
  let wake: (() => void) | null = null;
  let overrun = false;
  const listener: Listener = {
    ...wish,
    tell: (news) => {
      overrun ||= waiting.length >= MOST_WAITING;
      if (!overrun) waiting.push(news);
      wake?.();
    },
  };
  if (!feed.listen(listener)) return problem(c, 503, 'Too many streams are open. Poll /changes instead.');
  const lastSeen = Number(c.req.header('last-event-id') ?? wish.after ?? Number.NaN);
  return streamSSE(c, async (stream) => {
    let done = false;
    const leave = () => {
      done = true;
      feed.leave(listener);
      wake?.();
    };
    stream.onAbort(leave);
    site.closing?.addEventListener('abort', leave, { once: true });
    try {
      await stream.write('retry: 5000\n\n');
      await feed.ready();
      const told = Number.isSafeInteger(lastSeen) ? await sendMissed(site, stream, wish, lastSeen) : 0;
      while (!done && !overrun) {
        const news = waiting.shift();
        if (news) {
          if (news.changeId > told) await sendNews(site, stream, news);
        } else if (!(await pause((ready) => (wake = ready)))) await stream.write(': still here\n\n');
      }
    } finally {
      site.closing?.removeEventListener('abort', leave);
      leave();
    }
  });
}

/** True when woken, false when it is time for a sign of life. */
function pause(arm: (ready: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), HEARTBEAT_MS);
    timer.unref();
    arm(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

async function sendMissed(
  site: SiteParts,
  stream: SSEStreamingApi,
  wish: Pick<Listener, 'matter' | 'minImportance'>,
  after: number,
): Promise<number> {
  const missed = await readNews(site.house, { matter: wish.matter, after, limit: MOST_MISSED });
  for (const news of missed) if (wants(wish, news)) await sendNews(site, stream, news);
  return missed.at(-1)?.changeId ?? after;
}

async function sendNews(site: SiteParts, stream: SSEStreamingApi, news: News): Promise<void> {
  await stream.writeSSE({
    event: 'change',
    id: String(news.changeId),
    data: JSON.stringify(changeView(site.house.settings, news)),
  });
}
