import { expect, type Person } from './person';

/** One thing of a check-up. */
export const item = (person: Person, { id }: { id: string }) =>
  person.main.locator(`section[aria-labelledby="${id}"]`);

/** Adds accounts to look through, by their names. */
export async function adds(person: Person, ...names: string[]) {
  for (const [i, name] of names.entries()) {
    await person.taps(person.text('check-up.accounts.add'));
    await person.taps(person.main.getByRole('button', { name, exact: true }));
    await expect(person.text('check-up.accounts.listed', { count: i + 1 })).toBeVisible();
  }
}

/** Answers one thing of a check-up, in the first of its accounts or in another. */
export async function answers(
  person: Person,
  of: { id: string },
  answer: 'done' | 'cannot' | 'not-mine',
  n = 0,
) {
  const all = item(person, of).getByRole('button', { name: person.say(`check-up.answer.${answer}`) });
  await person.taps(all.nth(n));
}
