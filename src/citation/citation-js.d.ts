// What we use of Citation.js, which has no types of its own.

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { forceType: string });
    data: Record<string, unknown>[];
    format(name: string, options?: Record<string, unknown>): string;
  }
  interface Register {
    add(name: string, xml: string): void;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register; locales: Register };
      get(name: '@bibtex'): { format: Record<string, boolean> };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
