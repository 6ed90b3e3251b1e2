import { entryKey, slug } from '../markdown/slug.ts';
import { findingText } from '../text/findings.ts';
import type { Check, Report } from './check.ts';
import type { ContentFile } from './project.ts';

function refuseRepeats<Data>(
  files: readonly ContentFile<Data>[],
  label: string,
  path: PropertyKey[],
  valueOf: (data: Data) => string | number,
  report: Report,
): void {
  const taken = new Map<string | number, string>();
  for (const file of files) {
    if (!file.data || !file.fields) continue;
    const value = valueOf(file.data);
    const other = taken.get(value);
    if (other) {
      report(file, file.fields.locate(path), findingText.duplicate(label, String(value), other));
    } else taken.set(value, file.file);
  }
}

function refuseRepeatedIds(file: ContentFile<{ id: string }[]>, report: Report): void {
  const ids = file.data?.map(({ id }) => id) ?? [];
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    const place = file.fields?.locate([index, 'id']) ?? { line: 1, column: 1 };
    report(file, place, findingText.duplicate('Navnet (id)', id, file.file));
  });
}

/** The name of a file is in the anchors of its text, and several texts can share a page. */
function refuseRepeatedFileNames(files: readonly ContentFile[], report: Report): void {
  const taken = new Map<string, string>();
  for (const { file } of files) {
    const name = entryKey(file);
    const other = taken.get(name);
    if (other)
      report({ file }, { line: 1, column: 1 }, findingText.duplicate('Filnavnet', name, other));
    else taken.set(name, file);
  }
}

/** What names an entry to readers and machines is its own: code, number, title, id, file name. */
export const namesUnique: Check = {
  id: 'names-unique',
  run({ chapters, networks, trials, municipalities, acts }, report) {
    refuseRepeats(trials, 'Koden', ['code'], ({ code }) => code, report);
    refuseRepeats(trials, 'Titlen', ['title'], ({ title }) => title, report);
    refuseRepeats(networks, 'Nummeret', ['number'], ({ number }) => number, report);
    refuseRepeats(networks, 'Titlen', ['title'], ({ title }) => title, report);
    refuseRepeats(chapters, 'Titlen', ['title'], ({ title }) => title, report);
    refuseRepeats(chapters, 'Rækkefølgen', ['order'], ({ order }) => order, report);
    refuseRepeatedIds(municipalities, report);
    refuseRepeatedIds(acts, report);
    refuseRepeatedFileNames([...chapters, ...networks, ...trials], report);
  },
};

/** File names become addresses: lower case, no æ, ø, å or spaces. */
export const fileNamesAscii: Check = {
  id: 'file-names-ascii',
  run({ chapters, networks, trials, sources }, report) {
    for (const file of [...chapters, ...networks, ...trials, ...sources]) {
      const [name = ''] = file.id.split('/').slice(-1);
      if (slug(name) === name) continue;
      const ending = file.isMdx ? '.mdx' : '.yaml';
      report(
        file,
        { line: 1, column: 1 },
        findingText.fileName(name + ending, slug(name) + ending),
      );
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
      const [folder = ''] = file.id.split('/');
      if (folder !== network) {
        report(file, file.fields.locate(['network']), findingText.wrongFolder(folder, network));
      }
      const number = networks.find(({ id }) => id === network)?.data?.number;
      if (number !== undefined && !code.startsWith(`${number}.`)) {
        report(file, file.fields.locate(['code']), findingText.wrongCode(code, number));
      }
    }
  },
};
