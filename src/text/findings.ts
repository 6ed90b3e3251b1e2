import { mostRows, type ChartFault } from '../markdown/chart-table.ts';
import { vocabularyNames } from '../markdown/vocabulary.ts';
import { didYouMean, numberText } from './formats.ts';

/** What the checks say to editors. Full sentences: what is wrong, and what would be right. */

const listed = (values: readonly string[]): string =>
  values.map((value) => `»${value}«`).join(', ');

/** The component that a name would be with other capitals: `note` is meant as `Note`. */
const componentMeant = (name: string): string | undefined =>
  vocabularyNames.find((known) => known.toLowerCase() === name.toLowerCase());

/** What to do about a tag that is no component of ours. */
function instead(name: string, otherwise: string): string {
  const component = componentMeant(name);
  return component ? `Store og små bogstaver betyder noget: Skriv <${component}>.` : otherwise;
}

/** Why a table cannot be drawn, and what to do. */
function chartFault(fault: ChartFault): string {
  switch (fault.reason) {
    case 'not-a-figure':
      if (/^[−–-] ?\d/.test(fault.cell)) {
        return `»${fault.cell}« er mindre end nul, og det kan en figur ikke tegne. Slet chart.`;
      }
      return fault.cell
        ? `»${fault.cell}« er ikke et tal. I en tabel med chart skal hver celle i anden kolonne være et tal eller »ikke oplyst«.`
        : 'En celle i anden kolonne er tom. Skriv tallet, eller »ikke oplyst«, hvis kilden ikke har det.';
    case 'several-units':
      return `Tallene i anden kolonne har ikke samme enhed (${fault.units.map((unit) => unit || 'ingen enhed').join(', ')}). Slet chart, eller del tabellen.`;
    case 'nothing-to-draw':
      return 'Tabellens anden kolonne har ingen tal at tegne. Slet chart.';
    case 'not-shares':
      return 'chart="andele" kræver procenter i anden kolonne, for eksempel 28,3 %. Brug chart="liggende" til andre tal.';
    case 'too-many':
      return `Tabellen har ${fault.rows} rækker. En figur har plads til ${mostRows}. Del tabellen, eller slet chart.`;
    case 'too-much':
      return `Andelene giver tilsammen ${numberText(fault.total)} %, altså mere end det hele. Ret tallene, eller brug chart="liggende".`;
  }
}

