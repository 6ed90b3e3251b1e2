import { numberText } from '../text/formats.ts';

/** A file's size as readers know it from their downloads, in thousands and millions of bytes: `94 KB`, `1,2 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < 999_500
    ? `${numberText(Math.max(1, Math.round(bytes / 1e3)))}\u00a0KB`
    : `${numberText(Math.round(bytes / 1e5) / 10)}\u00a0MB`;
