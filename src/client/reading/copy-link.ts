import { copying } from '../copying.ts';
import { scriptText } from '../../text/reading.ts';
import { isPlainClick } from './plain-click.ts';

/** Lets the links at the headings copy their address, besides leading to it. */
export function copyLinks(): void {
  const copy = copying();
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    if (!link || !isPlainClick(event)) return;
    // Where copying is refused, the address stands in the browser's address field all the same.
    void copy(link.href, scriptText.copied);
  });
}
