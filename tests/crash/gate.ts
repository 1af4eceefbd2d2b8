import { once } from 'node:events';
import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A TCP gate in front of a server, which a test can shut as a failing network does. */
export interface Gate {
  readonly port: number;
  /** Cuts every connection and refuses new ones. */
  shut(): Promise<void>;
  /** Cuts every connection; new ones pass. */
  cut(): void;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** `target` is what `net.connect` takes: a port or a Unix socket. Starts shut or open. */
export async function startGate(target: { path: string } | { port: number }, open = true): Promise<Gate> {
  const sockets = new Set<Socket>();
  const pass = (client: Socket) => {
    const server = connect(target);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      // Either end may go at any moment; the other is cut with it.
      socket.on('error', () => undefined);
    }
    client.pipe(server).pipe(client);
    client.once('close', () => server.destroy());
    server.once('close', () => client.destroy());
  };
  let server = createServer(pass).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const shut = async () => {
    cut();
    await closed(server);
  };
  if (!open) await shut();
  return {
    port,
    shut,
    cut,
    open: async () => {
      server = createServer(pass).listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    close: async () => {
      cut();
      await closed(server);
    },
  };
}

async function closed(server: Server): Promise<void> {
  if (!server.listening) return;
  const done = once(server, 'close');
  server.close();
  await done;
}
