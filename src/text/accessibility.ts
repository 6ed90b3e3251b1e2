/** What the build says at the head of the page on accessibility: versions, dates and counts, which its text has none of. */
export const accessibilityText = {
  title: 'Kort om tilgængeligheden',
  standard: { label: 'Standard', value: 'WCAG 2.2, niveau A og AA; kontrast: niveau AAA' },
  pdfs: { label: 'PDF’er', value: 'PDF/UA-1 og PDF/A-2a' },
  epubs: {
    label: 'E-bøger',
    value: 'EPUB 3.3 og EPUB Accessibility 1.1; sidetallene er PDF-udgavens',
  },
  status: { label: 'Status', value: 'Ingen kendte brud. Vurderingen er vores egen.' },
  /** When it was last gone through by hand and with programs from outside. */
  reviewed: { label: 'Gennemgået', date: '2026-11-30' },
  extent: {
    label: 'Omfang',
    value: (pages: number, pdfs: number, epubs: number) =>
      `${pages} sider, ${pdfs} PDF’er og ${epubs} e-bøger`,
  },
} as const;
