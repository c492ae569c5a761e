import { presses, tabsTo } from './keys';
import { expect, type Person, test } from './person';
import { startingWith } from './words';

/** What unfolds something on the page. */
const folded = (person: Person, key: string) =>
  person.main.locator('summary').filter({ hasText: startingWith(person.say(key)), visible: true });

test.describe('Somebody with a keyboard and nothing else', { tag: '@pseudo' }, () => {
  test('does the whole main job, from the start to the paper', async ({ person }) => {
    test.setTimeout(180_000);
    const { page } = person;
    const keys = page.keyboard;
    const answer = (question: string, name: string) =>
      page
        .getByRole('group', { name: person.say(`respond.triage.${question}.ask`, { account: 'only' }) })
        .getByRole('button', {
          name: person.say(`respond.triage.${question}.${name}`),
          exact: true,
        });
    await person.opens();
    await presses(person, person.button('start.stop.hung-up'));
    await expect(page.locator('#stop-answered')).toBeFocused();
    const account = person
      .region('start.which.title')
      .getByRole('link', { name: startingWith('Binance binance.com') });
    await presses(person, account);
    await person.hears('questions');
    await presses(person, answer('money-leaving', 'no'), 'Space');
    await presses(person, answer('sign-in', 'yes'), 'Space');
    await presses(person, answer('happened', 'none'), 'Space');
    for (const action of ['delete-api-keys', 'freeze-account']) {
      await person.hears(action);
      await presses(person, person.button('respond.answer.done'), 'Space');
    }
    await person.hears('contact-support');
    await presses(person, person.button('respond.answer.cannot'));
    await presses(person, person.button('entries.reasons.no-answer-yet'));
    await person.hears('tasks');
    const fold = page.locator('summary').filter({ hasText: person.say('respond.tactics.title') });
    await presses(person, fold);
    await presses(
      person,
      page.getByRole('checkbox', { name: person.say('respond.tactics.changed-login') }),
      'Space',
    );
    await presses(person, person.link('respond.tasks.record'));

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.say('record.title'));
    await presses(person, folded(person, 'record.add.title'));
    await presses(person, folded(person, 'facts.groups.happened'));
    await presses(person, person.button('facts.add.narrative'));
    await expect(person.partOf('narrative').getByLabel(person.say('facts.fields.text'))).toBeFocused();
    await keys.type('A man called.');
    await presses(person, person.button('record.save'));
    await person.seesItWritten('narrative');
    await expect(person.partOf('narrative').getByText('A man called.')).toBeVisible();
    await person.seesSaved();
    await presses(person, person.link('record.share.print'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.say('print.title'));
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
      // The paper begins with the button that prints it: from its heading, Tab would go past.
      performance.clearMarks('tabbed');
    });
    await presses(person, person.button('print.print'));
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  });

  test('cuts the connection, and says which device this is', { tag: '@narrow' }, async ({ person }) => {
    await person.opens();
    await presses(person, person.button('start.stop.remote'));
    await presses(person, person.button('cut.offline'), 'Space');
    await presses(person, person.button('start.stop.not-on-call'));
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await presses(person, person.button('cut.other'));
    await expect(person.text('cut.first-other')).toBeFocused();
    await presses(person, person.button('cut.undo'));
    const code = person.main.getByRole('img', { name: person.say('cut.code') });
    await expect(code).toBeVisible();
    await presses(person, person.text('cut.show'));
    await expect(code).toHaveCount(0);
  });

  test('skips to the step, and the place stays', async ({ person }) => {
    for (const [path, place, skip] of [
      ['', '', 'site.skip'],
      ['respond/binance/', '#end-call', 'respond.record'],
      ['record/', '', 'record.title'],
      ['check/', '', 'check.title'],
      ['about/', '', 'about.title'],
    ] as const) {
      await person.opens(path);
      // The page itself writes its place into the address.
      const before = `/${person.locale}/${path}${place}`;
      await expect(person.page).toHaveURL(before);
      await person.page.keyboard.press('Tab');
      const link = person.page
        .getByRole('link', { name: person.say(skip), exact: true })
        .filter({ visible: true });
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
      await person.page.keyboard.press('Enter');
      await expect(person.page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(person.page).toHaveURL(before);
    }
  });

  test('skips to the record, to its ways out and past the list', { tag: '@narrow' }, async ({ person }) => {
    const { page } = person;
    const skip = (where: string) =>
      page.getByRole('link', { name: person.say('site.words.skip-to', { where }), exact: true });
    await person.hasTicked('delete-api-keys');
    await person.opensThePlaybookFor('binance');
    await expect(skip(person.say('saving.title'))).toBeAttached();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(skip(person.say('saving.title'))).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(person.rail.locator('summary')).toBeFocused();
    await expect(page).toHaveURL(/#end-call$/);

    // Next writes the address once more behind the first screen, over another fragment.
    await page.goto('about:blank');
    await person.opensThePlaybookFor('binance', 'tasks');
    const heading = await person.sees('tasks');
    await heading.focus();
    await page.keyboard.press('Tab');
    await expect(skip(person.say('respond.tasks.record'))).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(person.link('respond.tasks.record')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.say('record.title'));

    await expect(skip(person.say('record.share.title'))).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(skip(person.say('record.share.title'))).toBeFocused();
    await page.keyboard.press('Enter');
    const share = page.getByRole('complementary', { name: person.say('record.share.title') });
    await expect(share.getByRole('heading', { level: 2 }).first()).toBeFocused();
  });

  test('is never sent back and forth: what has the focus comes in the order of the page', async ({
    person,
  }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    const jumps = await person.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[tabindex]')]
        .filter((element) => element.tabIndex > 0)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(jumps).toEqual([]);
  });

  test('checks a number and keeps it', { tag: '@narrow' }, async ({ person }) => {
    const { page } = person;
    await person.opens('check/');
    await tabsTo(person, page.getByLabel(person.say('check.what')));
    await page.keyboard.type('+61 2 5550 0143');
    await presses(person, person.row('check.add'));
    const kept = person.main.getByRole('listitem').filter({ hasText: person.say('check.added') });
    await expect(kept.locator(':focus')).toContainText(person.say('check.added'));
    await presses(person, person.link('check.see'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.say('record.title'));
  });

  test('undoes, corrects a time and takes back a fact', { tag: '@narrow' }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await presses(person, person.button('respond.answer.done'));
    await person.seesDone('delete-api-keys');
    await presses(person, person.button('respond.answer.correct').filter({ visible: true }));
    await presses(person, person.button('respond.when.back'));
    await presses(
      person,
      person.main
        .getByRole('region', { name: startingWith(person.say('respond.answer.was-done')) })
        .getByRole('button', { name: person.say('respond.answer.undo') }),
    );
    await expect(person.button('respond.answer.done')).toBeVisible();
    await person.opens('record/');
    await presses(person, folded(person, 'record.add.title'));
    await presses(person, folded(person, 'facts.groups.account'));
    await presses(person, person.button('facts.add.account'));
    await person.page.keyboard.type('48812034');
    await person.page.keyboard.press('Enter');
    await expect(person.partOf('account').getByText('48812034')).toBeVisible();
    await presses(
      person,
      person.partOf('account').getByRole('button', { name: person.say('record.withdraw') }),
    );
    await presses(person, person.button('record.withdraw-yes'));
    await expect(person.partOf('account').getByText('48812034')).toHaveCount(0);
  });
});
