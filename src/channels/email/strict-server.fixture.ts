import { createServer, type Server } from 'node:net';

/** A server that offers nothing beyond the basics and hangs up on whoever does not wait for its answers. */
export function strictServer(received: string[]): Server {
  return createServer((socket) => {
    let inData = false;
    let pending = '';
    socket.on('error', () => {});
    socket.write('220 strict.example\r\n');
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      if (inData) {
        if (!pending.endsWith('\r\n.\r\n')) return;
        received.push(pending);
        [pending, inData] = ['', false];
        return void socket.write('250 2.0.0 kept\r\n');
      }
      if (!pending.endsWith('\r\n')) return;
      const commands = pending.trimEnd().split('\r\n');
      pending = '';
      if (commands.length > 1) return void socket.destroy();
      inData = /^DATA$/i.test(commands[0] ?? '');
      socket.write(inData ? '354 go on\r\n' : '250 ok\r\n');
    });
  });
}
