import { copyText } from '../../text/citation.ts';
import { copying } from '../copying.ts';
import { element } from '../element.ts';

const copy = copying();

/** A text that the browser lets no script copy is marked, so that it can be by keyboard or menu. */
async function copyOrMark(text: Element): Promise<void> {
  const copied = await copy(text.textContent, copyText.copied, copyText.refused);
  if (!copied) getSelection()?.selectAllChildren(text);
}

for (const citation of document.querySelectorAll('.citation')) {
  const text = citation.querySelector('.reference');
  if (!text) continue;
  const button = element('button', { type: 'button', textContent: copyText.copy });
  button.setAttribute('aria-describedby', citation.id);
  button.addEventListener('click', () => void copyOrMark(text));
  citation.querySelector('.files')?.prepend(button, ' ');
}
