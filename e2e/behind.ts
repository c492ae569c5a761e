import { expect, type Person } from './person';

/** Presses Shift once, as soon as the page listens: the code behind it comes a moment after it. */
export async function pressesShift(person: Person) {
  const { page } = person;
  await expect(async () => {
    // Another key ends what was begun.
    await page.keyboard.press('End');
    await page.keyboard.press('Shift');
    await expect(page.getByText(person.say('leave.press', { left: 2 }))).toBeVisible({ timeout: 500 });
  }).toPass();
}

/**
 * Waits until nothing more is fetched. On a slow machine the network is idle before the code behind a page has run,
 * which fetches what is needed where there is no network.
 */
export async function comesToRest(person: Person) {
  await pressesShift(person);
  await person.page.keyboard.press('Home');
  await person.page.waitForLoadState('networkidle');
}
