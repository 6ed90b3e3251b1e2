import { linkText } from '../../text/link-findings.ts';

const mail = /^mailto:[^\s@?<>"'\\]+@[a-z0-9æøå-]+(\.[a-z0-9æøå-]+)+(\?subject=[^\s&<>"]+)?$/i;
const host = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
/** Browsers leave some of these out and read others as a slash, so that an address is not what it looks like. */
const disguise = /[\p{C}\p{Z}\ufffd\\]/u;

/** What is wrong with an address that leads out of the site: only web pages and e-mail are linked to. */
export function outsideFault(address: string): string | undefined {
  if (disguise.test(address)) return linkText.linkKind(address);
  if (/^mailto:/.test(address)) {
    return mail.test(address) ? undefined : linkText.linkMail(address);
  }
  if (!/^https?:\/\//.test(address)) return linkText.linkKind(address);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !host.test(url.hostname)) return linkText.linkHost(address);
  return url.username || url.password ? linkText.linkUser(address) : undefined;
}
