/** What the checks say of a trial whose fields and sentences do not fit together. */
export const trialText = {
  fieldContradicted: (field: string, value: string, said: string, right: readonly string[]) => {
    const to = `${right.length > 1 ? ', for eksempel' : ''} til ${right.join(' eller ')}`;
    return `Her står »${said}«, men feltet ${field} er ${value}. En læser ser begge dele. Ret feltet${to}, eller ret sætningen, så den siger det samme som feltet. Kilden afgør, hvilket der er rigtigt.`;
  },
  sectionDated: (section: string, act: string, own: string, others: string) =>
    `§ ${section} i ${act} har mere end én dato: her ${own}, i ${others}. Ret den dato, der er forkert. Er begge kildens, så skriv en <Note> her, der nævner den anden dato, og en i det andet forsøg.`,
  otherDate: (code: string, date: string) => `forsøg ${code} ${date}`,
} as const;
