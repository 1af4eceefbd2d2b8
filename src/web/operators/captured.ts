import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { loadSnapshot, type StoredSnapshot } from '../../store/snapshots.ts';
import { idOf } from '../choices.ts';
import { outLink, type Html } from '../markup.ts';
import { EVIDENCE_POLICY } from '../security.ts';
import type { SiteParts } from '../site.ts';
import { moment } from '../times.ts';
import { operatorPage } from './frame.ts';

const SHOWN_BYTES = 40_000;

/** What a source really answered. It may be anything, so nothing in it is ever taken for markup. */
export function captureRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/operators/captured/:id', async (c) => {
    const snapshot = await find(site, c);
    if (!snapshot) return c.notFound();
    return c.html(operatorPage(site, c, 'What came back', capturedPage(snapshot)));
  });
  routes.get('/operators/captured/:id/text', async (c) => {
    const snapshot = await find(site, c);
    return snapshot ? bytes(c, snapshot, 'text/plain; charset=utf-8') : c.notFound();
  });
  routes.get('/operators/captured/:id/file', async (c) => {
    const snapshot = await find(site, c);
    if (!snapshot) return c.notFound();
    c.header('content-disposition', `attachment; filename="captured-${snapshot.id}.bin"`);
    return bytes(c, snapshot, 'application/octet-stream');
  });
  return routes;
}

async function find({ house }: SiteParts, c: Context): Promise<StoredSnapshot | null> {
  const id = idOf(c.req.param('id'));
  return id === null ? null : loadSnapshot(house.db.read, { id });
}

function bytes(c: Context, { body }: StoredSnapshot, type: string): Response {
  return c.body(new Uint8Array(body), 200, {
    'content-type': type,
    'content-security-policy': EVIDENCE_POLICY,
    'x-robots-tag': 'noindex',
  });
}

function capturedPage(snapshot: StoredSnapshot): Html {
  const { id, body, headers } = snapshot;
  const text = new TextDecoder().decode(body.subarray(0, SHOWN_BYTES));
  return html`<dl class="facts"><dt>Source</dt><dd><a href="/sources/${encodeURIComponent(snapshot.sourceId)}">${snapshot.sourceId}</a></dd>
<dt>Address</dt><dd>${outLink(snapshot.url, snapshot.url)}</dd>
<dt>Received</dt><dd>${moment(snapshot.fetchedAt)}</dd>
<dt>Status</dt><dd>${snapshot.status}</dd>
<dt>Bytes</dt><dd>${body.length.toLocaleString('en-US')}, SHA-256 <code>${snapshot.sha256}</code></dd></dl>
<p class="actions"><a class="button" href="/operators/captured/${id}/text">As plain text</a> <a class="button" href="/operators/captured/${id}/file" download>Download the bytes</a></p>
<h2>Headers</h2>
<pre>${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}</pre>
<h2>Body</h2>
${body.length > SHOWN_BYTES ? html`<p class="note">Its first ${SHOWN_BYTES.toLocaleString('en-US')} bytes.</p>` : ''}
<pre class="captured" dir="auto" tabindex="0">${text}</pre>`;
}
