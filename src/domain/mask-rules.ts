/**
 * Matter of a page that changes although nothing happened. Few and general rules, each naming its noise; a rule
 * must never reach into a sentence of content, because a changed figure is exactly what readers wait for.
 */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_NAME = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const TIME_OF_DAY = '\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,4}\\)?)?';
const CLOCK = `(?:(?:,? at|,| ?-| \\|)? ?${TIME_OF_DAY})?`;
/** Agencies serve their Spanish readers with pages of their own. */
const SPANISH_DATE =
  '\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre) (?:de|del) \\d{4}';
const DATE = `(?:${SPANISH_DATE}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[ -]${MONTH}[ -]\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
const MOMENT = `(?:${TIME_OF_DAY},? (?:on )?)?${DAY_NAME}${DATE}(?:t[\\d:.]+z?)?${CLOCK}`;
/** A review may be stated by its month alone. */
const STAMPED = `(?:${MOMENT}|${MONTH},? \\d{4}|\\d{1,2}/\\d{4})`;
const NUMBER = '[\\d,.]+[km]?';
const COUNTED =
  '(?:(?:page|total|unique) )?(?:views?|visits?|visitors?|hits|shares?|likes?|comments?|downloads?|followers?|reads)';
const STAMP =
  '(?:(?:this |the )?(?:page|content|site|website)(?: was)? )?(?:last|date) (?:updated?|reviewed|review|modified|modification|changed|revised|revision|refreshed|edited|edit|built|generated|deployed|synced)(?: date)?(?:(?: or | and |/)(?:updated|reviewed|modified))?(?: on| at)?' +
  '|(?:(?:page|content|information) (?:is )?)?current as of' +
  '|(?:fecha de (?:la )?)?(?:ú|u)ltima (?:actualizaci|revisi|modificaci)(?:ó|o)n|fecha de (?:actualizaci|revisi|modificaci)(?:ó|o)n';

export interface MaskRule {
  name: string;
  pattern: RegExp;
}

/** A rule that is cheap to pass over: only lines in which `within` is found can hold its noise. */
export interface PartRule extends MaskRule {
  within: RegExp;
}

const whole = (source: string) => new RegExp(`^(?:- )?(?:${source})[.!:]?$`, 'iu');

/** A line that is nothing but noise goes as a whole. Patterns see one line, quotes and spaces made plain. */
export const NOISE_LINES: readonly MaskRule[] = [
  {
    name: 'update stamp',
    pattern: whole(`(?:updated|reviewed|modified|refreshed|actualizad[ao])(?: on| at| el)?[: |]* ?${MOMENT}`),
  },
  { name: 'stamp label', pattern: whole(`(?:${STAMP})[: |]*`) },
  {
    name: 'rendering time',
    pattern: whole(
      `(?:today is|today's date|current (?:date|time)|it is now|(?:date |page |report )?(?:generated|rendered|printed|retrieved|accessed|refreshed)(?: from \\S{1,200})?(?: on| at)?)[: |]* ?(?:${MOMENT}|${TIME_OF_DAY})`,
    ),
  },
  {
    name: 'time of a capture',
    pattern: whole(
      `(?:captured|archived|crawled)(?: on| at)?[: ]+${DATE}[ t]\\d{1,2}:\\d{2}:\\d{2}(?:z| utc| gmt)?`,
    ),
  },
  {
    name: 'rendering effort',
    pattern: whole(`(?:page )?(?:generated|rendered|loaded) in ${NUMBER} ?(?:ms|s|seconds|milliseconds)`),
  },
  {
    name: 'running clock',
    pattern: whole(`${DAY_NAME}${DATE},? \\d{1,2}:\\d{2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?`),
  },
  {
    name: 'counter',
    pattern: whole(
      `${COUNTED}(?: (?:today|online|so far|this (?:week|month|year)|since ${MOMENT}))? ?[:(]? ?${NUMBER}\\)?|${NUMBER} ${COUNTED}(?: (?:today|online|since ${MOMENT}))?`,
    ),
  },
  {
    name: 'part of a list',
    pattern: whole(
      `(?:showing|displaying|viewing|results?|page) ${NUMBER}(?: ?(?:-|to) ?${NUMBER})? of (?:about )?${NUMBER}(?: (?:results?|items?|entries|records|documents|releases|pages))?|${NUMBER} ?(?:-|to) ?${NUMBER} of (?:about )?${NUMBER}(?: (?:results?|items?|entries))?|${NUMBER} of (?:about )?${NUMBER} results?`,
    ),
  },
  {
    name: 'counter made of pictures',
    pattern: whole(`${COUNTED} ?:? ?(?:\\[picture: \\d{1,9}\\] ?)+`),
  },
  {
    name: 'visitor number',
    pattern: whole(
      `you are (?:the )?visitor (?:number|no\\.?|#)? ?[:#]? ?${NUMBER}|(?:this (?:page|article|document|site) (?:has been|was) )?(?:viewed|visited|accessed|read|shared|downloaded) ${NUMBER} times(?: since ${MOMENT})?|${NUMBER}(?: of ${NUMBER})? (?:people|readers|users|visitors) (?:like|liked|shared|viewed|found) this(?: page)?(?: (?:helpful|useful))?`,
    ),
  },
  {
    name: 'age',
    pattern: whole(
      '(?:(?:posted|updated|published) )?(?:about )?(?:\\d{1,3}|an?|one) (?:second|minute|min|hour|day|week|month)s? ago|just now|yesterday',
    ),
  },
  {
    name: 'reading time',
    pattern: whole('(?:(?:estimated )?reading time:? )?\\d{1,3}[ -]min(?:ute)?s?(?: read| reading time)?'),
  },
  {
    name: 'machine id',
    pattern: whole(
      '(?:request|session id|trace|ray|build|correlation|server|node)(?: id| number| version)? ?[:#] ?[\\w.:/-]{4,80}|(?:version|build|commit|revision) (?=[a-f]*\\d)(?=\\d*[a-f])[\\da-f]{7,40}',
    ),
  },
  {
    name: 'share box',
    pattern: whole(
      'share|tweet|print|e-?mail|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|threads|bluesky|copy link|share (?:this|it)(?: (?:page|article|story|release|post|content|video))?(?: (?:on|via)\\b.{0,40}| with (?:others|(?:a |your )?(?:friends?|network))|:.{0,60})?|share (?:on|via|to|by|with) (?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|threads|bluesky|e-?mail)\\b.{0,40}|listen(?: to this (?:page|article))?|(?:print|e-?mail) this(?: page)?|print page|(?:printer[- ]friendly|print)(?: (?:version|page|pdf))?|follow us(?: on .{1,30})?|print friendly(?:,? pdf)?(?: (?:&|and) e-?mail)?|click to (?:share|print|e-?mail)\\b.{0,80}|like this',
    ),
  },
  {
    name: 'cookie notice',
    pattern: whole(
      'by (?:continuing to (?:use|browse|visit)|using|browsing|visiting) (?:this|our|the) (?:web)?(?: ?site|page)\\b.{0,80}\\bcookies\\b.{0,120}|(?:this (?:site|form|page) is )?protected by (?:google )?(?:re)?captcha\\b.{0,160}|(?:we|this (?:web)?site) uses? cookies\\b.{0,200}\\b(?:experience|continu\\w+|accept|agree|consent)\\b.{0,200}|(?:accept|reject|decline|manage|allow)(?: all)?(?: cookies| cookie (?:settings|preferences))|cookie (?:settings|preferences)',
    ),
  },
  {
    name: 'offer of letters',
    pattern: whole(
      '(?:sign up|subscribe|register)(?: now| today| here)?(?: (?:to|for|get|receive|our|the|free|agency|press|e-?mail)){0,6} (?:updates?|alerts?|newsletters?|bulletins?|notifications?)|(?:get|receive)(?: free)?(?: e-?mail)? (?:updates|alerts|notifications)(?: by e-?mail| in your inbox)?|leave a (?:reply|comment)|your e-?mail address will not be published.{0,60}|(?:need help\\? ?)?chat with (?:us|an agent|a representative)(?: now)?|live chat|stay (?:connected|informed|up[- ]to[- ]date)|connect with us|(?:enter )?(?:your )?e-?mail address|subscribe',
    ),
  },
  {
    name: 'weather',
    pattern: whole(
      "(?:[\\p{L} .,'-]{1,40}:? )?-?\\d{1,3} ?°(?: ?[fc])?,? ?(?:partly|mostly|light|heavy)? ?(?:sunny|cloudy|clear|fair|rain|showers|snow|fog|haze|overcast|windy|thunderstorms?)",
    ),
  },
  {
    name: 'what the browser lacks',
    pattern: whole(
      '(?:please )?(?:enable|turn on|activate) (?:your )?javascript\\b.{0,160}|.{0,80}\\bjavascript\\b.{0,60}\\b(?:disabled|enabled?|required|turned (?:on|off))\\b.{0,160}|.{0,40}\\byour (?:web )?browser\\b.{0,60}\\b(?:supported|out[- ]of[- ]date|outdated)\\b.{0,160}',
    ),
  },
  {
    name: 'question to machines',
    pattern: whole('captcha|math question|\\d{1,3} ?[+x*-] ?\\d{1,3} ?=(?: ?\\?)?'),
  },
  {
    name: 'frame of the page',
    pattern: whole(
      "skip to (?:main )?(?:content|navigation)|[«‹<]? ?(?:back|return) to (?:top|home|all .{1,30}|list|results|news|main page|previous page)|(?:previous|prev|next) (?:page|post|article|story|chapter|topic)(?: ?[:»›>-] ?.{1,120})?|(?:edit|improve) this page(?: on .{1,20})?|suggest (?:an edit|changes)|report (?:an issue|a problem) (?:with|on) this page|menu|main menu|toggle navigation|(?:expand|collapse|open|close|show|hide) (?:all|more|less)(?:[ |/]+(?:expand|collapse|open|close|show|hide) (?:all|more|less))?|(?:[«‹<] ?)?(?:(?:first|prev(?:ious)?) )?\\d{1,4}(?: (?:\\d{1,4}|\\.{3}))* (?:(?:next|last) ?)+[»›>]*|top of page|an official website of the united states government|here's how you know|loading\\.*|you are here ?: .{1,300}|home ?[>»›] ?.{1,300}|home ?/ ?[^/]{1,80} ?/ ?.{1,200}|(?:text|font) size ?:?(?: ?a[+-]{0,2}){0,6}|(?:increase|decrease|reset|larger|smaller) (?:text|font)(?: size)?",
    ),
  },
];

