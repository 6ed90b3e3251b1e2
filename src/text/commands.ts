// What every command says of what stands around it: the machine, and the settings in its environment.

const at = (path: string | undefined): string => (path === undefined ? 'en fil' : `»${path}«`);

const notAllowed = (path: string | undefined): string =>
  `Du har ikke lov til at læse eller skrive ${at(path)}. Se efter, om filen eller mappen er skrivebeskyttet, åben i et andet program eller en anden brugers.`;
const tooManyFiles = (path: string | undefined): string =>
  `Maskinen har for mange filer åbne på én gang, så ${at(path)} kunne ikke åbnes. Luk andre programmer, og kør kommandoen igen.`;

/** What the operating system refused, by its own name for it. */
const refusals: Record<string, (path: string | undefined) => string> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  EROFS: (path) =>
    `Der kan ikke skrives i ${at(path)}, for drevet kan kun læses. Læg projektets mappe på et drev, du kan skrive på.`,
  ENOSPC: (path) =>
    `Disken er fuld, så ${at(path)} kunne ikke skrives. Slet noget, og kør kommandoen igen.`,
  EDQUOT: (path) =>
    `Du har brugt al den plads, du må på dette drev, så ${at(path)} kunne ikke skrives. Slet noget, og kør kommandoen igen.`,
  EBUSY: (path) => `Et andet program bruger ${at(path)}. Luk det, og kør kommandoen igen.`,
  ENOTDIR: (path) =>
    `Der ligger en fil, hvor der skal være en mappe, i stien ${at(path)}. Flyt eller slet filen, og kør kommandoen igen.`,
  EISDIR: (path) =>
    `Der ligger en mappe, hvor der skal være en fil: ${at(path)}. Flyt eller slet mappen, og kør kommandoen igen.`,
  EIO: (path) =>
    `Drevet svarede med en fejl ved ${at(path)}. Se efter, om det er tilsluttet, og tag en kopi af dine filer.`,
  ENAMETOOLONG: (path) =>
    `Stien til ${at(path)} er for lang. Læg projektets mappe et sted med en kortere sti.`,
  ENOMEM: () => 'Maskinen har ikke mere hukommelse. Luk andre programmer, og kør kommandoen igen.',
};

export const commandText = {
  refusals,
  /** The system says ENOSPC of this too, though the disk has room. */
  noMoreWatching:
    'Maskinen holder øje med så mange filer, som den har lov til. Luk andre programmer, der gør det (for eksempel Visual Studio Code i andre mapper), og kør kommandoen igen.',
  unknownFault:
    'Kommandoen stødte på en fejl, som den ikke kender. Det er ikke din skyld: Send det, der står her, til en udvikler.',
  settings: {
    siteUrl: (value: string, example: string) =>
      `Indstillingen SITE_URL er »${value}«. Skriv webstedets adresse med https:// og uden mappe, for eksempel ${example}.`,
    siteUrlUser: (example: string) =>
      `Indstillingen SITE_URL har et brugernavn eller en adgangskode før @. Den ville blive udgivet på hver side. Skriv adressen alene: ${example}.`,
    siteUrlFolder: (value: string, host: string, folder: string) =>
      `Indstillingen SITE_URL er »${value}« og har en mappe i sig. Skriv den for sig: SITE_URL=${host} BASE_PATH=${folder}.`,
    basePath: (value: string, suggestion: string) =>
      `Indstillingen BASE_PATH er »${value}«. Den bliver en del af hver adresse og må kun have bogstaver a-z, tal, bindestreg, understreg, punktum og /. Skriv for eksempel BASE_PATH=${suggestion}.`,
    basePathMangled: (value: string) =>
      `Indstillingen BASE_PATH er »${value}«, som er en sti på maskinen. Det gør nogle terminaler på Windows ved et /. Skriv mappen uden / foran: BASE_PATH=note.`,
    basePathIsAddress: (value: string) =>
      `Indstillingen BASE_PATH er »${value}«. Skriv kun mappen, for eksempel BASE_PATH=/note, og resten i SITE_URL.`,
    repositoryUrl: (value: string) =>
      `Indstillingen REPOSITORY_URL er »${value}«. Skriv arkivets adresse i browseren, for eksempel https://github.com/organisation/arkiv.`,
    repositoryBranch: (value: string) =>
      `Indstillingen REPOSITORY_BRANCH er »${value}«. Skriv navnet på en gren, for eksempel main.`,
    outDir: (value: string) =>
      `Indstillingen OUT_DIR er »${value}«, men mappen skal ligge i projektets mappe. Skriv for eksempel OUT_DIR=dist.`,
    frozenEdition: (value: string) =>
      `Indstillingen FROZEN_EDITION er »${value}«. Den er et udgavenummer og sættes af npm run edition; lad den stå tom.`,
    publisher: (value: string, most: number) =>
      `Indstillingen PUBLISHER er »${value}«. Skriv udgiverens navn på én linje: højst ${most} tegn og uden < og >.`,
    contact: (value: string) =>
      `Indstillingen CONTACT er »${value}«. Skriv en mailadresse eller en adresse på nettet, for eksempel redaktion@example.org eller https://example.org/kontakt.`,
    license: (name: string, value: string) =>
      `Indstillingen ${name} er »${value}«. Skriv licensens korte navn, for eksempel CC-BY-4.0, eller dens navn og adresse med mellemrum imellem.`,
    previewUrl: (value: string) =>
      `Indstillingen PREVIEW_URL er »${value}«. Skriv adressen på en ændrings websted med {nummer}, hvor pull requestets nummer skal stå, for eksempel https://{nummer}.example.org.`,
  },
} as const;
