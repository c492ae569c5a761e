import type { Locator } from '@playwright/test';
import { expect, type Person } from './person';

export const box = (person: Person) => person.page.getByLabel(person.say('check.what'));
export const results = (person: Person) => person.page.locator('section[aria-labelledby=found]');
/** The answers on the screen, the gravest first. */
export const answers = (person: Person) =>
  results(person)
    .getByRole('listitem')
    .filter({ has: person.page.getByRole('heading', { level: 3 }) });
export const add = (person: Person) => answers(person).getByRole('button', { name: person.say('check.add') });

export async function checks(person: Person, text: string) {
  await box(person).fill(text);
  await expect(results(person).getByRole('heading', { level: 2 })).toBeVisible();
}

/** Reads the last answer, found by its verdict; the only one, unless others are said to be graver. */
export async function reads(person: Person, verdict: string, name: string, others = 0) {
  await expect(answers(person)).toHaveCount(1 + others);
  const answer = answers(person).last();
  await expect(answer.getByRole('heading')).toHaveText(person.say(`check.verdicts.${verdict}`, { name }));
  return answer;
}

/** Hears what the message amounts to. */
export async function hears(person: Person, code: string, values: Record<string, string | number>) {
  const verdict = person.say(`check.message.${code}`, values);
  const said = person.main.getByRole('status').getByText(verdict, { exact: true });
  await expect(said).toBeVisible();
  return said;
}

/** The size of the largest words that can be seen in a place, in pixels. */
export const largest = (place: Locator) =>
  place.evaluate((root) =>
    Math.max(
      ...[root, ...root.querySelectorAll('h2, h3, p')].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      ),
    ),
  );
