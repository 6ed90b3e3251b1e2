import { lastAbove, readingLine } from './current-section.ts';

/** Moves a list's own scroll box, and never the page, so that a link in it is seen. */
function keepInView(box: HTMLElement, link: HTMLElement): void {
  const inner = link.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const above = inner.top - outer.top;
  const below = inner.bottom - outer.bottom;
  if (above >= 0 && below <= 0) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollBy({
    top: (above < 0 ? above : below) + Math.sign(above) * (box.clientHeight / 3),
    behavior: calm ? 'auto' : 'smooth',
  });
}

/** Marks in the contents list which section is being read. */
export function followReading(): void {
  const box = document.querySelector<HTMLElement>('.contents');
  const parts = [...(box?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].flatMap(
    (link) => {
      const heading = document.getElementById(link.hash.slice(1));
      return heading ? [{ link, heading }] : [];
    },
  );
  if (!box || parts.length === 0) return;

  /** A heading that was jumped to is the current one until the reader moves on, wherever it stands in the window. */
  let jump: { hash: string; scrolled: number } | undefined;
  let current: HTMLAnchorElement | undefined;

  const update = (): void => {
    const jumped =
      jump && Math.abs(scrollY - jump.scrolled) < 2
        ? parts.find(({ link }) => link.hash === jump?.hash)
        : undefined;
    const { clientHeight: height, scrollHeight } = document.documentElement;
    const line = readingLine({ scrolled: scrollY, furthest: scrollHeight - height, height });
    const tops = parts.map(({ heading }) => heading.getBoundingClientRect().top);
    const link = (jumped ?? parts[lastAbove(tops, line)])?.link;
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    current = link;
    if (link) keepInView(box, link);
  };

  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  };
  const jumped = (): void => {
    // The browser has scrolled when the next picture is drawn.
    requestAnimationFrame(() => {
      jump = { hash: location.hash, scrolled: scrollY };
      update();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  addEventListener('hashchange', jumped);
  // The same address again changes nothing in the address, but moves the page.
  box.addEventListener('click', jumped);
  if (location.hash) jumped();
  else update();
}
