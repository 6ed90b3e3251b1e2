/** What a server can send before it must wait for the reader's first answer, in bytes: ten packets. */
export const firstView = 14_600;
