/**
 * Takes e-mail addresses and telephone numbers out of a text. The Court prints them in its block of contacts,
 * which no reader here looks into; this is the second lock, for the day a layout puts one somewhere else.
 * Docket numbers, dates and times never have the shape of an American telephone number.
 */
export function withoutContactData(text: string): string {
  const plain = text.includes('@') ? text.replace(EMAIL, '[e-mail removed]') : text;
  return plain.replace(PHONE, '[telephone number removed]');
}

const EMAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,253}/g;
const PHONE = /(?<![\dA-Za-z-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?![\d-])/g;
