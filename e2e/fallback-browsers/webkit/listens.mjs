// @ts-check

/** Runs first in every page: notes what is said on the console and what nobody catches. */
export function listens() {
  const page = /** @type {any} */ (window);
  const log = /** @type {object[]} */ ([]);
  const value = { id: `${Math.random()}`.slice(2), kept: new Map(), shared: new WeakMap(), count: 0, log };
  Object.defineProperty(page, '__bidi', { value });
  // As a keyboard does it; Playwright's way for BiDi is not heard by React.
  const types = (/** @type {string} */ text) => void document.execCommand('insertText', false, text);
  Object.defineProperty(page, '__pw_bidiInsertText', { get: () => types, set: () => {} });
  // Each window is looked at as if it were in front, as Playwright does it elsewhere.
  document.hasFocus = () => true;
  for (const method of /** @type {const} */ (['warn', 'error'])) {
    const own = console[method];
    console[method] = (...said) => {
      log.push({ method, text: said.map(String).join(' ') });
      own.apply(console, said);
    };
  }
  addEventListener('error', ({ error, message }) => log.push({ text: `${message}\n${error?.stack ?? ''}` }));
  addEventListener('unhandledrejection', ({ reason }) =>
    log.push({ text: `${reason}\n${reason?.stack ?? ''}` }),
  );
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    log.push({ text: `Content-Security-Policy: ${violatedDirective} blocked ${blockedURI}` }),
  );
}
