import type { Person } from './person';

/** Whether the secret scan is ready, which its word lists make it last. Asked before a form opens. */
export const lookingIsHere = async ({ page }: Person) => {
  const isLists = async (text: Promise<string>) => (await text).includes('abandon');
  const lists = page.waitForResponse((one) => one.url().endsWith('.js') && isLists(one.text()));
  await (await lists).finished();
};
