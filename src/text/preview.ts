/** What `npm run preview` says. */
export const previewText = {
  notBuilt:
    'Der er ingen dist/ endnu. Kør npm run build først, eller skriv mappen med et websted, du har hentet: npm run preview -- <mappe>',
  noFolder: (given: string) =>
    `Mappen »${given}« findes ikke. Skriv mappen, som du pakkede webstedet ud i.`,
  packed: (given: string) =>
    `»${given}« er pakket sammen. Pak den ud, og skriv mappen: npm run preview -- <mappe>`,
  noSite: (given: string) =>
    `Der er intet websted i »${given}«: index.html mangler. Skriv mappen, som du pakkede »publikation« ud i.`,
  serving: (folder: string) => `Viser webstedet i ${folder}. Stop med Ctrl+C.`,
} as const;
