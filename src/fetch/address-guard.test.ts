import { describe, expect, it } from 'vitest';
import { createAddressGuard, guardedLookup, type Lookup } from './address-guard.ts';
import { loopbackLookup } from './loopback-site.ts';

const guard = createAddressGuard(['127.0.0.1:8080', 'court.test:9000', '[::1]:8080', 'Local.Test:80']);

describe('the check of a URL', () => {
  it.each([
    'http://www.example.gov/',
    'https://www.example.gov:443/a?b=c',
    'http://8.8.8.8/',
    'http://127.0.0.1:8080/feed',
    'http://2130706433:8080/feed',
    'http://[::1]:8080/',
    'http://[0:0:0:0:0:0:0:1]:8080/',
    'http://COURT.test:9000/',
    'http://local.test/',
  ])('lets %s through', (url) => {
    expect(guard.checkUrl(url).ok).toBe(true);
  });

  it.each([
    ['', 'bad-url'],
    ['not a url', 'bad-url'],
    ['ftp://www.example.gov/', 'bad-url'],
    ['file:///etc/passwd', 'bad-url'],
    ['javascript:alert(1)', 'bad-url'],
    ['http://user:secret@www.example.gov/', 'bad-url'],
    ['http://user@www.example.gov/', 'bad-url'],
    [`http://www.example.gov/${'a'.repeat(9000)}`, 'bad-url'],
    ['http://www.example.gov:8080/', 'address-blocked'],
    ['http://www.example.gov:22/', 'address-blocked'],
    ['http://127.0.0.1/', 'address-blocked'],
    ['http://127.0.0.1:8081/', 'address-blocked'],
    ['http://127.1/', 'address-blocked'],
    ['http://0x7f000001/', 'address-blocked'],
    ['http://017700000001/', 'address-blocked'],
    ['http://2130706433/', 'address-blocked'],
    ['http://0/', 'address-blocked'],
    ['http://127.0.0.1./', 'address-blocked'],
    ['http://169.254.169.254/latest/meta-data/', 'address-blocked'],
    ['http://[::1]/', 'address-blocked'],
    ['http://[::ffff:127.0.0.1]/', 'address-blocked'],
    ['http://[::ffff:7f00:1]:8080/', 'address-blocked'],
    ['http://[64:ff9b::169.254.169.254]/', 'address-blocked'],
    ['http://[fd00:ec2::254]/', 'address-blocked'],
  ])('refuses %s as %s', (url, reason) => {
    expect(guard.checkUrl(url)).toMatchObject({ ok: false, reason });
  });

  it('never repeats credentials in its message', () => {
    expect(JSON.stringify(guard.checkUrl('http://user:secret@www.example.gov/'))).not.toContain('secret');
  });
});

describe('the check of an address', () => {
  it('lets a private address through only for the pair that was allowed', () => {
    expect(guard.checkAddress('court.test', 9000, '10.0.0.5').ok).toBe(true);
    expect(guard.checkAddress('court.test', 80, '10.0.0.5').ok).toBe(false);
    expect(guard.checkAddress('other.test', 9000, '10.0.0.5').ok).toBe(false);
    expect(guard.checkAddress('other.test', 8080, '127.0.0.1').ok).toBe(false);
  });

  it('says which name led to which address', () => {
    expect(guard.checkAddress('evil.test', 80, '169.254.169.254')).toMatchObject({
      message: 'evil.test resolves to 169.254.169.254, which is not a public address (linkLocal)',
    });
  });
});

describe('the list of allowed hosts', () => {
  it.each([
    'localhost',
    'localhost:',
    ':80',
    'localhost:0',
    'localhost:70000',
    'a b:80',
    'localhost:http',
    '',
  ])('rejects the entry %j, which would silently allow nothing', (entry) => {
    expect(() => createAddressGuard([entry])).toThrow(/is not host:port/);
  });
});

describe('the guarded resolver', () => {
  const resolveWith = (resolver: Lookup, all = true) =>
    new Promise<unknown>((resolve) => {
      const lookup = guardedLookup(resolver, 80, guard.checkAddress);
      lookup('rebind.test', { all }, (error, address) => resolve(error ?? address));
    });

  it('passes on the public addresses of a name and drops its private ones', async () => {
    const names = { 'rebind.test': ['127.0.0.1', '8.8.8.8', '::1', '2606:4700::1'] };
    expect(await resolveWith(loopbackLookup(names))).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ]);
    expect(await resolveWith(loopbackLookup(names), false)).toBe('8.8.8.8');
  });

  it('judges every answer anew, so that a name that turns private is refused', async () => {
    const answers = ['8.8.8.8', '127.0.0.1'];
    const turning: Lookup = (_name, _options, callback) =>
      callback(null, [{ address: answers.shift() ?? '', family: 4 }]);
    expect(await resolveWith(turning)).toEqual([{ address: '8.8.8.8', family: 4 }]);
    expect(await resolveWith(turning)).toMatchObject({ reason: 'address-blocked' });
  });

  it('reports a name without addresses and a resolver that fails as DNS faults', async () => {
    expect(await resolveWith(loopbackLookup({ 'rebind.test': [] }))).toMatchObject({ reason: 'dns' });
    const failing: Lookup = (_name, _options, callback) =>
      callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
    expect(await resolveWith(failing)).toMatchObject({ code: 'ENOTFOUND' });
  });
});

describe('the connector', () => {
  it('refuses literal addresses even when nobody checked the URL before', async () => {
    for (const hostname of ['127.0.0.1', '::1', '169.254.169.254']) {
      const error = await new Promise((resolve) => {
        guard.connector({ hostname, protocol: 'http:', port: '' }, (...result) => resolve(result[0]));
      });
      expect(error).toMatchObject({ reason: 'address-blocked' });
    }
  });
});
