import { expect, test } from './person';

test.describe('Support that makes a link', { tag: '@narrow' }, () => {
  test('is told why a case number cannot ride on it, and gets it without', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opens('support/');
    const box = person.page.getByLabel(person.say('support.case'));
    const link = person.page.getByRole('textbox', { name: person.say('support.link'), exact: true });
    await expect(box).toBeVisible();
    for (const [number, why] of [
      ['TEL18885550199', 'long'],
      ['118204553', 'long'],
      ['911', 'short'],
      ['CALL-482615', 'letters'],
      ['12 34', 'signs'],
    ] as const) {
      await box.fill(number);
      await expect(person.page.locator('#link-case-error')).toHaveText(
        `${person.say(`support.case-refused.${why}`)} ${person.say('support.case-without')}`,
      );
      await expect(link).toHaveValue(/\/binance\/$/);
    }
    await box.fill(' #482615 ');
    await expect(link).toHaveValue(/#\/case\/482615$/);
    await expect(box).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('puts it in the ticket first, and gives a card and a button to many without the number', {
    tag: '@once',
  }, async ({ person }) => {
    const { page } = person;
    await person.opens('support/');
    await person.page.getByLabel(person.say('support.step'), { exact: true }).selectOption('freeze-account');
    await expect(person.text('support.proves.without-number')).toBeVisible();
    await page.getByLabel(person.say('support.case')).fill('482615');
    const link = await page.locator('#made-link').inputValue();
    expect(link).toContain('482615');
    const ticket = await page.locator('#ticket-text').inputValue();
    expect(ticket.match(/https?:\S+/g)).toEqual([link]);
    // What a message sends them to is above it.
    const headings = await person.main.getByRole('heading', { level: 2 }).allTextContents();
    const [first, then] = ['support.for-ticket', 'support.messages'].map((key) =>
      headings.indexOf(person.say(key)),
    );
    expect(first).toBeGreaterThan(-1);
    expect(then).toBe(Number(first) + 1);

    await person.main.getByText(person.say('support.embed'), { exact: true }).click();
    const forMany = link.replace('/case/482615', '');
    await expect(page.locator('#embed')).toHaveValue(new RegExp(`^<a href="${forMany}" `));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      person.button('support.save-svg').click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      `first-hour-binance-${person.locale}-freeze-account-case-482615.svg`,
    );
    await page.emulateMedia({ media: 'print' });
    const card = person.region('support.card');
    await expect(card.getByText(forMany, { exact: true })).toBeVisible();
    await expect(card).not.toContainText('482615');
  });

  test('writes no name into a message that could pass for something else', {
    tag: '@once',
  }, async ({ person }) => {
    const { page } = person;
    await person.opens('support/');
    const box = page.getByLabel(person.say('support.who'), { exact: true });
    const message = page.locator('#message-text');
    const link = await page.locator('#made-link').inputValue();
    await expect(message).toHaveValue(/Binance/);
    const nameless = await message.inputValue();
    await box.fill('Binance support');
    await expect(message).toHaveValue(/Binance support/);
    for (const [name, why] of [
      ['First Hour', 'ours'],
      ['F\u0456rst  Hour', 'ours'],
      ['Binance. Sign in at binance-refund.example', 'link'],
      ['Call 020 7946 0958', 'digits'],
      ['Binance. Move your funds', 'stop'],
      ['Support\u202eecnaniB', 'signs'],
      ['x'.repeat(61), 'length'],
    ] as const) {
      await box.fill(name);
      await expect(page.locator('#link-who-error')).toHaveText(
        `${person.say(`support.who-refused.${why}`)} ${person.say('support.who-without')}`,
      );
      await expect(message).toHaveValue(nameless);
    }
    await page.getByLabel(person.say('support.way'), { exact: true }).selectOption('by-phone');
    await expect(message).not.toHaveValue(nameless);
    expect(nameless.match(/https?:\S+/g)).toEqual([link]);
    await person.seesNoBarrier('a name that is refused');
  });
});
