/** What `npm run build` says. */
export const publishText = {
  /** The parts of a build: while they go on, and when they are done. */
  stages: {
    pages: { name: 'Sider', done: (count: number) => `Siderne er lavet: ${count}.` },
    book: { name: 'Bog', done: () => 'Bogen er sat.' },
    parts: { name: 'Uddrag', done: (count: number) => `Uddragene er sat: ${count}.` },
    search: {
      name: 'Søgeindeks',
      done: (count: number) => `Søgeindekset er lavet: ${count} sider kan findes.`,
    },
  },
  count: ({ done, of }: { done: number; of?: number | undefined }) =>
    of === undefined ? `${done}` : `${done} af ${of}`,
  /** A step of a command when it begins, in a log. */
  step: (number: number, of: number, what: string) => `${number} af ${of}: ${what} …`,
  inUse: 'Publikationen bliver allerede bygget. Vent, til det er færdigt, og byg igen.',
  faults: 'Ret fejlene ovenfor, og byg igen.',
  saidAbove: 'Fejlen står ovenfor.',
  pagesFailed: (reason: string) => `Siderne kunne ikke bygges. ${reason}`,
  bookFailed: (reason: string) => `Bogen kunne ikke sættes. ${reason}`,
  epubFailed: (reason: string) => `E-bogen kunne ikke laves. ${reason}`,
  wordFailed: (reason: string) => `Word-dokumenterne kunne ikke laves. ${reason}`,
  /** Of a process that is killed, or ends without a word. */
  pressStopped: (how: string) => `Sætningen blev afbrudt (${how}).`,
  addressesLost: (faults: readonly string[]) =>
    ['Adresser, der er udgivet, skal blive ved med at virke.', ...faults].join('\n'),
  searchFailed: (reason: string) => `Søgeindekset kunne ikke laves: ${reason}`,
  copiesFailed: (reason: string) => `Sidernes kopier i Markdown kunne ikke laves: ${reason}`,
  notInPlace: (folder: string, reason: string) =>
    `Den nye udgave kunne ikke lægges i ${folder}/: ${reason}`,
};
