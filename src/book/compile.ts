import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { pdfText } from '../text/pdf.ts';
import { archivalParts, asBoth, type ArchivalParts } from './archive.ts';
import { readObjects, writeObjects, type PdfObjects } from './file-objects.ts';
import { withNamedLinks } from './link-names.ts';
import { withRowHeaders } from './row-headers.ts';
import { withSharedFiles } from './shared-code.ts';

/** The folders with the cuts of the typefaces that note.typ uses, and no others. */
const fontFolders = [
  'source-serif-4/400Regular',
  'source-serif-4/400Regular_Italic',
  'source-serif-4/600SemiBold',
  'source-serif-4/600SemiBold_Italic',
  'source-sans-3/400Regular',
  'source-sans-3/400Regular_Italic',
  'source-sans-3/600SemiBold',
  'source-sans-3/600SemiBold_Italic',
];

interface Diagnostic {
  message: string;
}

/** A typeset document: the file, and what the document says of itself under the label `<sider>`. */
export interface Typeset {
  pdf: Uint8Array<ArrayBuffer>;
  pageCount: number;
  metadata: unknown[];
}

/** What the typesetter can't set, in its own words, which are English and know no file that someone has written. */
export class TypesettingError extends Error {
  override name = 'TypesettingError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[], cause?: unknown) {
    super(pdfText.typst(problems), { cause });
    this.problems = problems;
  }
}

/** A compiler of a project, the shared files that it has been given, and what archives want of each document. */
interface Compiler {
  typst: NodeCompiler;
  given: Set<string>;
  archival?: ArchivalParts;
}

const compilers = new Map<string, Compiler>();

/** Typst has numbers for some 65,000 files in a process: what comes after so many is set as part of its document. */
const mostFiles = 50_000;

/** The compiler of a project: made once, as it reads the typefaces. */
function compilerFor(root: string): Compiler {
  const known = compilers.get(root);
  if (known) return known;
  const fontPaths = fontFolders.map((folder) =>
    join(root, 'node_modules/@expo-google-fonts', folder),
  );
  const typst = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths }] });
  const compiler: Compiler = { typst, given: new Set() };
  compilers.set(root, compiler);
  return compiler;
}

/** Gives the compiler the files that a document shares with others. @returns the document that imports them */
function giveShared({ typst, given }: Compiler, source: string, root: string): string {
  if (given.size > mostFiles) return source;
  const { main, files } = withSharedFiles(source);
  for (const [path, text] of files) {
    if (given.has(path)) continue;
    typst.addSource(join(root, path), text);
    given.add(path);
  }
  return main;
}

/** Sets a document, before it is exported: what exports alone throws a dump of Rust, once an empty one. */
function setDocument(typst: NodeCompiler, source: string): NodeTypstDocument {
  const compiled = typst.compile({ mainFileContent: source });
  const problems = (compiled.takeDiagnostics()?.shortDiagnostics ?? []) as Diagnostic[];
  if (!compiled.result || problems.length > 0) {
    throw new TypesettingError(problems.map(({ message }) => message));
  }
  return compiled.result;
}

/**
 * Typesets a Typst document as an accessible PDF that archives take too (PDF/UA-1 and PDF/A-2a). The first one of a
 * process, which is the book, is exported as both, which holds it to the rules of both; its parts have nothing else.
 * @param root the project's top folder, from where the document's imports and the fonts are found. Not the place of
 *   this file: in a build it is bundled and lies elsewhere.
 */
export function compilePdf(source: string, root: string): Typeset {
  const own = compilerFor(root);
  const compiler = own.typst;
  const document = setDocument(compiler, giveShared(own, source, root));
  const exported = (pdfStandard: string): PdfObjects =>
    readObjects(compiler.pdf(document, { pdfStandard }));
  try {
    const archival = (own.archival ??= archivalParts(exported('a-2a')));
    return {
      pdf: writeObjects(withNamedLinks(withRowHeaders(asBoth(exported('ua-1'), archival)))),
      pageCount: document.numOfPages,
      metadata: compiler.query(document, {
        selector: '<sider>',
        field: 'value',
      }) as unknown[],
    };
  } catch (error) {
    throw new TypesettingError(messagesIn(error), error);
  } finally {
    // The cache is the process's own and would grow for as long as a preview runs.
    compiler.evictCache(10);
  }
}

/** Draws a Typst document of one page as SVG, its letters as outlines. */
export function drawSvg(source: string, root: string): string {
  const compiler = compilerFor(root).typst;
  return compiler.plainSvg(setDocument(compiler, source));
}

/** The sentences in what `pdf()` throws: `SourceDiagnostic { …, message: "…", …, hints: ["…"] }`. */
function messagesIn(error: unknown): string[] {
  const dump = error instanceof Error ? error.message : String(error);
  const found = [...dump.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replace(/\\(.)/g, '$1'),
  );
  return found.length > 0 ? found : [dump];
}
