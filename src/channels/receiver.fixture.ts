import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AlertItem, BatchView, Recipient } from '../domain/alert-view.ts';

/** A receiver of posts on loopback, and views to post, for the tests of the channels. */

export interface Received {
  path: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string | ((received: Received) => string);
}

export type Behaviour = Answer | 'hang' | 'drop';

export interface Receiver {
  host: string;
  url: string;
  received: Received[];
  /** What it answers from now on, by path; every other path gets 200. */
  answer(behaviour: Behaviour | ((received: Received) => Behaviour)): void;
  /** Resolves with the next request once it is complete. */
  next(): Promise<Received>;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: ((one: Received) => void)[] = [];
  let behave: (one: Received) => Behaviour = () => ({ status: 200 });
  const take = (one: Received, response: http.ServerResponse) => {
    received.push(one);
    for (const resolve of waiting.splice(0)) resolve(one);
    const behaviour = behave(one);
    if (behaviour === 'hang') return;
    if (behaviour === 'drop') {
      response.destroy();
      return;
    }
    const { body = '' } = behaviour;
    response.writeHead(behaviour.status, behaviour.headers);
    response.end(typeof body === 'string' ? body : body(one));
  };
  const server = http.createServer((request, response) => {
    const { url = '', headers } = request;
    void bodyOf(request).then((body) => take({ path: url, headers, body }, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    received,
    answer: (next) => {
      behave = typeof next === 'function' ? next : () => next;
    },
    next: () => new Promise((resolve) => waiting.push(resolve)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

export function sampleItem(over: Partial<AlertItem> = {}): AlertItem {
  return {
    changeId: 7,
    type: 'entry-filed',
    importance: 'major',
    headline: 'Stay granted',
    summary: null,
    subject: 'Noem v. Doe, 24A1079 (U.S.)',
    caption: 'Noem v. Doe',
    docket: {
      court: 'scotus',
      courtCite: 'U.S.',
      courtName: 'Supreme Court of the United States',
      number: '24A1079',
      url: null,
      pageUrl: 'https://crier.example/d/scotus/24A1079',
    },
    entryNumber: null,
    labels: [],
    quote: 'Application for stay presented to Justice Jackson and by her referred to the Court is granted.',
    quoteCut: false,
    correction: null,
    redline: null,
    documents: [{ title: 'Main Document', url: 'https://court.example/24a1079.pdf', free: true }],
    url: 'https://court.example/24a1079',
    pageUrl: 'https://crier.example/c/7',
    filedOn: '2025-05-30',
    enteredAt: null,
    seenAt: '2025-05-30T17:05:00.000Z',
    threadKey: 'docket:3',
    ...over,
  };
}

export function sampleView(over: Partial<BatchView> = {}): BatchView {
  return {
    contentKey: 'sample',
    title: 'CHNV parole terminations',
    titleUrl: 'https://crier.example/m/chnv-parole',
    items: [sampleItem()],
    coverage: ['U.S. 24A1079: read in full from the docket page.'],
    timezone: 'America/New_York',
    language: 'en',
    publicUrl: 'https://crier.example',
    operator: { contact: null, postalAddress: null },
    ...over,
  };
}

export function sampleRecipient(settings: Record<string, unknown>): Recipient {
  return {
    deliveryId: 41,
    address: 'receiver.example/...1a2b3c4d',
    messageId: '<41.aabbccddeeff@crier.example>',
    settings,
    since: '2025-05-01',
    manageUrl: 'https://crier.example/manage?t=manage-token',
    unsubscribeUrl: 'https://crier.example/unsubscribe?t=unsubscribe-token',
  };
}
