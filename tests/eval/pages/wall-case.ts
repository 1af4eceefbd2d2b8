/** A response without its status line, as a stored file is: everything has to be told from the bytes. */
export interface WallCase {
  name: string;
  html: string;
}

export const named = (cases: readonly (readonly [name: string, html: string])[]): WallCase[] =>
  cases.map(([name, html]) => ({ name, html }));

/** The shortest page that servers write. */
export const plain = (title: string, body: string, head = '') =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
export const centred = (title: string, server: string) =>
  plain(title, `<center><h1>${title}</h1></center><hr><center>${server}</center>`);

/** An article of as many paragraphs. */
export const paragraphs = (words: string, times = 6) =>
  Array.from(
    { length: times },
    (_, index) =>
      `<p>${words} Part ${index + 1} of this notice says what applicants must do, by when, and where they can find help.</p>`,
  ).join('\n');
