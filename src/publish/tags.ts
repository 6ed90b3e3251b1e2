/** An attribute's value with its quotes, which may hold anything. For a regular expression. */
export const quoted = `"[^"]*"|'[^']*'`;

/** The rest of a tag after its name, up to its end. For a regular expression. (HTML Standard, 13.2.5) */
export const restOfTag = `(?:${quoted}|[^"'>])*`;

/** As little of a tag as there is before what follows: one of its attributes. For a regular expression. */
export const upToAttribute = `${restOfTag}?`;
