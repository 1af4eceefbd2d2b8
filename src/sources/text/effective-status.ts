/** The status a response deserves: redirects and titles often tell what the status line hides. */
import type { Capture } from './capture-quality.ts';
import { exactTitleStatus, sentenceStatus } from './stated-trouble.ts';

/** Titles that state a status in words, on pages of at most this size; articles about errors are longer. */
const TITLE_BYTES = 256 * 1_024;
const TITLE_RULES: readonly [number, RegExp][] = [
  [404, /^(?:error )?404(?: error)?(?:\s*[-:|–].*)?$|^404 not found|\b(?:error 404|404 error)\b/iu],
  [
    404,
    /^(?:the )?(?:requested )?(?:page|file|document|resource)(?: requested)?(?: was| is| could| can)? ?(?:not|no longer|cannot|can't)(?: be)? (?:found|available|exists?)\b/iu,
  ],
  [404, /\bpage not found\b|\bfile was not found\b|^not found$|^page (?:missing|unavailable)$/iu],
  [403, /^access denied\b(?!:)|^restricted access\b|^403 forbidden|^forbidden$/iu],
  [401, /^(?:sign in|log ?in|login)(?: (?:required|page|to your account))?(?:\s*[-|–].*)?$/iu],
  [
    503,
    /\b(?:site|website|system|server|scheduled|planned|under) (?:is )?(?:under |down for |currently under )?maintenance\b|^(?:service|site|website|page|application) (?:is )?(?:temporarily |currently )?unavailable\b|^(?:temporarily|currently) unavailable|^we(?:'|’)ll be (?:right )?back/iu,
  ],
  [
    500,
    /^(?:an? )?(?:(?:unexpected|server|internal server|application|runtime) )?error(?: (?:occurred|has occurred|page))?(?:\s*[-|–].*)?$|^server error in /iu,
  ],
];
const STATED_STATUS =
  /^([45]\d\d)\b\s*(?:[-:|–]\s*)?(?:not |bad |gateway|service|internal|forbidden|unauthorized|gone|too |method|request|temporar|server)/iu;

/** Addresses that sites send lost visitors to. */
const ROOTLIKE = /^\/(?:home|index|default|main|welcome)?(?:\.[a-z]{2,5})?\/?$/iu;
const LOGIN_PATH = /\/(?:log-?in|sign-?in|sso|saml2?|oauth2?|user\/login|auth\/realms)(?:[/.?]|$)/iu;
const ERROR_PATH = /\/(?:error|errorpage|error-page|500)(?:\.[a-z]{2,5})?\/?$/iu;
const ABSENT_PATH = /\/(?:404|not-?found|page-?not-?found|error-?404)(?:\.[a-z]{2,5})?\/?$/iu;

export function effectiveStatus(capture: Capture): number {
  const stated = capture.status ?? 200;
  if (stated >= 400) return stated;
  if (/level=error/iu.test(capture.headers['apex-debug-id'] ?? '')) return 500;
  return redirectStatus(capture) ?? titleStatus(capture) ?? wordsStatus(capture) ?? stated;
}

/** What the page itself says of its status: its heading, its sentences, a field for a password. */
export function wordsStatus({ prose }: Capture): number | null {
  if (!prose) return null;
  if (prose.sendsOn && prose.words <= BESIDE_REFRESH) return 404;
  const heading = believed(exactTitleStatus(prose.heading ?? ''), prose.words);
  return (
    heading ?? sentenceStatus(prose) ?? (prose.asksPassword && prose.words <= BESIDE_PASSWORD ? 401 : null)
  );
}

/**
 * An article that is called like an error has more words than an error has. Sites help those who are lost at
 * length, and say of their maintenance little; a list of its times is content.
 */
function believed(status: number | null, words: number): number | null {
  return status !== null && words <= (status === 503 ? BESIDE_MAINTENANCE : BESIDE_EXACT_TITLE)
    ? status
    : null;
}

const BESIDE_EXACT_TITLE = 150;
const BESIDE_MAINTENANCE = 80;
const BESIDE_LOOSE_TITLE = 15;
/** A page that sends on at once says where it has moved, at most. */
const BESIDE_REFRESH = 30;
const BESIDE_PASSWORD = 60;

function redirectStatus({ requestedUrl, finalUrl }: Capture): number | null {
  const from = URL.parse(requestedUrl ?? '');
  const to = URL.parse(finalUrl ?? '');
  if (!from || !to || from.href === to.href) return null;
  if (
    to.searchParams.has('aspxerrorpath') ||
    (ERROR_PATH.test(to.pathname) && !ERROR_PATH.test(from.pathname))
  )
    return 500;
  if (ABSENT_PATH.test(to.pathname)) return 404;
  if (LOGIN_PATH.test(to.pathname) && !LOGIN_PATH.test(from.pathname)) return 401;
  if (ROOTLIKE.test(to.pathname) && !ROOTLIKE.test(from.pathname) && to.search === '') return 404;
  return isSink(from, to) ? 404 : null;
}

/** A deep address that lands on a section page sharing no word with it: the article is gone. */
function isSink(from: URL, to: URL): boolean {
  const before = segments(from);
  const after = segments(to);
  if (before.length < 3 || after.length > 1) return false;
  const words = new Set(slugWords(before.at(-1)));
  return !slugWords(after.at(-1)).some((word) => words.has(word));
}

function segments(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}

function slugWords(segment: string | undefined): string[] {
  return (segment ?? '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 2);
}

function titleStatus(capture: Capture): number | null {
  const title = (capture.title ?? '').replace(/\s+/gu, ' ').trim().slice(0, 300);
  if (title === '' || capture.bytes > TITLE_BYTES) return null;
  const words = capture.prose?.words ?? 0;
  const code = STATED_STATUS.exec(title)?.[1];
  const exact = believed(code ? Number(code) : exactTitleStatus(title), words);
  if (exact !== null || words > BESIDE_LOOSE_TITLE) return exact;
  return TITLE_RULES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
