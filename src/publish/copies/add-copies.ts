import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyListAddress, copyName } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import { keptResults } from '../../model/reading/kept-results.ts';
import { absolute } from '../../settings.ts';
import { interfaces } from '../../text/interface.ts';
import { contentLanguage } from '../../text/language.ts';
import { pdfText } from '../../text/pdf.ts';
import { lacksSizes } from '../../wording/file-size.ts';
import { periodText } from '../../wording/facts.ts';
import { addressOf } from '../built-addresses.ts';
import { pageCopy, type CopyHead, type PageCopy, type PageHead } from './copy.ts';
import { llmsText, type CopiedPage } from './llms.ts';

/** Writes the copies of a site while it is made. */
export interface Copier {
  /** Writes those of the pages that are whole already. */
  begin(): Promise<void>;
  /** Writes the others when all pages are whole, and the list of all. */
  finish(): Promise<void>;
}

/**
 * What writes a Markdown copy beside each page of a built site that says it has one, and the list of them. The copy of a
 * page that is as it was is had from the last build.
 * @param root the project's top folder
 * @param folder the site, whose pages may still lack the sizes of files
 */
export function copier(
  root: string,
  folder: string,
  { note, editions: [newest] }: Publication,
): Copier {
  const edition = newest ? pdfText.edition(newest.number, periodText(newest.date)) : '';
  const codes = new Map(note.trials.map(({ address, data }) => [address, data.code]));
  const headOf =
    (address: string) =>
    ({ title, description }: PageHead): CopyHead => {
      const code = codes.get(address);
      return {
        title,
        description,
        url: absolute(address),
        ...(code !== undefined && { code }),
        publication: interfaces[contentLanguage].noteTitle,
        edition,
        language: contentLanguage,
      };
    };
  const kept = keptResults<PageCopy | undefined>({
    root,
    name: 'copies',
    code: ['src/publish/copies/copy.ts'],
  });
  const seen = new Map<string, CopiedPage | undefined>();
  const write = async (isReady: (html: string) => boolean): Promise<void> => {
    for (const file of globSync('**/*.html', { cwd: folder })) {
      if (seen.has(file)) continue;
      const html = readFileSync(join(folder, file), 'utf8');
      if (!isReady(html)) continue;
      const address = addressOf(file.replaceAll('\\', '/'));
      const head = headOf(address);
      // What the head says besides the page's own title and description decides the copy as the page does.
      const said = JSON.stringify(head({ title: '', description: '' }));
      const copy = kept.of(`${said}\n${html}`, () => pageCopy(html, absolute(address), head));
      if (copy) writeFileSync(join(folder, dirname(file), copyName), copy.markdown);
      seen.set(file, copy && { ...copy.page, address });
      // Others are at work, and tell how far they are.
      await new Promise(setImmediate);
    }
  };
  return {
    begin: () => write((html) => !lacksSizes(mainOf(html))),
    async finish() {
      await write(() => true);
      kept.forgetOthers();
      const copied = [...seen]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, page]) => page ?? []);
      writeFileSync(join(folder, copyListAddress), llmsText(copied, note, edition));
    },
  };
}

/** The part of a page that its copy is made of. */
const mainOf = (html: string): string =>
  html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
