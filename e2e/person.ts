import { readFile } from 'node:fs/promises';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { findAccount } from '@/lib/content/accounts/registry';
import { groups } from '@/lib/exports/groups';
import type { LocaleId } from '@/lib/i18n/locales';
import type { StoryOptions } from '../playwright.config';
import { savedBy } from './device';
import { fillIn, type Told } from './form';
import { tabsTo } from './keys';
import { Screen } from './screen';
import { type Watch, watch } from './watch';
import { startingWith } from './words';

export { expect };

/** A person at the screen, with the words of their language. */
export class Person extends Screen {
  constructor(
    page: Page,
    locale: LocaleId,
    readonly watch: Watch,
    /** Whether they act by keyboard. */
    readonly hasKeys = false,
  ) {
    super(page, locale);
  }

  /** Taps something, or goes there by Tab and presses it, where a finger would reach it too. */
  async taps(goal: Locator) {
    if (!this.hasKeys) return goal.click();
    await tabsTo(this, goal);
    await goal.click({ trial: true });
    const isFollowed = await goal.evaluate((element) => element.matches('a, summary'));
    await this.page.keyboard.press(isFollowed ? 'Enter' : 'Space');
  }

  /** Goes from the start page to the steps of an account. */
  async chooses(account: string) {
    const { name, kind } = findAccount(account) ?? { name: account };
    const shown = name ?? this.say(`start.which.any.${kind}`);
    const which = this.region('start.which.title');
    const link = this.page.locator('a').filter({ has: this.page.getByText(shown, { exact: true }) });
    const row = which.locator(link);
    const folded = which.locator('details:not([open])').filter({ has: link });
    if ((await folded.count()) > 0) await this.taps(folded.locator('summary'));
    await this.taps(row);
    await expect(this.page).toHaveURL(new RegExp(`/respond/${account}/#`));
  }

