/** What those who write see besides the page: the link to its file, and while editing the faults. */
export const editing = {
  /** @param file path from the project's top folder */
  editPage: (file: string) => `Rediger denne side: ${file}`,
  panel: 'Fejl i indholdet',
  open: (place: string) => `Åbn ${place} i din editor`,
  /** In the terminal, when no findings are left. */
  allFixed: 'Alle fejl er rettet.',
  noFaults: 'Ingen fejl i indholdet',
  /** Why the page may not show what the file says. */
  older:
    'Kan en fil ikke læses, viser siderne den, som den sidst kunne læses. Kunne den heller ikke læses, da du startede, findes dens side ikke endnu.',
  cannotShow: {
    title: 'Siden kan ikke vises endnu',
    lead: 'Ret fejlene nederst i vinduet, og gem: så vises siden af sig selv. De andre sider kan ses imens.',
  },
  reason: 'Siden kunne ikke laves. Programmets egen besked er:',
  notReadable: 'Teksten kan ikke læses endnu. Fejlen står nederst i vinduet.',
  notChecked: (reason: string) => `Indholdet kunne ikke kontrolleres: ${reason}`,
  portTaken: (port: number) =>
    `Port ${port} er optaget: måske kører npm run dev allerede i et andet vindue. Luk det, eller vælg en anden port: npm run dev -- --port ${port + 1}`,
} as const;
