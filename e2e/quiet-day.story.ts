import ical from 'ical.js';
import { checkUp } from '@/lib/content/check-up';
import { firstSitting, repeatAfter } from '@/lib/content/check-up-days';
import { stories } from '@/lib/content/rehearsals/registry';
import { dayAfter } from '@/lib/incident/day-after';
import { isCheckUp } from '@/lib/incident/record';
import { adds, answers, item } from './check-up';
import { expect, type Person, test } from './person';
import { secrets } from './secrets';

const [mailbox, keys, allowList] = checkUp;
const kraken = { kind: 'exchange', id: 'kraken' };

async function eventsOf(person: Person, tap: () => Promise<void>) {
  const [download] = await Promise.all([person.page.waitForEvent('download'), tap()]);
  const text = await (await import('node:fs/promises')).readFile((await download.path()) ?? '', 'utf8');
  return new ical.Component(ical.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    day: `${event.getFirstPropertyValue('dtstart')}`,
    what: `${event.getFirstPropertyValue('summary')}`,
  }));
}

test.describe('Somebody on a quiet day', () => {
  test('does the check-up of two accounts, prints the card, rehearses; an incident shows what was on', {
    tag: ['@narrow', '@keys'],
  }, async ({ person }) => {
    const { page } = person;
    if (!mailbox || !keys || !allowList) throw new Error('the first sitting has three things');
    await person.opens('check-up/');
    await person.seesItIsForEverybody('check-up, before the first tap');
    await adds(person, 'Binance', 'Kraken');
    await expect(item(person, keys).getByRole('heading', { level: 4 })).toHaveText([/Binance/, /Kraken/]);
    await expect(
      item(person, keys)
        .getByRole('link', { name: /kraken\.com/ })
        .first(),
    ).toBeVisible();
    await answers(person, mailbox, 'done');
    await expect(
      item(person, mailbox).getByText(person.say('check-up.answer.is-done', { when: '' }).trim()),
    ).toBeVisible();
    await answers(person, keys, 'done');
    await answers(person, keys, 'done');
    await answers(person, allowList, 'done');
    await answers(person, allowList, 'not-mine');
    await person.seesItIsForEverybody('check-up, the first sitting done');
    await expect(person.text('check-up.so-far', { done: 4, all: 11 })).toBeVisible();

    // The rest one a day, and all of it again after 90 days.
    const days = await eventsOf(person, () => person.taps(person.button('remind.save')));
    // By the browser’s zone, where it may be another day.
    const [year, month, date] = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth(), now.getDate()] as const;
    });
    const today = new Date(year, month, date);
    expect(days.map(({ day }) => day)).toEqual([
      ...checkUp.slice(firstSitting).map((_, i) => dayAfter(today, i + 1)),
      dayAfter(today, repeatAfter),
    ]);

    await person.opens('card/');
    await expect(person.main.getByRole('listitem').filter({ hasText: 'support.kraken.com' })).toBeVisible();
    await person.seesItIsForEverybody('card');

    await person.opens('rehearsal/');
    const [story] = stories;
    const [turn] = story.turns;
    await person.taps(person.button(`rehearsals.${story.id}.turns.${turn?.id}.end.says`));
    await person.taps(person.button('rehearsal.to-sentence'));
    const sentence = person.say('rehearsal.sentence.app');
    await person.taps(person.button('rehearsal.sentence.app'));
    await person.taps(person.button('rehearsal.recall.show'));
    const again = await eventsOf(person, () => person.taps(person.button('remind.save')));
    expect(again.map(({ day }) => day)).toEqual([dayAfter(today, 14)]);

    // No incident was begun by any of it.
    await person.opens('record/');
    await expect(person.text('record.empty-title')).toBeVisible();

    await person.opensThePlaybookFor('kraken');
    await expect(person.main.getByText(sentence, { exact: true })).toBeVisible();
    await person.saysOfTheCall('hung-up');
    await person.seesSaved();
    await person.opens('record/');
    const before = person.region('check-up.record.title');
    await expect(before).toContainText(person.say(`check-up.items.${keys.id}.done`));
    await expect(before.getByText('Binance')).toHaveCount(0);
    await person.seesItIsForEverybody('record, with what was on before');
    await person.taps(person.button('check-up.record.add'));
    await expect(person.text('check-up.record.added')).toBeVisible();
    await expect(person.region('facts.groups.account')).toContainText(
      person.say(`check-up.items.${keys.id}.done`),
    );
    const { text } = await person.savesTheFile();
    const { entries } = JSON.parse(text);
    expect(isCheckUp(entries)).toBe(false);
    const told = entries.filter(({ data }: { data?: { kind: string } }) => data?.kind === 'protection');
    // Of Kraken the keys; the list is not for it, and the mailbox is none of its.
    expect(told.map(({ account }: { account?: object }) => account)).toEqual([kraken]);
  });

  test('goes on with a check-up on another day, and puts no secret on the card', { tag: '@once' }, async ({
    person,
  }) => {
    if (!keys) throw new Error('there are keys to look through');
    await person.opens('check-up/');
    await adds(person, 'Binance');
    await answers(person, keys, 'done');
    await expect(person.text('check-up.so-far', { done: 1, all: 7 })).toBeVisible();
    await person.page.clock.setSystemTime(Date.now() + 3 * 86_400_000);
    await person.opens('check-up/');
    await expect(person.text('check-up.so-far', { done: 1, all: 7 })).toBeVisible();
    await person.button('check-up.answer.again').click();
    await expect(person.text('check-up.so-far', { done: 0, all: 7 })).toBeVisible();
    await person.button('check-up.end.erase').click();
    await person.button('check-up.end.yes').click();
    await expect(person.text('check-up.accounts.listed', { count: 1 })).toHaveCount(0);

    await person.opens('card/');
    const card = person.region('card.on.title');
    const ring = person.page.getByLabel(person.say('card.ring'));
    await ring.fill('Ana, 0171 555 010');
    await ring.blur();
    await expect(card).toContainText('Ana, 0171 555 010');
    await ring.fill(secrets.phrase.typed);
    await expect(card).not.toContainText(secrets.phrase.secret);
    await ring.blur();
    await expect(person.text(`secrets.seen.${secrets.phrase.kind}`)).toBeVisible();
    await expect(card).not.toContainText(secrets.phrase.secret);
  });

  test('takes two taps in a row for one check-up', { tag: '@once' }, async ({ person }) => {
    await person.opens('check-up/');
    const both = person.main.getByRole('button', { name: person.say('check-up.answer.done') });
    await expect(both.first()).toBeVisible();
    await both.evaluateAll(([one, two]) => {
      (one as HTMLElement).click();
      (two as HTMLElement).click();
    });
    await expect(person.text('check-up.so-far', { done: 2, all: 7 })).toBeVisible();
  });
});

test.describe('Somebody on a quiet day, without scripts', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('reads all seven', async ({ person }) => {
    await person.page.goto(`/${person.locale}/check-up/`);
    for (const { id, steps } of checkUp) {
      await expect(person.page.getByText(person.say(`check-up.items.${id}.why`))).toBeVisible();
      for (const step of steps)
        await expect(
          person.page.getByText(person.say(`check-up.items.${id}.steps.${step.id}`)),
        ).toBeVisible();
    }
    await expect(person.button('check-up.answer.done').first()).toBeHidden();
  });
});
