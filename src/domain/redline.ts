/** What changed between two versions of a text, for people: by paragraph, then by word. */
export { EDIT_KINDS, type EditedWords, type EditKind, editKinds } from './redline/edit-kinds.ts';
export { redline } from './redline/redline.ts';
export { readableRedline, withoutHeadingMarks, withoutLinkTargets } from './redline/readable.ts';
export { redlineHtml, redlineText } from './redline/render.ts';
export type { Redline, RedlineParagraph, RedlineSegment } from './redline/shape.ts';
