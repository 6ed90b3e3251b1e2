/** What `npm run verify` says, and the manifest of what is not known. */
export const manifestText = {
  unknownCommit: 'ikke oplyst',
  usage: 'Skriv mappen med webstedet: npm run verify -- <mappe>',
  noManifest: (folder: string) => `Der er ingen manifest.json i »${folder}«.`,
  unreadable: (file: string) => `${file} kan ikke læses som en liste over filer.`,
  missing: (path: string) => `${path}: mangler`,
  changed: (path: string) => `${path}: er ikke den fil, der blev udgivet`,
  otherCopy: (path: string, file: string) => `${path}: holder ikke det samme som ${file}`,
  extra: (path: string) => `${path}: står ikke i listen`,
  whole: (count: number) => `Alle ${count} filer er, som de blev udgivet.`,
} as const;
