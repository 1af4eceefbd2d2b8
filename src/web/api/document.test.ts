/* oxlint-disable typescript/no-explicit-any -- the document is JSON that the test looks into */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_VIEWS } from '../../channels/email/sample-views.ts';
import { webhookPayload } from '../../channels/webhook/payload.ts';
import { openStory } from '../../../tests/browser/story.ts';
import type { TestHouse } from '../../../tests/house.ts';
import { createSite } from '../site.ts';

const TOKEN = 'a-token-of-sixteen-letters';
let house: TestHouse;
let site: Hono;
let document: any;
let ajv: Ajv2020;

beforeAll(async () => {
  house = await openStory({ ADMIN_TOKEN: TOKEN });
  const { house: inner, env } = house.app;
  site = createSite({ house: inner, backend: null, env });
  document = await (await site.request('/api/v1/openapi.json')).json();
  ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats as any)(ajv);
  ajv.addSchema({ $id: 'crier', components: document.components });
});
afterAll(() => house.close());

/** What of a value is not as this schema of the document says; empty when all is. */
function misfits(schema: object, value: unknown): string[] {
  const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"crier#/')) as object);
  return check(value) ? [] : (check.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

/** Every operation: its method, path and description. */
function operations(): [string, string, any][] {
  return Object.entries<any>(document.paths).flatMap(([path, methods]) =>
    Object.entries<any>(methods).map(([method, one]): [string, string, any] => [method, path, one]),
  );
}

/** Examples of the document, as far as the story knows better ones. */
const KNOWN: Readonly<Record<string, string>> = {
  'matter:query': 'parole',
  '/matters/{id}': 'parole',
  '/entries/{id}': '1',
  '/publications/{id}': '1',
};

function address(path: string, parameters: any[] = []): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: place, required, schema } of parameters) {
    const example = String(
      KNOWN[`${name}:${place}`] ?? (place === 'path' ? KNOWN[path] : null) ?? schema.example ?? '',
    );
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(example));
    else if (required || (schema.example !== undefined && name !== 'cursor' && name !== 'email'))
      query.set(name, example);
  }
  return `/api/v1${filled}?${query.toString()}`;
}

describe('the document', () => {
  it('is valid OpenAPI 3.1 in the eyes of an independent validator', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });

  it('holds examples that are as their schemas say', () => {
    const described = Object.entries<any>(document.components.schemas).filter(([, one]) => one.example);
    expect(described.length).toBeGreaterThan(5);
    for (const [name, schema] of described)
      expect([name, misfits({ $ref: `#/components/schemas/${name}` }, schema.example)]).toEqual([name, []]);
  });

  it('says of every operation what it answers, in success and in failure', () => {
    expect(operations().length).toBeGreaterThan(15);
    for (const [method, path, { responses, summary }] of operations()) {
      const statuses = Object.keys(responses);
      expect([method, path, statuses.some((one) => one.startsWith('2')), summary.length > 5]).toEqual([
        method,
        path,
        true,
        true,
      ]);
      expect([path, statuses.some((one) => /^[45]/.test(one))]).toEqual([path, true]);
    }
  });

  it('is kept by every reading route when asked with its own examples', async () => {
    const asked: string[] = [];
    for (const [method, path, one] of operations()) {
      if (method !== 'get' || path.endsWith('/stream')) continue;
      const response = await site.request(address(path, one.parameters), {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      const type = response.status === 200 ? 'application/json' : 'application/problem+json';
      expect([path, response.headers.get('content-type')]).toEqual([path, expect.stringContaining(type)]);
      const { schema } = one.responses[String(response.status)].content[type];
      expect([path, misfits(schema, await response.json())]).toEqual([path, []]);
      if (response.status === 200) asked.push(path);
    }
    expect(asked).toEqual(
      expect.arrayContaining([
        '/matters/{id}',
        '/dockets/{court}/{number}/entries',
        '/entries/{id}',
        '/changes/{id}',
        '/publications/{id}',
        '/sources',
        '/search',
        '/preview',
        '/subscriptions',
      ]),
    );
  });

  it.each(Object.entries(SAMPLE_VIEWS))('holds what a webhook is posted: %s', (_, view) => {
    const { schema } = document.webhooks.alerts.post.requestBody.content['application/json'];
    const payload = JSON.parse(JSON.stringify(webhookPayload(view, '7.abc')));
    expect(misfits(schema, payload)).toEqual([]);
    const { properties } = document.components.schemas.AlertItem;
    const told = payload.data.items.flatMap((item: object) => Object.keys(item));
    expect(told.filter((name: string) => !(name in properties))).toEqual([]);
  });

  it('says how to check a signature, on the page for developers too', async () => {
    const page = await (await site.request('/api/v1')).text();
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature', 'AlertBatch'])
      expect(page).toContain(`<code>${name}</code>`);
    expect(page).toContain('Refuse a timestamp that is minutes off.');
  });

  it('finds faults in an answer that is not as it says', () => {
    expect(misfits({ $ref: '#/components/schemas/Matter' }, { id: 7 })).not.toEqual([]);
  });
});

describe('faults of the API', () => {
  const ask = async (method: string, path: string, more: RequestInit = {}) => {
    const response = await site.request(`/api/v1${path}`, {
      method,
      ...more,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    });
    return { response, body: (await response.json()) as any };
  };

  it.each([
    ['POST', '/matters', 'GET, HEAD'],
    ['DELETE', '/dockets/mad/1:25-cv-10495', 'GET, HEAD'],
    ['PUT', '/subscriptions', 'GET, HEAD, POST'],
    ['POST', '/subscriptions/3c1f6a0e-7d3b-4e57-9d1e-0c6c1a2b3c4d', 'GET, HEAD, PATCH, DELETE'],
    ['PUT', '/openapi.json', 'GET, HEAD'],
    ['POST', '', 'GET, HEAD'],
  ])('%s %s is answered with 405 and what is taken', async (method, path, allowed) => {
    const { response, body } = await ask(method, path);
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
    expect(misfits({ $ref: '#/components/schemas/Problem' }, body)).toEqual([]);
  });

  it.each([
    ['POST', '/subscriptions', '{', 400],
    ['POST', '/subscriptions', '{"email":"a@b.example"}', 400],
    ['POST', '/subscriptions', `{"email":"${'a'.repeat(70_000)}"}`, 413],
    ['POST', '/nothing', '{}', 404],
    ['GET', '/subscriptions/none', undefined, 400],
  ])('%s %s with %.20s is a problem of status', async (method, path, body, status) => {
    const answer = await ask(method, path, body === undefined ? {} : { body });
    expect(answer.response.status).toBe(status);
    expect(answer.response.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ type: 'about:blank', status, detail: expect.any(String) });
  });

  it('on our side say so and nothing of how', async () => {
    const broken = { ...house.app.house, db: { ...house.app.house.db, read: null as never } };
    const response = await createSite({ house: broken, backend: null }).request('/api/v1/matters');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Our fault',
      status: 500,
      detail: 'The fault is on our side and has been logged.',
    });
  });
});
