import { expect, type Person } from './person';

/** Adds an account from the record or the task list. */
export async function addsIt(person: Person, account: string) {
  await person.page
    .locator('summary')
    .filter({ hasText: person.say('accounts.add') })
    .click();
  await person.page.getByRole('button', { name: person.words.titleOf(account), exact: true }).click();
}

/** Ticks one urgent step after the other, as they come, until the list is there. Returns their headings. */
export async function doesWhatComes(person: Person, account: string) {
  const list = person.main.locator('#tasks-title');
  const done = person.button('respond.answer.done');
  await expect(list.or(done)).toBeVisible();
  const seen: string[] = [];
  while (!(await list.isVisible())) {
    const heading = await person.main.getByRole('heading', { level: 1 }).textContent();
    expect(seen, `asked twice at ${account}`).not.toContain(heading);
    seen.push(heading ?? '');
    await done.click();
    await expect(person.main.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
    await expect(list.or(done)).toBeVisible();
  }
  return seen;
}

/** What the record says of an account that was taken off. */
export const takenOff = (person: Person, account: string) =>
  person.say('entries.account-removed', { account: person.words.titleOf(account) });
