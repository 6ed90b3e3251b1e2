/** The texts of the glossary. */
export const glossaryText = {
  title: 'Ordliste',
  lead: 'Forkortelser og fagord i teksten, forklaret kort.',
  origin:
    'I teksten er et ord markeret med prikker, første gang det står på en side. Redaktionen står for forklaringerne, undtagen hvor en kilde er nævnt.',
  letters: 'Bogstaver',
  signs: '§ og tal',
  used: 'Bruges i',
  chapter: (number: number) => `kapitel ${number}`,
  trial: 'forsøg',
  countedTrials: (count: number) => `${count} forsøg`,
  source: 'Kilde',
} as const;
