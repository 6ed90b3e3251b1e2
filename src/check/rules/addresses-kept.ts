import { entryKey } from '../../markdown/slug.ts';
import {
  chapterAddress,
  networkAddress,
  shortAddress,
  trialAddress,
} from '../../model/addresses.ts';
import { writtenField, type ContentFile, type Project } from '../../model/reading/project.ts';
import { addressKind, pageOf } from '../../schemas/moved.ts';
import { movedText } from '../../text/moved.ts';
import type { Check } from '../check.ts';
import { fileStart } from '../finding.ts';
import { insteadOf, lostAddresses } from '../lost-addresses.ts';
import { knownAddresses } from './links-lead-somewhere.ts';

/** What the anchors of a text's headings begin with, by the text's address. */
function headingPrefixes({ chapters, networks, trials }: Project): Map<string, string> {
  const of = (files: readonly ContentFile[], addressOf: (id: string) => string) =>
    files.map(({ id, file }) => [addressOf(id), `${entryKey(file)}-`] as const);
  return new Map([
    ...of(chapters, chapterAddress),
    ...of(networks, networkAddress),
    ...of(trials, trialAddress),
  ]);
}

/**
 * What has been published is there still, or leads on: pages, PDFs and the headings of texts. All else is held to the
 * same list when the pages are made (src/publish/keep-addresses.ts), and not known before.
 */
export const addressesKept: Check = {
  id: 'addresses-kept',
  run(project, report) {
    const { moved, published } = project;
    // What can't be read is reported, and is to be mended first.
    if (!moved.data) return;
    const known = knownAddresses(project);
    const prefixes = headingPrefixes(project);
    const short = new Set(
      project.trials.map((file) => shortAddress(String(writtenField(file, 'code')))),
    );
    const has = (address: string): boolean => {
      const kind = addressKind(address);
      if (kind === 'page') return known.has(address) || short.has(address);
      if (kind === 'file') return known.has(address) || !address.endsWith('.pdf');
      const [page = '', anchor = ''] = address.split('#');
      const anchors = known.get(page);
      const prefix = prefixes.get(page);
      return !anchors || !prefix || !anchor.startsWith(prefix) || anchors.includes(anchor);
    };
    for (const address of lostAddresses(published, moved.data, has)) {
      const beside = (known.get(pageOf(address)) ?? []).map((one) => `${pageOf(address)}#${one}`);
      const instead = insteadOf(address, [...known.keys(), ...beside]);
      report(moved, fileStart, movedText.lost(address, instead));
    }
  },
};
