import { expect, type Page } from '@playwright/test';

/** Collects what the page writes to the console from now on. */
export function listensToTheConsole(page: Page): () => string {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  return () => said.join('\n');
}

/**
 * Checks that a secret is nowhere but in the boxes it was typed into, and not even there once it was taken out: not in
 * any database, storage or cache of the site, its address, its history, or elsewhere on the page.
 */
export async function seesNoTrace(page: Page, secrets: readonly string[], boxes: 'typed' | 'taken out') {
  const places = await page.evaluate(readAll, boxes === 'typed');
  for (const [place, text] of Object.entries(places))
    for (const secret of secrets) expect(text.includes(secret), `${secret} in ${place}`).toBe(false);
}

/** Runs in the page. */
async function readAll(withoutBoxes: boolean): Promise<Record<string, string>> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = await Promise.all(
    (await indexedDB.databases()).map(async ({ name = '' }) => {
      const db = await result(indexedDB.open(name));
      const tx = db.transaction([...db.objectStoreNames]);
      const rows = [...db.objectStoreNames].flatMap((store) => [
        result<unknown>(tx.objectStore(store).getAllKeys() as IDBRequest),
        result<unknown>(tx.objectStore(store).getAll() as IDBRequest),
      ]);
      const all = JSON.stringify([name, await Promise.all(rows)]);
      db.close();
      return all;
    }),
  );
  const root = document.documentElement.cloneNode(true) as Element;
  if (withoutBoxes) {
    for (const box of root.querySelectorAll('input, textarea')) {
      box.removeAttribute('value');
      box.textContent = '';
    }
  }
  const boxes = withoutBoxes ? [] : [...document.querySelectorAll('input, textarea')];
  return {
    databases: databases.join('\n'),
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    cookies: document.cookie,
    address: decodeURIComponent(location.href) + JSON.stringify(history.state),
    caches: (await caches.keys()).join('\n'),
    page: root.outerHTML,
    boxes: boxes.map((box) => (box as HTMLInputElement).value).join('\n'),
  };
}
