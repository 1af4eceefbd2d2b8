import { Hono, type Context } from 'hono';

/**
 * Routes that are loaded when somebody first asks for one of these paths: a start need not wait for what it does not
 * use, and a process that nobody asks does not hold it. What fails in them, and what they do not have, is answered by
 * the site around them.
 */
export function onFirstRequest(
  paths: readonly string[],
  load: () => Promise<Hono>,
  nothingHere: (c: Context) => Response | Promise<Response>,
): Hono {
  let loading: Promise<Hono> | null = null;
  const opened = async () => {
    const inner = new Hono();
    inner.route('/', await load());
    inner.notFound(nothingHere);
    inner.onError((error) => {
      throw error;
    });
    return inner;
  };
  const answer = async (c: Context) => {
    loading ??= opened().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return (await loading).fetch(c.req.raw, c.env as object);
  };
  const routes = new Hono();
  for (const path of paths) routes.all(path, answer);
  return routes;
}
