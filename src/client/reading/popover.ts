import { element } from '../element.ts';
import { scriptText } from '../../text/reading.ts';
import { beside } from './beside.ts';
import { lookUpNote, lookUpWord, type Lookup } from './lookup.ts';
import { isPlainClick } from './plain-click.ts';

const marks = '[data-footnote-ref], a.term';

/** An empty popover: it closes by itself on Escape and on a click outside, and then gives the focus back. */
function makePopover(): HTMLElement {
  const box = element(
    'div',
    { className: 'opslag' },
    element('p', { id: 'opslag-titel' }),
    element('button', { type: 'button', textContent: scriptText.close }),
    element('div', { id: 'opslag-tekst' }),
    element('p', {}, element('a', {})),
  );
  box.popover = 'auto';
  box.role = 'dialog';
  box.tabIndex = -1;
  box.setAttribute('aria-labelledby', 'opslag-titel');
  box.setAttribute('aria-describedby', 'opslag-tekst');
  box.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('button, a')) box.hidePopover();
  });
  // Whoever tabs on reads on in the text: the box must not lie over it.
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget as Node)) box.hidePopover();
  });
  return box;
}

/** Shows a lookup at a mark and moves the focus to it, so that a screen reader reads it. */
function show(box: HTMLElement, mark: HTMLElement, { title, body, link }: Lookup): void {
  box.hidePopover();
  const [name, text, onward] = ['#opslag-titel', '#opslag-tekst', ':scope > p > a'].map((part) =>
    box.querySelector(part),
  );
  if (name) name.textContent = title;
  text?.replaceChildren(...body);
  if (onward) Object.assign(onward, { href: link.href, textContent: link.text });
  // Next to the mark in the document too: the next stop of the keyboard is in the box.
  (mark.closest('sup') ?? mark).after(box);
  // Some browsers give no focus to a link that is clicked: the popover would not know where to give it back.
  mark.focus({ preventScroll: true });
  box.showPopover();
  const { left, top } = beside(mark.getBoundingClientRect(), box.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: innerHeight,
  });
  box.style.setProperty('--x', `${left + scrollX}px`);
  box.style.setProperty('--y', `${top + scrollY}px`);
  box.focus({ preventScroll: true });
}

/** Shows footnotes and the glossary's words where they are used. Without popovers the links lead there, as ever. */
export function startPopovers(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const box = makePopover();
  for (const mark of document.querySelectorAll(marks)) mark.ariaHasPopup = 'dialog';

  document.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>(marks);
    if (!mark || box.contains(mark) || !isPlainClick(event)) return;
    event.preventDefault();
    const found = mark.matches('.term') ? lookUpWord(mark) : Promise.resolve(lookUpNote(mark));
    const follow = (): void => location.assign(mark.href);
    found.then((lookup) => (lookup ? show(box, mark, lookup) : follow())).catch(follow);
  });
}
