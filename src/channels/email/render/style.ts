/**
 * Styles of the HTML part. Everything is readable without them: mail programs that drop the block still show
 * headings, quotations, struck and underlined words.
 */
export const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 16px; background: #ffffff; color: #1b1b1b; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px; }
h2, h3 { font-size: 15px; margin: 0 0 4px; }
p { margin: 0 0 12px; }
ul { margin: 0 0 12px; padding-left: 20px; }
a { color: #0b57a4; }
.place { font-weight: 600; margin: 0 0 2px; }
.fact { color: #4a4a4a; margin: 0 0 2px; }
.lead { color: #4a4a4a; margin: 16px 0 4px; }
.note { color: #4a4a4a; font-size: 14px; }
blockquote { margin: 0 0 12px; padding: 8px 14px; border-left: 4px solid #0b57a4; background: #f3f6fa; }
del { color: #8b1a10; background: #fdecea; }
ins { color: #0b5a1e; background: #e6f4ea; }
.links { list-style: none; padding: 0; }
.times { list-style: none; padding: 0; color: #4a4a4a; font-size: 14px; }
header { margin: 0 0 24px; padding: 0 0 4px; border-bottom: 1px solid #d5d5d5; }
article { margin: 0 0 24px; padding: 0 0 8px; border-bottom: 1px solid #d5d5d5; }
.small { font-size: 14px; color: #4a4a4a; margin: 0 0 20px; }
.small p, .small ul { margin: 0 0 6px; }
.section { font-size: 17px; margin: 32px 0 12px; padding: 0 0 6px; border-bottom: 3px solid #0b57a4; }
.headline { font-size: 20px; line-height: 1.3; }
.summary { margin: 12px 0; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  body { background: #16181b; color: #ececec; }
  a { color: #8ec1ff; }
  .fact, .lead, .note, .times, .small { color: #b9bcc1; }
  blockquote { background: #22262b; border-left-color: #8ec1ff; }
  del { color: #ffb3aa; background: #43201d; }
  ins { color: #a6e3b4; background: #1a3a24; }
  header, article { border-bottom-color: #3a3e44; }
  .section { border-bottom-color: #8ec1ff; }
}
`;
