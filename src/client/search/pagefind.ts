/** What of Pagefind's own interface the search uses; its script is made by the build, beside the site. */
export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  /** Without words: every page that the filters let through. */
  search(
    words: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PageData>;
}

/** A page as the index keeps it. */
export interface PageData {
  url: string;
  /** The page's own text, escaped, with `<mark>` round the words found. */
  excerpt: string;
  /** The page's whole text, not escaped. */
  content: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  anchors: { id: string; text: string; location: number }[];
  sub_results: { title: string; url: string; excerpt: string }[];
}
