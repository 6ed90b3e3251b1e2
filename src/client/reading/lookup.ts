import { element } from '../element.ts';
import { termAnchor } from '../../model/term-anchor.ts';
import { scriptText } from '../../text/reading.ts';

/** What is shown about a mark in the text. */
export interface Lookup {
  title: string;
  body: Node[];
  /** Where the whole of it stands. */
  link: { href: string; text: string };
}

/** The footnote that a reference leads to; none when the page does not have it. */
export function lookUpNote(reference: HTMLAnchorElement): Lookup | undefined {
  const note = document.getElementById(reference.hash.slice(1));
  if (!note) return undefined;
  const copy = note.cloneNode(true) as HTMLElement;
  for (const back of copy.querySelectorAll('[data-footnote-backref]')) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return {
    title: scriptText.note(reference.textContent),
    body: [...copy.childNodes],
    link: { href: reference.href, text: scriptText.toNote },
  };
}

/** A word of the glossary, as its own page publishes it beside itself. */
interface Word {
  term: string;
  full?: string | null;
  explanation: string;
}

let words: Promise<Record<string, Word>> | undefined;

/** The explanation of a word that links to the glossary. The glossary is fetched once, when first asked for. */
export async function lookUpWord(link: HTMLAnchorElement): Promise<Lookup | undefined> {
  words ??= fetch(new URL('ord.json', link.href)).then((answer) => answer.json());
  const word = (await words)[link.hash.slice(1 + termAnchor('').length)];
  if (!word) return undefined;
  const { term, full, explanation } = word;
  return {
    title: full && full !== term ? `${term}: ${full}` : term,
    body: [element('p', {}, explanation)],
    link: { href: link.href, text: scriptText.toGlossary },
  };
}
