import * as z from 'zod';
import { duration, hostName, words } from './fields.ts';

/** How gently a host is to be treated, and who says so. */
export interface HostPace {
  /** `www.dhs.gov`, `*.uscourts.gov`, `127.0.0.1:8080`, or `*` for every host not named. */
  host: string;
  minGapMs: number;
  concurrency: number;
  why: string;
  /** Set where the operator holds a permission to read what robots.txt disallows; `why` says which. */
  robots?: 'permission recorded' | undefined;
}

export const hostSchema = z.strictObject({
  host: hostName.describe('Host name, *.suffix, or * for every host not named'),
  minGap: duration.describe('Least time between the starts of two requests'),
  concurrency: z.int().min(1).max(16).default(1).describe('Most requests under way at once'),
  why: words.describe('Where the limit is stated, or how it was chosen'),
  robots: z
    .literal('permission recorded')
    .optional()
    .describe('Only with a permission of the host, named in why: robots.txt is then not asked'),
});

export const hostsFileSchema = z.array(hostSchema);

export function hostPace(line: z.output<typeof hostSchema>): HostPace {
  const { minGap, ...rest } = line;
  return { ...rest, minGapMs: minGap };
}

const UNNAMED: HostPace = {
  host: '*',
  minGapMs: 1000,
  concurrency: 1,
  why: 'No line of hosts.yaml names this host: one request a second is the gentle habit.',
};

/**
 * The pace of one host: its own line (with the port first), then the longest `*.suffix`, then `*`, then one
 * request a second. `host` is a name with or without a port, as in `URL.host`.
 */
export function paceOf(paces: readonly HostPace[], host: string): HostPace {
  const wanted = host.toLowerCase();
  const name = wanted.replace(/:\d+$/, '');
  const exact = paces.find((pace) => pace.host === wanted) ?? paces.find((pace) => pace.host === name);
  if (exact) return exact;
  const suffixes = paces.filter((pace) => pace.host.startsWith('*.') && name.endsWith(pace.host.slice(1)));
  const longest = suffixes.toSorted((a, b) => b.host.length - a.host.length)[0];
  return longest ?? paces.find((pace) => pace.host === '*') ?? UNNAMED;
}
