import { findingText } from '../text/findings.ts';

const mail = /^mailto:[^\s@?<>"'\\]+@[a-z0-9æøå-]+(\.[a-z0-9æøå-]+)+(\?subject=[^\s&<>"]+)?$/i;
const host = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
/** Browsers leave some of these out and read others as a slash, so that an address is not what it looks like. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const disguise =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufffd\\]/;

/** What is wrong with an address that leads out of the site: only web pages and e-mail are linked to. */
export function outsideFault(address: string): string | undefined {
  if (disguise.test(address)) return findingText.linkKind(address);
  if (/^mailto:/.test(address)) {
    return mail.test(address) ? undefined : findingText.linkMail(address);
  }
  if (!/^https?:\/\//.test(address)) return findingText.linkKind(address);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !host.test(url.hostname)) return findingText.linkHost(address);
  return url.username || url.password ? findingText.linkUser(address) : undefined;
}
