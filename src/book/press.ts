import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { publishText } from '../text/publish.ts';
import type { SizedFile } from '../wording/file-size.ts';
import type { PageMap } from './page-map.ts';

/** What the process that sets the book tells: the book, each part, the Word documents, or why it goes no further. */
export type PressMessage =
  | { pages: PageMap; parts: number; book: PressedPdf }
  | { part: PressedPdf }
  | { documents: PressedPdf[] }
  | { fault: string; of?: 'word' };

/** A PDF that has been set, or a Word document that has been made. */
export type PressedPdf = SizedFile;

/** Why something can't be made, and whether it is the Word documents. */
interface Fault {
  fault: string;
  of?: 'word' | undefined;
}

/** The book and its parts while they are being set. */
export interface Press {
  /** Where in the book everything stands, as soon as the book is set. Never settles when it can't be. */
  pages: Promise<PageMap>;
  /** Ends when everything is set: with all of it, or with why it can't be. */
  ended: Promise<{ pdfs: PressedPdf[] } | Fault>;
  stop(): void;
}

/**
 * Sets the book and all its parts, and draws the picture for links, in a process of its own, beside the one that makes
 * the pages: that takes as long as the pages do, and a machine has two cores. A process and not a thread: the typesetter needs the stack of one, and
 * can be stopped in the middle.
 * @param root the project's top folder
 * @param folder where the files are put, by their addresses
 * @param onPart is told how many of the parts are set
 */
export function startPress(
  root: string,
  folder: string,
  onPart: (made: number, parts: number) => void = () => undefined,
): Press {
  const child = fork(fileURLToPath(new URL('press-process.ts', import.meta.url)), [folder], {
    cwd: root,
    serialization: 'advanced',
  });
  const stop = (): void => {
    child.kill('SIGKILL');
  };
  let fault: Fault | undefined;
  let documents: PressedPdf[] | undefined;
  const pdfs: PressedPdf[] = [];
  let parts: number | undefined;
  let tellPages: (pages: PageMap) => void;
  const pages = new Promise<PageMap>((tell) => (tellPages = tell));
  child.on('message', (message: PressMessage) => {
    if ('fault' in message) fault = message;
    if ('pages' in message) {
      parts = message.parts;
      pdfs.push(message.book);
      tellPages(message.pages);
    }
    if ('part' in message) pdfs.push(message.part);
    if ('documents' in message) documents = message.documents;
    else if (parts !== undefined) onPart(pdfs.length - 1, parts);
  });
  const ended = new Promise<{ pdfs: PressedPdf[] } | Fault>((end) => {
    child.once('error', (error) => end({ fault: error.message }));
    child.once('close', (code, signal) => {
      // One that ends before its time has said why, or something has ended it.
      if (parts === undefined || pdfs.length <= parts || !documents)
        fault ??= { fault: publishText.pressStopped(String(signal ?? code)) };
      end(fault ?? { pdfs: [...pdfs, ...(documents ?? [])] });
    });
  });
  return { pages, ended, stop };
}
