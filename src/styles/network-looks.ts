import { lookOf, networkColours, networkShapes } from '../schemas/network-look.ts';

/**
 * How a network is told from the others, never by colour alone: its mark has a shape and its number too. No colour is
 * near one that says something else: a note, a link, muted text.
 */
export interface NetworkLook {
  /** In light and in dark surroundings. */
  colour: readonly [light: string, dark: string];
  /** What its mark is cut to, as `clip-path` has it. */
  shape: string;
}

const percent = (hundredths: number): string => (hundredths === 0 ? '0' : `${hundredths}%`);

/** A shape as `clip-path` has it. */
function clipPath(shape: (typeof networkShapes)[number] | undefined): string {
  if (shape === undefined) return '';
  if (shape === 'circle') return 'circle()';
  if (shape === 'rounded') return 'inset(4% round 12%)';
  return `polygon(${shape.map((corner) => corner.map(percent).join(' ')).join(',')})`;
}

/** The first is network 1's; which a later one has, `lookOf` says. */
export const networkLooks: readonly NetworkLook[] = networkColours.map((colour, index) => ({
  colour,
  shape: clipPath(networkShapes[index]),
}));

/**
 * The style sheet of the networks that there are, with a rule for each look that they have. What has the attribute
 * `data-look` has that look's `--network` (its colour) and `--shape`; `--stripe` has all colours side by side.
 */
export function networkStyles(numbers: readonly number[]): string {
  const used = new Set(numbers.map(lookOf));
  const looks = networkLooks.flatMap(({ colour, shape }, index) =>
    used.has(index + 1)
      ? [{ number: index + 1, colour: `light-dark(${colour.join(',')})`, shape }]
      : [],
  );
  // Each colour begins where the one before it ends.
  const end = (index: number): number => Math.round(((index + 1) * 10_000) / looks.length) / 100;
  const stripe = looks.map(({ colour }, index) => `${colour} 0 ${end(index)}%`);
  const rules = looks.map(
    ({ number, colour, shape }) => `[data-look="${number}"]{--network:${colour};--shape:${shape}}`,
  );
  return `:root{--stripe:linear-gradient(to right,${stripe.join(',')})}${rules.join('')}`;
}
