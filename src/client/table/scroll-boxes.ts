import { scrollText } from '../../text/tables.ts';

/** What is in a box: a table, or a picture that has a name. */
function nameOf(box: HTMLElement): string {
  const caption = box.querySelector('caption')?.textContent.trim();
  if (caption) return scrollText.box(caption);
  return scrollText.picture(box.querySelector('svg')?.ariaLabel ?? '');
}

/** A stop for the keyboard, with a name, as long as there is something to scroll; otherwise it would be an idle one. */
function follow(box: HTMLElement): void {
  const scrolls = box.scrollWidth > box.clientWidth;
  if (scrolls === (box.tabIndex === 0)) return;
  if (scrolls) {
    box.tabIndex = 0;
    // Not a region: a page of many tables would be full of landmarks.
    box.role = 'group';
    box.ariaLabel = nameOf(box);
  } else {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  }
}

/** Lets the keyboard scroll the tables that are wider than the page. */
export function followScrollBoxes(): void {
  const observer = new ResizeObserver((entries) => {
    for (const box of new Set(entries.flatMap(({ target }) => target.closest('.scroll') ?? []))) {
      follow(box as HTMLElement);
    }
  });
  for (const box of document.querySelectorAll('.scroll')) {
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
  }
}
