// What the checks say of a file's letters and signs as they are stored. Full sentences, for someone who writes Danish
// and has never heard of character sets.

const places = (count: number): string =>
  count === 1 ? '' : ` Det samme er galt ${count} steder i filen; her er det første.`;

/** What to do in the two editors that are used. */
const saveAsUtf8 =
  'Gem filen igen som UTF-8: I VS Code står tegnsættet nederst til højre; vælg »Save with Encoding« og »UTF-8«.';

const code = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What the signs that nobody can see are called. */
const names: Record<string, string> = {
  '\u00ad': 'en blød bindestreg',
  '\u200b': 'et mellemrum uden bredde',
  '\u200c': 'et tegn, der skiller bogstaver ad',
  '\u200d': 'et tegn, der binder bogstaver sammen',
  '\u2060': 'et tegn, der binder ord sammen',
  '\ufeff': 'et usynligt mærke',
  '\u2028': 'et særligt linjeskift',
  '\u2029': 'et særligt afsnitsskift',
};

export const signText = {
  notUtf8: (byte: number, letter: string, count: number) =>
    `Filen er ikke gemt som UTF-8. Her står formentlig »${letter}« (byte ${byte.toString(16).toUpperCase()}), som andre programmer vil vise som et forkert tegn.${places(count)} ${saveAsUtf8}`,
  utf16: `Filen er gemt som UTF-16, som publikationen ikke kan læse. ${saveAsUtf8}`,
  byteOrderMark:
    'Filen begynder med et usynligt mærke (BOM). Det gør ingen gavn og kan stå i vejen for andre programmer. Gem filen som UTF-8 uden BOM.',
  lostLetter: (count: number) =>
    `Her står tegnet �: Et bogstav er gået tabt, da filen blev gemt eller kopieret.${places(count)} Skriv bogstavet igen.`,
  garbledLetter: (garbled: string, meant: string, count: number) =>
    `»${garbled}« er formentlig et ødelagt »${meant}«: Teksten er blevet læst med forkert tegnsæt og gemt igen.${places(count)} Skriv »${meant}«.`,
  carriageReturns: (count: number) =>
    `Filen har linjeslutninger fra Windows (CRLF) på ${count} ${count === 1 ? 'linje' : 'linjer'}. Så ser hver linje ud til at være ændret, når andre retter i filen. Vælg LF nederst til højre i VS Code, og gem.`,
  loneCarriageReturn: (count: number) =>
    `Her er et linjeskift af en gammel slags (CR), som nogle programmer ikke ser, så to linjer læses som én.${places(count)} Slet det, og tryk på Enter.`,
  tabs: (count: number) =>
    `Her står en tabulator. Den er bredere på nogle skærme end på andre.${places(count)} Brug mellemrum.`,
  hardSpaces: (count: number) =>
    `Her står et hårdt mellemrum. Det ligner et almindeligt, men et ord på hver side kan ikke findes ved søgning.${places(count)} Brug et almindeligt mellemrum: De hårde bliver sat af sig selv i »§ 26 d«, »1. juli 2017« og »84 %«.`,
  oddSpaces: (sign: string, count: number) =>
    `Her står et særligt mellemrum (${code(sign)}), formentlig kopieret fra et andet program. PDF’en kan ikke vise det.${places(count)} Brug et almindeligt mellemrum.`,
  trailingSpaces: (count: number) =>
    `Linjen slutter med mellemrum, som ikke kan ses.${places(count)} Slet dem.`,
  hiddenBreak:
    'Linjen slutter med to mellemrum, som ikke kan ses, men som giver et linjeskift på siden. Slet dem, eller begynd et nyt afsnit med en tom linje.',
  invisible: (sign: string, count: number) =>
    `Her står ${names[sign] ?? 'et tegn, der ikke kan ses'} (${code(sign)}). Det kan ikke ses, men ordet kan ikke længere findes ved søgning.${places(count)} Slet det.`,
  control: (sign: string, count: number) =>
    `Her står et styretegn (${code(sign)}), som ikke er tekst og ikke kan ses.${places(count)} Slet det.`,
  decomposed: (letter: string, count: number) =>
    `»${letter}« er gemt som flere tegn: et bogstav og en løs accent, ring eller prik. Det ligner det rigtige, men ordet kan ikke findes ved søgning.${places(count)} Slet bogstavet, og skriv det igen på tastaturet.`,
  noLastNewline:
    'Filen slutter midt i en linje. Slut den sidste linje med Enter, så det, andre tilføjer, ikke havner på den.',
} as const;
