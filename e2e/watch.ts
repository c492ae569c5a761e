import type { BrowserContext } from '@playwright/test';

/** Faults of the app that are noted while a story runs. */
export interface Watch {
  /** Sentences; a story with any of them fails. */
  readonly faults: readonly string[];
  /** Allows what the story itself causes, such as the 404 of an address that does not exist. */
  expects(said: string | RegExp): void;
}

/** Notes every request that leaves the origin, every console message and every uncaught error. */
export function watch(context: BrowserContext, origin: string): Watch {
  const faults: string[] = [];
  const expected: (string | RegExp)[] = [];
  const note = (fault: string) => {
    if (!expected.some((said) => (typeof said === 'string' ? fault.includes(said) : said.test(fault)))) {
      faults.push(fault);
    }
  };

  context.on('request', (request) => {
    const url = new URL(request.url());
    const stays = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (!stays) note(`left the origin: ${request.method()} ${url}`);
  });
  context.on('console', (message) => {
    if (!['warning', 'error'].includes(message.type())) return;
    // So it is for all stories but those of the worker.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().stack ?? error.error()}`));
  return { faults, expects: (said) => expected.push(said) };
}
