import { keptResults } from '../model/reading/kept-results.ts';
import { compilePdf, type Typeset } from './compile.ts';

/** Documents that were set before are had at once. */
export interface KeptPdfs {
  /** As `compilePdf`. */
  compile: typeof compilePdf;
  /** Forgets what has not been asked for. */
  forgetOthers(): void;
}

/**
 * What is kept of the documents of a project, by the whole Typst document and the template.
 * @param compile sets what is not kept
 */
export function keptPdfs(root: string, compile = compilePdf): KeptPdfs {
  const kept = keptResults<Typeset>({
    root,
    name: 'pdf',
    code: ['src/book/compile.ts'],
    files: 'src/book/*.typ',
  });
  return {
    compile: (source) => kept.of(source, () => compile(source, root)),
    forgetOthers: kept.forgetOthers,
  };
}
