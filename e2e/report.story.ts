import type { Page } from '@playwright/test';
import { authorities, authoritiesIn } from '@/lib/content/authorities/registry';
import { europeanUnion } from '@/lib/content/authorities/vocabulary';
import { expect, type Person, test } from './person';
import { requires } from './requires';

const office = (person: Person, name: string) =>
  person.main.getByRole('article', { name, exact: true }).filter({ visible: true });
const field = (person: Person) => person.page.getByLabel(person.say('report.country'), { exact: true });
const articles = (person: Person) => person.main.getByRole('article').filter({ visible: true });
const inUnion = (country: string) => europeanUnion.includes(country);
/** How many offices are shown for a place once their facts are here. */
const officesAt = (place: string, country = place.toUpperCase()) =>
  authoritiesIn(country).length + (inUnion(country) ? authoritiesIn('eu').length : 0);
const head = (person: Person, name: string) =>
  person.main.getByRole('heading', { level: 2, name, exact: true }).filter({ visible: true });

test.describe('Somebody who asks where to report', () => {
  test('is not told before they say where they are, whatever their clock and language', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opens('');
    await person.link('start.ways.report').click();
    await expect(field(person)).toHaveValue('');
    await expect(articles(person)).toHaveCount(0);
    await expect(person.text('report.calls.title')).toBeVisible();
    await person.seesItIsForEverybody('where to report, nothing chosen');
  });

  test('chooses by keyboard and reaches the office by link and by phone', {
    tag: ['@narrow', '@once'],
    annotation: requires('list typing'),
  }, async ({ person }) => {
    const { page } = person;
    await person.opens('record/report/');
    await field(person).locator('option', { hasText: 'United K' }).waitFor({ state: 'attached' });
    await field(person).focus();
    await page.keyboard.type('United K');
    await expect(field(person)).toHaveValue('gb');
    await expect(page).toHaveURL(/\/record\/report\/#gb$/);
    // While its file is on the way, another status says so.
    const count = authoritiesIn('GB').length;
    const shown = person.say('report.shown', { country: 'United Kingdom', count });
    await expect(page.getByRole('status').filter({ hasText: shown })).toHaveCount(1);
    const first = office(person, 'Report Fraud');
    const link = first.getByRole('link', {
      name: person.say('report.links.site', { host: 'reportfraud.police.uk' }),
    });
    await expect(link).toHaveAttribute('href', 'https://www.reportfraud.police.uk');
    await expect(link).toHaveAttribute('rel', /noopener/);
    await expect(first.getByRole('link', { name: '0300 123 2040' })).toHaveAttribute(
      'href',
      'tel:03001232040',
    );
    // Reversed by a right-to-left page, it would be another number.
    const digits = first.getByText('0300 123 2040', { exact: true });
    expect(await digits.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    const hours = person.say('report.hours.weekdays', { from: '08:00', to: '20:00' });
    await expect(first.getByText(hours)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(office(person, 'Onlinewache der Polizei')).toHaveCount(0);
    await person.seesNoBarrier('where to report, a country');
    await person.seesItFits('where to report, a country');
  });

  test('unfolds what the office asks for and who helps from anywhere', { tag: '@once' }, async ({
    person,
  }) => {
    await person.opens('record/report/#us');
    const first = office(person, 'FBI Internet Crime Complaint Center (IC3)');
    await expect(first.getByText(person.say('report.expects.no-edit'))).toBeVisible();
    const asked = first.getByText(person.say('report.asks.txid'));
    await expect(asked).toBeHidden();
    await first.getByText(person.say('report.asks-title', { count: 11 })).click();
    await expect(asked).toBeVisible();
    // Their own list includes the FBI, so the entry for people abroad is not repeated.
    await expect(person.text('report.takes.from-abroad')).toHaveCount(0);
    await person.reads('SEAL 911').click();
    await expect(person.reads('t.me/seal_911_bot')).toBeVisible();
    await expect(person.text('report.expects.secret-phrase')).toBeVisible();
    await expect(person.page.locator('a[href*="t.me"]')).toHaveCount(0);
    await person.seesNoBarrier('where to report, unfolded');
    await person.seesItFits('where to report, unfolded');
  });

  test('finds the call first where a call is what counts', { tag: '@once' }, async ({ person }) => {
    await person.opens('record/report/#in');
    const first = articles(person).first();
    await expect(first).toBeVisible();
    const [way] = await first.getByRole('link').all();
    await expect(way ?? first).toHaveAttribute('href', 'tel:1930');
    await expect(person.text('report.expects.portal-in-a-day')).toBeVisible();
    await expect(person.text('report.police.title')).toBeVisible();
  });

  test('in a country that is not on the list is sent to the local police', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opens('record/report/');
    await field(person).selectOption('other');
    await expect(person.text('report.police.title')).toBeVisible();
    await expect(person.text('report.police.none')).toBeVisible();
    await expect(articles(person)).toHaveCount(0);
    await expect(person.text('report.takes.from-abroad')).toBeVisible();
    await person.seesNoBarrier('where to report, another country');
    await field(person).selectOption('vn');
    await expect(person.text('report.police.none')).toBeVisible();
    await field(person).selectOption('be');
    // The list of the European Union leads on, and takes no reports itself.
    await expect(head(person, person.say('report.eu'))).toBeVisible();
    await expect(person.text('report.police.title')).toBeVisible();
    await expect(person.text('report.police.none')).toBeVisible();
  });

  test('in the smallest window reads and hits every country', {
    tag: '@narrow',
    annotation: requires('phone viewport'),
  }, async ({ person }) => {
    await person.page.setViewportSize({ width: 320, height: 640 });
    await person.opens('record/report/');
    for (const place of await field(person).locator('option').evaluateAll(valuesOf)) {
      await field(person).selectOption(place);
      await expect(articles(person)).toHaveCount(officesAt(place));
      await person.seesItFits(`where to report, ${place || 'nothing chosen'}`);
    }
  });

  test('keeps the country over a reload, starts at the top, and reads nothing of an altered link', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opens('record/report/#de');
    await expect(field(person)).toHaveValue('de');
    await expect(field(person)).toBeInViewport();
    await person.reloads();
    await expect(head(person, 'Germany')).toBeVisible();
    await expect(person.text('report.talk.title')).toBeVisible();
    await expect(person.reads('TelefonSeelsorge')).toBeVisible();
    await person.page.goto('about:blank');
    await person.opens('record/report/?country=us#EVILWORD');
    await expect(field(person)).toHaveValue('');
    await expect(person.page.getByText('EVILWORD')).toHaveCount(0);
    await expect(articles(person)).toHaveCount(0);
  });
});

