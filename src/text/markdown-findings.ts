// What the checks say of Markdown that a reader would see as signs, or that makes something else than its author meant.

const markNames: Record<string, string> = {
  '**': 'fed skrift',
  __: 'fed skrift',
  '*': 'kursiv',
  _: 'kursiv',
};
const nameOf = (mark: string): string => markNames[mark] ?? 'fremhævet skrift';

export const markdownText = {
  markUnclosed: (mark: string) =>
    `Her begynder eller slutter ${nameOf(mark)} med ${mark}, men kun den ene ende er der, så tegnet bliver vist, som det står. Skriv ${mark}ord${mark}, eller slet det.`,
  markAcross: (mark: string, line: number) =>
    `Her begynder ${nameOf(mark)} med ${mark}, og i linje ${line} slutter den. Den kan ikke gå fra ét afsnit til et andet, så begge tegn bliver vist, som de står. Skriv ${mark} om hvert afsnit for sig, eller slet dem.`,
  markSpaced: (mark: string) =>
    `Mellem ${mark} og ordet er der et mellemrum, så ${mark} bliver vist, som det står. Skriv tæt: ${mark}ord${mark}.`,
  markUnread: (mark: string) =>
    `Tegnene ${mark} bliver vist, som de står. Skriv ${mark}ord${mark} med mellemrum uden om og ingen indeni, eller slet dem.`,
  markLone: (mark: string) =>
    `Tegnet ${mark} bliver vist, som det står. Slet det. Skal læseren se det, så skriv ${mark.replace(/./g, '\\$&')}.`,
  struckOut:
    'Tekst mellem ~ og ~ bliver vist med en streg igennem. Slet den, eller slet tegnene ~. Skal læseren se en bølgestreg, så skriv \\~.',
  timesLost: (written: string) =>
    `»${written}« bliver læst som kursiv, så stjernerne forsvinder, og tallene flyder sammen. Er det gange, så skriv × med mellemrum: 5 × 3.`,
  tableWithoutLine:
    'Her står en tabel uden linjen under overskrifterne, så alle dens streger bliver vist. Sæt en linje ind efter den første: | --- | --- |, med et felt for hver kolonne.',
  tableLineLength: (cells: number, columns: number) =>
    `Linjen under overskrifterne har ${cells} ${cells === 1 ? 'felt' : 'felter'}, men tabellen har ${columns} ${columns === 1 ? 'overskrift' : 'overskrifter'}, så den bliver ikke læst som en tabel. Der skal være et --- for hver kolonne.`,
  hashGlued: (hashes: string) =>
    `Mellem ${hashes} og teksten mangler et mellemrum, så det ikke bliver læst som en overskrift. Skriv ${hashes} og et mellemrum.`,
  bulletSign: (sign: string) =>
    `Linjen begynder med ${sign} og bliver ikke læst som et punkt i en liste. Skriv - og et mellemrum foran hvert punkt.`,
  noteInline:
    'En note skrevet ^[…] bliver vist, som den står. Skriv [^1] i teksten og [^1]: … nederst i filen.',
  alertSign: (written: string) =>
    `»${written}« bliver vist, som det står. Slet det, og sæt teksten mellem <Note> og </Note>, hver på sin linje med tomme linjer imellem.`,
  wikiLink: (written: string) =>
    `»${written}« bliver vist, som det står. Skriv et link som [teksten](adressen).`,
  definitionSign:
    'Linjen begynder med et kolon, som bliver vist, som det står. Skriv en liste med -, eller sæt kolonet efter ordet: »Ordet: …«.',
  headingByLine: (shown: string) =>
    `Linjen --- lige under teksten gør »${shown}« til en overskrift. Slet linjen. Er det en overskrift, så skriv ## foran den i stedet.`,
  ordinalList: (written: string, rest: string) =>
    `»${written} ${rest}« begynder linjen og bliver læst som punkt ${written.slice(0, -1)} i en liste. Skriv ${written.replace('.', '\\.')}, eller skriv sætningen, så tallet ikke står først.`,
  dateList: (written: string, rest: string) =>
    `Datoen begynder linjen, så »${written} ${rest}« bliver læst som punkt ${written.slice(0, -1)} i en liste. Skriv ${written.replace('.', '\\.')}, eller skriv »Den ${written} …«.`,
  dashList: (sign: string) =>
    `Linjen begynder med ${sign} midt i et afsnit og bliver læst som et punkt i en liste. Skriv ${sign === '+' ? '»plus«' : 'tankestregen –'} på linjen over, eller begynd listen efter en tom linje.`,
  sublistSplit: (number: string, indent: number) =>
    `Listen er ikke rykket langt nok ind til at høre til punktet over: Den bliver en liste for sig, og punkterne efter den endnu en. Ryk den ${indent} mellemrum ind, så den begynder under teksten efter ${number}`,
  headerLength: (cells: number, columns: number) =>
    `Tabellens første linje har ${cells} ${cells === 1 ? 'overskrift' : 'overskrifter'}, men alle rækker har ${columns} celler. Skriv en overskrift for hver kolonne, og lige så mange --- i linjen under.`,
  tableWithoutRows:
    'Tabellen har overskrifter, men ingen rækker. Skriv mindst én række under linjen med ---, eller slet tabellen.',
  headerEmpty:
    'Kolonnens overskrift er tom, så den, der får siden læst op, ikke kan høre, hvad cellerne handler om. Skriv en overskrift.',
  headingOfSigns: (said: string) =>
    `Overskriften »${said}« har kun tegn og hverken bogstaver eller tal, så ingen kan henvise til den. Skriv den i ord, eller slet linjen.`,
  mailCut: (written: string, address: string) =>
    `»${written}« bliver et link til ${address}, som er en anden adresse. Skriv adressen, som den er, som et link: [teksten](mailto:…).`,
} as const;
