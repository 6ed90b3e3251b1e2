import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { copyName, wayAddresses } from '../../model/addresses.ts';
import { absolute, basePath } from '../../settings.ts';
import { evidenceText } from '../../text/evidence.ts';
import { pageCopy, type CopyHead } from '../copies/copy.ts';
import { renewHashes } from '../manifest.ts';
import { evidenceSchema, type Evidence } from './evidence.ts';
import { resultsName, withEvidence } from './page.ts';

const at = wayAddresses.accessibility;

/**
 * Writes the results into a built site: as data, on the page on accessibility, in the page's Markdown copy, and in the
 * manifest. Written again, they stand there once.
 * @param folder the site
 * @returns in Danish why nothing was written, or nothing
 */
export function writeEvidence(folder: string, evidence: Evidence): string | undefined {
  const page = join(folder, at, 'index.html');
  const html = withEvidence(readFileSync(page, 'utf8'), evidence, basePath);
  if (html === undefined) return evidenceText.noPlace(page);
  const copyFile = join(folder, at, copyName);
  const [, head = ''] = /^---\n([^]*?)\n---\n/.exec(readFileSync(copyFile, 'utf8')) ?? [];
  // What the copy says of itself stays as the build wrote it.
  const copy = pageCopy(html, absolute(at), () => parse(head) as CopyHead);
  writeFileSync(page, html);
  if (copy) writeFileSync(copyFile, copy.markdown);
  const data = evidenceSchema.parse(evidence);
  writeFileSync(join(folder, at, resultsName), `${JSON.stringify(data, null, 2)}\n`);
  renewHashes(folder);
  return undefined;
}
