/** The colours of networks, in light and in dark surroundings: the first is network 1's. In print they are the light. */
export const networkColours: readonly (readonly [light: string, dark: string])[] = [
  ['#00565e', '#4fcfc9'],
  ['#744711', '#ed9d44'],
  ['#1b5e20', '#74c56b'],
  ['#860a57', '#f584bd'],
  ['#33299a', '#8f9bff'],
  ['#5a2440', '#eec0d6'],
  ['#484d00', '#c3cf6a'],
  ['#4a2a10', '#d9b48f'],
  ['#123b1c', '#a9e5bf'],
];

/** How many colours and shapes there are for networks. */
export const networkLookCount = networkColours.length;

/**
 * Which of them a network has, counted from 1. From the tenth they come again: the number stands in the mark, so a look
 * need not be one network's alone.
 */
export const lookOf = (number: number): number => ((number - 1) % networkLookCount) + 1;

/** A network's colour where nothing is dark: on paper. */
export const printColour = (number: number): string =>
  networkColours[lookOf(number) - 1]?.[0] ?? '';
