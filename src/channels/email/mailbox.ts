import { EventEmitter, once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import {
  SMTPServer,
  type SMTPServerDataStream,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server';

/** How the mailbox answers: like servers that are well, strict, overloaded or broken. */
export const MAILBOX_BEHAVIOURS = [
  'accept',
  'greylist',
  'refuse',
  'refuse-address',
  'refuse-sender',
  'busy',
  'drop',
  'hang',
  'hang-greeting',
] as const;
export type MailboxBehaviour = (typeof MAILBOX_BEHAVIOURS)[number];

export interface ReceivedMail extends ParsedMail {
  raw: Buffer;
  envelope: { from: string; to: string[] };
}

export interface MailboxOptions {
  behaviour?: MailboxBehaviour;
  /** Count by Message-ID and keep nothing, for load. */
  sink?: boolean;
  port?: number;
  /** Further options of the server: STARTTLS, certificates, log-in. */
  server?: SMTPServerOptions;
}

export interface Mailbox {
  /** `smtp://127.0.0.1:port` */
  url: string;
  /** What was accepted, in the order of arrival; empty in sink mode. */
  messages: ReceivedMail[];
  /** How often each Message-ID was accepted. */
  counts: Map<string, number>;
  /** Connections made so far. */
  readonly connections: number;
  /** Ends every connection without a word; resolves when they are gone. */
  dropConnections(): Promise<void>;
  /** Resolves when at least `count` messages were accepted. */
  waitFor(count: number): Promise<void>;
  setBehaviour(behaviour: MailboxBehaviour): void;
  /** Resolves when a client has come as far as the present behaviour lets it. */
  nextAttempt(): Promise<void>;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given. */
export async function startMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const state = createState(options.behaviour ?? 'accept');
  const server = new SMTPServer({ ...serverOptions(state, options.sink ?? false), ...options.server });
  server.on('error', () => {
    // A client that goes away in the middle is the point of many a test.
  });
  server.server.on('connection', (socket: Socket) => {
    state.connections += 1;
    state.sockets.add(socket);
    socket.once('close', () => state.sockets.delete(socket));
  });
  const listener = server.listen(options.port ?? 0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages: state.messages,
    counts: state.counts,
    get connections() {
      return state.connections;
    },
    dropConnections: () => dropAll(state),
    setBehaviour: (behaviour) => void (state.behaviour = behaviour),
    async waitFor(count) {
      while (state.accepted < count) await once(state.events, 'accepted');
    },
    nextAttempt: async () => void (await once(state.events, 'attempt')),
    close: () => closeServer(server, state),
  };
}

interface State {
  behaviour: MailboxBehaviour;
  messages: ReceivedMail[];
  counts: Map<string, number>;
  accepted: number;
  connections: number;
  sockets: Set<Socket>;
  events: EventEmitter;
}

function createState(behaviour: MailboxBehaviour): State {
  const events = new EventEmitter().setMaxListeners(0);
  return {
    behaviour,
    messages: [],
    counts: new Map(),
    accepted: 0,
    connections: 0,
    sockets: new Set(),
    events,
  };
}

type Done = (error?: Error | null) => void;

function serverOptions(state: State, sink: boolean): SMTPServerOptions {
  /** Answers with the fault of the present behaviour when this is its place, otherwise with success. */
  const answer = (replies: Partial<Record<MailboxBehaviour, Error>>, done: Done) => {
    const error = replies[state.behaviour];
    if (error) state.events.emit('attempt');
    done(error);
  };
  return {
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    hideENHANCEDSTATUSCODES: true,
    disableReverseLookup: true,
    closeTimeout: 50,
    onConnect(_session, done) {
      if (state.behaviour === 'hang-greeting') state.events.emit('attempt');
      else answer({ busy: reply(421, '4.3.2 Too busy, try again later') }, done);
    },
    onMailFrom: (_address, _session, done) =>
      answer({ 'refuse-sender': reply(550, '5.7.1 Sender not allowed to relay') }, done),
    onRcptTo: (_address, _session, done) =>
      answer(
        {
          greylist: reply(451, '4.7.1 Greylisted, please try again in 5 minutes'),
          'refuse-address': reply(550, '5.1.1 No such user here'),
        },
        done,
      ),
    onData: (stream, session, done) => {
      // A client that dies in the middle of its message is answered by nobody.
      receive(state, { stream, session, sink }, done).catch(done);
    },
  };
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

interface Incoming {
  stream: SMTPServerDataStream;
  session: SMTPServerSession;
  sink: boolean;
}

async function receive(state: State, { stream, session, sink }: Incoming, done: Done): Promise<void> {
  if (state.behaviour === 'drop') {
    state.events.emit('attempt');
    return dropClient(state, session);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  if (state.behaviour === 'hang') return void state.events.emit('attempt');
  if (state.behaviour === 'refuse') {
    state.events.emit('attempt');
    return done(reply(554, '5.7.1 Message refused by policy'));
  }
  const raw = Buffer.concat(chunks);
  count(state.counts, raw);
  if (!sink) state.messages.push(await parsed(raw, session));
  done();
  state.accepted += 1;
  state.events.emit('accepted');
}

function dropClient(state: State, session: SMTPServerSession): void {
  for (const socket of state.sockets) if (socket.remotePort === session.remotePort) socket.destroy();
}

async function dropAll(state: State): Promise<void> {
  const closed = [...state.sockets].map((socket) => once(socket, 'close'));
  for (const socket of state.sockets) socket.destroy();
  await Promise.all(closed);
}

/** Headers end within the first kilobytes; the body is never searched. */
function count(counts: Map<string, number>, raw: Buffer): void {
  const head = raw.toString('latin1', 0, 8192);
  const id = head.match(/^message-id:\s*<?([^>\s]+)/im)?.[1] ?? '';
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

async function parsed(raw: Buffer, { envelope }: SMTPServerSession): Promise<ReceivedMail> {
  const mail = await simpleParser(raw);
  const from = envelope.mailFrom ? envelope.mailFrom.address : '';
  return Object.assign(mail, { raw, envelope: { from, to: envelope.rcptTo.map(({ address }) => address) } });
}

async function closeServer(server: SMTPServer, state: State): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  for (const socket of state.sockets) socket.destroy();
  await closed;
}
