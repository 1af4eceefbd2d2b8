import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { clientNetwork } from './client-network.ts';

async function networkOf(address: string, forwarded?: string): Promise<string> {
  const app = new Hono().get('/', (c) => c.text(clientNetwork(c)));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const incoming = { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } };
  return (await app.request('/', { headers }, { incoming })).text();
}

describe('the network of a request', () => {
  it.each([
    ['203.0.113.9', undefined, '203.0.113.9'],
    ['::ffff:203.0.113.9', undefined, '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['2001:db8:1:2::9', undefined, '2001:db8:1:2'],
    ['2001:db8::9', undefined, '2001:db8:0:0'],
    ['127.0.0.1', '198.51.100.4', '198.51.100.4'],
    ['::1', '10.0.0.1, 198.51.100.4', '198.51.100.4'],
    ['::ffff:127.0.0.1', '2001:db8:1:2::9', '2001:db8:1:2'],
  ])('%s with %j is %s', async (address, forwarded, network) => {
    expect(await networkOf(address, forwarded)).toBe(network);
  });

  it('is not what a client from afar says it is', async () => {
    expect(await networkOf('203.0.113.9', '198.51.100.4')).toBe('203.0.113.9');
  });

  it.each(['', 'x'.repeat(5_000), '<script>', 'unknown'])(
    'is the proxy itself when it says %j',
    async (forwarded) => {
      expect(await networkOf('127.0.0.1', forwarded)).toBe('127.0.0.1');
    },
  );
});