  async opensThePlaybookFor(account: string, step = '') {
    await this.opens(`respond/${account}/${step && `#${step}`}`);
  }

  /** Sees the heading of a place: an action's id, `questions` or `tasks`. */
  async sees(place: string, account = 'binance') {
    const names: Record<string, string[]> = {
      questions: [this.say('respond.triage.title')],
      tasks: ['title', 'title-open', 'title-quiet'].map((one) => this.say(`respond.tasks.${one}`)),
      unknown: [this.say('respond.unknown-step.title')],
    };
    const heading = this.main.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(
      new RegExp((names[place] ?? [this.words.title(place, account)]).join('|')),
    );
    await expect(heading).toBeVisible();
    return heading;
  }

  /** Sees the heading focused, so that a screen reader continues from there. */
  async hears(place: string) {
    await expect(await this.sees(place)).toBeFocused();
  }

  async saysOfTheCall(what: 'hung-up' | 'not-on-call' | 'remote') {
    await this.taps(this.button(`start.stop.${what}`));
  }

  /** Answers the questions of an exchange; the last answer leads on by itself. */
  async answers(money: string, signIn: string, happened = 'none') {
    await this.answersTo('money-leaving', money);
    await expect(this.answer('money-leaving', money)).toHaveAttribute('aria-pressed', 'true');
    await this.answersTo('sign-in', signIn);
    await this.answersTo('happened', happened);
  }

  /** Where the incident has several accounts, the question may name its own. */
  answer = (question: string, answer: string) =>
    this.page
      .getByRole('group', { name: this.say(`respond.triage.${question}.ask`, { account: 'only' }) })
      .or(
        this.page.getByRole('group', {
          name: startingWith(this.words.before(`respond.triage.${question}.ask`, 'account')),
        }),
      )
      .getByRole('button', { name: this.say(`respond.triage.${question}.${answer}`), exact: true });

  async answersTo(question: string, answer: string) {
    await this.taps(this.answer(question, answer));
  }

  async does(action: string, account = 'binance') {
    await this.sees(action, account);
    await this.taps(this.button('respond.answer.done'));
  }

  /** Goes to a step, ticks it and sees it saved. */
  async ticks(action: string) {
    await this.opensThePlaybookFor('binance', action);
    await this.does(action);
    await this.seesSaved();
  }

  /** Has ticked a step some time before, and left. */
  hasTicked = (action: string) => savedBy(`${this.locale} ${action}`, () => this.ticks(action), this.page);

  /** Goes to a step and finds it ticked, with its time. */
  async seesDone(action: string) {
    await this.opensThePlaybookFor('binance', action);
    await this.sees(action);
    const name = new RegExp(`^${this.say('respond.answer.was-done')}.*\\d\\d:\\d\\d`);
    await expect(this.main.getByRole('region', { name })).toBeVisible();
  }

  async saysItIsNotMine(action: string) {
    await this.sees(action);
    await this.taps(this.button('respond.answer.not-mine'));
  }

  /** Taps "I can't do this", with one of the reasons or in their own words. */
  async cannot(action: string, reason: string, note?: string) {
    await this.sees(action);
    await this.taps(this.button('respond.answer.cannot'));
    if (note !== undefined) await this.page.getByLabel(this.say('respond.cannot.note')).fill(note);
    const why = reason === 'something-else' ? 'respond.cannot.save' : `entries.reasons.${reason}`;
    await this.taps(this.button(why));
  }

  /** Unfolds every group of the task list. */
  async unfoldsTheGroups() {
    const groups = this.main.locator('details:has(> summary h2)');
    const folded = groups.and(this.main.locator('details:not([open])')).locator('> summary');
    await expect(groups).not.toHaveCount(0);
    // All that are folded in one turn: the list is drawn anew as an account's tasks come, and may unfold one itself.
    await expect(async () => {
      await folded.evaluateAll((all) => {
        for (const summary of all) (summary as HTMLElement).click();
      });
      expect(await folded.count()).toBe(0);
    }).toPass();
  }

  async opensTheTask(action: string) {
    await this.unfoldsTheGroups();
    // What is next stands above the groups too.
    const task = this.main.getByRole('link', { name: startingWith(this.words.title(action)) });
    await task.first().click();
    await this.sees(action);
  }

  async seesSaved() {
    await this.seesNothingWait();
    await expect(this.reads(this.say('saving.saved'))).not.toHaveCount(0);
  }

  /** Unfolds the kinds of fact that can be added to the record, where this one stands. */
  async looksForWhatToAdd(kind: string) {
    const offered = this.main.getByRole(kind === 'checked' ? 'link' : 'button', {
      name: this.say(`facts.add.${kind}`),
      exact: true,
    });
    const group = groups.find(({ kinds }) => (kinds as readonly string[]).includes(kind));
    const fold = (key: string) =>
      this.main.locator('summary').filter({ hasText: startingWith(this.say(key)), visible: true });
    const ofGroup = fold(`facts.groups.${group?.id}`);
    if (!(await ofGroup.isVisible())) await fold('record.add.title').click();
    if (!(await offered.isVisible())) await ofGroup.click();
    await expect(offered).toBeVisible();
    return offered;
  }

  /** Chooses files as evidence. */
  async choosesFiles(files: Parameters<Locator['setInputFiles']>[0]) {
    const box = this.page.getByLabel(this.say('facts.add.evidence'));
    if ((await box.count()) === 0) await (await this.looksForWhatToAdd('evidence')).click();
    await box.setInputFiles(files);
  }

  /** Opens the form of one kind of fact. */
  async startsTelling(kind: string) {
    await this.looksForWhatToAdd(kind);
    await this.button(`facts.add.${kind}`).click();
    await expect(this.partOf(kind).getByRole('button', { name: this.say('record.save') })).toBeVisible();
  }

  async fillsIn(kind: string, told: Told) {
    await fillIn(this.partOf(kind), this.say, told);
  }

  async writesItDown(kind: string) {
    const save = this.partOf(kind).getByRole('button', { name: this.say('record.save'), exact: true });
    await save.click();
  }

  async tells(kind: string, told: Told) {
    await this.startsTelling(kind);
    await this.fillsIn(kind, told);
    await this.writesItDown(kind);
    await this.seesItWritten(kind);
  }

  /** Saves the record as a file. */
  async savesTheFile() {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.row('record.share.json').click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  async opensTheFile(text: string) {
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.page.getByLabel(this.say('record.share.open')).setInputFiles(file);
  }

  /** Another tab of the same browser. */
  async opensAnotherTab() {
    return new Person(await this.page.context().newPage(), this.locale, this.watch);
  }

  /** Another browser, with nothing saved in it. */
  async onAnotherDevice(context: BrowserContext) {
    return new Person(await context.newPage(), this.locale, watch(context, new URL(this.page.url()).origin));
  }
}

export const test = base.extend<StoryOptions & { person: Person }>({
  wordsLocale: ['en', { option: true }],
  person: async ({ page, context, baseURL, wordsLocale }, use, { tags }) => {
    const seen = watch(context, new URL(baseURL ?? '').origin);
    const hasKeys = tags.includes('@keys') && wordsLocale !== 'en';
    await use(new Person(page, wordsLocale as LocaleId, seen, hasKeys));
    // A request that a story still answers as it ends is no fault of the app.
    if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(seen.faults, 'left the origin, complained or broke').toEqual([]);
  },
});
