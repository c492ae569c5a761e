import { onTheDevice } from './device';
import { expect, test } from './person';

test.describe('Somebody with two tabs', { tag: '@once' }, () => {
  test('writes in one, reads along in the other, and continues there without losing anything', async ({
    person,
  }) => {
    await person.ticks('delete-api-keys');

    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('binance', 'freeze-account');
    await second.seesItOnlyReads();
    await expect(second.button('respond.answer.done')).toHaveCount(0);

    await person.page.bringToFront();
    await person.saysOfTheCall('hung-up');
    await person.does('freeze-account');
    await person.hears('contact-support');
    await expect(async () => {
      expect(await second.readsTheRail()).toEqual(await person.readsTheRail());
    }).toPass({ timeout: 5000 });
    expect(await second.readsTheRail()).toHaveLength(4);

    await second.opensThePlaybookFor('binance', 'contact-support');
    await second.continuesHere();
    await second.does('contact-support');
    await second.seesSaved();
    await person.seesItOnlyReads();
    await expect(person.button('respond.answer.done')).toHaveCount(0);

    const done = person.words.did('contact-support');
    await expect(person.rail.getByText(done).filter({ visible: true }).last()).toBeVisible();
    expect(await person.readsTheRail()).toHaveLength(5);
    const stored = (await onTheDevice(person.page)) ?? '';
    expect(stored.match(/"kind":"action-done"/g)).toHaveLength(4);

    await person.continuesHere();
    await expect(person.button('respond.answer.undo')).toBeVisible();
    await second.seesItOnlyReads();
  });

  test('goes on writing in the second once the first is closed', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('binance', 'delete-api-keys');
    await second.seesItOnlyReads();
    await person.does('delete-api-keys');
    await person.seesSaved();
    await person.page.close();
    await expect(second.button('respond.answer.undo')).toBeVisible();
    await second.button('respond.answer.undo').click();
    await second.seesSaved();
    const undone = second.say('entries.reopened', { action: second.words.title('delete-api-keys') });
    expect((await second.readsTheRail()).at(-1)?.[1]).toBe(undone);
  });

  test('takes back what the other tab did for another account, and nothing of its own', async ({
    person,
  }) => {
    await person.ticks('delete-api-keys');
    await person.opensThePlaybookFor('binance', 'tasks');
    await person.sees('tasks');
    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('google', 'mail-password');
    await second.continuesHere();
    await second.does('mail-password');
    await second.seesSaved();

    await person.page.bringToFront();
    await person.continuesHere();
    const done = person.words.did('mail-password');
    await expect(person.main.getByText(done).filter({ visible: true }).first()).toBeVisible();
    await person.button('respond.answer.undo').first().click();
    await expect(person.page).toHaveURL(/\/respond\/google\/#mail-password$/);
    await expect(person.button('respond.answer.done')).toBeVisible();
    await person.seesDone('delete-api-keys');
  });

  test('cannot write facts in the tab that only reads', async ({ person }) => {
    await person.ticks('delete-api-keys');
    const second = await person.opensAnotherTab();
    await second.opens('record/');
    await second.seesItOnlyReads();
    await expect(second.text('record.add.title')).toHaveCount(0);
    await second.continuesHere();
    await second.tells('narrative', { text: 'Told in the second tab' });
    await second.seesSaved();
    await expect(second.partOf('narrative').getByText('Told in the second tab')).toBeVisible();
  });

  test('erases everything in one, and the other shows nothing any more', async ({ person }) => {
    await person.ticks('delete-api-keys');
    const second = await person.opensAnotherTab();
    await second.opens('about/');
    await second.button('about.erase.ask').click();
    await second.button('about.erase.yes').click();
    await expect(second.text('about.erase.done')).toBeVisible();
    await expect(person.reads(person.words.did('delete-api-keys'))).toHaveCount(0);
    expect(await onTheDevice(person.page)).not.toContain('recordedAt');
  });
});
