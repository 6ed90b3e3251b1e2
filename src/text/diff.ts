/** What the command `npm run diff` says about itself and its faults. */
export const diffText = {
  usage: `Brug:
  npm run diff                         fra den nyeste fælles version med origin/main (eller main) til arbejdsmappen
  npm run diff -- <version>            fra en version til arbejdsmappen
  npm run diff -- <version> <version>  fra en version til en anden
En version er en gren, et mærke (tag) eller et commit, for eksempel main eller a1a082e.
  --markdown   som kommentar til en pull request
  --json       som data
  --udgave "resumé" --dato ÅÅÅÅ-MM-DD
               skriver en ny udgave med ændringerne øverst i src/content/editions.yaml`,
  /** While the versions are read and compared. */
  comparing: 'sammenligner de to versioner',
  unknownOption: (option: string) => `Valget »${option}« kendes ikke.`,
  missingValue: (option: string) => `Efter ${option} skal der stå en værdi.`,
  tooManyVersions:
    'Skriv højst to versioner. Sæt anførselstegn om en tekst med mellemrum: --udgave "Nye tal er føjet til."',
  oneFormat: 'Vælg enten --markdown eller --json.',
  editionNeedsDate:
    '--udgave og --dato hører sammen: Skriv et resumé efter --udgave og udgavens dato efter --dato, for eksempel --dato 2027-02-01.',
  editionFromWorkingTree:
    'En udgave laves af arbejdsmappen: Skriv kun én version, nemlig den forrige udgaves.',
  badEdition: (reason: string) => `Udgaven er ikke skrevet: ${reason}`,
  emptyEdition: 'Udgaven er ikke skrevet: Der er ingen ændringer, som læserne ser.',
  unreadableEdition: (files: readonly string[]) =>
    `Udgaven er ikke skrevet: Filer kunne ikke læses, så listen ville mangle noget. Kør npm run check. (${files.join(', ')})`,
  editionWaits: (title: string) =>
    `${title} står i filen og er ny siden den version, du skrev. Skal den laves om, så slet den i filen først. Er den udgivet, så skriv dens eget mærke i stedet.`,
  laterDate: (date: string) =>
    `Datoen skal være den samme som den forrige udgaves, ${date}, eller senere.`,
  written: (number: number, file: string) =>
    `Udgave ${number} er skrevet øverst i ${file}. Læs den igennem, og ret, hvad der kan siges bedre.`,
  noGit: 'Programmet git findes ikke på denne maskine. Uden det kan versioner ikke sammenlignes.',
  noRepository:
    'Mappen er ikke et git-arkiv (repository), så der er ingen versioner at sammenligne. Kør kommandoen i den mappe, du har hentet med git clone.',
  unknownVersion: (ref: string, isCutOff: boolean) =>
    isCutOff
      ? `Versionen »${ref}« findes ikke her, men kun den nyeste del af historien er hentet. Hent resten med git fetch --unshallow, og kør kommandoen igen.`
      : `Versionen »${ref}« findes ikke her. Skriv en gren, et mærke (tag) eller et commit, for eksempel main. Er den ny, så hent den først med git fetch.`,
  mistrusted: (folder: string) =>
    `Git læser ikke mappen, fordi den tilhører en anden bruger end dig. Stoler du på den, så skriv denne linje én gang, og kør kommandoen igen:\n  git config --global --add safe.directory ${folder}`,
  startCutOff: (main: string) =>
    `Kun den nyeste del af historien er hentet, så det kan ikke ses, hvor dit arbejde begynder, og hvad der er andres. Hent resten med git fetch --unshallow, og kør kommandoen igen. Eller skriv, hvilken version du vil sammenligne med: npm run diff -- ${main}.`,
  noStart: (main: string) =>
    `Dit arbejde og ${main} har ingen fælles version, så det kan ikke ses, hvad der er ændret. Skriv, hvilken version du vil sammenligne med: npm run diff -- <version>.`,
  noDefault:
    'Der er hverken origin/main eller main at sammenligne med. Skriv, hvilken version du vil sammenligne med: npm run diff -- <version>.',
  failed: (reason: string) => `git kunne ikke læse versionerne: ${reason}`,
  noContent: (version: string) => `${version} har hverken src/content eller seeds.`,
} as const;
