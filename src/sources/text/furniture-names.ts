/**
 * Names, as class or id, that content systems and their extensions give to boxes around the content. Whole names
 * only, so that a box about "information sharing" or "shared data" stays; names that a site may give to its
 * content as well ("news", "updates", "resources", "related documents") are not among them.
 */
const SHARE = [
  'share(?:[-_]?(?:this|bar|box|buttons?|links?|tools?|icons?|widget|post|page))?',
  'sharing[-_]?(?:buttons?|icons?|links?|tools?|bar)',
  '(?:post|entry|article)[-_]?shar(?:e|ing)(?:[-_]\\w+)?',
  'social[-_]?(?:share|sharing|links|media|icons|buttons?|bar|follow|menu|feed|stream|wall)',
  'addtoany\\w*|a2a_kit|addthis\\w*|at-share[-\\w]*|shar(?:ethis|eaholic)[-\\w]*|st-(?:inline|sticky)-share-buttons',
  'rsbtn|readspeaker[-\\w]*|material-(?:icons|symbols)[-\\w]*|mat-icon',
  'sharedaddy|sd-(?:sharing|like)[-\\w]*|jp-post-flair|ssba[-\\w]*|heateor[-\\w]*|likes-widget[-\\w]*',
  'print[-_]?(?:page|links?|button|icon|this|only)|follow-us',
  'twitter[-_]?(?:timeline|feed|widget)|tweets?[-_]?(?:feed|list)|(?:facebook|instagram|juicer)[-_]?feed|fb-(?:page|like|share-button)',
];
const NOTICES = [
  'cookie[-_]?(?:banner|notice|consent|bar|popup|message)|(?:eu|gdpr)[-_]cookie\\w*|onetrust[-\\w]*|cky-\\w+|cc-(?:window|banner)',
  'govdelivery[-\\w]*|newsletter[-_]?(?:sign-?up|form|box|subscribe|subscription)|e-?mail[-_]?(?:sign-?up|subscribe|subscription|updates)|usa-sign-up|mc_embed_(?:signup|shell)',
  '(?:page|site|content|user)[-_]?feedback(?:[-_][-\\w]+)?|feedback[-_]?(?:form|widget|box|button|tab)|was-?this-?(?:page-?)?helpful',
  'foresee\\w*|touchpoints[-\\w]*|fba-(?:modal|button)[-\\w]*|qsi\\w+|usabilla[-\\w]*|survey[-_]?(?:popup|modal|invite|prompt|banner)',
  '(?:re|g-re|h-)?captcha(?:[-_][-\\w]+)?|cf-turnstile',
  'comment-(?:respond|form)|disqus_thread|(?:live-?)?chat[-_]?(?:widget|button|box|launcher)|intercom[-\\w]*|printfriendly',
  'advertisement|adsbygoogle|ad[-_](?:slot|unit|container|banner|wrapper)',
];
const FRAME = [
  'breadcrumbs?|skip[-_]?(?:link|nav|to[-_]?(?:main|content))|skipnav|usa-banner',
  'lang(?:uage)?s?[-_]?(?:switcher|selector|toggle|picker|menu|dropdown|chooser|links)(?:[-_][-\\w]+)?|wpml-ls[-\\w]*|usa-language[-\\w]*',
  'gtranslate[-\\w]*|google[-_]?translate[-_]?element|goog-te[-\\w]*|translate[-_]?(?:widget|bar|box)',
  '(?:posts?|article|entry)[-_]?(?:navigation|pagination)|nav-(?:links|previous|next)|pager(?:[-_]{1,2}\\w+)?|pagination(?:[-_]{1,2}\\w+)?|prev-?next',
];
const SELF_FILLED = [
  'jp-relatedposts|yarpp[-\\w]*|related[-_]?(?:posts?|stories|articles|news|press-?releases)(?:[-_][-\\w]+)?',
  '(?:recommended|popular|trending)[-_]?(?:posts|stories|articles|news|headlines)(?:[-_][-\\w]+)?|most[-_]?(?:read|viewed|popular|shared)(?:[-_][-\\w]+)?',
  'weather[-_]?(?:widget|block|box|module|forecast|info)|current[-_]?(?:date|time|date-?time)|todays?[-_]?date|date[-_]?(?:today|now)|live-?clock',
  '(?:hit|visitor|visit|page|view|post)[-_]?counter|(?:post|page|entry|article)[-_]?views|(?:post|page|entry|article)?[-_]?view[-_]?count(?:er)?|statcounter',
];

const NAME = new RegExp(
  `^(?:(?:social|page|site|js|block|usa|region|widget|field)[-_]{1,2})?(?:${[...SHARE, ...NOTICES, ...FRAME, ...SELF_FILLED].join('|')})$`,
  'iu',
);
const LONGEST_NAME = 60;
const READ_CHARACTERS = 400;

/** True when one of the names of a class or id attribute is that of a box around the content. */
export function hasFurnitureName(names: string | undefined): boolean {
  if (!names) return false;
  return names
    .slice(0, READ_CHARACTERS)
    .split(/\s+/u)
    .some((name) => name.length <= LONGEST_NAME && NAME.test(name));
}
