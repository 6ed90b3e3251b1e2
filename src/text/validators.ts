/** What `npm run validate` says. */
export const validatorsText = {
  usage: (unknown: string) => `»${unknown}« kan ikke bruges. Skriv: npm run validate`,
  /** What it is about to do. */
  fetching: (program: string) => `henter ${program}`,
  running: (program: string, file?: string) =>
    file === undefined ? program : `${program}: ${file}`,
  missing: (program: 'java' | 'mvn') =>
    `Kommandoen kræver Java 17 eller nyere og Maven, og »${program}« er ikke installeret. På Debian og Ubuntu: sudo apt-get install default-jre-headless maven`,
  notFetched: (program: string, words: string) => `${program} kunne ikke hentes:\n${words}`,
  stopped: (program: string, words: string) => `${program} kunne ikke køres færdig:\n${words}`,
} as const;
