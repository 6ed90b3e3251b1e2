/** What the check says of networks. */
export const networkText = {
  activeDiffers: (active: boolean, trials: number) =>
    active
      ? 'Feltet active er true, men netværket har ingen forsøg i src/content/trials. Skriv active: false.'
      : `Feltet active er false, men netværket har forsøg (${trials}) i src/content/trials. Skriv active: true.`,
} as const;
