import type { Page } from '@playwright/test';
import { accountOfficials } from '@/lib/content/accounts/officials';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { isConfirmed } from '@/lib/message-check/official';
import { linksOf } from '@/lib/playbook/account-facts';
import { plan } from '@/lib/playbook/plan';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import { textAt } from './built';
import { expect, type Person, test } from './person';
import { requires } from './requires';
import { startingWith } from './words';

test.use({ javaScriptEnabled: false });

/** The driver's own search for text ignores `noscript`. */
const saidWithoutScripts = async (page: Page) =>
  (await page.locator('noscript').filter({ visible: true }).allInnerTexts()).join(' ');

const pagesOf = ({ locale }: Person, { id }: PlaybookAccount) => [
  `/${locale}/respond/${id}/`,
  `/${locale}/respond/${id}/follow-up/`,
];
const titlesOf = (person: Person, account: PlaybookAccount) =>
  plan(playbookOf(account), {}).urgent.map(({ id }) => person.words.title(id, account.id));
const linksIn = (account: PlaybookAccount) =>
  [...new Set(Object.values(linksOf(account)).map((link) => link?.value))].filter(
    (link) => link !== undefined,
  );

/** Reads on the pages of an account the urgent steps in their order, and finds each of its links. */
async function readsItsSteps(person: Person, account: PlaybookAccount) {
  const found = new Set<string | null>();
  for (const [turn, path] of pagesOf(person, account).entries()) {
    await person.page.goto(path);
    const shown = person.main.getByRole('link').filter({ visible: true });
    for (const href of await shown.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
      found.add(href);
    if (turn > 0) continue;
    const titles = titlesOf(person, account);
    const headings = await person.main.getByRole('heading', { level: 1 }).allTextContents();
    expect(headings.slice(1, 1 + titles.length)).toEqual(titles);
    await expect(person.page.getByRole('button')).toHaveCount(0);
  }
  expect(linksIn(account).filter((link) => !found.has(link))).toEqual([]);
}

/** The same in the files of the build: that all steps on them can be seen is told in barriers.story.ts. */
function holdsItsSteps(person: Person, account: PlaybookAccount) {
  const [first = '', later = ''] = pagesOf(person, account).map((path) => textAt(`${path}index.html`));
  const titles = titlesOf(person, account);
  const headings = [...first.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, text = '']) => plain(text));
  expect(headings.slice(1, 1 + titles.length), account.id).toEqual(titles);
  const hrefs = [...`${first}${later}`.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) =>
    plain(href),
  );
  expect(
    linksIn(account).filter((link) => !hrefs.includes(link)),
    account.id,
  ).toEqual([]);
}

