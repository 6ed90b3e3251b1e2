/** What the check says of places that nobody has written yet. */
export const placeholderText = {
  field: (mark: string, what: string) => `Stedet er mærket ${mark}. ${what}`.trim(),
  text: (heading: string | undefined) =>
    heading === undefined
      ? 'Her står kun en foreløbig sætning. Skriv teksten efter kilden.'
      : `Afsnittet »${heading}« har kun en foreløbig sætning. Skriv teksten efter kilden.`,
} as const;
