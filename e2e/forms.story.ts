import type { Locator } from '@playwright/test';
import { mayPaste, pasted } from './pasted';
import { expect, type Person, test } from './person';
import { requires } from './requires';

const own = 'A man called and said he was from Binance. '.repeat(90).trim();
const site = 'https://binance-help.example/login?case=1';

const ic3 = (person: Person) =>
  person.main
    .getByRole('article', { name: 'FBI Internet Crime Complaint Center (IC3)', exact: true })
    .filter({ visible: true });
const unfolds = (person: Person, office: Locator) =>
  office.getByText(person.say('forms.title'), { exact: true }).click();
/** Unfolds a section of the form, found by its heading or by the words below it. */
const section = async (office: Locator, heading: string) => {
  const summary = office.locator('summary').filter({ hasText: heading }).first();
  await summary.click();
  return summary.locator('..');
};
const box = (person: Person, part: Locator, id: string) =>
  part.getByRole('textbox', { name: person.say(`forms.boxes.${id}`), exact: true });
const copies = async (person: Person, part: Locator, id: string) => {
  const name = `${person.say('forms.copy')} ${person.say(`forms.boxes.${id}`)}`;
  // The clipboard's earlier contents must not be mistaken for it.
  await person.page.evaluate(() => navigator.clipboard.writeText(''));
  await part.getByRole('button', { name, exact: true }).click();
  return pasted(person.page);
};

test.describe('Somebody who fills in the form of an office', {
  tag: '@narrow',
  annotation: requires('clipboard reading'),
}, () => {
  test.beforeEach(async ({ person }, info) => {
    if (info.project.name === 'phone') person.looks = ['light', 'dark', 'forced'];
    await mayPaste(person.page);
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
  });

  test('of the FBI copies each payment from the record, and is told what it does not say', {
    tag: '@once',
  }, async ({ person }) => {
    await person.tells('transaction', {
      asset: 'USDT',
      amount: '1240.50',
      network: 'TRON',
      leftAt: { at: '2026-11-22T09:50', sure: 'exact' },
      txid: '9f3b',
      value: '1240.10',
      currency: 'USD',
    });
    await person.tells('transaction', { asset: 'BTC', amount: '0.5', value: '30000', currency: 'EUR' });
    await person.seesSaved();
    await person.opens('record/report/#us');
    const office = ic3(person);
    await unfolds(person, office);

    const first = await section(office, 'Financial Transaction(s) 1');
    await expect(box(person, first, 'left-at')).toHaveValue(
      person.say('print.utc-at', { local: '22 Nov 2026 09:50', utc: '21 Nov 22:50' }),
    );
    await expect(box(person, first, 'left-at')).not.toBeEditable();
    expect(await copies(person, first, 'dollars')).toBe('1240.10');
    expect(await copies(person, first, 'txid')).toBe('9f3b');
    await expect(person.text('site.copied')).toHaveCount(2);

    const second = await section(office, 'Financial Transaction(s) 2');
    await expect(second.getByText(person.say('forms.why.no-dollars'))).toBeVisible();
    await expect(box(person, second, 'dollars')).toHaveCount(0);
    await expect(second.getByText(person.say('forms.boxes.txid'))).toBeVisible();
    await person.seesNoBarrier('the form of the FBI, payments');
    await person.seesItFits('the form of the FBI, payments');
    await second.getByRole('link', { name: person.say('forms.add') }).click();
    await expect(person.page).toHaveURL(/\/record\/#group-taken$/);
    await expect(person.region('facts.groups.taken')).toBeInViewport();
  });

  test('of the FBI is told by how much a text is too long, shortens it, and loses nothing', {
    tag: '@once',
  }, async ({ person }) => {
    await person.tells('narrative', { text: own });
    await person.seesSaved();
    await person.opens('record/report/#us');
    const office = ic3(person);
    await unfolds(person, office);
    const part = await section(office, 'Description of Incident');
    const story = box(person, part, 'story');
    const whole = await story.inputValue();
    expect(whole.startsWith(own)).toBe(true);
    expect(whole).toContain(person.words.did('delete-api-keys'));
    expect(whole.length).toBeGreaterThan(3_500);
    await expect(part.getByText(person.say('forms.over', { count: whole.length - 3_500 }))).toBeVisible();
    await person.seesNoBarrier('the form of the FBI, too long');
    await person.seesItFits('the form of the FBI, too long');

    await part.getByRole('button', { name: person.say('forms.shorter.own-words'), exact: true }).click();
    await expect(story).toHaveValue(own);
    await expect(part.getByText(person.say('forms.over', { count: own.length - 3_500 }))).toBeVisible();
    await story.fill(own.slice(0, 3_400));
    await expect(
      part.getByText(person.say('forms.left', { count: 100, limit: 3_500 }), { exact: true }),
    ).toBeVisible();
    expect(await copies(person, part, 'story')).toBe(own.slice(0, 3_400));

    await part.getByRole('button', { name: person.say('forms.whole'), exact: true }).click();
    await expect(story).toHaveValue(whole);
    await person.opens('record/');
    await expect(person.partOf('narrative').getByText(own)).toBeVisible();
  });

  test('of Singapore copies the number in one piece and the real address, which is no link', {
    tag: '@once',
  }, async ({ person }) => {
    await person.tells('contact', { channel: 'call', shown: '+65 9123-4567' });
    await person.tells('site', { url: site });
    await person.seesSaved();
    await person.opens('record/report/#sg');
    const office = person.main.getByRole('article', { name: 'Singapore Police Force', exact: true });
    await unfolds(person, office);
    const party = await section(office, person.say('forms.parts.party'));
    expect(await copies(person, party, 'phone-in-one')).toBe('+6591234567');
    await expect(box(person, party, 'phone-plus')).toHaveValue(person.say('forms.yes'));
    const page = await section(office, person.say('forms.parts.site'));
    expect(await copies(person, page, 'url')).toBe(site);
    await expect(person.page.locator(`a[href*="binance-help"]`)).toHaveCount(0);
    await person.seesNoBarrier('the form of Singapore');
    await person.seesItFits('the form of Singapore');
  });

  test('of an office whose form nobody knows gets what most forms ask', { tag: '@once' }, async ({
    person,
  }) => {
    await person.tells('narrative', { text: 'A man called.' });
    await person.seesSaved();
    await person.opens('record/report/#de');
    const office = person.main.getByRole('article').filter({ visible: true }).first();
    await unfolds(person, office);
    await expect(person.reads(person.say('forms.generic'))).toBeVisible();
    const part = await section(office, person.say('forms.parts.what'));
    expect(await copies(person, part, 'story')).toContain('A man called.');
  });
});

test.describe('Somebody with nothing written down who looks for a form', { tag: '@once' }, () => {
  test('is sent to the start, and fetches no code of forms before', {
    annotation: requires('request events'),
  }, async ({ person }) => {
    await person.opens('record/report/#us');
    await person.page.waitForLoadState('networkidle');
    const fetched: string[] = [];
    person.page.on('request', (request) => fetched.push(request.url()));
    await unfolds(person, ic3(person));
    await expect(person.text('forms.no-record')).toBeVisible();
    expect(fetched.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
    await person.seesNoBarrier('a form without a record');
    await person.seesItFits('a form without a record');
    await ic3(person)
      .getByRole('link', { name: person.say('forms.to-start') })
      .click();
    await expect(person.page).toHaveURL(new RegExp(`/${person.locale}/$`));
  });
});
