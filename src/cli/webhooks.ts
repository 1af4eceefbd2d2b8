import type { Command } from 'commander';
import type { App } from '../app.ts';
import { retryPosts } from '../pipeline/courtlistener/put-aside.ts';
import { listOpenPosts, type ListedPost } from '../store/inbox.ts';
import { countOption } from './count-option.ts';
import { withApp } from './setup.ts';
import { oneLine, show, stamp, table } from './table.ts';

interface WebhooksOptions {
  retry?: boolean;
  json?: boolean;
  limit: number;
}

export function registerWebhooks(program: Command): void {
  program
    .command('webhooks')
    .description('posts of CourtListener that are not recorded yet: what waits, what was put aside and why')
    .option('--retry', 'read again what was put aside')
    .option('--json', 'print JSON')
    .option('--limit <n>', 'at most this many', countOption, 50)
    .action(async (options: WebhooksOptions) => {
      await withApp({ queue: options.retry ?? false }, async (app) => {
        if (options.retry) await retry(app);
        const posts = await listOpenPosts(app.house.db.read, options.limit);
        show(options.json, { posts }, () => asText(posts));
      });
    });
}

async function retry({ house }: App): Promise<void> {
  const count = await retryPosts(house);
  const what = count === 1 ? '1 post is' : `${count} posts are`;
  process.stderr.write(`${what} put back to work; a running "crier run" reads them now.\n`);
}

function asText(posts: readonly ListedPost[]): string {
  if (posts.length === 0) return 'Every post that came in is recorded.';
  const rows = posts.map((post) => [
    post.id,
    stateWords(post),
    stamp(post.receivedAt),
    post.tries,
    post.bytes,
    stamp(post.nextTryAt),
    post.detail === null ? post.reason : oneLine(post.detail),
  ]);
  return table(['id', 'state', 'came (UTC)', 'tries', 'bytes', 'next try (UTC)', 'why'], rows);
}

function stateWords({ state, tries }: ListedPost): string {
  if (state === 'unreadable') return 'put aside';
  if (state === 'parked') return 'waits';
  return tries === 0 ? 'to be read' : 'to be tried again';
}
