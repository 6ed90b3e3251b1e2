interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

/**
 * The page's policy lets no text become the address of a script, and Pagefind names its worker by one. Every other
 * address is still refused. Browsers without trusted types ask nobody. Can go when Pagefind names its worker by a
 * policy of its own.
 */
export function vouchForWorker(folder: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const worker = new URL(`${folder}pagefind-worker.js`, location.href).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).href === worker ? address : null,
  });
}
