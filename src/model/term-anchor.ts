// By itself, as the reading script needs no other address, and a schema for none.

/** The anchor of a word in the glossary. */
export const termAnchor = (id: string): string => `ord-${id}`;
