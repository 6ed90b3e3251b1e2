import { afterPause } from '../after-pause.ts';
import { element } from '../element.ts';
import { beside } from './beside.ts';
import { excerptOf } from './page-excerpt.ts';

/** How long one points at a link before it is looked up, and how long to reach what is shown, in milliseconds. */
const [intent, grace] = [400, 300];

/** Links of a text to pages and places of ours, but those that have a popover of their own. */
const links =
  '.text a:not(.term, .anchor, [data-footnote-ref], [data-footnote-backref], .opslag *)';

const pages = new Map<string, Promise<Document | null>>();

/** A page of ours as a document. Fetched as one: the pages' policy lets no script turn text into markup. */
function pageAt(address: string): Promise<Document | null> {
  const known = pages.get(address);
  if (known) return known;
  const page = new Promise<Document | null>((done) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onloadend = () => done(request.status === 200 ? request.responseXML : null);
    request.open('GET', address);
    request.send();
  });
  pages.set(address, page);
  return page;
}

/** Whether a link leads to a page of the site, and not to a file or to where one is. */
const isOurs = ({ origin, pathname, hash }: HTMLAnchorElement): boolean =>
  origin === location.origin &&
  pathname.endsWith('/') &&
  (pathname !== location.pathname || hash !== '');

/**
 * Shows what a link leads to while one points at it or has come to it with the keyboard: below it, as long as one is at
 * either, and gone with Escape. Not on a touch screen, where a link is followed at once.
 */
export function startPreviews(): void {
  if (!('popover' in HTMLElement.prototype) || !matchMedia('(hover: hover)').matches) return;
  const title = element('p', { className: 'title' });
  const text = element('p', {});
  const box = element('div', { className: 'opslag', id: 'forhaandsvisning' }, title, text);
  box.popover = 'manual';
  box.role = 'tooltip';
  document.body.append(box);
  let link: HTMLAnchorElement | undefined;

  const hide = (): void => {
    link?.removeAttribute('aria-describedby');
    link = undefined;
    open.never();
    box.hidePopover();
  };
  const show = async (of: HTMLAnchorElement): Promise<void> => {
    const { pathname, hash } = of;
    const page = pathname === location.pathname ? document : await pageAt(pathname);
    const found = page && excerptOf(page, hash);
    // Meanwhile one may have gone on.
    if (!found || link !== of) return;
    title.textContent = found.title;
    text.textContent = found.text;
    box.showPopover();
    const [mark] = of.getClientRects();
    if (!mark) return;
    const { left, top } = beside(mark, box.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: innerHeight,
    });
    box.style.setProperty('--x', `${left + scrollX}px`);
    box.style.setProperty('--y', `${top + scrollY}px`);
    of.setAttribute('aria-describedby', box.id);
  };
  const open = afterPause(() => void (link && show(link)), intent);
  const close = afterPause(hide, grace);

  const come = ({ target }: Event): void => {
    const at = target as Element;
    const next = at.closest<HTMLAnchorElement>(links);
    if (box.contains(at) || next === link) close.never();
    if (!next || next === link || !isOurs(next)) return;
    close.never();
    hide();
    link = next;
    open.soon();
  };
  const leave = ({ target }: Event): void => {
    if (link && (target === link || link.contains(target as Node) || box.contains(target as Node)))
      close.soon();
  };
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') come(event);
  });
  document.addEventListener('pointerout', leave);
  document.addEventListener('focusin', (event) => {
    if ((event.target as Element).matches(':focus-visible')) come(event);
  });
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('click', hide);
}
