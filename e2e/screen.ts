import { expect, type Locator, type Page } from '@playwright/test';
import type { LocaleId } from '@/lib/i18n/locales';
import { barriersOn, type Look } from './barrier';
import { timesAndWords } from './device';
import { misfitsOn, misfitsWithSpacing } from './layout';
import { isHydrated } from './scripts';
import { startingWith, type Words, wordsOf } from './words';

/** A page and what is on it, found by role and label, in the words of a language. */
export class Screen {
  readonly words: Words;
  readonly main: Locator;
  /** The app's name, which leads to the start. */
  readonly brand: Locator;
  /** The live record beside the page or below it. */
  readonly rail: Locator;
  /** The looks in which `seesNoBarrier` checks screens. */
  looks: readonly Look[] = ['light'];
  /** Rules of axe that these screens need not keep, or that contrast.ts looks after at a tenth of the price. */
  leftOut: readonly string[] = ['color-contrast'];
  /** Sizes of screen, beside their own, in which `seesItIsForEverybody` checks screens. */
  sizes: readonly { width: number; height: number }[] = [];

  constructor(
    readonly page: Page,
    readonly locale: LocaleId,
  ) {
    this.words = wordsOf(locale);
    this.main = page.getByRole('main');
    this.brand = page.getByRole('banner').getByRole('link').first();
    this.rail = page.getByRole('complementary', { name: this.say('saving.title'), exact: true });
  }

  say = (key: string, values?: Record<string, string | number>) => this.words.say(key, values);
  button = (key: string, values?: Record<string, string | number>) =>
    this.page.getByRole('button', { name: this.say(key, values), exact: true });
  /** A button with a hint below its name. */
  row = (key: string) => this.page.getByRole('button', { name: startingWith(this.say(key)) });
  link = (key: string, values?: Record<string, string | number>) =>
    this.page.getByRole('link', { name: startingWith(this.say(key, values)) });
  region = (key: string) => this.page.getByRole('region', { name: this.say(key), exact: true });
  /** Visible words; the page also contains the words of hidden steps. */
  reads = (words: string) => this.page.getByText(words).filter({ visible: true });
  text = (key: string, values?: Record<string, string | number>) =>
    this.page.getByText(this.say(key, values), { exact: true }).filter({ visible: true });

  /** A line of the timeline on the record page. */
  inTheTimeline = (text: string) =>
    this.region('record.timeline.title').getByRole('listitem').filter({ hasText: text });

  partOf = (kind: string) => this.region(`facts.parts.${kind}`);

  /** Opens a page in their language, and waits until it has read what is saved on this device. */
  async opens(path = '') {
    await this.seesNothingWait();
    await this.page.goto(`/${this.locale}/${path}`);
    await this.seesItIsReady();
  }

  async reloads() {
    await this.page.reload();
    await this.seesItIsReady();
  }

  async seesItIsReady() {
    // Until its scripts run, a page of steps shows all of them.
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveCount(1);
    // Until then, a tap on an account chooses none.
    await expect.poll(() => isHydrated(this.page), { intervals: [50] }).toBe(true);
    await this.seesNothingWait();
  }

  /** Finds that nothing waits to be read or saved. A phone hides the line that says so until there is a record. */
  async seesNothingWait() {
    for (const key of ['saving.loading', 'saving.saving'])
      await expect(this.page.getByText(this.say(key), { exact: true })).toHaveCount(0);
  }

  /** Finds the form of a fact closed. Until then, its box holds the words that the record is to hold. */
  async seesItWritten(kind: string) {
    await expect(this.partOf(kind).getByRole('button', { name: this.say('record.save') })).toHaveCount(0);
  }

  /** Unfolds the live record if it is a bar at the bottom of the screen. */
  async unfoldsTheRail() {
    const entries = this.rail.getByRole('region', { name: this.say('saving.entries') });
    const newest = this.rail.getByRole('time').filter({ visible: true });
    await expect(entries.or(newest).first()).toBeVisible();
    if (!(await entries.isVisible())) await newest.click();
    await expect(entries).toBeVisible();
    return entries;
  }

  /** The lines of the live record as `[time, words]`, oldest first. */
  async readsTheRail() {
    const entries = await this.unfoldsTheRail();
    const lines = entries.getByRole('listitem').filter({ has: this.page.getByRole('time') });
    return lines.evaluateAll(timesAndWords);
  }

  /** Finds no accessibility barrier on this screen, as far as a machine can tell. */
  async seesNoBarrier(what = this.page.url()) {
    expect.soft(await barriersOn(this.page, this.looks, this.leftOut), what).toEqual([]);
  }

  /** Everything is on the screen and large enough to read and to hit, on the smallest however far text is spaced. */
  async seesItFits(what: string, spaced = false) {
    expect.soft(await (spaced ? misfitsWithSpacing : misfitsOn)(this.page), what).toEqual([]);
  }

  /** No barrier, and nothing that does not fit, on any size of screen. */
  async seesItIsForEverybody(what: string) {
    await this.seesNoBarrier(what);
    await this.seesItFitsEverybody(what);
  }

  /** Nothing that cannot be read or does not fit, on any size of screen. */
  async seesItFitsEverybody(what: string) {
    await this.seesItFits(what);
    const own = this.page.viewportSize();
    for (const size of own ? this.sizes : []) {
      await this.page.setViewportSize(size);
      await this.seesItFits(`${what}, ${size.width} pixels wide`, size === this.sizes[0]);
    }
    if (own && this.sizes.length > 0) await this.page.setViewportSize(own);
  }

  /** The same where nothing but the words is new: they fit anywhere if they do there. */
  async seesItFitsTheSmallest(what: string) {
    const own = this.page.viewportSize();
    const [smallest] = this.sizes;
    if (own && smallest) await this.page.setViewportSize(smallest);
    await this.seesItFits(what, true);
    if (own && smallest) await this.page.setViewportSize(own);
  }

  /** Sees that this tab only reads, wherever the person is, and that it offers to take over. */
  async seesItOnlyReads() {
    await expect(this.text('saving.elsewhere.title').first()).toBeVisible();
    await expect(this.button('saving.elsewhere.here').first()).toBeVisible();
  }

  async continuesHere() {
    await this.button('saving.elsewhere.here').filter({ visible: true }).first().click();
    await expect(this.text('saving.elsewhere.title')).toHaveCount(0);
  }
}
