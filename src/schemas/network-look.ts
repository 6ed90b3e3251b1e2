/** How many colours and shapes there are for networks. */
export const networkLookCount = 9;

/**
 * Which of them a network has, counted from 1. From the tenth they come again: the number stands in the mark, so a look
 * need not be one network's alone.
 */
export const lookOf = (number: number): number => ((number - 1) % networkLookCount) + 1;