/** A character's name among all characters: U+202E. */
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export const findingText = {
  tableTooWide: (columns: number, most: number) =>
    `Tabellen har ${columns} kolonner. En side i PDF’en har plads til ${most}. Del tabellen, eller byt om på rækker og kolonner.`,
  rowLength: (cells: number, columns: number) =>
    `Rækken har ${cells} ${cells === 1 ? 'celle' : 'celler'}, men tabellen har ${columns} kolonner. Mellem cellerne står |, også når en celle er tom. Ellers kommer tallene til at stå i forkerte kolonner.`,
  wordTooLong: (word: string, most: number) =>
    `»${word.slice(0, 30)}…« har ${word.length} tegn uden mellemrum eller bindestreg. Et ord må højst have ${most}: Længere kan ikke stå på en linje. Del det, eller gør en adresse til et link.`,
  tableTooCrowded: (needed: number, available: number, inTrial: boolean) =>
    `Tabellens ord fylder mindst ${Math.ceil(needed)} mm ved siden af hinanden. I PDF’en er der ${Math.floor(available)} mm. Brug færre kolonner eller kortere ord, eller byt om på rækker og kolonner.${inTrial ? ' I bilag 2 er spalten smal: Sæt hellere tabellen i netværkets kapitel.' : ''}`,
  footnotesTooMany: (height: number, most: number) =>
    `Afsnittets fodnoter fylder ${Math.ceil(height)} mm nederst på siden i PDF’en. Der er plads til ${most} mm. Del afsnittet, eller skriv noget af det i teksten.`,
  wordTooWide: (word: string, width: number) =>
    `»${word.length > 40 ? `${word.slice(0, 30)}…` : word}« kan ikke stå her i PDF’en: Der er ${Math.floor(width)} mm til en linje, og ordet kan ikke deles. Del det med mellemrum eller bindestreg, eller flyt teksten ud af listen eller tabellen.`,
  unknownCharacter: (character: string) =>
    `Tegnet »${character}« (${codePoint(character)}) findes ikke i PDF’ens skrifttyper. Skriv det på en anden måde.`,
  characterCode: (character: string) =>
    `koden for tegnet ${codePoint(character)} giver et tegn, som ikke kan vises. Slet den.`,
  hiddenCharacter: (character: string) =>
    `Koden for tegnet ${codePoint(character)} giver et tegn, som ikke kan vises. Slet den.`,
  missingFile: 'Filen mangler. Uden den kan publikationen ikke laves.',
  unreadFile:
    'Filen bliver ikke læst, og det, der står i den, bliver ikke udgivet. I src/content læses municipalities.yaml, acts.yaml, glossary.yaml, timeline.yaml, editions.yaml og filer, der ender på .mdx, i chapters/, networks/ og trials/<netværk>/; i seeds læses filer, der ender på .yaml, og ledger/<kilde>/. Ret navnet, flyt filen, eller slet den. En kladde skal hedde noget, der begynder med _.',
  unexpectedEntries: {
    link: 'Her ligger en genvej (et symbolsk link), ikke en fil. Det, den peger på, kan ligge uden for mappen og blive udgivet ved en fejl. Læg selve filen her.',
    folder:
      'Mappen hedder som en fil. Kald den noget uden .mdx eller .yaml, eller læg filen her i stedet.',
    special: 'Her ligger noget, der hverken er en fil eller en mappe. Slet det.',
    hidden:
      'Navnet begynder med et punktum, og så er filen skjult for de fleste, der skal læse den igennem. Giv den et andet navn, eller slet den.',
    copy: 'Filen er en kopi af den, der ligger ved siden af, og bliver ikke læst. Flyt det, der er rettet i den, over i originalen, og slet kopien. Til noget nyt laver npm run new en fil.',
    locked: 'Filen kan ikke læses. Se efter, om du har lov til at åbne den.',
  },
  fileTooLarge: (characters: number, most: number) =>
    `Filen har ${numberText(characters)} tegn. Den må højst have ${numberText(most)}. Se efter, om noget er sat ind ved en fejl, eller del filen.`,
  lineTooLong: (most: number) =>
    `Linjen har mere end ${numberText(most)} tegn. Del den i afsnit med tomme linjer imellem.`,
  tooDeep:
    'Linjen begynder en liste, et citat eller en parentes inden i den næste mere end 20 gange. Skriv den enklere.',
  conflictMark: (mark: string) =>
    `Her står ${mark}, som Git har sat, fordi to personer har rettet det samme sted. Vælg, hvad der skal stå, og slet alle linjer med <<<<<<<, ======= og >>>>>>>.`,
  tooDeepReason:
    'her ligger for mange lister, citater eller komponenter inden i hinanden. Skriv teksten enklere.',
  noFrontMatter:
    'Filen skal begynde med en linje med --- og intet andet, så felterne, og så en linje med --- igen. Den første eller den anden linje mangler, eller der står andet på den.',
  fieldsUnclosed:
    'Felterne slutter her, men linjen --- mangler under dem. Skriv --- på en linje for sig selv efter denne.',
  yaml: (reason: string) => `Felterne kan ikke læses: ${reason}`,
  emptyFile:
    'Her står ingenting. Skriv felterne, eller hent den tidligere udgave af filen frem igen.',
  markupInField: (field: string, markup: string) =>
    `Feltet »${field}« er almindelig tekst: »${markup}« bliver ikke læst som Markdown eller HTML, men vist, som det står. Slet tegnene.`,
  markupInAttribute: (name: string, attribute: string, markup: string) =>
    `Egenskaben ${attribute} i <${name}> er almindelig tekst: »${markup}« bliver ikke læst som Markdown eller HTML, men vist, som det står. Slet tegnene.`,
  repeatedItem: (field: string, value: string) =>
    `Feltet »${field}«: »${value}« står mere end én gang i listen. Slet den ene.`,
  repeatedFields: (field: string, first: string) =>
    `Feltet »${field}« er det samme som »${first}«. Slet den ene, eller ret den, der skulle være en anden.`,
  missingField: (field: string) => `Feltet »${field}« mangler.`,
  unknownField: (field: string, suggestion?: string) =>
    `Feltet »${field}« kendes ikke.${didYouMean(suggestion)}`,
  wrongValue: (field: string, message: string) =>
    field ? `Feltet »${field}«: ${message}` : message,
  emptyField: (expected: string) => `Feltet er tomt. ${expected}`,
  expected: {
    string: 'Skriv en tekst.',
    number: 'Skriv et tal uden anførselstegn.',
    int: 'Skriv et helt tal uden anførselstegn.',
    boolean: 'Skriv true (ja) eller false (nej).',
    array: 'Skriv en liste: enten [a, b] på én linje, eller en linje for hver, der begynder med -.',
    object: 'Skriv felter: en linje for hvert med navn, kolon, mellemrum og værdi.',
  } as Record<string, string>,
  otherValue: 'Værdien kan ikke bruges her. Se i docs/redaktion.md, hvad feltet kan indeholde.',
  quotedText: (value: string) => `Skriv værdien i anførselstegn, så den er tekst: "${value}".`,
  numberAtLeast: (minimum: string) => `Tallet skal være mindst ${minimum}.`,
  numberAbove: (minimum: string) => `Tallet skal være større end ${minimum}.`,
  numberAtMost: (maximum: string) => `Tallet må højst være ${maximum}.`,
  oneOf: (allowed: readonly string[]) => `Vælg en af: ${allowed.join(', ')}.`,
  unknownValue: (field: string, value: string, allowed: readonly string[], suggestion?: string) =>
    `Feltet »${field}«: »${value}« kendes ikke.${didYouMean(suggestion)} Vælg en af: ${allowed.join(', ')}.`,
  notMdx: (reason: string) => `Teksten kan ikke læses: ${reason}`,
  noComments: 'kommentarer som <!-- … --> kan ikke bruges. Slet den.',
  noAutolink:
    'en adresse kan ikke stå mellem < og >. Skriv den som et link: [tekst](https://…) eller [tekst](mailto:…).',
  lessThan: 'tegnet < har en særlig betydning. Skriv »under« eller »mindre end« i stedet.',
  specialCharacter: 'tegnene < og { har en særlig betydning. Skriv teksten om uden dem.',
  notClosed: (name: string) =>
    /^[a-z]/.test(name)
      ? `HTML som <${name}> er ikke tilladt. ${instead(name, 'Brug Markdown.')}`
      : `<${name}> bliver ikke lukket. Skriv <${name}> og </${name}> på hver sin linje med tomme linjer imellem dem og teksten.`,
  openedInLine: (name: string) =>
    `<${name}> skal stå på en linje for sig selv med en tom linje efter, og </${name}> på en linje efter teksten.`,
  closedInLine: (name: string) =>
    `</${name}> skal stå på en linje for sig selv med en tom linje før, og <${name}> på en linje før teksten.`,
  noImportWord: 'et afsnit må ikke begynde med ordet import eller export. Skriv sætningen om.',
  unquotedAttribute: 'en egenskabs tekst skal stå i anførselstegn, for eksempel title="…".',
  noImport:
    'Filen må ikke hente eller dele kode (import og export). Komponenterne er der allerede; slet linjen.',
  noExpression:
    'Tekst i krøllede parenteser {…} bliver kørt som kode og er ikke tilladt. Skriv teksten uden { og }.',
  noRule:
    'En linje med --- eller *** giver en streg tværs over siden og er ikke tilladt. Felterne må kun stå ét sted, øverst i filen.',
  repeatedAttribute: (name: string, attribute: string) =>
    `<${name}> har egenskaben »${attribute}« mere end én gang. Slet den ene.`,
  noHtml: (name: string) =>
    `HTML som <${name}> er ikke tilladt. ${instead(name, 'Brug Markdown, eller en af komponenterne i docs/redaktion.md.')}`,
  unknownComponent: (name: string, known: readonly string[], suggestion?: string) =>
    `Komponenten <${name}> kendes ikke.${didYouMean(suggestion)} Der findes: ${known.map((one) => `<${one}>`).join(', ')}.`,
  inlineComponent: (name: string) =>
    `Komponenten <${name}> skal stå på en linje for sig selv med en tom linje før og efter.`,
  componentOnOneLine: (name: string) =>
    `<${name}>, teksten og </${name}> skal stå på hver sin linje med en tom linje imellem.`,
  missingAttribute: (name: string, attribute: string) =>
    `<${name}> mangler ${attribute}: skriv <${name} ${attribute}="…">.`,
  unknownAttribute: (name: string, attribute: string) =>
    `<${name}> har ingen egenskab ved navn »${attribute}«. Slet den.`,
  unknownChoice: (attribute: string, value: string, known: readonly string[], near?: string) =>
    `»${value}« kan ikke bruges i ${attribute}.${didYouMean(near)} Skriv en af: ${known.join(', ')}.`,
  chartFault,
  attributeCode: (name: string, attribute: string) =>
    `Egenskaben ${attribute} i <${name}> skal være tekst i anførselstegn, ikke kode: ${attribute}="…".`,
  emptyComponent: (name: string) =>
    `<${name}> er tom. Skriv teksten mellem <${name}> og </${name}>.`,
  noContent: (name: string) => `<${name}> må ikke have indhold. Skriv <${name} />.`,
  tableWithoutTable: '<Table> skal indeholde én tabel med lodrette streger mellem cellerne.',
  unknownReference: (kind: string, value: string, where: string, suggestion: string | undefined) =>
    `${kind} »${value}« findes ikke i ${where}.${didYouMean(suggestion)}`,
  misspeltId: (id: string, meant: string, uses: number) =>
    `Navnet (id) »${id}« passer ikke til kommunens navn, og ${uses === 1 ? 'ét sted' : `${uses} steder`} henviser til »${meant}«. Skriv id: ${meant}.`,
  missingSection: (heading: string) => `Afsnittet »## ${heading}« mangler.`,
  unknownSection: (heading: string, allowed: readonly string[], suggestion?: string) =>
    `Afsnittet »${heading}« hører ikke til et forsøg.${didYouMean(suggestion)} De fire afsnit er ${listed(allowed)}.`,
  sectionOrder: (heading: string, before: string) =>
    `Afsnittet »${heading}« skal stå før »${before}«.`,
  repeatedSection: (heading: string) => `Afsnittet »${heading}« er der mere end én gang.`,
  emptySection: (heading: string) => `Afsnittet »${heading}« er tomt.`,
  textBeforeSections: 'Der må ikke stå tekst før det første afsnit, »## Indhold«.',
  headingTooHigh:
    'Overskriften må ikke have ét #: den plads har sidens titel fra feltet title. Brug ## eller ###.',
  headingEmpty: 'Overskriften er tom. Skriv den, eller slet linjen.',
  headingSkipped: (depth: number, expected: number) =>
    `Overskriften springer et niveau over: ${'#'.repeat(depth)} efter ${'#'.repeat(expected - 1)}. Brug ${'#'.repeat(expected)}.`,
  noImages: 'Billeder kan endnu ikke indsættes i teksten.',
  noCode: 'Tekst mellem ` og ` vises som kode og er ikke tilladt. Skriv den som almindelig tekst.',
  noTaskLists: 'Lister med afkrydsning kan ikke vises. Skriv en almindelig liste.',
  duplicate: (field: string, value: string, other: string) =>
    `${field} »${value}« bruges allerede i ${other}. Vælg en anden.`,
  ownNames: 'publikationens egne navne på steder',
  repeatedOverview: (other: string) =>
    `<NetworkOverview /> står allerede i ${other}. Den kan kun stå ét sted, for links og numre skal føre til den. Henvis til den i stedet.`,
  copied: (field: string, value: string, original: string) =>
    `Filen er en kopi af ${original}: ${field} »${value}« er den samme. Slet kopien, eller giv den sit eget navn og sine egne oplysninger. Til et nyt forsøg laver npm run new en fil, der passer.`,
  fileName: (name: string, suggestion: string) =>
    `Filnavnet »${name}« bliver til en adresse og må kun have små bogstaver a-z, tal og bindestreg. Kald filen »${suggestion}«.`,
  fileNameLong: (name: string, most: number) =>
    `Navnet »${name.slice(0, 30)}…« har ${name.length} tegn. Det må højst have ${most}: Længere stier kan ikke hentes på Windows. Giv filen eller mappen et kortere navn.`,
  deviceName: (name: string) =>
    `Navnet »${name}« er Windows’ navn for en enhed, så ingen dér kan hente projektet. Giv filen eller mappen et andet navn.`,
  wrongFolder: (folder: string, network: string) =>
    `Filen ligger i mappen ${folder}, men feltet network er »${network}«. Læg den i src/content/trials/${network}, eller ret feltet.`,
  folderName: (name: string, suggestion: string) =>
    `Mappens navn »${name}« bliver til en adresse og må kun have små bogstaver a-z, tal og bindestreg. Kald mappen »${suggestion}«.`,
  addressTaken: (name: string) =>
    `Filnavnet »${name}« giver filens side samme adresse som en af publikationens egne sider. Giv filen et andet navn.`,
  actTaken: (id: string) =>
    `Navnet (id) »${id}« giver lovens side samme adresse som en af publikationens egne sider. Giv loven et andet navn, og ret de forsøg, der henviser til den.`,
  wrongCode: (code: string, number: number) =>
    `Koden »${code}« skal begynde med netværkets nummer, ${number}. Er forsøget flyttet hertil, så giv det en ny kode i netværket; den gamle bruges ikke igen.`,
} as const;
