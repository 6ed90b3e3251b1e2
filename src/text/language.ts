/** The languages that pages are in. How one more is added: docs/arkitektur.md. */
export const languages = ['da'] as const;
export type Language = (typeof languages)[number];

/** What the content is written in, and each page that does not say otherwise. */
export const contentLanguage: Language = 'da';
