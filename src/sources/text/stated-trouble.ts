/**
 * How servers, firewalls, log-ins and content systems say in words that this is not the page. A title that says
 * nothing else is believed unless an article follows; sentences are believed where the page says little besides,
 * because articles and help pages quote them.
 */

/** The status that a title or heading states; each has to be the whole of it, or of what stands between `|` and `-`. */
const EXACT_TITLES: readonly [number, readonly string[]][] = [
  [
    404,
    [
      '(?:http )?(?:error|status)?:? ?(?:404|410)(?: error)?(?:[:, -]+(?:page |file )?(?:not found|gone))?',
      "(?:(?:oops|sorry|we'?re sorry)[!,.: ]+)?(?:the |this |that )?(?:requested )?(?:page|file|document|content|resource|url)(?: (?:you )?(?:requested|(?:are|were) looking for))?(?: (?:was|is|could|can|does))? ?(?:not (?:be )?(?:found|available|exist)|no longer (?:available|exists)|missing|unavailable|cannot be found|can't be found|doesn't exist)",
      "not found|we(?:'re sorry,? we)? (?:can't|cannot|couldn't|could not) find (?:that|this|the|your) page.{0,40}|index of /\\S*",
    ],
  ],
  [
    403,
    [
      'access (?:is )?denied|restricted access|(?:error )?403(?:[: -]+.{1,40})?|forbidden|(?:unauthorized|not authorized)(?: (?:access|request blocked|activity has been detected))?',
      '(?:(?:request|(?:this )?web ?page|(?:this )?(?:web ?)?site|access|page|you have been|you are)(?: is)? )?blocked|not available in your (?:country|region)|request rejected|not acceptable|request access|web application firewall|.{0,60}\\bfirewall - access denied',
      "human verification|security check(?:point)?(?: required)?|vercel security checkpoint|making sure you're not a bot|your access to this site has been limited.{0,40}",
      'you are being redirected|one moment,? please|queue-it|you are now in line|robot challenge screen|access required|before you continue|access denied by security policy',
    ],
  ],
  [
    401,
    [
      '(?:user |staff |employee )?(?:sign|log)[ -]?(?:in|on)(?: (?:required|page|form|to your account|to continue))?|authentication required|single sign-on|stale request|session (?:time-?out|expired|timed out)',
    ],
  ],
  [
    503,
    [
      '(?:.{1,40} (?:is )?)?(?:currently |temporarily )?(?:under|down for|undergoing)(?: scheduled| planned| routine)? maintenance',
      '(?:(?:scheduled|planned|system|site|website|server) ){0,2}maintenance(?: mode| page| notice| in progress)?',
      "(?:the |this |our )?(?:service|site|website|page|application|system|server)(?: is)?(?: temporarily| currently)? (?:unavailable|not available|down|offline)|(?:temporarily|currently) unavailable|we'll be (?:right )?back.{0,30}|be right back",
      'welcome to nginx|iis windows server|it works|apache2? .{0,30}default page.{0,20}|test page for .{1,60}',
    ],
  ],
  [
    500,
    [
      '(?:an? )?(?:(?:unexpected|server|internal|application|runtime|database|fatal|proxy|system|critical|network|gateway) ){0,3}error(?: (?:occurred|has occurred|page))?',
      '(?:http )?(?:error|status)? ?5\\d\\d(?:[: -]+.{1,60})?|server error in .{1,60}|(?:an )?error occurred while processing (?:your )?request|(?:\\d{3} )?bad gateway|gateway time-?out|connection timed out(?: error code \\d{3})?',
    ],
  ],
];

