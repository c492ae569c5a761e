import { readFileSync } from 'node:fs';
import ical from 'ical.js';
import { stories } from '@/lib/content/rehearsals/registry';
import type { Story, Turn } from '@/lib/content/rehearsals/story';
import { expect, type Person, test } from './person';
import { secrets } from './secrets';
import { listensToTheConsole, seesNoTrace } from './traces';

const [first, second] = stories;

const words = (person: Person, story: Story, turn: string, key: string) =>
  person.say(`rehearsals.${story.id}.turns.${turn}.${key}`, { role: 'me' });
const block = (person: Person) => person.main.locator('section:has(> #stop-asked)');

/** Answers a turn, whichever way a person acts, and hears what it was. */
async function answers(person: Person, story: Story, { id, by }: Turn, answer: string) {
  await expect(
    person.main.getByText(words(person, story, id, 'said'), { exact: true }).first(),
  ).toBeVisible();
  await person.taps(person.main.getByRole('button', { name: words(person, story, id, `${answer}.says`) }));
  const reply = person.page.locator('#reply');
  await expect(reply).toContainText(words(person, story, id, `${answer}.reply`));
  await expect(reply).toContainText(person.say(`rehearsal.levers.${by}.is`));
  await expect(reply).toBeFocused();
}

/** Ends the call at once, and goes on to the sentence. */
async function endsIt(person: Person, story = first) {
  const [turn] = story.turns;
  if (turn) await answers(person, story, turn, 'end');
  await expect(person.region('rehearsal.ended.title')).toBeVisible();
}

const own = (person: Person) => person.page.getByLabel(person.say('rehearsal.sentence.own'));
const shows = (person: Person, sentence: string) =>
  person.main.getByText(sentence, { exact: true }).filter({ visible: true });

