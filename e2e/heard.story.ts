import { listensTo, saidOn } from './heard';
import { expect, type Person, test } from './person';

/** The lines of the accessibility tree as `role "name" [state]`, without how deep they stand. */
async function treeOf({ page }: Person) {
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').map((line) => line.trim().replace(/^- /, ''));
}

/** The screen has one heading of the first level, and every part that is jumped to has a name of its own. */
async function hearsWhereItIs(person: Person, title: string) {
  const tree = await treeOf(person);
  const of = (role: string) => tree.filter((line) => new RegExp(`^'?${role}\\b`).test(line));
  expect(tree.filter((line) => line.includes('[level=1]'))).toEqual([expect.stringContaining(title)]);
  for (const role of ['banner', 'main']) expect(of(role), role).toHaveLength(1);
  const parts = ['region', 'complementary', 'navigation', 'form'].flatMap(of);
  expect(
    parts.filter((line) => !line.includes('"')),
    'without a name',
  ).toEqual([]);
  expect(new Set(parts).size, 'each name once').toBe(parts.length);
  return { tree, of };
}

test.describe('Somebody who hears the page', { tag: ['@once', '@narrow'] }, () => {
  test('goes from the start to the printed record by roles and names, and hears each tap once', async ({
    person,
  }) => {
    const { page } = person;
    await listensTo(page);
    /** All that is said after a tap, until it is saved. */
    const heard = async () => {
      const said: string[] = [];
      await expect
        .poll(async () => {
          said.push(...(await saidOn(page)));
          return said.length;
        })
        .toBeGreaterThan(0);
      await person.seesSaved();
      return [...said, ...(await saidOn(page))];
    };
    /** That a tap was written down, with its time, and nothing else. */
    const hears = async (what: string) => {
      const said = await heard();
      const words = person.say('rail.new-entry', { time: '', what: '' }).split(':')[0] ?? '';
      expect(said).toEqual([expect.stringMatching(new RegExp(`^${words}.*\\d\\d:\\d\\d: ${what}$`))]);
    };

    await person.opens();
    const start = await hearsWhereItIs(person, person.say('start.title'));
    expect(start.of('search')).toHaveLength(1);
    await person.saysOfTheCall('hung-up');
    await hears(person.words.did('end-call'));
    await person.chooses('binance');
    await person.hears('questions');
    const questions = await hearsWhereItIs(person, person.say('respond.triage.title'));
    const asked = questions.tree.filter((line) => line.startsWith('group "'));
    expect(asked).toHaveLength(3);
    await saidOn(page);
    await person.answersTo('money-leaving', 'no');
    await hears(person.say('respond.triage.money-leaving.said-no'));
    await expect(
      page.getByRole('button', {
        name: person.say('respond.triage.money-leaving.no'),
        exact: true,
        pressed: true,
      }),
    ).toHaveCount(1);
    await person.answersTo('sign-in', 'yes');
    await hears(person.say('respond.triage.sign-in.said-yes'));
    await person.answersTo('happened', 'unsure');
    await person.hears('delete-api-keys');
    await hears(person.say('respond.triage.happened.said-unsure'));
    for (const action of ['delete-api-keys', 'freeze-account']) {
      const step = await hearsWhereItIs(person, person.words.title(action));
      expect(step.of('heading').filter((line) => line.includes('[level=2]')).length).toBeGreaterThan(3);
      await person.does(action);
      await hears(person.words.did(action));
    }
    await person.hears('contact-support');
    await person.cannot('contact-support', 'no-answer-yet');
    await person.hears('tasks');
    expect(await heard()).toHaveLength(1);
    await hearsWhereItIs(person, person.say('respond.tasks.title-open'));
    await person.unfoldsTheGroups();
    const done = page.getByRole('listitem').filter({ hasText: person.words.title('freeze-account') });
    await expect(done.getByRole('time')).toHaveText(/\d\d:\d\d/);

    await person.link('respond.tasks.record').click();
    const record = page.getByRole('heading', { level: 1, name: person.say('record.title') });
    await expect(record).toBeFocused();
    await hearsWhereItIs(person, person.say('record.title'));
    await person.link('record.share.print').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.say('print.title'));
    const paper = await hearsWhereItIs(person, person.say('print.title'));
    expect(paper.of('img')).toEqual([expect.stringMatching(/"/)]);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await person.button('print.print').click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  });
});
