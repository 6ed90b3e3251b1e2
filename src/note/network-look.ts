/** How many looks there are: a colour and a shape each. */
const looks = 8;

/** The look of a network, 1–8. A ninth network has the first one's, and its own number. */
export const networkLook = (number: number): number => ((number - 1) % looks) + 1;
