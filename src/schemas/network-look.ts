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

/** The corners of a shape, in hundredths of its width and height; some reach a little beyond, to look as large as others. */
type Corners = readonly (readonly [x: number, y: number])[];

/** The shapes of networks' marks, on the site and in print: the first is network 1's. */
export const networkShapes: readonly ('circle' | 'rounded' | Corners)[] = [
  'circle',
  'rounded',
  corners('50,-6 106,50 50,106 -6,50'),
  corners('25,4 75,4 100,50 75,96 25,96 0,50'),
  corners('50,0 100,36 82,98 18,98 0,36'),
  corners('22,4 100,4 78,96 0,96'),
  corners('0,6 70,6 100,50 70,94 0,94'),
  corners('0,0 100,0 100,60 50,100 0,60'),
  corners('18,0 82,0 82,18 100,18 100,82 82,82 82,100 18,100 18,82 0,82 0,18 18,18'),
];

function corners(text: string): Corners {
  return text.split(' ').map((corner) => {
    const [x = 0, y = 0] = corner.split(',').map(Number);
    return [x, y];
  });
}

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
