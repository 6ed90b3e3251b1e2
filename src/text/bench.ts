/** What `npm run bench` says of what it has measured. */
export const benchText = {
  programs: {
    check: 'Kontrol, første gang',
    checkAgain: 'Kontrol, når intet er ændret',
    build: 'Hele udgivelsen',
    rebuild: 'Udgivelsen efter én rettelse',
  },
  stages: {
    pages: 'heraf siderne',
    book: 'heraf bogen',
    parts: 'heraf uddragene',
    epub: 'heraf e-bøgerne',
    word: 'heraf Word-dokumenterne',
    search: 'heraf søgningen',
  },
  /** What is measured now, while one waits. */
  doing: {
    check: 'kontrol',
    checkAgain: 'kontrol igen',
    build: 'udgivelse',
    stages: 'bog, uddrag, e-bøger, Word og søgning hver for sig',
    rebuild: 'udgivelse efter en rettelse',
    devAnswer: 'svar under redigering',
  },
  cpu: (what: string) => `${what}, s processortid`,
  seconds: (what: string) => `${what}, s på uret`,
  devAnswer: 'Svar under redigering, ms',
  memory: (what: string) => `${what}, mest hukommelse i én proces, MB`,
  parsedByUs: 'Tekster læst af os',
  parsedByAstro: 'Tekster læst af Astro',
  largest: (kind: string) => `${kind}, største, byte`,
  measure: 'Mål',
  times: (times: string) => `${times} ×`,
  perTrial: 'pr. forsøg',
  before: 'før',
  now: 'nu',
  ratio: 'nu/før',
  progress: (times: number, what: string) => `${times} ×: ${what}`,
  intro: (node: string) =>
    `Node ${node}. Sidste kolonne er prisen for ét forsøg i den største udgave mod den i den mindste. Tiden gælder denne maskine i dag: sammenlign forholdene.`,
  written: (file: string) => `Målingerne ligger i ${file}.`,
  usage: `npm run bench måler udgivelsen, som den er, og med ti gange så mange forsøg og netværk.

  --times 1,10,100   hvor mange gange så stor den skal være; 100 tager lang tid
  --out fil.json     hvor målingerne skal ligge (ellers .astro/bench.json)
  --compare fil.json sammenligner med en tidligere måling`,
};
