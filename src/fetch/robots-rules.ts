import robotsParser from 'robots-parser';
import { DAY, SECOND } from '../domain/duration.ts';
import { PRODUCT_TOKEN } from './user-agent.ts';

interface Robot {
  isAllowed(url: string, userAgent: string): boolean | undefined;
  getCrawlDelay(userAgent: string): number | undefined;
}

// The package is CommonJS but ships the types of an ES module, so the compiler takes its default for a namespace.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robot;

/** RFC 9309 section 2.5: at least 500 KiB have to be read; what follows is ignored. */
export const ROBOTS_MAX_BYTES = 500 * 1024;

/** Matching costs pattern length times path length. Real files stay far below; past it we stay away. */
const MATCH_BUDGET = 50_000_000;
const RULE_MAX_CHARS = 2048;
const OUR_TOKEN = PRODUCT_TOKEN.toLowerCase();

export interface RobotsRules {
  allows(url: URL): boolean;
  /** Null when the site states none. */
  crawlDelayMs: number | null;
}

export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelayMs: null };

/** The rules that `text`, the robots.txt of `origin`, has for us. Any text gives rules; none of it throws. */
export function readRobots(origin: string, text: string): RobotsRules {
  const lines = linesForUs(text);
  if (lines.length === 0) return ALLOW_ALL;
  const robot = parseRobots(`${origin}/robots.txt`, lines.join('\n'));
  const wildcardChars = lines.reduce((sum, line) => sum + (line.includes('*') ? line.length : 0), 0);
  return {
    allows: (url) => allows(robot, wildcardChars, url),
    crawlDelayMs: delayMs(robot.getCrawlDelay(PRODUCT_TOKEN)),
  };
}

function allows(robot: Robot, wildcardChars: number, url: URL): boolean {
  const path = url.pathname + url.search;
  if (path === '/robots.txt') return true;
  if (wildcardChars * path.length > MATCH_BUDGET) return false;
  return robot.isAllowed(url.href, PRODUCT_TOKEN) ?? true;
}

function delayMs(seconds: number | undefined): number | null {
  return seconds !== undefined && seconds > 0 ? Math.min(seconds * SECOND, DAY) : null;
}

/**
 * Only the groups that concern us, each named once per group. The parser keeps every rule once per name it
 * stands under, so a hostile file that lists thousands of names and rules would fill memory; and it lets
 * unrelated lines (Sitemap) split a group, where RFC 9309 section 2.2 does not.
 */
function linesForUs(text: string): string[] {
  const lines: string[] = [];
  const names = new Set<string>();
  let state: 'naming' | 'ruling' = 'ruling';
  const announce = () => lines.push(...[...names].map((name) => `user-agent: ${name}`));
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [field, value] = readLine(raw) ?? [];
    if (field === undefined || value === undefined) continue;
    if (field === 'user-agent') {
      if (state === 'ruling') names.clear();
      state = 'naming';
      const name = nameForUs(value);
      if (name) names.add(name);
    } else {
      if (state === 'naming') announce();
      state = 'ruling';
      if (names.size > 0) lines.push(`${field}: ${value}`);
    }
  }
  // A group that ends without a rule is still ours, and permits everything.
  if (state === 'naming' && names.size > 0) {
    announce();
    lines.push('allow:');
  }
  return lines;
}

function readLine(raw: string): [field: string, value: string] | null {
  const comment = raw.indexOf('#');
  const line = comment < 0 ? raw : raw.slice(0, comment);
  const colon = line.indexOf(':');
  if (colon < 0) return null;
  const field = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  if (field === 'user-agent') return [field, value];
  if (field !== 'allow' && field !== 'disallow' && field !== 'crawl-delay') return null;
  return [field, value.replace(/\*{2,}/g, '*').slice(0, RULE_MAX_CHARS)];
}

/** Product tokens are letters, `_` and `-` (section 2.2.1); what stands behind them, such as a version, is not. */
function nameForUs(value: string): string | null {
  if (/^\*(\s|$)/.test(value)) return '*';
  const token = /^[a-zA-Z_-]*/.exec(value)?.[0].toLowerCase();
  return token === OUR_TOKEN ? token : null;
}
