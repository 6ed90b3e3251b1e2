import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteReferences } from './footnotes.ts';
import type { Division } from './xml.ts';

/** What a page is, as readers' programs know it: `epub:type`, and the same as a role where there is one. */
const kinds = {
  titlepage: undefined,
  colophon: 'doc-colophon',
  preface: 'doc-preface',
  chapter: 'doc-chapter',
  appendix: 'doc-appendix',
  glossary: 'doc-glossary',
  bibliography: 'doc-bibliography',
  index: 'doc-index',
} as const;
export type DocumentKind = keyof typeof kinds;

/** A page of the e-book: a file of XHTML. */
export interface EpubDocument {
  /** Its file and the name of its place, without `.xhtml`. */
  id: string;
  title: string;
  kind: DocumentKind;
  division: Division;
  /** The number of the network that it has the colour of. */
  network?: number;
  body: ElementContent[];
  /** What stands before its title in the contents: a chapter's number. */
  number?: number | undefined;
  /** The page that it stands below in the contents. */
  above?: string;
}

/** What a document is made of: what stands above its title, and all below it. */
interface Parts {
  id: string;
  title: string;
  kind: DocumentKind;
  division: Division;
  network?: number;
  number?: number | undefined;
  above?: string;
  kicker?: string | undefined;
  content: readonly (ElementContent | undefined)[];
  notes?: NoteReferences;
}

/** The name of the file of a document. */
export const fileOf = (id: string): string => `${id}.xhtml`;

/** A document with its title and, at its end, its footnotes. */
export function documentOf({
  id,
  title,
  kind,
  division,
  network,
  number,
  above,
  kicker,
  content,
  notes,
}: Parts): EpubDocument {
  const section: Element = h(
    'section',
    {
      // What is an index by its type must be one list; ours have one for each letter or act.
      'epub:type': kind === 'index' ? undefined : kind,
      role: kinds[kind],
      ariaLabelledBy: id,
    },
    [
      kicker === undefined ? undefined : h('p.kicker', kicker),
      h('h1', { id }, title),
      ...content,
      ...(notes?.list() ?? []),
    ],
  );
  return {
    id,
    title,
    kind,
    division,
    number,
    ...(network === undefined ? {} : { network }),
    ...(above === undefined ? {} : { above }),
    body: [section],
  };
}
