import { expect, type Locator, type Page } from '@playwright/test';
import type { LocaleId } from '@/lib/i18n/locales';
import { barriersOn, type Look } from './barrier';
import { misfitsOn } from './layout';
import { startingWith, type Words, wordsOf } from './words';

/** A page, and what is on it: found by role and label, in the words of a language. */
export class Screen {
  readonly words: Words;
  readonly main: Locator;
  /** The live record beside or below the page. */
  readonly rail: Locator;
  /** How the screens are looked at by `seesNoBarrier`. */
  looks: readonly Look[] = ['light'];

  constructor(
    readonly page: Page,
    readonly locale: LocaleId,
  ) {
    this.words = wordsOf(locale);
    this.main = page.getByRole('main');
    this.rail = page.getByRole('complementary', { name: this.say('saving.title'), exact: true });
  }

  say = (key: string, values?: Record<string, string | number>) => this.words.say(key, values);
  button = (key: string, values?: Record<string, string | number>) =>
    this.page.getByRole('button', { name: this.say(key, values), exact: true });
  /** A button with a hint under its name. */
  row = (key: string) => this.page.getByRole('button', { name: startingWith(this.say(key)) });
  link = (key: string, values?: Record<string, string | number>) =>
    this.page.getByRole('link', { name: startingWith(this.say(key, values)) });
  region = (key: string) => this.page.getByRole('region', { name: this.say(key), exact: true });
  /** Words on the screen; steps that are not shown have their words in the page too. */
  reads = (words: string) => this.page.getByText(words).filter({ visible: true });
  text = (key: string, values?: Record<string, string | number>) =>
    this.page.getByText(this.say(key, values), { exact: true }).filter({ visible: true });

  /** A line of the timeline on the record page. */
  inTheTimeline = (text: string) =>
    this.region('record.timeline.title').getByRole('listitem').filter({ hasText: text });

  partOf = (kind: string) => this.region(`facts.parts.${kind}`);

  /** Opens a page of their language, and waits until it knows what is saved on this device. */
  async opens(path = '') {
    await expect(this.text('saving.saving')).toHaveCount(0);
    await this.page.goto(`/${this.locale}/${path}`);
    await this.seesItIsReady();
  }

  async reloads() {
    await this.page.reload();
    await this.seesItIsReady();
  }

  async seesItIsReady() {
    // Until its scripts run, a page of steps shows them all below each other.
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(this.text('saving.loading')).toHaveCount(0);
  }

  /** Nothing on this screen keeps anybody out, as far as a machine can tell. */
  async seesNoBarrier(what = this.page.url()) {
    expect.soft(await barriersOn(this.page, this.looks), what).toEqual([]);
  }

  /** Everything is on the screen, can be read and can be hit. */
  async seesItFits(what: string) {
    expect.soft(await misfitsOn(this.page), what).toEqual([]);
  }
}
