import { scriptText } from '../text/reading.ts';
import { isPlainClick } from './plain-click.ts';

/** How long the message stays to be seen, in milliseconds. */
const shown = 4000;

/** Lets the links at the headings copy their address, besides leading to it. */
export function copyLinks(): void {
  const status = document.createElement('p');
  status.role = 'status';
  status.className = 'copied';
  document.body.append(status);
  let timer = 0;

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    if (!link || !isPlainClick(event)) return;
    // Where copying is refused, the address stands in the browser's address field all the same.
    void navigator.clipboard?.writeText(link.href).then(
      () => {
        status.textContent = scriptText.copied;
        clearTimeout(timer);
        timer = setTimeout(() => (status.textContent = ''), shown) as unknown as number;
      },
      () => undefined,
    );
  });
}
