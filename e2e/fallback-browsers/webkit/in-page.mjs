// @ts-check

/**
 * What is asked of a page: the values that go in, and how what comes out is to be told.
 *
 * @typedef {{ args: any[], depth: number | null, keeps: boolean, isApart: boolean }} Asked
 */

/**
 * Runs in the page. Calls a function with values as WebDriver BiDi writes them, and hands back how
 * it went, with the state of the page and what was said on its console since.
 *
 * @param {Asked} asked
 * @param {((...args: any[]) => any) | null} work
 * @param {(result: object) => void} done
 */
export function inPage({ args, depth, keeps, isApart }, work, done) {
  const page = /** @type {any} */ (window);
  if (!page.__bidi) {
    const value = {
      id: `${Math.random()}`.slice(2),
      kept: new Map(),
      shared: new WeakMap(),
      count: 0,
      log: [],
    };
    Object.defineProperty(page, '__bidi', { value });
  }
  const { __bidi: here } = page;
  // Playwright looks at pages with `eval`, and under Trusted Types a page takes no mere text for that.
  if (page.trustedTypes && !here.driver) {
    here.driver = page.trustedTypes.createPolicy('driver', {
      createScript: (/** @type {string} */ text) => text,
    });
    const { eval: evaluate } = page;
    page.eval = (/** @type {unknown} */ code) =>
      evaluate(typeof code === 'string' ? here.driver.createScript(code) : code);
  }

  /** @param {any} value */
  const keep = (value) => {
    here.count += 1;
    const handle = `${here.id}-${here.count}`;
    here.kept.set(handle, value);
    return handle;
  };

  /** An element has one more handle, for all worlds, which nobody lets go. @param {object} node */
  const share = (node) => {
    if (!here.shared.has(node)) here.shared.set(node, keep(node));
    return here.shared.get(node);
  };

  /** @param {any} told @returns {any} */
  const read = (told) => {
    const handle = told.handle ?? told.sharedId;
    if (handle !== undefined) {
      if (!here.kept.has(handle)) throw new Error(`no such handle: ${handle}`);
      return here.kept.get(handle);
    }
    const { type, value } = told;
    if (type === 'null') return null;
    if (type === 'undefined') return undefined;
    if (type === 'number') return Number(value);
    if (type === 'bigint') return BigInt(value);
    if (type === 'array') return value.map(read);
    if (type === 'date') return new Date(value);
    if (type === 'regexp') return new RegExp(value.pattern, value.flags);
    if (type !== 'object') return value;
    return Object.fromEntries(
      value.map((/** @type {any[]} */ [key, one]) => [typeof key === 'string' ? key : read(key), read(one)]),
    );
  };

  /** @param {any} value @param {number} deep @returns {any} */
  const tell = (value, deep) => {
    const type = value === null ? 'null' : typeof value;
    if (type === 'undefined' || type === 'null') return { type };
    if (type === 'number') {
      const plain = Number.isFinite(value) && !Object.is(value, -0);
      return { type, value: plain ? value : Object.is(value, -0) ? '-0' : `${value}` };
    }
    if (type === 'bigint') return { type, value: `${value}` };
    if (type === 'string' || type === 'boolean') return { type, value };
    const handle = keeps ? { handle: keep(value) } : {};
    if (type === 'function' || type === 'symbol') return { type, ...handle };
    if (value instanceof Node)
      return {
        type: 'node',
        value: { localName: /** @type {any} */ (value).localName },
        sharedId: share(value),
        ...handle,
      };
    if (value === window) return { type: 'window', value: { context: '' }, ...handle };
    if (value instanceof Date) return { type: 'date', value: value.toISOString(), ...handle };
    if (value instanceof RegExp)
      return { type: 'regexp', value: { pattern: value.source, flags: value.flags }, ...handle };
    if (value instanceof Error) return { type: 'error', ...handle };
    const isList = Array.isArray(value);
    if (depth !== null && deep >= depth) return { type: isList ? 'array' : 'object', ...handle };
    const inside = isList
      ? value.map((one) => tell(one, deep + 1))
      : Object.entries(value).map(([key, one]) => [key, tell(one, deep + 1)]);
    return { type: isList ? 'array' : 'object', value: inside, ...handle };
  };

  const state = () => ({
    id: here.id,
    url: location.href,
    ready: document.readyState,
    log: here.log.splice(0),
  });
  const fails = (/** @type {any} */ error) =>
    done({
      ...state(),
      failed: `${error?.name ?? 'Error'}: ${error?.message ?? error}\n${error?.stack ?? ''}`,
    });

  /**
   * A world of its own sees the fields without what the page's scripts have put on them. This driver
   * has none, and React would take what is filled in there for its own doing.
   *
   * @returns {() => void} puts it back
   */
  const apart = () => {
    const fields = isApart ? [...document.querySelectorAll('input, textarea, select')] : [];
    const hidden = fields.flatMap((field) =>
      ['value', 'checked'].flatMap((name) => {
        const own = Object.getOwnPropertyDescriptor(field, name);
        return own && Reflect.deleteProperty(field, name) ? [{ field, name, own }] : [];
      }),
    );
    return () => {
      for (const { field, name, own } of hidden) Object.defineProperty(field, name, own);
    };
  };

  if (!work) {
    done(state());
    return;
  }
  const values = args.map(read);
  const putBack = apart();
  new Promise((resolve) => resolve(work(...values)))
    .finally(putBack)
    .then((value) => done({ ...state(), result: tell(value, 0) }), fails);
}
