import { html } from 'hono/html';
import { renderPage } from '../layout.ts';
import type { Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';

/** The parts of an OpenAPI document that the page shows. */
interface Described {
  info: { description?: string };
  paths?: Record<string, unknown>;
  webhooks?: Record<string, unknown>;
}

interface Operation {
  summary?: string;
  description?: string;
  security?: object[];
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: object }[];
}

/** The API's document as a page, made from the document itself. */
export function readablePage(site: SiteParts, document: object): Html {
  const { info, paths = {}, webhooks = {} } = document as Described;
  const { publicUrl } = site.house.settings;
  const body = html`<h1>For developers</h1>
<p class="lede">${info.description}</p>
<p class="actions"><a class="button primary" href="/api/v1/openapi.json">OpenAPI 3.1 document</a></p>
<h2>Try it</h2>
<pre>curl ${publicUrl}/api/v1/changes?importance=critical
curl -N ${publicUrl}/api/v1/changes/stream</pre>
<p>Errors are <code>application/problem+json</code>. For readers there are also <a href="/feeds/all.atom">Atom</a> and <a href="/feeds/all.json">JSON Feed</a>, per matter and per docket, and calendars of stated dates.</p>
<h2>Addresses</h2>
${Object.entries(paths).map(([path, methods]) =>
  Object.entries(methods as Record<string, Operation>).map(([method, one]) => operation(method, path, one)),
)}
<h2>Posted to you</h2>
${Object.values(webhooks).map((methods) => Object.values(methods as Record<string, Operation>).map(posted))}`;
  return renderPage(
    site,
    {
      title: 'For developers',
      description: 'The programming interface of this service.',
      path: '/api/v1',
      current: 'api',
    },
    body,
  );
}

function operation(method: string, path: string, described: Operation): Html {
  const { summary, description, parameters = [], security, requestBody } = described;
  const shape = shapeOf(requestBody);
  return html`<section class="source"><h3><code>${method.toUpperCase()} /api/v1${path}</code></h3><p>${summary}${security ? '. Takes a token as a bearer.' : ''}${shape ? html` Its body is JSON, a ${shape} of the document.` : ''}</p>
${description ? html`<p class="soft">${description}</p>` : ''}
${
  parameters.length
    ? html`<div class="table-scroll" tabindex="0" role="region" aria-label="Parameters of ${path}"><table><thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Takes</th><th scope="col">What it does</th></tr></thead>
<tbody>${parameters.map((one) => html`<tr><td><code>${one.name}</code>${one.required ? ' (required)' : ''}</td><td>${one.in}</td><td>${takes(one.schema)}</td><td>${one.description ?? ''}</td></tr>`)}</tbody></table></div>`
    : ''
}</section>`;
}

/** What is posted to whoever asked for it: its shape and how to receive it. */
function posted({ summary, description = '', requestBody, parameters = [] }: Operation): Html {
  const headers = parameters.map(({ name }) => html` <code>${name}</code>`);
  return html`<section class="source"><h3>${summary}</h3>
${description.split('\n\n').map((paragraph) => html`<p>${withCode(paragraph)}</p>`)}
<p class="soft">Its headers:${headers}. Its body is JSON, an ${shapeOf(requestBody)} of the document.</p></section>`;
}

/** Words between backticks are what somebody types. */
function withCode(text: string): Html[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

function shapeOf(body: Operation['requestBody']): Html | null {
  const shape = body?.content['application/json']?.schema.$ref?.split('/').at(-1);
  return shape ? html`<code>${shape}</code>` : null;
}

function takes(schema: object | undefined): string {
  const {
    enum: values,
    type,
    default: otherwise,
  } = (schema ?? {}) as {
    enum?: string[];
    type?: string | string[];
    default?: string | number | boolean;
  };
  const kind = values ? values.join(', ') : [type].flat().filter(Boolean).join(' or ');
  return otherwise === undefined ? kind : `${kind}; default ${otherwise}`;
}