/** The text of a piece of HTML, as React writes it. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test.describe('Somebody without scripts', { tag: '@narrow', annotation: requires('scripts off') }, () => {
  test('is led by the start page to the steps', async ({ person }) => {
    const { page } = person;
    await page.goto(`/${person.locale}/`);
    const said = await saidWithoutScripts(page);
    expect(said).toContain(person.say('start.no-script'));
    expect(said).toContain(person.say('respond.seen-first.do'));
    await expect(person.page.getByRole('button')).toHaveCount(0);
    await person
      .region('start.which.title')
      .getByRole('link', { name: startingWith('Binance binance.com') })
      .click();
    await expect(page).toHaveURL(/\/respond\/binance\/$/);
    expect(await saidWithoutScripts(page)).toContain(person.say('site.no-script'));
  });

  test('with an account at a firm of a like name is told so, and led to steps that fit', {
    tag: '@once',
  }, async ({ person }) => {
    await person.page.goto(`/${person.locale}/`);
    const which = person.region('start.which.title');
    const firms = 'Binance.US and Binance TR';
    await expect(which.getByText(person.say('start.which.siblings', { count: 2, firms }))).toBeVisible();
    await person.page.goto(`/${person.locale}/respond/binance/`);
    const said = person.main.locator('details', {
      hasText: person.say('respond.siblings.ask', { firms: 'Binance.US or Binance TR' }),
    });
    await expect(said).toContainText(person.say('respond.siblings.why', { count: 2 }));
    await said.locator('summary').click();
    await expect(said.getByText('trbinance.com')).toBeVisible();
    await said
      .getByRole('link', { name: person.say('respond.siblings.own', { name: 'Binance TR' }) })
      .click();
    await expect(person.page).toHaveURL(/\/respond\/binance-tr\/$/);
  });

  const firstOfKind = playbookAccounts.filter(
    ({ kind }, i) => playbookAccounts.findIndex((one) => one.kind === kind) === i,
  );
  for (const account of firstOfKind) {
    test(`reads all urgent steps in order, with their links: ${account.id}`, async ({ person }) => {
      await readsItsSteps(person, account);
    });
  }

  test('is sent those of every other account too', { tag: '@once' }, ({ person }) => {
    const others = playbookAccounts.filter((account) => !firstOfKind.includes(account));
    expect(others.length).toBeGreaterThan(20);
    for (const account of others) holdsItsSteps(person, account);
  });

  test('reads first what is only for those whose screen others control, and the two ways to freeze apart', async ({
    person,
  }) => {
    await person.page.goto(`/${person.locale}/respond/binance/`);
    const headings = await person.main.getByRole('heading').allTextContents();
    const placeOf = (text: string) => headings.indexOf(text);
    expect(placeOf(person.say('respond.only.remote-control'))).toBe(1);
    expect(placeOf(person.words.title('end-call'))).toBe(2);
    await person.link('respond.seen-first.more').click();
    await expect(person.page).toHaveURL(/#cut-remote-access$/);
    const [signedIn, lockedOut] = [person.say('respond.if.signed-in'), person.say('respond.if.locked-out')];
    const freeze = ['open', 'confirm', 'needs-mail', 'find-email'].map((step) =>
      placeOf(
        person.say(`actions.freeze-account.steps.${step}.title`, {
          provider: 'Binance',
          supportPhone: 'unknown',
        }),
      ),
    );
    const [open = 0, confirm = 0, needsMail = 0, findEmail = 0] = freeze;
    expect(placeOf(signedIn)).toBe(open - 1);
    expect(placeOf(lockedOut)).toBe(confirm + 1);
    expect(needsMail).toBe(placeOf(lockedOut) + 1);
    expect(findEmail).toBe(needsMail + 1);
  });

  test('comes from the bare address to the start page by a plain link', async ({ person }) => {
    await person.page.goto('/');
    await person.page.getByRole('link', { name: 'English' }).click();
    await expect(person.page).toHaveURL(/\/en\/$/);
  });

  test('is told what is missing where the page needs them', async ({ person }) => {
    for (const [path, said] of [
      ['record/', 'site.no-script-record'],
      ['record/print/', 'site.no-script-record'],
      ['support/', 'support.no-script'],
      ['support/verify/', 'verify.no-script'],
      ['check/', 'check.no-script'],
      ['check-up/', 'check-up.no-script'],
      ['card/', 'card.no-script'],
      ['rehearsal/', 'rehearsal.no-script'],
    ] as const) {
      await person.page.goto(`/${person.locale}/${path}`);
      expect(await saidWithoutScripts(person.page)).toContain(person.say(said));
      await expect(person.page.getByRole('button')).toHaveCount(0);
      for (const waits of ['saving.loading', 'site.words.loading'])
        await expect(person.text(waits), path).toHaveCount(0);
    }
  });

  test('compares by hand: the official addresses, and the firms’ own pages to ask', async ({ person }) => {
    await person.page.goto(`/${person.locale}/check/`);
    const pages = person.region('check.pages.title').getByRole('link');
    const asked = accountOfficials.flatMap(({ verify }) => (verify ? [verify.url] : []));
    expect(asked.length).toBeGreaterThan(5);
    expect(await pages.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(asked);
    for (const { domains } of accountOfficials) {
      for (const { value } of domains.filter(isConfirmed)) {
        await expect(person.region('check.list.title').getByText(value, { exact: true })).toBeVisible();
      }
    }
    await expect(person.page.getByRole('textbox')).toHaveCount(0);
  });

  test('reads what the app can and cannot do', async ({ person }) => {
    await person.page.goto(`/${person.locale}/about/`);
    await expect(person.reads(person.say('about.lead'))).toBeVisible();
    await expect(person.page.getByRole('button')).toHaveCount(0);
  });
});
