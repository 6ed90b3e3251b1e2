import { afterPause } from './after-pause.ts';
import { element } from './element.ts';

/** How long the message stays to be seen, in milliseconds. */
const shown = 4000;

/**
 * Copies texts, and says so on the page, where screen readers hear it too (src/styles/copied.css).
 * @returns a function that copies a text, and whether the browser let it; `refused` is said where it did not
 */
export function copying(): (text: string, copied: string, refused?: string) => Promise<boolean> {
  const status = element('p', { role: 'status', className: 'copied' });
  const hide = afterPause(() => (status.textContent = ''), shown);
  document.body.append(status);

  const say = (message: string): void => {
    status.textContent = message;
    hide.soon();
  };
  return async (text, copied, refused = '') => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      say(refused);
      return false;
    }
    say(copied);
    return true;
  };
}
