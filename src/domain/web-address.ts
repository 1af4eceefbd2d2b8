/** Which parts of a web address say where a page is, and which only say how somebody got there. */

/** Campaign and click ids of mailers, social networks and analytics. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|_hs(?:enc|mi)|vero_id|s_cid|ncid|cmpid|wt[._]\w+|trk|ref_src|ref_url)$/iu;
const SESSION =
  /^(?:jsessionid|phpsessid|aspsessionid\w*|sessionid|session_id|cfid|cftoken|zenid|_nocache|nocache)$/iu;
/** Short names that mean a session only when their value looks like one. */
const PERHAPS_SESSION = /^(?:sid|session|s)$/iu;
/** Names under which builds and caches put stamps. */
const CACHE_STAMP =
  /^(?:_|cb|cache|cachebuster|rand|random|rnd|ts|timestamp|itok|ver|version|v|t|h|hash|rev|build|dl)$/iu;
/** What a store of files signs an address with for a time. */
const SIGNATURE =
  /^(?:x-(?:amz|goog)-[\w-]+|signature|key-pair-id|awsaccesskeyid|_?wpnonce|csrf_?token|form_build_id)$/iu;
/** A shared file of SharePoint says with `csf` that it was shared, and then with these how. */
const SHARED_FILE = /^(?:csf|web|e)$/iu;
/** What a store of Azure signs an address with; the names mean something else where nothing is signed. */
const SHARED_ACCESS = /^(?:sig|s[vteripk]|spr|sip|ss|srt|sk(?:oid|tid|e|s|v|t))$/iu;
/** Of these, names that mean nothing else, whatever their value. */
const ONLY_STAMP = /^(?:_|cb|cachebuster|rnd|itok)$/iu;
const STAMP_VALUE = /^(?:\d+(?:\.\d+)*|[0-9a-f]{6,64}|[\w-]{8})$/iu;

/**
 * The address without fragment, tracking and session parameters: the identity of a page. Text that is no http(s)
 * address comes back trimmed.
 */
export function canonicalAddress(address: string): string {
  const url = withoutVisitor(address);
  if (!url) return address.trim();
  url.hash = '';
  return url.href;
}

/** The file that a server opens for a folder, or the slash alone. */
const FOLDER_FILE = /(?:\/(?:index|default)\.(?:html?|aspx?|php|cfm|jsp))?\/*$/iu;

/** Most addresses hold nothing that parsing would change, and a page of links spends its time on parsing them. */
const PLAIN = /^https?:\/\/(?:www\.)?((?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,6})((?:\/(?:[\w~-][\w~.-]*)?)*)$/u;

/** As `canonicalAddress`, and without scheme, `www.`, trailing slash and cache stamps: only for comparing. */
export function comparableAddress(address: string): string {
  const plain = PLAIN.exec(address);
  if (plain) return plain[1] + (plain[2] ?? '').replace(FOLDER_FILE, '');
  const url = withoutVisitor(address);
  if (!url) return address.trim();
  if (/[?&]sig=/u.test(url.search)) stripParameters(url, (name) => SHARED_ACCESS.test(name));
  if (/[?&]csf=/u.test(url.search)) stripParameters(url, (name) => SHARED_FILE.test(name));
  stripParameters(
    url,
    (name, value) => ONLY_STAMP.test(name) || (CACHE_STAMP.test(name) && STAMP_VALUE.test(value)),
  );
  // Which comes first makes no difference to the server, and to write them anew costs more than most addresses have.
  if (url.search.includes('&')) url.searchParams.sort();
  return url.host.replace(/^www\./u, '') + url.pathname.replace(FOLDER_FILE, '') + url.search + url.hash;
}

function withoutVisitor(address: string): URL | null {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/u.test(url.protocol)) return null;
  stripPath(url);
  stripParameters(url, isVisitor);
  return url;
}

function isVisitor(name: string, value: string): boolean {
  if (SIGNATURE.test(name)) return true;
  return TRACKING.test(name) || SESSION.test(name) || (PERHAPS_SESSION.test(name) && value.length >= 16);
}

/** Servers without cookies put the session into the path: `;jsessionid=...`, `/(S(...))/`. */
function stripPath(url: URL): void {
  if (url.pathname.includes(';'))
    url.pathname = url.pathname.replace(/;(?:jsession|phpsess|session)id=[^/;]*/giu, '');
  if (url.pathname.includes('(S(')) url.pathname = url.pathname.replace(/\/\(S\([^()/]{8,80}\)\)/gu, '');
}

function stripParameters(url: URL, unwanted: (name: string, value: string) => boolean): void {
  if (url.search === '') return;
  const names = [...url.searchParams].filter(([name, value]) => unwanted(name, value)).map(([name]) => name);
  if (names.length === 0) return;
  for (const name of names) url.searchParams.delete(name);
}
