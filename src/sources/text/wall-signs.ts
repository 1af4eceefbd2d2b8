/**
 * How walls, error pages and maintenance pages of the large content networks look. Each sign lowers the capture
 * quality by its weight; signs of a small page count only where the body is small, because genuine articles
 * quote the same words and genuine pages load the same scripts.
 */
import type { Capture } from './capture-quality.ts';

export interface WallSign {
  name: string;
  /** How much of the quality (1 = all) this sign takes away. */
  weight: number;
  /** Applies to bodies of at most this many bytes. */
  maxBytes?: number;
  seen(capture: Capture): boolean;
}

const KB = 1_024;

const header = (name: string, pattern: RegExp) => (capture: Capture) =>
  pattern.test((capture.headers[name] ?? '').slice(0, 1_000));
const title = (pattern: RegExp) => (capture: Capture) =>
  pattern.test((capture.title ?? '').trim().slice(0, 300));
const body = (pattern: RegExp) => (capture: Capture) => pattern.test(capture.head);
/** The same on a page with hardly a word of its own: what a wall loads is loaded by guarded pages as well. */
const bare = (pattern: RegExp, most: number) => (capture: Capture) =>
  wordsOf(capture) <= most && pattern.test(capture.head);
const wordsOf = ({ prose }: Capture) => prose?.words ?? 0;
const failed = (capture: Capture) => capture.status !== null && capture.status >= 400;

/** Titles that the networks and application firewalls put on a refusal. */
const REFUSAL_TITLE =
  /^(?:access (?:denied|to this page has been denied)|error: the request could not be satisfied|human verification|just a moment\.*|attention required!? \| cloudflare|request rejected|pardon our interruption|are you a robot\??|robot check|(?:please )?verify (?:you are|that you are|you're) (?:a )?human|checking your browser.*|ddos-guard|security check(?: required)?|radware (?:bot manager )?captcha.*|unblock(?: request)?|request access|you have been blocked|blocked|forbidden|403 forbidden|403 - forbidden.*|bot or not\??|client challenge|\.?captcha)$/iu;

/** An article may be called like a refusal; no refusal is as long. */
const ARTICLE_WORDS = 200;
/** A guarded page that says so little is not worth watching. */
const HARDLY_A_WORD = 10;

export const WALL_SIGNS: readonly WallSign[] = [
  { name: 'aws-waf', weight: 1, seen: header('x-amzn-waf-action', /challenge|captcha|block/iu) },
  { name: 'cloudflare-challenge', weight: 1, seen: header('cf-mitigated', /challenge|block/iu) },
  {
    name: 'akamai-ghost',
    weight: 1,
    maxBytes: 8 * KB,
    seen: (capture) => failed(capture) && header('server', /^akamaighost/iu)(capture),
  },
  {
    name: 'cloudfront-error',
    weight: 0.75,
    maxBytes: 16 * KB,
    seen: (capture) => failed(capture) && header('x-cache', /error from cloudfront/iu)(capture),
  },
  {
    name: 'refusal-title',
    weight: 0.75,
    maxBytes: 32 * KB,
    seen: (capture) => wordsOf(capture) <= ARTICLE_WORDS && title(REFUSAL_TITLE)(capture),
  },
  {
    name: 'load-balancer-error',
    weight: 0.5,
    maxBytes: 4 * KB,
    seen: (capture) => failed(capture) && header('server', /^awselb/iu)(capture),
  },
  {
    name: 'akamai-reference',
    weight: 0.8,
    maxBytes: 8 * KB,
    seen: body(/errors\.edgesuite\.net|Reference&#32;&#35;|Reference #\d+\.[0-9a-f]+\./u),
  },
  {
    name: 'cloudflare-script',
    weight: 0.8,
    maxBytes: 64 * KB,
    seen: body(/_cf_chl_opt|cf-browser-verification|cf_captcha_kind|id="challenge-form"/u),
  },
  {
    name: 'aws-waf-script',
    weight: 0.8,
    maxBytes: 16 * KB,
    seen: (capture) =>
      body(/gokuProps/u)(capture) ||
      bare(/AwsWafIntegration|awsWafCookieDomainList|awswaf\.com/u, HARDLY_A_WORD)(capture),
  },
  {
    name: 'imperva-script',
    weight: 0.8,
    maxBytes: 8 * KB,
    seen: (capture) =>
      body(/_Incapsula_Resource\?[SC]WUDNSAI|Incapsula incident ID/u)(capture) ||
      bare(/_Incapsula_Resource/u, HARDLY_A_WORD)(capture),
  },
  {
    name: 'perimeterx-script',
    weight: 0.8,
    maxBytes: 32 * KB,
    seen: (capture) => body(/px-captcha/u)(capture) || bare(/_pxAppId/u, HARDLY_A_WORD)(capture),
  },
  {
    name: 'datadome-script',
    weight: 0.8,
    maxBytes: 8 * KB,
    seen: body(/captcha-delivery\.com|geo\.captcha/u),
  },
  {
    name: 'firewall-support-id',
    weight: 0.8,
    maxBytes: 4 * KB,
    seen: bare(
      /The requested URL was rejected\. Please consult with your administrator|window\["bobcmd"\]|\/TSPD\//u,
      HARDLY_A_WORD * 3,
    ),
  },
  {
    name: 'unblock-redirect',
    weight: 1,
    seen: (capture) => /^unblock\./iu.test(URL.parse(capture.finalUrl ?? '')?.hostname ?? ''),
  },
  {
    name: 'cookies-and-javascript',
    weight: 0.6,
    maxBytes: 8 * KB,
    seen: bare(
      /(?:enable (?:javascript|cookies)(?: and (?:cookies|javascript))? to continue|please turn (?:javascript|js) on|needs? to review the security of your connection|unusual traffic from your)/iu,
      HARDLY_A_WORD,
    ),
  },
];