/** All of them as one pattern: most lines are none of these, and asking once costs a fraction of asking each. */
export const NOISE_LINE = anyOf(NOISE_LINES);
/** Of buttons like these the target, which follows as a line of its own, is as much noise as the word. */
export const LINKED_NOISE = anyOf(
  NOISE_LINES.filter(({ name }) => /^(?:share box|cookie notice|frame)/u.test(name)),
);

function anyOf(rules: readonly MaskRule[]): RegExp {
  return new RegExp(rules.map(({ pattern }) => pattern.source).join('|'), 'iu');
}

/** Noise inside a line is cut out of it; the rest of the line stays. */
export const NOISE_PARTS: readonly PartRule[] = [
  {
    name: 'update stamp',
    pattern: new RegExp(`(?:${STAMP})[: |]* ?${STAMPED}`, 'giu'),
    within: /last|date|current|(?:ú|u)ltima|fecha/iu,
  },
  {
    name: 'update stamp in a line of metadata',
    pattern: new RegExp(
      `(?:(?<=^)|(?<=[|·•] ?)|(?<=^(?:published|posted|issued|created)\\b.{0,60}[,;] ?))(?:updated|reviewed|modified)(?: on| at)?:? ?${MOMENT}(?=$| ?[|·•])`,
      'giu',
    ),
    within: /updated|reviewed|modified/iu,
  },
  {
    name: 'age in a line of metadata',
    pattern:
      /(?<=\b(?:posted|updated|published) )(?:about )?(?:\d{1,3}|an?|one) (?:second|minute|min|hour|day|week|month)s? ago/giu,
    within: / ago/iu,
  },
  {
    name: 'whether a question is open',
    pattern: /(?<=^(?:[-#] )?)[+−▸▾►▼▶] (?=\p{L})/gu,
    within: /[+−▸▾►▼▶] /u,
  },
  {
    name: 'flag of something new',
    pattern: / [[(]?(?:[Nn][Ee][Ww]!|NEW)[\])]?$/gu,
    within: /new/iu,
  },
  {
    name: 'how a table is sorted',
    pattern: /(?<=\p{L}) [▲▼△▽▴▾⇅↕⬍](?= \||$)/gu,
    within: /[▲▼△▽▴▾⇅↕⬍]/u,
  },
  {
    name: 'copyright year',
    pattern: /(?<=^(?:©|\(c\)|copyright)[ ©(c)]{0,5}(?:\d{4} ?- ?)?)\d{4}/giu,
    within: /^[©(c]/iu,
  },
  {
    name: 'where a link opens',
    pattern:
      /[([](?:link is external|link sends e-?mail|external link|opens? in (?:an? )?new (?:window|tab|browser tab))[)\]]|(?:external (?:site |link )?|pdf )icon\b/giu,
    within: /link|open|icon/iu,
  },
  {
    name: 'reading time beside a date',
    pattern: /[([|·•-] ?\d{1,3}[ -]min(?:ute)?s?(?: read| reading time)[)\]]?$/giu,
    within: /(?:read|time)[)\]]?$/iu,
  },
  {
    name: 'counter beside a title',
    pattern: new RegExp(`[(\\[|·-] ?(?:${NUMBER} ${COUNTED}|${COUNTED}: ?${NUMBER})[)\\]]?$`, 'giu'),
    within: /view|visit|hits|share|like|comment|download|follower|reads/iu,
  },
];

/** What pages ask of their readers, and the answers that follow it. */
export const FEEDBACK = whole(
  '(?:was|is) this (?:page|information|content|article|answer) (?:helpful|useful)\\?(?: yes(?: no)?)?|did this (?:page|article|information) (?:answer your question|help(?: you)?)\\?|did you find (?:what you were looking for|this (?:page )?(?:helpful|useful))\\?(?: yes(?: no)?)?|how (?:useful|helpful) (?:was|is) (?:this|the) (?:page|information|site)\\?|rate this page|how (?:can|could) (?:we|this page) (?:improve|be improved|be better)(?: this page)?\\?',
);
export const FEEDBACK_ANSWER = whole(
  'yes|no|yes ?[|/]? ?no|submit|[★☆⭐ ]+|(?:yes|no),? .{0,40}|send feedback',
);

/** What a cookie notice offers to press; alone a word like "Accept" may be anything. */
export const COOKIE_NOTICE = NOISE_LINES.find(({ name }) => name === 'cookie notice')?.pattern ?? /(?!)/u;
const COOKIE_CHOICE =
  '(?:(?:i )?(?:accept|agree|reject|decline|dismiss|close)(?: all)?(?: cookies)?|ok(?:ay)?|got it|(?:learn|read) more|more info(?:rmation)?|(?:see|read) our privacy (?:policy|notice)|(?:manage )?(?:cookies?|privacy)? ?(?:settings|preferences|choices))';
export const COOKIE_ANSWER = whole(`${COOKIE_CHOICE}(?: ${COOKIE_CHOICE}){0,4}`);

/** A line that is nothing but a date, as the second half of an update stamp stands on a line of its own. */
export const MOMENT_LINE = whole(STAMPED);
export const STAMP_LABEL = whole(`(?:${STAMP})[: |]*`);

/**
 * Headings of boxes that a site fills by itself. Headings that curate ("Related documents", "Related links",
 * "Latest updates") are content: a data set removed from there is news.
 */
export const SELF_FILLED_SECTION = whole(
  '(?:related|recommended|suggested|more|other|top|popular|trending|featured|latest|recent|similar)(?: (?:agency|blog))? (?:news|stor(?:y|ies)|articles?|posts?|content|reading|videos?|headlines|coverage)' +
    '|(?:related|similar|more|other) (?:press )?releases?' +
    '|(?:more|latest|recent) (?:news |stories |posts |articles )?from .{1,60}|(?:more|latest|recent) (?:news|stories|posts|articles) (?:in|by|on|about) .{1,60}|more in .{1,40}' +
    '|(?:readers|people|visitors|others) also (?:viewed|read|liked|searched for)|related|explore more|more to explore|more like this|what to read next|(?:popular|trending|frequently (?:visited|viewed)) (?:pages|topics|searches|downloads|forms|links)|tweets by .{1,40}|latest tweets|most (?:read|viewed|popular|shared)(?: .{1,30})?|trending(?: now| topics)?|(?:recommended|picked) for you|you (?:may|might) (?:also )?(?:like|be interested in)|read next|up next|keep reading|in case you missed it|share this(?: page| article| story| release)?|follow us',
);

/** Addresses that hand the page on to a network say nothing about it. */
export const SHARE_LINK =
  /^https?:\/\/(?:[\w.-]+\.)?(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:share|sharing)|reddit\.com\/submit|pinterest\.com\/pin\/create|(?:api|web)\.whatsapp\.com\/send|wa\.me\/|addtoany\.com|addthis\.com|bsky\.app\/intent|threads\.net\/intent)/iu;

/** Headings of boxes that tell something else every day, in one paragraph. */
export const SELF_FILLED_PARAGRAPH = whole(
  '(?:did you know|(?:fact|tip|quote|photo|image|picture|video) of the (?:day|week|month)|(?:on )?this day in history)\\??',
);

/** Headings of the list of a page's own sections; where its items lead to other pages it is content. */
export const OWN_SECTIONS = whole(
  '(?:on this page|(?:table of |page )?contents|jump to(?: a)?(?: section)?|in this (?:article|document|report|page))',
);

/** A page that is a list of news is watched for what its boxes of news hold. */
export const NEWSROOM = whole(
  '(?:.{1,30} )?(?:news|newsroom|press(?: room| releases?| center)?|media(?: room| releases?| center)?|news releases?|blog|announcements)(?: (?:and|&) .{1,30})?',
);
export const NEWS_BOX = /\b(?:news|headlines|releases|posts|stories)\b/iu;

const LANGUAGE =
  'english|espa(?:ñ|n)ol|spanish|fran(?:ç|c)ais|french|krey(?:ò|o)l(?: ayisyen)?|haitian creole|[简繁]?[体體]?中文|chinese|tiếng việt|vietnamese|한국어|korean|tagalog|русский|russian|العربية|arabic|portugu(?:ê|e)s|portuguese|deutsch|german|italiano|italian|日本語|japanese|polski|polish|हिन्दी|hindi|اردو|urdu|فارسی|farsi|українська|ukrainian|አማርኛ|amharic|somali|soomaali';
/** A row of the languages that a page is offered in; which come first says nothing, and one that goes is news. */
export const LANGUAGES = new RegExp(`^(?:${LANGUAGE})(?: ?[|·,/] ?(?:${LANGUAGE}))+$`, 'iu');
