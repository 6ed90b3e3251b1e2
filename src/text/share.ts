/** What is said where a page is shared. */
export const shareText = {
  /** The page at a trial's short address, for those whose browser does not go on by itself. */
  short: (code: string, title: string) => ({
    title: `Forsøg ${code}: ${title}`,
    lead: 'Forsøgets side ligger her:',
  }),
  shortAddress: 'Kort adresse:',
  /** On the picture that goes with a link. */
  picture: {
    size: (networks: number, municipalities: number, trials: number) =>
      `${networks} netværk · ${municipalities} kommuner · ${trials} forsøg`,
    basedOn: (source: string) => `Genfortalt efter ${source}`,
  },
} as const;
