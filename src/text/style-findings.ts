// What the checks say of how a text is written: signs, links, sentences and times.

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const styleText = {
  foreignQuotes: (open: string, words: string, close: string) =>
    `Anførselstegnene om ${open}${shortened(words)}${close} er forkerte. Skriv »${shortened(words)}«.`,
  foreignQuote: (sign: string) =>
    `Tegnet ${sign} bruges ikke. Anførselstegn er » før og « efter: »sådan«.`,
  turnedQuote: (sign: string, right: string) =>
    `Anførselstegnet ${sign} vender forkert. Her skal stå ${right}, for de vender sådan: »ord«.`,
  unopenedQuote: 'Her slutter et citat med «, men det begynder ikke med » i samme afsnit.',
  unclosedQuote:
    'Her begynder et citat med », men det slutter ikke med « i samme afsnit. Sæt « efter det sidste ord.',
  singleQuotes: 'Ord mellem enkelte anførselstegn skrives mellem » og «: »sådan«.',
  straightApostrophe: 'Apostroffen er lige. Skriv den som ’, for eksempel KL’s.',
  hyphenAsDash:
    'En tankestreg skrives – og ikke som bindestreger eller som —. Mellem ord har den mellemrum på begge sider – sådan – og mellem tal ingen: 8–10.',
  hyphenRange: (range: string) =>
    `Er »${range}« fra det ene tal til det andet, skrives det med den lange streg: ${range.replace('-', '–')}.`,
  lopsidedDash:
    'Stregen – har kun mellemrum på den ene side. En tankestreg har det på begge sider – sådan – og mellem tal på ingen: 8–10. I »for- og bagside« står en bindestreg.',
  threeStops: 'Tre punktummer skrives som ét tegn: …',
  signSpaced: (example: string) =>
    `Der mangler et mellemrum mellem tallet og tegnet: ${example}. Det bliver holdt på samme linje af sig selv.`,
  longSentence: (words: number, most: number) =>
    `Sætningen har ${words} ord. De fleste kan følge en sætning på højst ${most}. Del den, hvis det kan gøres uden at ændre meningen.`,
  noDefinition: (label: string) =>
    `Linket henviser til »${label}«, men ingen linje nederst i filen siger, hvor det fører hen, så det bliver vist, som det står. Skriv [tekst](adresse).`,
  spaceInLink:
    'Mellem ] og ( er der et mellemrum, så linket bliver vist, som det står. Skriv dem tæt: [tekst](adresse).',
  turnedLink:
    'Et link skrives med teksten i [ ] og adressen i ( ): [tekst](adresse). Her er de byttet om, så det bliver vist, som det står.',
  brokenLink:
    'Linket bliver vist, som det står: Enten mangler ), eller også er der et mellemrum i adressen. Skriv [tekst](adresse).',
  unusedDefinition: (label: string) =>
    `Linjen siger, hvor linket »${label}« fører hen, men intet i teksten bruger det, så den bliver ikke vist. Slet den, eller skriv [tekst](adresse) i teksten.`,
  repeatedDefinition: (label: string) =>
    `Linket »${label}« får sin adresse to steder, og kun den første bliver brugt. Slet den ene, eller giv dem hver sit navn.`,
  unquotedDate: (field: string, value: string) =>
    `Feltet »${field}« er en tekst, men ${value} uden anførselstegn bliver læst som en dato, og så standser bygningen. Skriv "${value}".`,
  outsideProgramme: (written: string, first: number, last: number) =>
    `»${written}« ligger uden for de år, notatet handler om: ${first}–${last}. Ret årstallet. Er det rigtigt, så udvid årene i src/schemas/programme.ts.`,
  endsBeforeStart: (from: string, start: string, to: string, end: string) =>
    `Feltet »${to}« (${end}) ligger før feltet »${from}« (${start}). Byt dem om, eller ret den, der er forkert.`,
  afterSources: (written: string, source: string, date: string) =>
    `Tallet er opgjort ${written}, men den nyeste af filens kilder, ${source}, er fra ${date}. Ret tiden, eller tilføj kilden under sources.`,
} as const;
