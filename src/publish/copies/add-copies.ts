import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyListAddress, copyName } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import { keptResults } from '../../model/reading/kept-results.ts';
import { absolute } from '../../settings.ts';
import { interfaces } from '../../text/interface.ts';
import { contentLanguage } from '../../text/language.ts';
import { pdfText } from '../../text/pdf.ts';
import { periodText } from '../../wording/facts.ts';
import { addressOf } from '../built-addresses.ts';
import { pageCopy, type CopyHead, type PageCopy, type PageHead } from './copy.ts';
import { llmsText, type CopiedPage } from './llms.ts';

/**
 * Writes a Markdown copy beside each page of a built site that says it has one, and the list of them. The copy of a
 * page that is as it was is had from the last build.
 * @param root the project's top folder
 * @param folder the site, its pages whole
 */
export async function addCopies(
  root: string,
  folder: string,
  { note, editions: [newest] }: Publication,
): Promise<void> {
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
  const copied: CopiedPage[] = [];
  for (const file of globSync('**/*.html', { cwd: folder }).sort()) {
    const address = addressOf(file.replaceAll('\\', '/'));
    const html = readFileSync(join(folder, file), 'utf8');
    const head = headOf(address);
    // What the head says besides the page's own title and description decides the copy as the page does.
    const said = JSON.stringify(head({ title: '', description: '' }));
    const copy = kept.of(`${said}\n${html}`, () => pageCopy(html, absolute(address), head));
    if (!copy) continue;
    writeFileSync(join(folder, dirname(file), copyName), copy.markdown);
    copied.push({ ...copy.page, address });
    // The search's index is made at the same time, by a process that must not wait for us.
    await new Promise(setImmediate);
  }
  kept.forgetOthers();
  writeFileSync(join(folder, copyListAddress), llmsText(copied, note, edition));
}
