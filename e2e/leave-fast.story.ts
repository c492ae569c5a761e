import { leaveTo } from '@/lib/content/leave';
import { pressesShift } from './behind';
import { expect, type Person, test } from './person';

/** Answers for the page that is left to, and notes what it was told. */
async function opensNothingOutside({ page, watch }: Person) {
  const told: (string | undefined)[] = [];
  watch.expects(`left the origin: GET ${leaveTo}`);
  await page.route(`${leaveTo}**`, async (route) => {
    told.push((await route.request().allHeaders())['referer']);
    await route.fulfill({ contentType: 'text/html', body: '<title>Wikipedia</title>' });
  });
  return told;
}

test.describe('Somebody who must not be seen with this page', { tag: '@once' }, () => {
  test('leaves it by keyboard with words not saved yet, and finds what was saved on coming back', async ({
    person,
  }) => {
    const { page } = person;
    const told = await opensNothingOutside(person);
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await person.startsTelling('narrative');
    await person.fillsIn('narrative', { text: 'A man called.' });
    page.on('dialog', () => told.push('a dialog'));
    await pressesShift(person);
    const before = await page.evaluate(() => window.history.length);
    await page.keyboard.press('Shift');
    await expect(page.getByText(person.say('leave.press', { left: 1 }))).toBeVisible();
    await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('Wikipedia');
    expect(page.url()).toBe(leaveTo);
    expect(await page.evaluate(() => window.history.length), 'it took the place of ours').toBe(before);
    expect(told).toEqual([undefined]);
    await person.seesDone('delete-api-keys');
  });

  test('leaves it by the tab in the corner; off the line it is blank, and its name is nowhere', async ({
    person,
  }) => {
    const { page } = person;
    const told = await opensNothingOutside(person);
    const tab = page.getByRole('banner').getByRole('link', { name: person.say('leave.link') });
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.sees('freeze-account');
    await pressesShift(person);
    await page.context().setOffline(true);
    await tab.click();
    await expect(page).toHaveURL('about:blank');
    await expect(page).toHaveTitle('');
    await page.context().setOffline(false);
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.sees('freeze-account');
    // The step below must not take the tap.
    await page.evaluate(() => window.scrollTo(0, 600));
    await tab.click();
    await expect(page).toHaveTitle('Wikipedia');
    expect(told).toEqual([undefined]);
  });
});
