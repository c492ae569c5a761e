import { turns } from '@/lib/content/call-script';
import { textOf } from './pdf-text';
import { expect, test } from './person';
import { requires } from './requires';

test.describe('Somebody who learns how these calls go', () => {
  test('sees it, and goes to the urgent steps from there', async ({ person }) => {
    person.sizes = [
      { width: 320, height: 640 },
      { width: 1280, height: 900 },
    ];
    await person.opens('script/');
    await expect(person.main.getByRole('heading', { level: 3 })).toHaveCount(turns.length);
    const first = person.region('script.real.title').locator('details').first();
    await first.locator('summary').click();
    await expect(first.getByRole('link').first()).toBeVisible();
    await person.main.locator('summary', { hasText: person.say('script.sources.title') }).click();
    await expect(person.main.getByRole('link', { name: /www\.usenix\.org/ })).toBeVisible();
    await person.seesItIsForEverybody('how these calls go');
    await person.link('script.urgent-link').first().click();
    await expect(person.page).toHaveURL(new RegExp(`/${person.locale}/$`));
    await expect(person.region('start.which.title')).toBeVisible();
  });

  test(
    'prints it on one page for a relative, A4 and Letter',
    {
      tag: '@paper',
      annotation: requires('printing'),
    },
    async ({ person }, info) => {
      await person.opens('script/');
      // Where the page is, only its scripts know.
      await expect(person.page.getByText(`/${person.locale}/script/`)).toHaveCount(1);
      for (const format of ['A4', 'Letter'] as const) {
        const { pages, bare } = textOf(await person.page.pdf({ format }), info, `script-${format}`);
        expect(pages, format).toBe(1);
        const held = [
          'site.brand',
          ...turns.flatMap(({ id }) => [`script.turns.${id}.title`, `script.turns.${id}.true`]),
          ...['name', 'move', 'no-time'].flatMap((id) => [`script.lies.${id}.lie`, `script.lies.${id}.true`]),
          'actions.know-the-script.steps.rule.body',
        ];
        if (person.locale === 'en')
          for (const key of held) expect(bare).toContain(person.say(key).replace(/\s+/g, ''));
        for (const key of ['script.real.title', 'script.effect.title', 'script.print', 'leave.link'])
          expect(bare, key).not.toContain(person.say(key).replace(/\s+/g, ''));
        expect(bare).toContain(`/${person.locale}/script/`);
      }
    },
  );
});

test.describe('Somebody without scripts who learns how these calls go', {
  tag: '@narrow',
  annotation: requires('scripts off'),
}, () => {
  test.use({ javaScriptEnabled: false });

  test('reads all of it, the accounts too', async ({ person }) => {
    await person.page.goto(`/${person.locale}/script/`);
    for (const { id } of turns)
      for (const part of ['says', 'does', 'true'])
        await expect(person.reads(person.say(`script.turns.${id}.${part}`)).first()).toBeVisible();
    await expect(person.page.getByRole('button')).toHaveCount(0);
    const said = await person.page.locator('noscript').filter({ visible: true }).allInnerTexts();
    expect(said.join(' ')).toContain(person.say('script.no-script'));
    const binance = person.region('script.real.title').locator('details', { hasText: 'Binance' }).first();
    await binance.locator('summary').click();
    await expect(binance.getByRole('link', { name: /binance\.com/ }).first()).toBeVisible();
  });
});
