import type { FetchReason } from './reasons.ts';

/** What a caller asks for. Absent fields mean an unconditional, plain GET that obeys robots.txt. */
export interface FetchRequest {
  url: string;
  /** Validators of the copy already held, verbatim as the server gave them. */
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  /** Extra request headers, such as Authorization. Dropped for good once a redirect leaves the origin. */
  headers?: Readonly<Record<string, string>>;
  /** For APIs that we use by agreement (a token) and that robots.txt does not speak to. */
  ignoreRobots?: boolean;
  signal?: AbortSignal;
  /** Overrides the client's cap, in bytes after decompression. */
  maxBytes?: number;
}

/** A message sent to a destination somebody gave us: no robots.txt, and redirects are faults. */
export interface PostRequest {
  url: string;
  body: string | Uint8Array;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  maxBytes?: number;
}

/** What was sent, without secrets: only headers that say who asked for what. */
export type SentHeaders = Readonly<Record<string, string>>;

interface Answer {
  status: number;
  /** Final URL. */
  url: string;
  /** URLs that redirected, in order, the requested one first; empty without redirects. */
  redirects: string[];
  /** Names in lower case, repeated headers joined with a comma. */
  headers: Record<string, string>;
  etag: string | null;
  lastModified: string | null;
  /** When the answer was complete. */
  fetchedAt: Date;
  durationMs: number;
  /** Of the request that was answered; absent where nothing was fetched. */
  sent?: SentHeaders;
}

export interface FetchOk extends Answer {
  kind: 'ok';
  /** After decompression. */
  body: Uint8Array;
  contentType: string | null;
}

export interface FetchNotModified extends Answer {
  kind: 'not-modified';
}

export interface FetchFault {
  kind: 'fault';
  reason: FetchReason;
  /** For operators: what happened with its chain of causes; holds no request headers. */
  message: string;
  status: number | null;
  /** What the server asked for, at most a day. */
  retryAfterMs: number | null;
  /** True when repeating the request unchanged cannot help. */
  permanent: boolean;
  /** The URL that failed, which after redirects is not the one asked for. */
  url: string;
  redirects: string[];
  fetchedAt: Date;
  durationMs: number;
  headers?: Record<string, string>;
  sent?: SentHeaders;
  /** The beginning of an error page, kept as evidence. */
  body?: Uint8Array;
}

/** A fetch never throws for what networks and servers do: it ends in one of these. */
export type FetchOutcome = FetchOk | FetchNotModified | FetchFault;

/** One wide line per finished request. */
export interface FetchLogLine {
  method: 'GET' | 'POST';
  url: string;
  kind: FetchOutcome['kind'];
  reason: FetchReason | null;
  status: number | null;
  bytes: number;
  durationMs: number;
}

export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchOutcome>;
  post(request: PostRequest): Promise<FetchOutcome>;
  /**
   * Milliseconds that the site's robots.txt asks us to leave between requests; null when it states none or its
   * file is not known yet. Never asks the network.
   */
  crawlDelayMs(url: string): Promise<number | null>;
  /** Ends open requests as `aborted` and closes every connection. */
  close(): Promise<void>;
}
