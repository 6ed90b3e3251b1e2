import { listText, numberText } from './formats.ts';

const place = (base: string): string =>
  base === '/' ? 'dist/ er serverens rod' : `dist/ ligger som ${base} under serverens rod`;

/** What stands in the files for those who run a server, and what `npm run compress` says. */
export const hostingText = {
  nginx: (base: string) => [
    `Til nginx: Skriv »include <mappe>/_server/nginx.conf;« i en server-blok, hvor ${place(base)} (root).`,
    'Lavet af bygningen: Ret den ikke her.',
  ],
  nginxBrotli:
    'Med modulet ngx_brotli kan næste linje slås til. Filerne laves af npm run compress.',
  caddy: (base: string) => [
    `Til Caddy: Skriv »import <mappe>/_server/Caddyfile« i blokken for et websted, hvor ${place(base)} (root *).`,
    'Lavet af bygningen: Ret den ikke her.',
  ],
  apache: (base: string) => [
    `Til Apache, som læser filen selv, hvor AllowOverride har FileInfo, og hvor ${place(base)}.`,
    'Lavet af bygningen: Ret den ikke her.',
  ],
  compressing: 'Teksterne gøres mindre',
  compressed: (files: number, size: string, copies: readonly { end: string; size: string }[]) =>
    `${numberText(files)} filer på ${size} har fået kopier: ${listText(copies.map((copy) => `${copy.size} som ${copy.end}`))}.`,
  apacheCompressed:
    'Filer, som npm run compress har gjort mindre, bliver sendt i stedet for de store.',
} as const;
