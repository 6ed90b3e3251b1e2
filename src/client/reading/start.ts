import { followReading } from './contents.ts';
import { copyLinks } from './copy-link.ts';
import { startPopovers } from './popover.ts';
import { startPreviews } from './preview.ts';
import css from './script.css?inline';

/** Starts what helps the reading of a long text. All of it adds to a page that can be read without. */
export function startReading(): void {
  // What only the script shows, only the script brings: the page itself stays small.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  followReading();
  copyLinks();
  startPopovers();
  startPreviews();
}
