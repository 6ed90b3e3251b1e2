/** What the scripts of tables say. Apart from the rest, as it is sent to the reader. */
export const sortText = {
  by: (what: string) => `Sortér efter ${what}`,
  sorted: (what: string, descending: boolean) =>
    `Tabellen er sorteret efter ${what}, ${descending ? 'faldende' : 'stigende'}.`,
} as const;

export const scrollText = {
  box: (caption: string) => `Rul vandret i tabellen »${caption}«`,
  picture: (name: string) => `Rul vandret: ${name}`,
} as const;

/** What tables can be sorted by. */
export const sortedBy = {
  code: 'nummer',
  municipalities: 'antal kommuner',
  legalBasis: 'hjemmel',
  inForce: 'dato for ikrafttrædelse',
  evaluation: 'om evalueringsdesignet er klar',
  name: 'navn',
  trialsOf: (network: string) => `forsøg i netværket »${network}«`,
  trials: 'forsøg i alt',
} as const;