test.describe('Somebody who rehearses a call before one comes', () => {
  test('plays it to its end by keyboard, keeps a sentence, and finds it where it says to hang up', {
    tag: ['@narrow', '@keys'],
  }, async ({ person }) => {
    const { page } = person;
    await person.opens('rehearsal/');
    await person.seesItIsForEverybody('rehearsal, a call comes in');
    await endsIt(person);
    await person.seesItIsForEverybody('rehearsal, ended early');
    await person.taps(person.button('rehearsal.ended.go-on'));
    await expect(person.text('rehearsal.ended.gone-on')).toBeVisible();
    for (const turn of first.turns.slice(1, -1)) {
      const along = turn.answers.find((answer) => !answer.fits);
      await answers(person, first, turn, along?.id ?? '');
    }
    await person.seesItIsForEverybody('rehearsal, the last turn');
    const last = first.turns.at(-1);
    if (last) await answers(person, first, last, 'end');
    await person.taps(person.button('rehearsal.to-sentence'));
    await expect(page.locator('#sentence-do')).toBeFocused();
    await person.seesItIsForEverybody('rehearsal, a sentence');
    const sentence = person.say('rehearsal.sentence.app');
    await person.taps(person.button('rehearsal.sentence.app'));
    // Recalled without its text, which a tap shows.
    await expect(page.locator('#recall')).toBeFocused();
    await expect(shows(person, sentence)).toHaveCount(0);
    await person.taps(person.button('rehearsal.recall.show'));
    await expect(shows(person, sentence)).toBeVisible();
    await person.seesItIsForEverybody('rehearsal, again');

    await person.opens();
    await expect(block(person).getByText(sentence, { exact: true })).toBeVisible();
    const lowest = await block(person)
      .getByRole('button')
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)));
    const at = await block(person).getByText(sentence, { exact: true }).boundingBox();
    expect(at?.y ?? 0).toBeGreaterThan(lowest);
    await person.seesItIsForEverybody('start, with a sentence');
    // By a link within the site, and after the block came back.
    await person.chooses('binance');
    await expect(block(person).getByText(sentence, { exact: true })).toBeVisible();
    await person.saysOfTheCall('hung-up');
    await expect(shows(person, sentence)).toHaveCount(0);
    await person.opens();
    await person.taps(person.button('start.stop.again'));
    await expect(block(person).getByText(sentence, { exact: true })).toBeVisible();

    await person.opens('rehearsal/');
    await expect(shows(person, words(person, second as Story, 'screen', 'said'))).toBeVisible();
    const kept = person.main.locator('summary', { hasText: person.say('rehearsal.sentence.kept') });
    await person.taps(kept);
    await person.taps(person.button('rehearsal.sentence.delete'));
    await expect(kept).toHaveCount(0);
    await person.opens('respond/binance/');
    await expect(person.button('start.stop.undo').or(block(person)).first()).toBeVisible();
    await expect(shows(person, sentence)).toHaveCount(0);
  });

  test('advises somebody they care for', { tag: '@once' }, async ({ person }) => {
    await person.opens('rehearsal/');
    await person.button('rehearsal.who.friend').click();
    await expect(person.button('rehearsal.who.friend')).toHaveAttribute('aria-pressed', 'true');
    const said = person.say('rehearsals.exchange.turns.screen.said', { role: 'friend' });
    await expect(person.main.getByText(said, { exact: true })).toBeVisible();
    await expect(
      person.main.getByRole('heading', { name: person.say('rehearsal.ask', { role: 'friend' }) }),
    ).toBeVisible();
    await person.button('rehearsals.exchange.turns.screen.end.says').click();
    await expect(person.page.locator('#reply')).toContainText(
      person.say('rehearsal.answered', {
        role: 'friend',
        answer: person.say('rehearsals.exchange.turns.screen.end.says'),
      }),
    );
  });

  test('is told another call each time, and the first again after all of them', { tag: '@once' }, async ({
    person,
  }) => {
    await person.opens('rehearsal/');
    await endsIt(person);
    await person.button('rehearsal.to-sentence').click();
    await person.button('rehearsal.sentence.someone').click();
    for (const story of [...stories.slice(1), first]) {
      await person.button('rehearsal.recall.show').click();
      await person.button('rehearsal.another').click();
      await endsIt(person, story);
      await person.button('rehearsal.to-recall').click();
    }
  });

  test('who writes a recovery phrase into their sentence is told why not, and keeps the rest', {
    tag: ['@narrow', '@pseudo'],
  }, async ({ person }) => {
    const { page } = person;
    const heard = listensToTheConsole(page);
    const { phrase } = secrets;
    await person.opens('rehearsal/');
    await endsIt(person);
    await person.button('rehearsal.to-sentence').click();
    await person.button('rehearsal.sentence.keep').click();
    await expect(person.text('rehearsal.sentence.none')).toBeVisible();
    await expect(own(person)).toBeFocused();
    await own(person).fill(`I hang up: ${phrase.typed}`);
    await person.button('rehearsal.sentence.keep').click();
    await expect(person.text(`secrets.seen.${phrase.kind}`)).toBeVisible();
    await person.seesItIsForEverybody('rehearsal, a secret in the sentence');
    await seesNoTrace(page, [phrase.secret], 'typed');
    await person.button('secrets.take-out').click();
    await expect(own(person)).toHaveValue(`I hang up: ${person.say('secrets.mark')}`);
    await person.button('rehearsal.sentence.keep').click();
    await person.button('rehearsal.recall.show').click();
    await expect(shows(person, `I hang up: ${person.say('secrets.mark')}`)).toBeVisible();
    await seesNoTrace(page, [phrase.secret], 'taken out');
    expect(heard()).not.toContain(phrase.secret);
  });

  test('whose browser keeps nothing goes on all the same, and is told', { tag: '@once' }, async ({
    person,
  }) => {
    await person.page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await person.opens('rehearsal/');
    await endsIt(person);
    await person.button('rehearsal.to-sentence').click();
    await person.button('rehearsal.sentence.codes').click();
    await expect(person.main.getByRole('alert')).toContainText(person.say('rehearsal.unsaved.unavailable'));
    await person.button('rehearsal.recall.show').click();
    await expect(shows(person, person.say('rehearsal.sentence.codes'))).toBeVisible();
  });

  test('takes a reminder along, which tells nothing of an incident', { tag: '@once' }, async ({ person }) => {
    const { page } = person;
    await person.opens('rehearsal/');
    await endsIt(person);
    await person.button('rehearsal.to-sentence').click();
    await person.button('rehearsal.sentence.number').click();
    await person.button('rehearsal.recall.show').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      person.button('remind.save').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const [event] = new ical.Component(ical.parse(text)).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe(person.say('rehearsal.again.summary'));
    expect(text).not.toContain(person.say('rehearsal.sentence.number').slice(0, 20));
    const inFourteenDays = await page.evaluate(() => {
      const day = new Date(Date.now() + 14 * 86_400_000);
      return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
        .map((n) => `${n}`.padStart(2, '0'))
        .join('-');
    });
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(inFourteenDays);
    await expect(person.text('remind.saved')).toBeVisible();

    // What makes the file cannot be fetched: a line of text takes its place.
    await page.reload();
    await endsIt(person, second);
    await person.button('rehearsal.to-recall').click();
    await person.button('rehearsal.recall.show').click();
    const line = page.getByLabel(person.say('remind.copy'));
    await expect(line).toHaveCount(0);
    person.watch.expects('ERR_FAILED');
    await page.route('**/*.js', (route) => route.abort());
    await person.button('remind.save').click();
    await expect(person.text('remind.failed')).toBeVisible();
    await expect(line).toHaveValue(/\/rehearsal\/$/);
  });

  test('deletes the sentence in another tab, and no longer sees it where it says to hang up', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opens('rehearsal/');
    await endsIt(person);
    await person.button('rehearsal.to-sentence').click();
    await person.button('rehearsal.sentence.app').click();
    await expect(person.button('rehearsal.recall.show')).toBeVisible();
    const other = await person.opensAnotherTab();
    await other.opens();
    const sentence = block(other).getByText(person.say('rehearsal.sentence.app'), { exact: true });
    await expect(sentence).toBeVisible();
    await person.button('rehearsal.recall.show').click();
    await person.button('rehearsal.sentence.delete').click();
    await expect(person.button('rehearsal.recall.show')).toHaveCount(0);
    // It reads anew each time it is come back to, perhaps before the other tab has written.
    await expect(async () => {
      await other.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(sentence).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
  });

  test('deletes what is kept of it with everything else', { tag: '@once' }, async ({ person }) => {
    await person.opens('rehearsal/');
    await endsIt(person);
    await person.button('rehearsal.to-sentence').click();
    await person.button('rehearsal.sentence.app').click();
    await expect(person.button('rehearsal.recall.show')).toBeVisible();
    await person.opens('about/');
    await expect(person.text('about.erase.rehearsal')).toBeVisible();
    await person.button('about.erase.ask').click();
    await person.button('about.erase.yes').click();
    await expect(person.text('about.erase.done')).toBeVisible();
    await person.opens('rehearsal/');
    await expect(shows(person, words(person, first, 'screen', 'said'))).toBeVisible();
    await expect(person.text('rehearsal.sentence.kept')).toHaveCount(0);
  });
});