test.describe('Somebody who reads one list after another', {
  tag: '@once',
  annotation: requires('request events'),
}, () => {
  test('is sent the facts of the chosen country, once, and of no other', async ({ person }) => {
    const asked: string[] = [];
    person.page.on('request', (request) => {
      const file = /\/offices\/[^/]+\/(.*)$/.exec(request.url());
      if (file?.[1]) asked.push(file[1]);
    });
    await person.opens('record/report/');
    for (const place of ['fr', 'us', 'other', 'fr']) {
      await field(person).selectOption(place);
      await expect(articles(person)).toHaveCount(officesAt(place));
    }
    expect(asked).toEqual(['fr.json', 'us.json']);
  });
});

test.describe('Somebody who loses the network before the facts are here', {
  tag: '@once',
  annotation: requires('request blocking'),
}, () => {
  test('reads the short lines, is told, and reads the rest when they try again', async ({ person }) => {
    const { page } = person;
    person.watch.expects(/ERR_FAILED|Failed to load/);
    await person.opens('record/report/');
    await page.route('**/offices/**', (route) => route.abort());
    await field(person).selectOption('gb');
    const told = person.main.getByRole('alert');
    await expect(told).toContainText(person.say('site.words.failed'));
    await expect(told).toContainText(person.say('report.kept'));
    await expect(person.reads('Report Fraud').first()).toBeVisible();
    await expect(person.main.getByRole('link', { name: '0300 123 2040' })).toHaveAttribute(
      'href',
      'tel:03001232040',
    );
    await expect(person.main.getByRole('link', { name: '116 123' })).toBeVisible();
    await expect(articles(person)).toHaveCount(0);
    await person.seesNoBarrier('where to report, without its facts');
    await person.seesItFits('where to report, without its facts');
    // Another country begins anew.
    await field(person).selectOption('other');
    await expect(told).toHaveCount(0);
    await field(person).selectOption('gb');
    await expect(told).toBeVisible();
    await page.unroute('**/offices/**');
    await person.button('site.words.again').click();
    await expect(articles(person)).toHaveCount(officesAt('gb'));
    await expect(told).toHaveCount(0);
  });

  test('stands at the heading where the short line they stood on goes', async ({ person }) => {
    const { page } = person;
    let come = () => {};
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/offices/**', async (route) => {
      await held;
      await route.continue();
    });
    await person.opens('record/report/');
    await field(person).selectOption('gb');
    await person.main.getByRole('link', { name: '0300 123 2040' }).focus();
    come();
    await expect(head(person, 'United Kingdom')).toBeFocused();
    await expect(articles(person)).toHaveCount(officesAt('gb'));
  });
});

const valuesOf = (options: Element[]) => options.map((option) => (option as HTMLOptionElement).value);

test.describe('Somebody without scripts who asks where to report', {
  tag: '@narrow',
  annotation: requires('scripts off'),
}, () => {
  test.use({ javaScriptEnabled: false });

  const hrefsOn = (page: Page) =>
    page
      .locator('main a[href^="https:"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

  test('reads every country, with a way to every office', async ({ person }) => {
    await person.page.goto(`/${person.locale}/record/report/`);
    await expect(field(person)).toBeHidden();
    await expect(head(person, 'Japan')).toBeVisible();
    await expect(person.reads(person.say('report.police.why'))).toBeVisible();
    const shown = await hrefsOn(person.page);
    const said = await person.main.textContent();
    for (const { id, name, links: [link] = [], phones: [phone] = [] } of authorities) {
      expect(said, id).toContain(name);
      if (link) expect(shown, id).toContain(new URL(link.url).href);
      else if (phone) expect(said, id).toContain(phone.number);
    }
  });

  test('goes to their country by a plain link', { tag: '@once' }, async ({ person }) => {
    await person.page.goto(`/${person.locale}/record/report/`);
    await person.main.getByRole('link', { name: 'Kenya', exact: true }).click();
    await expect(head(person, 'Kenya')).toBeInViewport();
  });
});
