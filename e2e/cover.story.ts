import { besideTheApp, onTheDevice } from './device';
import { expect, type Person, test } from './person';

async function startsTwo(person: Person) {
  await person.hasTicked('delete-api-keys');
  await person.opens();
  await person.row('start.resume.another').click();
  await person.chooses('other');
  await person.saysOfTheCall('not-on-call');
  await person.seesSaved();
}

async function opensTheCover(person: Person) {
  await person.opens('record/');
  await person.main.getByText(person.say('record.cover.title'), { exact: true }).click();
}

test.describe('Somebody with more than one record', () => {
  test('names one, puts one away, brings it back, and deletes just one', {
    tag: ['@narrow', '@once'],
  }, async ({ person }) => {
    const { page } = person;
    const resume = person.region('start.resume.title');
    await startsTwo(person);
    await opensTheCover(person);
    await person.seesNoBarrier();
    await person.seesItFits('the cover of a record');
    await page.getByLabel(person.say('record.cover.name')).fill('Savings \u202eof mine');
    await person.button('record.cover.rename').click();
    await expect(person.text('record.cover.renamed')).toBeVisible();
    await person.button('record.cover.put-away').click();
    await expect(person.text('record.cover.is-away')).toBeVisible();

    await person.opens();
    await expect(resume.getByRole('link')).toHaveCount(1);
    await resume.getByText(person.say('start.resume.away', { count: 1 })).click();
    await expect(resume.getByRole('link')).toHaveCount(2);
    await expect(resume.getByRole('link').last()).toContainText('Savings [U+202E]of mine');
    await person.seesNoBarrier();

    await opensTheCover(person);
    await person.button('record.cover.bring-back').click();
    await person.button('record.cover.delete').click();
    await expect(person.text('record.cover.sure').locator('..')).toBeFocused();
    await person.button('record.cover.no').click();
    await expect(person.button('record.cover.delete')).toBeFocused();
    await person.button('record.cover.delete').click();
    await person.button('record.cover.yes').click();
    await expect(person.text('record.cover.deleted')).toBeFocused();
    await expect(resume.getByRole('link')).toHaveCount(1);
    const left = (await onTheDevice(page)) ?? '';
    expect(left).not.toContain('Savings');
    expect(left).not.toContain('"other"');
    expect(left).toContain('"delete-api-keys"');
    await resume.getByRole('link', { name: /Binance/ }).click();
    await person.sees('end-call');
    expect(await person.readsTheRail()).toHaveLength(2);
  });

  test('is told where a name is too long, and it is not kept', { tag: '@once' }, async ({ person }) => {
    await person.ticks('delete-api-keys');
    await opensTheCover(person);
    const name = person.page.getByLabel(person.say('record.cover.name'));
    await name.fill('a'.repeat(10_000));
    await person.button('record.cover.rename').click();
    await expect(name).toHaveAccessibleDescription(/Use up to/);
    await expect(person.text('record.cover.renamed')).toHaveCount(0);
    expect(await onTheDevice(person.page)).not.toContain('aaaa');
  });
});

test.describe('Somebody who deletes everything', { tag: '@once' }, () => {
  test('leaves nothing of any sort behind in the browser', async ({ person }) => {
    const { page } = person;
    await startsTwo(person);
    await besideTheApp(page);
    await page.evaluate(async () => {
      localStorage.setItem('a', '1');
      sessionStorage.setItem('b', '2');
      await (await caches.open('c')).put('/d', new Response('e'));
      // Not every browser gives a site a file system.
      const folder = await navigator.storage?.getDirectory?.();
      await folder?.getFileHandle('f', { create: true });
    });
    await person.opens('about/');
    expect(await page.evaluate(() => Object.keys(localStorage))).toContain('last-opened');
    await person.button('about.erase.ask').click();
    await person.button('about.erase.yes').click();
    await expect(person.text('about.erase.done')).toBeVisible();
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      settings: localStorage.length + sessionStorage.length,
      files: (await Array.fromAsync((await navigator.storage?.getDirectory?.())?.keys() ?? [])).length,
    }));
    expect(left).toEqual({ databases: 0, caches: 0, settings: 0, files: 0 });
  });

  test('is told so where an old tab does not let go, and nothing is gone from the screen', async ({
    person,
  }) => {
    await person.ticks('delete-api-keys');
    const old = await besideTheApp(await person.page.context().newPage());
    await old.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('first-hour');
          opening.onsuccess = () => {
            Object.assign(window, { heldByTheStory: opening.result });
            resolve(null);
          };
        }),
    );
    await person.opens('about/');
    await person.button('about.erase.ask').click();
    await person.button('about.erase.yes').click();
    await expect(person.text('about.erase.failed')).toBeVisible();
    await expect(person.button('about.erase.first')).toBeVisible();
  });
});
