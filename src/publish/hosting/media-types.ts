/** How a kind of file is sent. */
export interface MediaType {
  /** What it is, with its encoding where that has to be said. */
  type: string;
  /** Whether it gets smaller when it is compressed. */
  shrinks?: true;
  /** Whether hosts that read `_headers` have to be told: they don't know it, or leave its encoding out. */
  told?: true;
}

const utf8 = (type: string): string => `${type}; charset=utf-8`;

/** Every kind of file that is published, by the end of its name. What is not here is sent as bytes. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  bib: { type: utf8('text/x-bibtex'), shrinks: true, told: true },
  css: { type: utf8('text/css'), shrinks: true },
  csv: { type: utf8('text/csv'), shrinks: true, told: true },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  epub: { type: 'application/epub+zip' },
  html: { type: utf8('text/html'), shrinks: true },
  js: { type: utf8('text/javascript'), shrinks: true },
  json: { type: 'application/json', shrinks: true },
  // RFC 7763
  md: { type: utf8('text/markdown'), shrinks: true, told: true },
  pdf: { type: 'application/pdf' },
  png: { type: 'image/png' },
  ris: { type: 'application/x-research-info-systems', shrinks: true },
  svg: { type: 'image/svg+xml', shrinks: true },
  txt: { type: utf8('text/plain'), shrinks: true, told: true },
  woff2: { type: 'font/woff2' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  xml: { type: 'application/xml', shrinks: true },
  // RFC 9512
  yaml: { type: 'application/yaml', shrinks: true, told: true },
  // The search index is compressed already.
  ...Object.fromEntries(
    ['pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'].map((end) => [
      end,
      { type: 'application/octet-stream' },
    ]),
  ),
};

/** What a file is sent as, by its path. */
export function mediaTypeOf(path: string): MediaType {
  const end = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  return mediaTypes[end] ?? { type: 'application/octet-stream' };
}
