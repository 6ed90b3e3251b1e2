import type { BrowserContext } from 'playwright-core';

/** Collects what a window's pages refuse by their policies, and what their consoles say is wrong. */
export async function watch(context: BrowserContext): Promise<string[]> {
  const told: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') told.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => told.push(error.error().message));
  await context.exposeFunction('tellRefused', (refused: string) => told.push(refused));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { tellRefused } = globalThis as unknown as { tellRefused(refused: string): void };
      tellRefused(`${location.pathname}: ${effectiveDirective} ${blockedURI}`);
    });
  });
  return told;
}
