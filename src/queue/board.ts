import { Hono, type MiddlewareHandler } from 'hono';
import type { QueueBackend } from './backend.ts';
import { QUEUE_NAMES, type QueueName } from './queues.ts';

/** The dashboard of BullMQ over our queues, whichever backend they live in. */
export interface QueueBoard {
  /** Answers a request below `basePath`; `bindings` are those of the server that took it. */
  fetch(request: Request, bindings: object): Promise<Response>;
}

export interface BoardPlace {
  basePath: string;
  /** Serves files of a folder as the web server does; that is the web's business. */
  files: (options: { root: string; rewriteRequestPath: (path: string) => string }) => MiddlewareHandler;
}

/** What each queue is for, under its name on the dashboard. */
const WHAT: Readonly<Record<QueueName, string>> = {
  tick: 'every 15 seconds: which sources are due',
  poll: 'reads one source',
  dispatch: 'closes batches that are due and makes deliveries of them',
  deliver: 'sends what waits for one channel',
  sweep: 'every minute: hints again what Postgres says is due and no job carries',
  maintain: 'retention and forgetting',
};

/**
 * Loads the dashboard, which takes memory that most processes never need. Who may see it is for the caller to
 * say: it retries, removes and pauses whatever it is asked to.
 */
export async function openBoard(backend: QueueBackend, { basePath, files }: BoardPlace): Promise<QueueBoard> {
  const [{ createBullBoard }, { BullMQAdapter }, { HonoAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/hono'),
  ]);
  const serverAdapter = new HonoAdapter(files as never);
  createBullBoard({
    queues: QUEUE_NAMES.map((name) => new BullMQAdapter(backend.queue(name), { description: WHAT[name] })),
    serverAdapter,
    options: {
      uiConfig: {
        boardTitle: 'Court Crier queues',
        hideDocsLink: true,
        miscLinks: [{ text: 'Back to operators', url: '/operators' }],
      },
    },
  });
  serverAdapter.setBasePath(basePath);
  // The page stands at the path with a slash at its end, which its relative addresses need.
  const app = new Hono({ strict: false });
  app.route(basePath, serverAdapter.registerPlugin());
  return { fetch: async (request, bindings) => withoutFonts(await app.fetch(request, bindings)) };
}

/** The page asks another house for its typefaces; ours ask nobody. */
async function withoutFonts(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = (await response.text()).replaceAll(/<link\b[^>]*href="https?:\/\/[^>]*>/g, '');
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(page, { status: response.status, headers });
}