/** Sentences of a page that says little else. */
const SENTENCES: readonly [number, RegExp][] = [
  [
    403,
    /\bthe request is blocked\b|\byour request (?:was|has been) (?:blocked|rejected|identified as malicious)\b|\brequested url was rejected\b|\bweb ?page blocked\b|\bblocked in accordance with .{0,30}\bpolicy\b|\brequest was blocked by\b|\bblocked by your (?:network |system )?administrator\b|\byou have been blocked\b|\bbeing rate limited\b|\baccess to this (?:page|service|site) has been (?:denied|limited)\b/iu,
  ],
  [
    403,
    /\byou (?:do not|don't) have permission to (?:access|view)\b|\bnot authorized to (?:access|view) this page\b/iu,
  ],
  [
    403,
    /\b(?:verify(?:ing)?|confirm|prove) (?:that )?you(?:'re| are) (?:not a (?:ro)?bot|(?:a )?human)\b|\b(?:verifying|checking) (?:your browser|if the site connection is secure)\b|\bthink (?:that )?you (?:are|were) a bot\b|\bunusual traffic from your\b|\breview the security of your connection\b|\bpowered and protected by\b|\bcomplete the (?:security check|captcha)\b/iu,
  ],
  [
    403,
    /\b(?:enable|turn on|disable)\b.{0,40}\b(?:javascript|js|cookies|ad blocker)\b(?: and .{0,30})?(?:.{0,30}\b(?:continue|proceed|view|ad blocker)\b)|\bplease turn (?:javascript|js) on\b/iu,
  ],
  [
    403,
    /\byou are (?:now )?in (?:line|(?:the|a) (?:virtual )?queue)\b|\byou are being redirected\b|\b(?:web ?site|site|content|page)\b.{0,30}\bnot available in your (?:country|region)\b|\bthis site hasn't been shared with you\b|\bby (?:selecting|clicking|pressing)\b.{0,40}\byou (?:agree|consent)\b/iu,
  ],
  [401, /\byour session has (?:expired|timed out)\b/iu],
  [
    404,
    /\b(?:page|file|document|url|resource)\b.{0,60}\b(?:could not be found|cannot be found|can't be found|was not found|not found on this server|no longer exists|does not exist|doesn't exist)\b|\bwe(?:'re sorry,? we)? (?:can't|cannot|couldn't|could not) find the page\b/iu,
  ],
  [
    503,
    /\b(?:site|website|service|server|portal)\b.{0,30}\b(?:temporarily|currently) (?:unavailable|down|offline|under maintenance)\b|\bunder maintenance\b.{0,80}\b(?:back|patience)\b|\bunavailable for scheduled maintenance\b|\bthe service is unavailable\b|\bour services aren't available\b|\bno server is available to handle\b|\binvalid response from an upstream\b|\bbackend fetch failed\b|\bexperiencing (?:high|heavy) (?:traffic|volume|demand)\b|\bweb server is successfully installed\b/iu,
  ],
  [
    500,
    /\bwebsite encountered an unexpected error\b|\bcritical error on this website\b|\bestablishing a database connection\b|\bserver error in '\/|\b(?:unexpected|internal|application) error (?:has )?occurred\b|\brequested url could not be retrieved\b|\berror occurred while processing\b|\bno backend server available\b|\bwhitelabel error page\b|\bunexpected error \(type=/iu,
  ],
];

/** Sentences that nobody else writes; they come with long explanations. */
const LONG_SENTENCES: readonly [number, RegExp][] = [
  [
    403,
    /\baggressive automated scraping\b|\badministrator of this website has set up anubis\b|\bcloudflare ray id\b|\bincapsula incident id\b|\bpowered by imperva\b|\busing a security service to protect itself\b/iu,
  ],
  [401, /\bprovided for usg-authorized use only\b/iu],
];

const EXACT = EXACT_TITLES.map(([status, sources]): [number, RegExp] => [
  status,
  new RegExp(`^(?:${sources.join('|')})[.!…]*$`, 'iu'),
]);

/** Between the parts of a title; a colon or a dash inside a name has no space before it. */
const BETWEEN = /\s+(?:[|–—›»·•/-]+|::?)\s+/u;

/** The status that a title or heading states and nothing besides, or null. */
export function exactTitleStatus(title: string): number | null {
  const line = plain(title);
  const parts = [line, ...line.split(BETWEEN)];
  return EXACT.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0] ?? null;
}

const FEW_WORDS = 60;
const EXPLAINED_WORDS = 250;

/** The status that the sentences of a page state, where it says little besides, or null. */
export function sentenceStatus({ words, text }: { words: number; text: string }): number | null {
  const line = plain(text);
  const stated = (table: readonly [number, RegExp][]) =>
    table.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
  if (words > EXPLAINED_WORDS) return null;
  return stated(LONG_SENTENCES) ?? (words <= FEW_WORDS ? stated(SENTENCES) : null);
}

function plain(words: string): string {
  return words.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
}
