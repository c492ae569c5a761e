import { accounts } from '@/lib/content/accounts/registry';
import { playbookAccounts } from '@/lib/content/playbooks';
import { accountFacts } from '@/lib/i18n/fact-words';
import { expect, type Person, test } from './person';

const titleOf = (person: Person) => person.say('about.sources.for', { provider: 'Kraken' });

test.describe('Somebody who asks where the steps come from', () => {
  test('unfolds an account, and reads what each page bears out and when it was read', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opens('about/');
    await person.main.getByText(titleOf(person), { exact: true }).click();
    const account = playbookAccounts.find(({ id }) => id === 'kraken');
    if (!account || person.locale !== 'en') throw new Error('no account, or another language');
    const facts = accountFacts('en', account);
    expect(facts.length).toBeGreaterThan(20);
    for (const { says, citation } of facts) {
      const block = person.main
        .locator('div')
        .filter({ has: person.page.getByText(says, { exact: true }) })
        .filter({ has: person.page.getByText(citation.source.title, { exact: true }) })
        .last();
      await expect(block).toBeVisible();
    }
    await person.seesNoBarrier('about, the facts of an account');
    await person.seesItFits('about, the facts of an account');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('sees no folds that would open to nothing, but a link to all facts', {
      tag: '@once',
    }, async ({ person }) => {
      await person.page.goto(`/${person.locale}/about/`);
      const fold = person.main.getByText(titleOf(person), { exact: true });
      await expect(fold).toBeAttached();
      await expect(fold).toBeHidden();
      const link = person.link('about.sources.facts');
      await expect(link).toBeVisible();
      const answer = await person.page.request.get(`${await link.getAttribute('href')}`);
      expect((await answer.json()).accounts).toHaveLength(accounts.length);
    });
  });
});
