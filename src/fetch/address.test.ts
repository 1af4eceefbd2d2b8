import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNotPublic } from './address.ts';

const REFUSED: [ip: string, why: string][] = [
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['169.254.169.254', 'linkLocal'],
  ['100.64.0.1', 'carrierGradeNat'],
  ['100.100.100.200', 'carrierGradeNat'],
  ['168.63.129.16', 'cloud-internal'],
  ['192.0.0.192', 'reserved'],
  ['192.0.2.1', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['198.51.100.7', 'reserved'],
  ['203.0.113.9', 'reserved'],
  ['192.88.99.1', 'reserved'],
  ['224.0.0.1', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['::7f00:1', 'unallocated'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:a9fe:a9fe', 'linkLocal'],
  ['::ffff:0:127.0.0.1', 'rfc6145'],
  ['64:ff9b::7f00:1', 'loopback'],
  ['64:ff9b::a9fe:a9fe', 'linkLocal'],
  ['64:ff9b:1::808:808', 'rfc6052'],
  ['2002:7f00:1::', '6to4'],
  ['2001::1', 'teredo'],
  ['2001:db8::1', 'reserved'],
  ['100::1', 'discard'],
  ['fe80::1', 'linkLocal'],
  ['fe80::1%eth0', 'linkLocal'],
  ['fec0::1', 'deprecatedSiteLocal'],
  ['fc00::1', 'uniqueLocal'],
  ['fd00:ec2::254', 'uniqueLocal'],
  ['ff02::1', 'multicast'],
  ['4000::1', 'unallocated'],
  ['court.test', 'not an IP address'],
  ['', 'not an IP address'],
];

describe('an address that is not on the public Internet', () => {
  it.each(REFUSED)('%s is refused as %s', (ip, why) => {
    expect(whyNotPublic(ip)).toBe(why);
  });

  it.each([
    '8.8.8.8',
    '156.33.200.1',
    '2606:4700::1',
    '2001:4860:4860::8888',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('does not include %s', (ip) => {
    expect(whyNotPublic(ip)).toBeNull();
  });

  it('is judged alike whether an IPv4 address comes bare, mapped or through NAT64', () => {
    fc.assert(
      fc.property(fc.ipV4(), (ip) => {
        expect(whyNotPublic(`::ffff:${ip}`)).toBe(whyNotPublic(ip));
        expect(whyNotPublic(`64:ff9b::${ip}`)).toBe(whyNotPublic(ip));
      }),
    );
  });
});
