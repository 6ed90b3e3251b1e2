import { afterPause } from '../after-pause.ts';
import { element } from '../element.ts';
import { scriptText } from '../../text/reading.ts';
import { isPlainClick } from './plain-click.ts';

/** How long the message stays to be seen, in milliseconds. */
const shown = 4000;

/** Lets the links at the headings copy their address, besides leading to it. */
export function copyLinks(): void {
  const status = element('p', { role: 'status', className: 'copied' });
  const hide = afterPause(() => (status.textContent = ''), shown);
  document.body.append(status);

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    if (!link || !isPlainClick(event)) return;
    // Where copying is refused, the address stands in the browser's address field all the same.
    void navigator.clipboard?.writeText(link.href).then(
      () => {
        status.textContent = scriptText.copied;
        hide.soon();
      },
      () => undefined,
    );
  });
}
