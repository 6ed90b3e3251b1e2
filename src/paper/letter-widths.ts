/**
 * The book's typefaces: serif for the text, sans for tables, titles and the cells of appendix 2. What may be bold is
 * reckoned as if it were.
 */
export type Face = 'sans' | 'sans-bold' | 'serif';

/**
 * Each character's width in thousandths of the type size, rounded up: that of the widest of the cuts that the book uses.
 * So no word is wider in print than it is reckoned. src/book/letter-widths.test.ts holds them to the typefaces.
 */
const groups: Record<Face, Record<number, string>> = {
  // Source Sans 3, upright and italic
  sans: {
    200: ' ',
    260: "',.:;ijl|¦·ìíîïĩīĭįıĵĺļ‘’‚′",
    280: 'IÌÍÎÏĨĪĬĮİľ',
    300: '!f¡ł',
    320: '()-[]{}‐‑•',
    340: 't°ţť',
    360: '/\\rªŕŗř',
    380: '²³¹ºŀ',
    420: '*sśŝşš',
    440: '"?z«®»¿źżž“”„″',
    460: 'cxçćĉċč',
    480: 'JYvyÝýÿĴŶŷŸ–',
    500: '#$+0123456789<=>FL^_ek~¢£¤¥§¬±×èéêë÷ēĕėęěķĸĹĻĽĿŁ€−≈≠≤≥',
    520: 'VX',
    540: 'ESTZagÈÉÊËàáâãäåāăąĒĔĖĘĚĝğġģŚŜŞŠŢŤŹŻŽ',
    560: 'A`bdhnopqu¨¯´¶¸ÀÁÂÃÄÅðñòóôõöøùúûüþĀĂĄĥħńņňŋōŏőũūŭůűų',
    580: 'CKPRµÇßĆĈĊČďđĶŔŖŘ',
    600: 'BÞ',
    620: '&DGĎĜĞĠĢ←↑→↓',
    640: 'ÐĐŊ',
    660: 'HNUÑÙÚÛÜĤŃŅŇŨŪŬŮŰŲ',
    680: 'OQÒÓÔÕÖØŌŎŐ',
    700: 'Ħ',
    720: 'wŵ',
    740: 'M',
    760: '©',
    780: 'æŉ',
    800: 'W¼¾Ŵ—',
    820: '½',
    840: '%mÆœ',
    860: '@Œ',
    960: '…',
    1200: '‰',
  },
  'sans-bold': {
    200: ' ',
    260: '|¦',
    280: "',.:;ijl·ìíîïĩīĭįıĵĺļ‘’‚′",
    300: 'IÌÍÎÏĨĪĬĮİľ',
    320: '!f¡',
    340: '()-[]{}ł‐‑•',
    360: '/\\ª°',
    380: 'rt²³¹ºŕŗřţť',
    420: 'ŀ',
    440: '*sśŝşš',
    460: '?z«®»¿źżž',
    480: 'cçćĉċč–',
    500: '"J_vxyýÿĴŷ“”„″',
    520: '#$+0123456789<=>FLY^e~¢£¤¥§¬±×Ýèéêë÷ēĕėęěĹĻĽĿŶŸ€−≈≠≤≥',
    540: 'EVZgkÈÉÊËĒĔĖĘĚĝğġģķĸŁŹŻŽ',
    560: 'ASTX`ahnou¨¯´¸ÀÁÂÃÄÅàáâãäåðñòóôõöøùúûüĀāĂăĄąĥńņňŋōŏőŚŜŞŠŢŤũūŭůűų',
    580: 'CbdpqµÇþĆĈĊČđħ',
    600: 'BKPR¶ÞďĶŔŖŘ',
    620: 'ß←↑→↓',
    640: '&DGĎĜĞĠĢ',
    660: 'NUÐÑÙÚÛÜĐŃŅŇŊŨŪŬŮŰŲ',
    680: 'HOQÒÓÔÕÖØĤŌŎŐ',
    720: 'Ħ',
    760: 'Mw©ŵ',
    780: 'æ',
    800: 'W¼Ŵ—',
    820: '¾ŉ',
    840: '½Æœ',
    860: '%mŒ',
    880: '@',
    980: '…',
    1240: '‰',
  },
  // Source Serif 4, bold too
  serif: {
    240: ' ',
    260: '′',
    280: "'‘’‚",
    320: '!,.:;j|¡¦·ĵ•',
    340: '-ilìíîïĩīĭįıĺļł‐‑',
    360: '[]°ľ',
    380: '/\\ftŀţť',
    400: '()IJ`{}¨¯²³´¸¹ÌÍÎÏĨĪĬĮİĴ',
    420: 'ªº',
    480: '*?rs®¿ŕŗřśŝşš″',
    500: '"',
    520: 'z§źżž“”„',
    540: '_ce¤çèéêëćĉċčēĕėęě–',
    560: '$+0123456789<=>S^~¢£¥¬±×÷ŚŜŞŠ€−≈≠≤≥',
    580: 'gðĝğġģ',
    600: '#ZaovxyàáâãäåòóôõöøýÿāăąōŏőŷŹŻŽ',
    620: 'FLkq«»ķĸĹĻĽĿŁ',
    640: 'EPbdpuµ¶ÈÉÊËÞùúûüþďđĒĔĖĘĚũūŭůűų',
    660: 'ThnßñĥħńņňŋŢŤ',
    680: 'BCXYÇÝĆĈĊČŶŸ←↑→↓',
    720: 'ARVÀÁÂÃÄÅĀĂĄŔŖŘ',
    740: '&GKĜĞĠĢĶ',
    760: 'DOQUÐÒÓÔÕÖØÙÚÛÜĎĐŌŎŐŨŪŬŮŰŲ',
    780: 'NÑŃŅŇŊ',
    800: '©',
    820: 'HĤĦ',
    840: 'æ—',
    860: 'wŵ',
    880: 'ŉ…',
    900: '@',
    920: 'œ',
    940: 'M¼¾',
    960: '%½Æ',
    980: 'mŒ',
    1020: 'WŴ',
    1360: '‰',
  },
};

const widths = new Map(
  Object.entries(groups).map(([face, byWidth]) => [
    face,
    new Map(
      Object.entries(byWidth).flatMap(([width, characters]) =>
        [...characters].map((character): [string, number] => [character, Number(width)]),
      ),
    ),
  ]),
);
const widest = 1350;
const spaces = /\s/;
const unseen = /[\u00ad\u200b\u2060]/;

function characterWidth(character: string, face: Face): number {
  const known = widths.get(face)?.get(character);
  if (known !== undefined) return known;
  if (spaces.test(character)) return widths.get(face)?.get(' ') ?? 0;
  return unseen.test(character) ? 0 : widest;
}

/** The width of a text on one line, at least what it takes in print. @param size of the type, in the unit of the result */
export function widthOf(text: string, face: Face, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, face);
  return (width * size) / 1000;
}
