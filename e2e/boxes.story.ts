import { checks } from './checking';
import { expect, type Person, test } from './person';

/**
 * No box for words on the page gives what is typed to a spelling checker, to suggestions or to the browser's memory.
 */
async function keepsWhatIsTyped(person: Person, least: number) {
  const boxes = await person.page
    .locator('textarea, input[type=text], input:not([type])')
    .evaluateAll((all) =>
      all.map((one) => [
        one.id,
        ...['spellcheck', 'autocomplete', 'writingsuggestions'].map((name) => one.getAttribute(name)),
      ]),
    );
  expect(boxes.length).toBeGreaterThanOrEqual(least);
  for (const [id, ...kept] of boxes) expect(kept, `#${id}`).toEqual(['false', 'off', 'false']);
}

test.describe('What somebody types', () => {
  test('is looked at by nobody’s spelling', { tag: '@once' }, async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await person.main.getByText(person.say('record.cover.title'), { exact: true }).click();
    await expect(person.page.locator('#fingerprint')).toBeVisible();
    await keepsWhatIsTyped(person, 2);
    for (const kind of ['narrative', 'contact', 'transaction']) {
      await person.opens('record/');
      await person.startsTelling(kind);
      await keepsWhatIsTyped(person, 2);
    }
    await person.opens('check/');
    await checks(person, 'binance.com');
    await keepsWhatIsTyped(person, 1);
    await person.opens('support/');
    await expect(person.page.locator('#made-link')).toBeVisible();
    await keepsWhatIsTyped(person, 3);
  });
});
