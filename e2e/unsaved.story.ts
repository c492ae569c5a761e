import { expect, type Person, test } from './person';
import { requires } from './requires';

async function seesItIsNotSaved(person: Person, why: string) {
  await expect(person.rail).toContainText(person.say('saving.unsaved.title'));
  await expect(person.rail.getByRole('alert')).toContainText(person.say(`saving.unsaved.${why}`));
}

/** Saves the offered file, which holds what the device refused. */
async function carriesItOut(person: Person, what: string) {
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.rail.getByRole('button', { name: person.say('saving.file') }).click(),
  ]);
  const record = await new Response(
    await download.createReadStream().then((stream) => stream as never),
  ).json();
  expect(record.entries.map((entry: { action?: string }) => entry.action)).toContain(what);
}

/** Taps "Try again". Where a try may still be running, that one may have saved it before. */
async function savesItLater(person: Person, mayStillBeTrying = false) {
  const again = person.rail.getByRole('button', { name: person.say('saving.retry') });
  if (mayStillBeTrying) await again.evaluateAll(([one]) => (one as HTMLElement | undefined)?.click());
  else await again.click();
  await person.seesSaved();
  await expect(person.rail.getByRole('alert')).toHaveCount(0);
  await person.reloads();
  await person.seesDone('delete-api-keys');
}

test.describe('Somebody whose browser keeps nothing', { tag: '@once' }, () => {
  test('is told before the first tap, has each tick as a file, and saves it when it can be saved', async ({
    person,
  }) => {
    await person.page.addInitScript(() => {
      // The blank page before the first has no storage.
      if (window.origin === 'null') return;
      const open = IDBFactory.prototype.open;
      Object.assign(window, { refuses: !sessionStorage.getItem('mended') });
      IDBFactory.prototype.open = function (...args) {
        if ((window as never)['refuses']) throw new DOMException('denied', 'SecurityError');
        return open.apply(this, args);
      };
    });
    const told = person.text('keeping.refused.title');
    await person.opens();
    await expect(told).toBeVisible();
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await expect(told).toBeVisible();
    await person.seesItIsForEverybody('a browser that keeps nothing');
    await expect(person.page.getByRole('alert').filter({ visible: true, hasText: /./ })).toHaveCount(0);
    await person.does('delete-api-keys');
    await person.sees('end-call');
    await seesItIsNotSaved(person, 'unavailable');
    await expect(told).toHaveCount(0);
    expect((await person.readsTheRail()).map(([, what]) => what)).toContain(
      person.words.did('delete-api-keys'),
    );
    await carriesItOut(person, 'delete-api-keys');
    const stands = (key: string, values = {}) =>
      expect(person.rail.getByText(person.say(key, values)).filter({ visible: true })).toHaveText(
        / \d\d:\d\d$/,
      );
    await stands('saving.filed');
    await person.saysOfTheCall('hung-up');
    await stands('saving.newer', { count: 1 });
    await expect(person.rail.getByRole('button', { name: person.say('keeping.copy') })).toBeVisible();
    await person.page.evaluate(() => {
      Object.assign(window, { refuses: false });
      sessionStorage.setItem('mended', 'yes');
    });
    await savesItLater(person);
  });
});

test.describe('Somebody whose network goes as the page opens', { tag: '@once' }, () => {
  test('sees each tick as not saved, has it as a file, and saves it once there is a network', {
    annotation: requires('request blocking'),
  }, async ({ person }) => {
    let isGone = true;
    await person.page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const looksAtRecords = (await response.text()).includes('broken-character');
      if (looksAtRecords && isGone) await route.abort();
      else await route.fulfill({ response });
    });
    person.watch.expects(/ERR_FAILED|Failed to load/);
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await seesItIsNotSaved(person, 'unfetched');
    await carriesItOut(person, 'delete-api-keys');
    isGone = false;
    await savesItLater(person, true);
  });
});

test.describe('Somebody whose device is full', { tag: '@once' }, () => {
  test('sees the tick as not saved, has it as a file, and saves it after freeing space', {
    annotation: requires('storage quota'),
  }, async ({ person }) => {
    const control = await person.page.context().newCDPSession(person.page);
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    const origin = new URL(person.page.url()).origin;
    await control.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await person.does('delete-api-keys');
    await person.sees('end-call');
    await seesItIsNotSaved(person, 'full');
    await person.saysOfTheCall('hung-up');
    await person.sees('freeze-account');
    await carriesItOut(person, 'end-call');
    await control.send('Storage.overrideQuotaForOrigin', { origin });
    await savesItLater(person, true);
    expect(await person.readsTheRail()).toHaveLength(3);
  });
});

test.describe('Somebody whose device takes an entry but cannot be asked for it', { tag: '@once' }, () => {
  test('sees it as not saved, tries again, and has it once', async ({ person }) => {
    await person.page.addInitScript(() => {
      const { add, getAll } = IDBObjectStore.prototype;
      let [hasTaken, isMended] = [false, false];
      Object.assign(window, { mend: () => (isMended = true) });
      IDBObjectStore.prototype.add = function (...args) {
        hasTaken ||= this.name === 'entries';
        return add.apply(this, args);
      };
      IDBObjectStore.prototype.getAll = function (...args) {
        const readsBack = hasTaken && this.name === 'entries' && this.transaction.mode === 'readonly';
        if (readsBack && !isMended) throw new DOMException('no answer', 'UnknownError');
        return getAll.apply(this, args);
      };
    });
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.sees('end-call');
    await seesItIsNotSaved(person, 'failed');
    await person.page.evaluate(() => Reflect.get(window, 'mend')());
    await savesItLater(person);
    expect(await person.readsTheRail()).toHaveLength(2);
  });
});

test.describe('Somebody whose browser has no locks for the app', { tag: '@once' }, () => {
  for (const [how, script] of [
    [
      'refuses them',
      () => {
        // The blank page before the first has no locks.
        if (!navigator.locks) return;
        LockManager.prototype.request = () => Promise.reject(new DOMException('denied', 'SecurityError'));
      },
    ],
    [
      'does not know them',
      () => {
        Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      },
    ],
  ] as const) {
    test(`because it ${how} can still write everything down`, async ({ person }) => {
      await person.page.addInitScript(script);
      await person.ticks('delete-api-keys');
      await person.reloads();
      await person.seesDone('delete-api-keys');
    });
  }
});

test('Somebody who taps before what is saved was read sees it taken, and is asked before they leave', {
  tag: '@once',
  annotation: requires('leave dialog'),
}, async ({ person }) => {
  const { page } = person;
  await person.ticks('delete-api-keys');
  const second = await person.opensAnotherTab();
  await second.opens('about/');
  // No page can read while another one writes.
  await second.page.evaluate(async () => {
    const opening = indexedDB.open('first-hour');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const store = opening.result.transaction('entries', 'readwrite').objectStore('entries');
    const goOn = () => {
      if (!Reflect.get(window, 'isOver')) store.count().onsuccess = goOn;
    };
    goOn();
  });
  await person.opensThePlaybookFor('binance', 'end-call');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await person.button('start.stop.hung-up').click();
  await expect(person.rail).toContainText(person.say('saving.saving'));
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type();
  });
  await page.evaluate(() => setTimeout(() => window.location.reload()));
  expect(await asked).toBe('beforeunload');
  await second.page.evaluate(() => Object.assign(window, { isOver: true }));
  await person.seesSaved();
  expect(await person.readsTheRail()).toHaveLength(3);
});
