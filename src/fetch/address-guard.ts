import dns from 'node:dns';
import net from 'node:net';
import { buildConnector } from 'undici';
import { SECOND } from '../domain/duration.ts';
import { whyNotPublic } from './address.ts';
import { FetchFaultError } from './reasons.ts';

export type GuardVerdict =
  | { ok: true }
  | { ok: false; reason: 'bad-url' | 'address-blocked'; message: string };
export type UrlVerdict = { ok: true; url: URL } | Extract<GuardVerdict, { ok: false }>;

/** The resolver's shape: every address of a name. `dns.lookup` is one; tests bring their own. */
export type Lookup = (
  hostname: string,
  options: dns.LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void,
) => void;

export interface AddressGuardOptions {
  lookup?: Lookup;
  /** Additional certificate authority in PEM. */
  ca?: string;
  connectTimeoutMs?: number;
}

export interface AddressGuard {
  /** Judges what can be judged without a resolver: scheme, credentials, port and literal addresses. */
  checkUrl: (url: string | URL) => UrlVerdict;
  /** Judges an address that `host` resolved to. */
  checkAddress: (host: string, port: number, ip: string) => GuardVerdict;
  /** Opens connections for undici; every address is judged after the name is resolved and before it is used. */
  connector: buildConnector.connector;
}

/** Longer URLs are no pages; the longest we build (batched API queries) stay well below. */
const URL_MAX_CHARS = 8192;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
const PUBLIC_PORTS = new Set(Object.values(DEFAULT_PORTS));
const OK: GuardVerdict = { ok: true };

/**
 * Keeps requests on the public Internet. `allowHosts` are `host:port` pairs (`127.0.0.1:8080`, `[::1]:8080`,
 * `court.test:80`) let through although private; a pair names the host as URLs do and never by what it resolves
 * to. Because the check sits in the resolver that the connection itself uses, a name that changes its address
 * between two look-ups gains nothing.
 */
export function createAddressGuard(
  allowHosts: readonly string[],
  options: AddressGuardOptions = {},
): AddressGuard {
  const allowed = new Set(allowHosts.map(normaliseAllowedHost));
  const isAllowed = (host: string, port: number) => allowed.has(`${host}:${port}`);

  function checkAddress(host: string, port: number, ip: string): GuardVerdict {
    if (isAllowed(host.toLowerCase(), port)) return OK;
    const why = whyNotPublic(ip);
    if (why === null) return OK;
    const shown = host === ip ? ip : `${host} resolves to ${ip}, which`;
    return blocked(`${shown} is not a public address (${why})`);
  }

  return {
    checkUrl: (url) => checkUrl(url, isAllowed, checkAddress),
    checkAddress,
    connector: guardedConnector(checkAddress, options),
  };
}

function checkUrl(
  raw: string | URL,
  isAllowed: (host: string, port: number) => boolean,
  checkAddress: AddressGuard['checkAddress'],
): UrlVerdict {
  const url = parseUrl(raw);
  if (!url || url.href.length > URL_MAX_CHARS) return badUrl('not a URL we can use');
  const defaultPort = DEFAULT_PORTS[url.protocol];
  if (defaultPort === undefined) return badUrl(`the scheme ${url.protocol} is not http or https`);
  if (url.username || url.password) return badUrl('the URL carries credentials');
  const port = Number(url.port) || defaultPort;
  const host = url.hostname;
  if (!PUBLIC_PORTS.has(port) && !isAllowed(host, port)) return blocked(`port ${port} is not 80 or 443`);
  const literal = withoutBrackets(host);
  const verdict = net.isIP(literal) ? checkAddress(host, port, literal) : OK;
  return verdict.ok ? { ok: true, url } : verdict;
}

/** Connectors keep TLS sessions, so they live as long as the guard: one per port, since look-ups know no port. */
function guardedConnector(
  checkAddress: AddressGuard['checkAddress'],
  options: AddressGuardOptions,
): buildConnector.connector {
  const byPort = new Map<number, buildConnector.connector>();
  return function connect(target, callback) {
    const port = Number(target.port) || (DEFAULT_PORTS[target.protocol] ?? 0);
    // The connector is handed IPv6 literals without brackets; verdicts name hosts as URLs do.
    const literal = withoutBrackets(target.hostname);
    const host = net.isIPv6(literal) ? `[${literal}]` : target.hostname;
    const verdict = net.isIP(literal) ? checkAddress(host, port, literal) : OK;
    if (!verdict.ok) {
      callback(new FetchFaultError(verdict.reason, verdict.message), null);
      return;
    }
    const opener = byPort.get(port) ?? openerFor(port, checkAddress, options);
    byPort.set(port, opener);
    opener(target, callback);
  };
}

function openerFor(
  port: number,
  checkAddress: AddressGuard['checkAddress'],
  options: AddressGuardOptions,
): buildConnector.connector {
  return buildConnector({
    lookup: guardedLookup(options.lookup ?? dns.lookup, port, checkAddress),
    allowH2: false,
    timeout: options.connectTimeoutMs ?? 10 * SECOND,
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
}

/**
 * A resolver for `net.connect` that passes on only the addresses that may be used. What it passes on is what
 * the socket connects to, so there is no second look-up for a name to lie to.
 */
export function guardedLookup(
  resolve: Lookup,
  port: number,
  checkAddress: AddressGuard['checkAddress'],
): net.LookupFunction {
  return function lookup(hostname, options, callback) {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const usable = addresses.filter((each) => checkAddress(hostname, port, each.address).ok);
      const [first] = usable;
      if (!first) return callback(refusal(hostname, port, addresses, checkAddress), []);
      return options.all ? callback(null, usable) : callback(null, first.address, first.family);
    });
  };
}

function refusal(
  hostname: string,
  port: number,
  addresses: readonly dns.LookupAddress[],
  checkAddress: AddressGuard['checkAddress'],
): Error {
  const [first] = addresses;
  if (!first) return new FetchFaultError('dns', `${hostname} has no address`);
  const verdict = checkAddress(hostname, port, first.address);
  return new FetchFaultError('address-blocked', verdict.ok ? 'no usable address' : verdict.message);
}

/** An entry that cannot be read is a mistake in the configuration and would silently allow nothing. */
function normaliseAllowedHost(entry: string): string {
  const at = entry.lastIndexOf(':');
  const port = Number(entry.slice(at + 1));
  const url = at > 0 ? parseUrl(`http://${entry.slice(0, at)}/`) : null;
  if (!url || url.port !== '' || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`allowed host ${JSON.stringify(entry)} is not host:port`);
  }
  return `${url.hostname}:${port}`;
}

function parseUrl(raw: string | URL): URL | null {
  return raw instanceof URL ? raw : URL.parse(raw);
}

function withoutBrackets(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

function badUrl(message: string): { ok: false; reason: 'bad-url'; message: string } {
  return { ok: false, reason: 'bad-url', message };
}

function blocked(message: string): { ok: false; reason: 'address-blocked'; message: string } {
  return { ok: false, reason: 'address-blocked', message };
}
