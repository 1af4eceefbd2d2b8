import { SECOND } from '../../domain/duration.ts';
import { importanceRank, type Importance } from '../../domain/event.ts';
import type { House } from '../../pipeline/house.ts';
import { newestChangeId } from '../../store/web-changes.ts';
import { readNews, type News } from '../news-item.ts';

/** News for open streams: one look at the database serves them all, and there is none while nobody listens. */

const LOOK_EVERY_MS = SECOND;
const AT_ONCE = 200;
export const MOST_LISTENERS = 2_000;

export interface Listener {
  matter: string | null;
  minImportance: Importance;
  tell(news: News): void;
}

export interface ChangeFeed {
  /** False when too many listen already. */
  listen(listener: Listener): boolean;
  leave(listener: Listener): void;
  /** Resolves when everything from now on is passed on. What was before must be read after it, or it is lost. */
  ready(): Promise<void>;
  listeners(): number;
}

export function createChangeFeed(house: House, lookEveryMs: number = LOOK_EVERY_MS): ChangeFeed {
  const listeners = new Set<Listener>();
  let timer: NodeJS.Timeout | null = null;
  let last = 0;
  let looking = false;
  let starting = Promise.resolve();

  async function look(): Promise<void> {
    if (looking) return;
    looking = true;
    try {
      const batch = await readNews(house, { after: last, limit: AT_ONCE });
      for (const news of batch) {
        last = news.changeId;
        for (const listener of listeners) if (wants(listener, news)) listener.tell(news);
      }
    } catch (err) {
      house.log.warn({ err }, 'news for open streams could not be read');
    } finally {
      looking = false;
    }
  }

  async function start(): Promise<void> {
    last = await newestChangeId(house.db.read).catch(() => last);
    if (listeners.size > 0 && timer === null) {
      timer = setInterval(() => void look(), lookEveryMs);
      timer.unref();
    }
  }

  return {
    listen(listener) {
      if (listeners.size >= MOST_LISTENERS) return false;
      listeners.add(listener);
      if (listeners.size === 1) starting = start();
      return true;
    },
    leave(listener) {
      listeners.delete(listener);
      if (listeners.size > 0 || timer === null) return;
      clearInterval(timer);
      timer = null;
    },
    ready: () => starting,
    listeners: () => listeners.size,
  };
}

export function wants(listener: Pick<Listener, 'matter' | 'minImportance'>, news: News): boolean {
  if (listener.matter !== null && !news.matters.includes(listener.matter)) return false;
  return importanceRank(news.importance) >= importanceRank(listener.minImportance);
}
