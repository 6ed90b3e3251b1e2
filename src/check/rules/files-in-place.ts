import { dirname } from 'node:path';
import { slug } from '../../markdown/slug.ts';
import { addresses, chapterAddress } from '../../model/addresses.ts';
import { findingText } from '../../text/findings.ts';
import { fileCheck, texts, type Check } from '../check.ts';
import { fileStart } from '../finding.ts';
import { textFiles } from '../../model/reading/project.ts';

/** File names and their folders' become addresses: lower case, no æ, ø, å or spaces. */
export const fileNamesAscii = fileCheck({
  id: 'file-names-ascii',
  in: [...texts, 'sources'],
  run(file, report) {
    const folders = file.id.split('/');
    const name = folders.pop() ?? '';
    for (const folder of folders.filter((one) => slug(one) !== one)) {
      report(file, fileStart, findingText.folderName(folder, slug(folder)));
    }
    if (slug(name) === name) return;
    const ending = file.isMdx ? '.mdx' : '.yaml';
    report(file, fileStart, findingText.fileName(name + ending, slug(name) + ending));
  },
});

/** Whether a chapter's address is one of the site's own, or below one; the background has chapters of its own below. */
function isTaken(chapter: string): boolean {
  const address = chapterAddress(chapter);
  const { home, background, ...others } = addresses;
  return (
    address === home ||
    address === background ||
    Object.values(others).some((taken) => address.startsWith(taken))
  );
}

/** No file takes the address of another page. Astro reads `index` as its folder's own address. */
export const addressesFree: Check = {
  id: 'addresses-free',
  run(project, report) {
    for (const file of textFiles(project)) {
      const isIndex = file.id.split('/').at(-1) === 'index';
      const isChapter = project.chapters.some((chapter) => chapter === file);
      if (isIndex || (isChapter && isTaken(file.id))) {
        report(file, fileStart, findingText.addressTaken(`${file.id}.mdx`));
      }
    }
  },
};

/** A trial's file lies in its network's folder, and its code begins with the network's number. */
export const trialsInTheirNetwork: Check = {
  id: 'trials-in-their-network',
  run({ trials, networks }, report) {
    for (const file of trials) {
      if (!file.data || !file.fields) continue;
      const { network, code } = file.data;
      if (dirname(file.id) !== network) {
        const message = findingText.wrongFolder(dirname(file.file), network);
        report(file, file.fields.locate(['network']), message);
      }
      const number = networks.find(({ id }) => id === network)?.data?.number;
      if (number !== undefined && !code.startsWith(`${number}.`)) {
        report(file, file.fields.locate(['code']), findingText.wrongCode(code, number));
      }
    }
  },
};
