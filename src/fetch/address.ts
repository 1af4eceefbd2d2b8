import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Only currently allocated global unicast space (RFC 4291 section 2.4): anything else is not the Internet. */
const GLOBAL_UNICAST_V6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];
const NAT64_V6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('64:ff9b::'), 96];

/** Publicly routed addresses that clouds answer for their own machines. */
const CLOUD_INTERNAL = new Set(['168.63.129.16']);

/**
 * Why an IP address is not one on the public Internet, in words; null when it is. Covers loopback, private,
 * link-local (cloud metadata), carrier-grade NAT, multicast, reserved and documentation ranges, and IPv4
 * addresses wrapped in IPv6: mapped (::ffff:0:0/96) and NAT64 (64:ff9b::/96) ones are judged by what they wrap,
 * every other tunnel or translation prefix is refused.
 */
export function whyNotPublic(ip: string): string | null {
  if (!ipaddr.isValid(ip)) return 'not an IP address';
  return judge(ipaddr.parse(ip));
}

function judge(address: Address): string | null {
  if (address instanceof ipaddr.IPv4) return judgeV4(address);
  if (address.isIPv4MappedAddress()) return judgeV4(address.toIPv4Address());
  if (address.match(NAT64_V6)) return judgeV4(new ipaddr.IPv4(address.toByteArray().slice(12)));
  const range = address.range();
  if (range !== 'unicast') return range;
  return address.match(GLOBAL_UNICAST_V6) ? null : 'unallocated';
}

function judgeV4(address: ipaddr.IPv4): string | null {
  const range = address.range();
  if (range !== 'unicast') return range;
  return CLOUD_INTERNAL.has(address.toString()) ? 'cloud-internal' : null;
}
