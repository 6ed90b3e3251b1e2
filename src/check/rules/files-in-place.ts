import { dirname } from 'node:path';
import { slug } from '../../markdown/slug.ts';
import {
  addresses,
  chapterAddress,
  lawAddress,
  networkAddress,
  ownFolders,
} from '../../model/addresses.ts';
import { findingText } from '../../text/findings.ts';
import { fileCheck, type Check } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { fileStart } from '../finding.ts';
import { textFiles, type ContentFile } from '../../model/reading/project.ts';

/** What Windows calls its devices: no file or folder there can have these names, whatever its ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Well within what Windows has for a whole path, 260, with the folders above. */
const longestName = 100;

/** File names and their folders' become addresses: lower case, no æ, ø, å or spaces. */
export const fileNamesAscii = fileCheck({
  id: 'file-names-ascii',
  in: [...textNames, 'sources'],
  run(file, report) {
    const folders = file.id.split('/');
    const name = folders.pop() ?? '';
    for (const folder of folders.filter((one) => slug(one) !== one)) {
      report(file, fileStart, findingText.folderName(folder, slug(folder)));
    }
    for (const part of file.id.split('/').filter((one) => one.length > longestName)) {
      report(file, fileStart, findingText.fileNameLong(part, longestName));
    }
    const reserved = file.id.split('/').find((part) => deviceName.test(part));
    if (reserved) report(file, fileStart, findingText.deviceName(reserved));
    if (slug(name) === name || name === reserved) return;
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
    [...Object.values(others), ...ownFolders].some(
      (taken) => address.startsWith(taken) || (!chapter.includes('/') && taken.startsWith(address)),
    )
  );
}

/** The addresses that are no entry's: no network and no act can have one of them. */
const fixed = new Set<string>([...Object.values(addresses), lawAddress()]);

/** No file, and no act of the list, takes the address of another page. Astro reads `index` as its folder's own address. */
export const addressesFree: Check = {
  id: 'addresses-free',
  run(project, report) {
    const chapters = new Set<ContentFile>(project.chapters);
    const networks = new Set<ContentFile>(project.networks);
    for (const file of textFiles(project)) {
      const isIndex = file.id.split('/').at(-1) === 'index';
      const isChapter = chapters.has(file);
      const isNetwork = networks.has(file);
      if (
        isIndex ||
        (isChapter && isTaken(file.id)) ||
        (isNetwork && fixed.has(networkAddress(file.id)))
      ) {
        report(file, fileStart, findingText.addressTaken(`${file.id}.mdx`));
      }
    }
    project.acts.data?.forEach(({ id }, index) => {
      if (!fixed.has(lawAddress(id)) || !project.acts.fields) return;
      report(project.acts, project.acts.fields.locate([index, 'id']), findingText.actTaken(id));
    });
  },
};

/** A trial's file lies in its network's folder, and its code begins with the network's number. */
export const trialsInTheirNetwork: Check = {
  id: 'trials-in-their-network',
  run({ trials, networks }, report) {
    const numbers = new Map(networks.map(({ id, data }) => [id, data?.number]));
    for (const file of trials) {
      if (!file.data || !file.fields) continue;
      const { network, code } = file.data;
      if (dirname(file.id) !== network) {
        const message = findingText.wrongFolder(dirname(file.file), network);
        report(file, file.fields.locate(['network']), message);
      }
      const number = numbers.get(network);
      if (number !== undefined && !code.startsWith(`${number}.`)) {
        report(file, file.fields.locate(['code']), findingText.wrongCode(code, number));
      }
    }
  },
};
