import type { Person } from './person';

/** Waits for the script that these words stand in. Asked before it may be fetched. */
export const fetches = async ({ page }: Person, words: string) => {
  const isIt = async (text: Promise<string>) => (await text).includes(words);
  const script = page.waitForResponse((one) => one.url().endsWith('.js') && isIt(one.text()));
  await (await script).finished();
};

/** Whether the secret scan is ready, which its word lists make it last. Asked before a form opens. */
export const lookingIsHere = (person: Person) => fetches(person, 'abandon');
