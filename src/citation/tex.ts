const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A text that TeX sets as it stands, in UTF-8. Of the signs that it reads as commands, some have a name; and dashes and
 * quotation marks that it would join are kept apart.
 */
export const texText = (text: string): string =>
  text
    .replace(/[\\~^]|[&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/(?<=([-`']))(?=\1)/g, '{}');
