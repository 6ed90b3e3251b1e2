// What `npm run check` says of its findings as a whole, and of how it was asked.

const errors = (count: number): string => `${count} fejl`;
const warnings = (count: number): string => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`;

/** Errors and warnings in words; what there are none of is left out. */
const counted = (errorCount: number, warningCount: number): string =>
  [
    ...(errorCount > 0 || warningCount === 0 ? [errors(errorCount)] : []),
    ...(warningCount > 0 ? [warnings(warningCount)] : []),
  ].join(' og ');

/** Where the rules are explained, a page for each check. */
export const helpFolder = 'docs/fejl';

export const reportText = {
  severity: { error: 'fejl', warning: 'advarsel' },
  severityHeading: { error: 'Fejl', warning: 'Advarsel' },
  counted,
  summary: (errorCount: number, warningCount: number, files: number, all: number) => {
    if (errorCount + warningCount === 0) return `Ingen fejl i ${all} filer.`;
    const inFiles = `i ${files} ${files === 1 ? 'fil' : 'filer'} (${all} filer læst).`;
    return errorCount === 0
      ? `Ingen fejl, men ${warnings(warningCount)} ${inFiles}`
      : `${counted(errorCount, warningCount)} ${inFiles}`;
  },
  readMore: (page: string) =>
    `Navnet i [ ] er reglens navn. Den er forklaret i ${helpFolder}, for eksempel ${page}.`,
  canBeFixed: (findings: number, all: number) =>
    `${findings === all ? (all === 1 ? 'Den' : 'Alle') : `${findings} af dem`} kan rettes for dig: npm run check -- --fix`,
  annotationTitle: (severity: string, check: string) => `${severity} (${check})`,
  notShown: (hidden: number) =>
    hidden === 1
      ? 'GitHub viser højst 10 af hver slags ved filerne. Her er den sidste:'
      : `GitHub viser højst 10 af hver slags ved filerne. Her er de andre ${hidden}:`,
  place: 'Sted',
  what: 'Hvad er galt',
  rule: 'Regel',
  rulesExplained: `Reglerne er forklaret i ${helpFolder}.`,
  moreAlike: (more: number) => `Og ${more.toLocaleString('da-DK')} til af samme slags i filen.`,
  notInComment: (hidden: number) =>
    `Der er ikke plads til ${hidden} mere. Kør npm run check, og se dem alle.`,
} as const;

/** What can be asked for on the command line, and what is said of anything else. */
export const argumentText = {
  uses: {
    json: 'fundene som JSON til andre programmer',
    github: 'fundene som GitHub viser dem ved linjerne i en pull request',
    markdown: 'fundene som en kommentar i en pull request',
    fix: 'ret det, der kun kan rettes på én måde, og vis resten',
    laesbarhed: 'hvor svær hver tekst er at læse (LIX)',
    help: 'vis denne oversigt',
  },
  unknown: (written: string, suggestion: string | undefined) =>
    `»${written}« kendes ikke.${suggestion === undefined ? '' : ` Mente du »${suggestion}«?`}`,
  withoutValue: (option: string) => `${option} skrives alene, uden noget efter lighedstegnet.`,
  notTogether: (options: readonly string[]) => `Vælg én af: ${options.join(', ')}.`,
  overview: (lines: readonly string[]) =>
    ['npm run check læser alle filer og viser, hvad der er galt. Du kan tilføje:', ...lines].join(
      '\n',
    ),
} as const;

const things = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** What `--fix` did, check by check. A check that is not here has nothing that it can mend. */
const mendedThings: Record<string, (count: number) => string> = {
  'saved-as-utf8': (count) => `tegnsættet ${count === 1 ? 'ét sted' : `${count} steder`}`,
  'lines-plain': (count) => things(count, 'linjeslutning', 'linjeslutninger'),
  'spaces-plain': (count) =>
    things(count, 'tabulator eller mellemrum', 'tabulatorer eller mellemrum'),
  'nothing-invisible': (count) => things(count, 'usynligt tegn', 'usynlige tegn'),
  'letters-composed': (count) => things(count, 'opdelt bogstav', 'opdelte bogstaver'),
  'dates-in-text-quoted': (count) =>
    `${things(count, 'dato', 'datoer')} i en tekst sat i anførselstegn`,
  'quotes-danish': (count) =>
    things(count, 'anførselstegn eller apostrof', 'anførselstegn og apostroffer'),
  'dashes-danish': (count) => things(count, 'tankestreg', 'tankestreger'),
  'ellipsis-one-sign': (count) => `tre punktummer ${count === 1 ? 'ét sted' : `${count} steder`}`,
  'signs-spaced': (count) => things(count, 'manglende mellemrum', 'manglende mellemrum'),
};

export const mendText = {
  /** The checks whose findings can be mended. */
  checks: Object.keys(mendedThings),
  mended: (file: string, mended: ReadonlyMap<string, number>) => {
    const done = [...mended].map(([check, count]) => mendedThings[check]?.(count) ?? check);
    return `Rettet i ${file}: ${done.join(', ')}.`;
  },
  nothing: 'Der var intet at rette af sig selv.',
} as const;
