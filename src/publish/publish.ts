import { globSync } from 'node:fs';
import { join } from 'node:path';
import { startPress } from '../book/press.ts';
import { isError } from '../check/finding.ts';
import { checkProject } from '../check/index.ts';
import { publicationOf } from '../model/publication.ts';
import { allFiles } from '../model/reading/project.ts';
import { readProjectThroughCache } from '../model/reading/read-cache.ts';
import { consoleReport } from '../check/report/console.ts';
import { systemFault, systemFaultIn } from './command/system-fault.ts';
import { publishText } from '../text/publish.ts';
import { copier } from './copies/add-copies.ts';
import { writeHostFiles } from './hosting/write.ts';
import { keepAddresses } from './keep-addresses.ts';
import { startPages, type Pages } from './pages.ts';
import { recover, remove, replacePublished, unfinishedOf } from './published-folder.ts';
import { takeLock } from './lock.ts';
import { writeManifest } from './manifest.ts';
import { writeEpubs } from './epubs.ts';
import { addPrinted } from './printed.ts';
import { canWriteOver, showProgress } from './progress.ts';
import { addSearchIndex } from './search-index.ts';

/** What the publication was made of, or why it was not made. */
export type PublishResult = { pages: number } | { stoppedBy: string };

/**
 * Checks all content, makes the whole publication beside its folder, and puts it in place when it is whole. Whatever
 * fails on the way, what was published before stays as it was.
 * @param root the project's top folder
 * @param folder where to publish, relative to the top folder
 */
export async function publish(root: string, folder: string): Promise<PublishResult> {
  const release = await takeLock(root);
  if (!release) {
    return { stoppedBy: publishText.inUse };
  }
  try {
    return await publishAlone(root, folder);
  } finally {
    await release();
  }
}

async function publishAlone(root: string, folder: string): Promise<PublishResult> {
  const published = join(root, folder);
  const unfinished = join(root, unfinishedOf(folder));
  const printed = `${unfinished}-pdf`;
  recover(published);

  // The processes that set the book and make the pages read the project from what this leaves in the cache.
  const project = readProjectThroughCache(root);
  const writesOver = canWriteOver(process.stdout, process.env);
  const progress = showProgress(process.stdout, writesOver);
  const press = startPress(root, printed, (made, parts) => {
    if (made === 0) progress.finished('book');
    progress.at('parts', { done: made, of: parts });
    if (made === parts) progress.finished('parts', parts);
  });
  progress.at('book', { done: 0, of: 1 });
  let pages: Pages | undefined;
  let countPages: NodeJS.Timeout | undefined;
  let searched: Promise<string | undefined> | undefined;
  try {
    const findings = checkProject(project);
    progress.say(consoleReport(findings, allFiles(project).length));
    if (findings.some(isError)) return { stoppedBy: publishText.faults };

    pages = startPages(root, unfinished, progress.say);
    void press.pages.then(pages.takeBookPages);
    const publication = publicationOf(project);
    // While others work: the e-book has the book's page numbers, and pages say how large it is.
    const epubs = press.pages.then((known) =>
      writeEpubs({ ...publication, pages: known }, printed),
    );
    if (writesOver) {
      countPages = setInterval(() => progress.at('pages', { done: htmlIn(unfinished) }), 250);
    }
    const copies = copier(root, unfinished, publication);
    const pagesMade = pages.ended.then((end) => {
      clearInterval(countPages);
      if (end) return publishText.pagesFailed(end.fault);
      progress.finished('pages', htmlIn(unfinished));
      return undefined;
    });
    // What needs the pages alone is made while the parts of the book are set. The index is made by a process of its own:
    // this one has time for the copies meanwhile.
    let found = 0;
    searched = pagesMade.then(async (fault) => {
      if (fault !== undefined) return undefined;
      const index = addSearchIndex(unfinished, (done, of) => progress.at('search', { done, of }));
      const [indexed, copied] = await Promise.all([
        index.then(
          (pagesFound) => {
            progress.finished('search', (found = pagesFound));
            return undefined;
          },
          (error: unknown) => publishText.searchFailed(systemFault(error) ?? String(error)),
        ),
        copies.begin().then(() => undefined, copiesFailed),
      ]);
      return indexed ?? copied;
    });
    const refused = await firstFault(
      pagesMade,
      press.ended.then((end) =>
        'fault' in end
          ? (end.of === 'word' ? publishText.wordFailed : publishText.bookFailed)(
              systemFaultIn(end.fault, root) ?? end.fault,
            )
          : undefined,
      ),
      epubs.then(
        () => undefined,
        (error: unknown) => publishText.epubFailed(systemFault(error) ?? String(error)),
      ),
      searched,
    );
    if (refused !== undefined) return { stoppedBy: refused };

    const end = await press.ended;
    if ('pdfs' in end) addPrinted(printed, unfinished, [...end.pdfs, ...(await epubs)]);
    const notCopied = await copies.finish().then(() => undefined, copiesFailed);
    if (notCopied !== undefined) return { stoppedBy: notCopied };
    const faults = keepAddresses(unfinished, project.published, publication.moved);
    if (faults.length > 0) return { stoppedBy: publishText.addressesLost(faults) };
    writeHostFiles(unfinished, publication);
    try {
      writeManifest(root, unfinished);
      replacePublished(published, unfinished);
    } catch (error) {
      return { stoppedBy: publishText.notInPlace(folder, systemFault(error) ?? String(error)) };
    }
    return { pages: found };
  } finally {
    clearInterval(countPages);
    progress.end();
    press.stop();
    pages?.stop();
    await Promise.all([press.ended, pages?.ended, searched]);
    remove(unfinished);
    remove(printed);
  }
}

const copiesFailed = (error: unknown): string =>
  publishText.copiesFailed(systemFault(error) ?? String(error));

const htmlIn = (folder: string): number => globSync('**/*.html', { cwd: folder }).length;

/** The first of the faults that come, as soon as it comes; none when all have ended without. */
function firstFault(...ends: Promise<string | undefined>[]): Promise<string | undefined> {
  return new Promise((tell, fail) => {
    for (const end of ends) {
      end.then((fault) => {
        if (fault !== undefined) tell(fault);
      }, fail);
    }
    void Promise.all(ends).then(() => tell(undefined), fail);
  });
}
