/** The languages in which fixed words are written. What a court or an agency wrote stays as filed. */
export const LANGUAGES = ['en', 'es', 'ht'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, so that whoever reads it finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  ht: 'Kreyòl ayisyen',
};

/** "es-MX" is read as Spanish, and a language we cannot write as English. */
export function languageOf(tag: string): Language {
  const bare = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((one) => one === bare) ?? 'en';
}
