const rule =
  'Generelt gælder, at netværkene som udgangspunkt selv har ansvaret for at evaluere deres forsøg.';

const briefly = 'som udgangspunkt netværket selv';
const undesigned = 'der bliver ikke lavet et design';

/** What is said of who evaluates where the source names nobody: that, and what it says of all trials in general. */
export const evaluatorText = {
  rule,
  notReported: {
    label: `Ikke oplyst – ${briefly}`,
    undesignedLabel: `Ikke oplyst – ${undesigned}`,
    sentence: `Ikke oplyst for dette forsøg. ${rule}`,
    undesignedSentence: 'Ikke oplyst. Der bliver ikke lavet et evalueringsdesign for forsøget.',
    inList: `ikke oplyst, hvem der evaluerer – ${briefly}`,
    undesignedInList: `ikke oplyst, hvem der evaluerer – ${undesigned}`,
  },
} as const;
