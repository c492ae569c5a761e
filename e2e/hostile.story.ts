import { theirWord, wrongFiles } from '@/lib/incident/wrong-files.fixture';
import { message } from './checked';
import { besideTheApp, comesToThePage } from './device';
import { fileOfPayloads } from './hostile-files';
import { mayPaste } from './pasted';
import { oneOfEach, payloads } from './payloads';
import { expect, type Person, test } from './person';
import { requires } from './requires';
import { keepsWatch } from './unharmed';

/** Their word is nowhere: neither on the page nor in its title, a name or a hint. */
async function readsNoneOfIt(person: Person, what: string) {
  const page = await person.page.evaluate(() => document.documentElement.outerHTML);
  expect.soft(page.includes(theirWord), `their words on the page: ${what}`).toBe(false);
}

/** Pages that read part of their address, and some that must not. */
const elsewhere = ['', 'check/', 'support/', 'record/', 'record/print/', 'record/report/', 'about/'];

test.describe('Somebody who was sent a hostile link', { tag: '@once' }, () => {
  const places: Record<string, (escaped: string, written: string, turn: number) => string> = {
    'in place of a step': (escaped) => `respond/binance/#${escaped}`,
    'in place of a case number': (_, written) => `respond/binance/#delete-api-keys/case/${written}`,
    'on other pages': (_, written, turn) => `${elsewhere[Math.max(turn, 0) % elsewhere.length]}#${written}`,
  };
  for (const [where, addressOf] of Object.entries(places)) {
    test(`reads none of it ${where}, and nothing of it runs or is fetched`, async ({ person }) => {
      test.setTimeout(240_000);
      const { page } = person;
      const { unharmed } = await keepsWatch(page);
      for (const payload of payloads) {
        const turn = oneOfEach.indexOf(payload);
        const escaped = encodeURIComponent(payload.toWellFormed()).slice(0, 3_000);
        const [path, fragment] = addressOf(
          escaped,
          payload.toWellFormed().replace(/[\r\n]/g, ' '),
          turn,
        ).split(/#(.*)/s);
        const query = `?q=${escaped}&case=${escaped}&${escaped}=1&__proto__[ran]=1`;
        // One of each attack is loaded afresh; the others change the address of the open page, as do all steps.
        if (turn === 0 || (turn > 0 && where !== 'in place of a step')) {
          await page.goto(`/${person.locale}/${path}${query}#${fragment}`);
          await person.seesItIsReady();
        } else await comesToThePage(page, fragment ?? '');
        await readsNoneOfIt(person, payload);
        await unharmed(payload);
      }
    });
  }

  test('writes nothing of it into the record', async ({ person }) => {
    const [payload = ''] = payloads;
    await person.opensThePlaybookFor('binance', `delete-api-keys/case/${payload}`);
    await person.does('delete-api-keys');
    await person.seesSaved();
    await person.opens('record/');
    const { text } = await person.savesTheFile();
    expect(text).not.toContain(theirWord);
  });

  test('reads none of it where the address leads nowhere', async ({ person }) => {
    const { page } = person;
    const { unharmed } = await keepsWatch(page);
    person.watch.expects('404');
    for (const payload of oneOfEach) {
      // The server itself refuses a null character in a path.
      const escaped = encodeURIComponent(payload.toWellFormed().replaceAll('\0', '')).slice(0, 2_000);
      await page.goto(`/${person.locale}/respond/nobody/${escaped}?${escaped}#${escaped}`);
      await expect(person.link('errors.not-found.start')).toBeVisible();
      await readsNoneOfIt(person, payload);
      await unharmed(payload);
    }
  });

  test('whose number sign a mail filter escaped still comes to the step, with its case number', async ({
    person,
  }) => {
    person.watch.expects('404');
    await person.opensThePlaybookFor('binance', 'end-call');
    await person.saysOfTheCall('hung-up');
    await person.seesSaved();
    // How else they are mangled: lib/links/mended-address.test.ts.
    for (const mangled of ['%2523delete-api-keys/case/482615.', '%3E#delete-api-keys/case/482615']) {
      await person.page.goto('about:blank');
      await person.page.goto(`/${person.locale}/respond/binance/${mangled}`);
      await expect(person.page).toHaveURL(/binance\/#delete-api-keys\/case\/482615/);
      await person.seesItIsReady();
      await person.sees('delete-api-keys');
      const offer = person.region('respond.offered.title');
      await expect(offer.getByText(person.say('respond.offered.compare', { end: '2615' }))).toBeVisible();
      await expect(offer.getByText(person.say('respond.offered.proof'))).toBeVisible();
    }
  });
});

test.describe('Somebody who opens a hostile file', { tag: '@once' }, () => {
  test('reads it as text on every page, and nothing of it runs or is fetched', async ({ person }) => {
    test.setTimeout(180_000);
    const { page } = person;
    const { unharmed } = await keepsWatch(page);
    await person.opens();
    await person.opensTheFile(fileOfPayloads());
    await expect(page).toHaveURL(/\/record\/$/);
    await expect(person.region('record.timeline.title')).toBeVisible();
    // Markup that can be read did not take effect.
    await expect(person.main.getByText('<script>window.ran=1</script>').first()).toBeVisible();
    await unharmed('record');
    const forms = person.main.getByRole('button', { name: person.say('record.change') });
    for (let left = Math.min(await forms.count(), 20); left > 0; left--) await forms.first().click();
    await unharmed('record, forms open');
    for (const path of [
      'record/print/',
      'record/report/#us',
      'respond/binance/#tasks',
      'check/',
      'about/',
      '',
    ]) {
      await page.goto(`/${person.locale}/${path}`);
      await person.seesItIsReady();
      await unharmed(path);
    }
  });

  test('is told of one that is wrong in its form, in our words', async ({ person }) => {
    const { unharmed } = await keepsWatch(person.page);
    // One for each thing that is said; a unit test opens all.
    const one = new Map(Object.entries(wrongFiles).map((file) => [file[1][1], file]));
    for (const [what, [text, said, entry = 0]] of one.values()) {
      await test.step(what, async () => {
        await person.opens('record/');
        await person.opensTheFile(text);
        await expect(person.text(`opening.${said}`, { entry })).toBeVisible();
        await readsNoneOfIt(person, what);
        await unharmed(what);
      });
    }
  });
});

test.describe('Somebody who pastes what is hostile', { tag: '@once' }, () => {
  test('into the check finds it answered as text, and nothing of it is fetched', {
    annotation: requires('request events'),
  }, async ({ person }) => {
    const { page } = person;
    const { asked, unharmed } = await keepsWatch(page);
    await person.opens('check/');
    await page.waitForLoadState('networkidle');
    asked.length = 0;
    const box = page.getByLabel(person.say('check.what'));
    const found = page.locator('section[aria-labelledby=found]');
    // Five at a time: no more than twenty things that were found are shown.
    const few = payloads.flatMap((_, i) => (i % 5 === 0 ? [payloads.slice(i, i + 5).join('\n')] : []));
    for (const payload of few) {
      // Clears the box of what was found before.
      await box.fill('');
      await expect(found).toBeHidden();
      await box.fill(payload);
      await expect(found).toBeVisible();
      await unharmed(payload);
      // Nothing that was pasted is a link.
      for (const link of await found.getByRole('link').all())
        await expect(link).toHaveAttribute('href', /^https:\/\/[a-z.]+\//);
    }
    await box.fill(payloads.join('\n'));
    await expect(found.getByRole('button', { name: person.say('check.add') })).toHaveCount(20);
    await person.row('check.add').first().click();
    await person.seesSaved();
    await unharmed('all at once');
    expect(asked).toEqual([]);
  });

  test('as a page with markup gets its words and nothing else', {
    annotation: requires('clipboard permission'),
  }, async ({ person }) => {
    const { page } = person;
    await mayPaste(page);
    const { unharmed } = await keepsWatch(page);
    const markup = payloads.join('');
    const paste = async () => {
      await page.keyboard.press('ControlOrMeta+V');
    };
    await (await besideTheApp(page)).evaluate(
      ([html, text]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([html], { type: 'text/html' }),
            'text/plain': new Blob([text], { type: 'text/plain' }),
          }),
        ]),
      [markup, message] as const,
    );
    await person.opens('check/');
    await page.getByLabel(person.say('check.what')).focus();
    await paste();
    await expect(page.getByLabel(person.say('check.what'))).toHaveValue(message);
    await unharmed('check');
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await person.startsTelling('narrative');
    const story = person.partOf('narrative').getByLabel(person.say('facts.fields.text'));
    await story.focus();
    await paste();
    await expect(story).toHaveValue(message);
    await person.writesItDown('narrative');
    await person.seesItWritten('narrative');
    await expect(person.partOf('narrative')).toContainText('this is Binance security');
    await unharmed('record');
  });
});
