import { readFile, writeFile } from 'node:fs/promises';
import decodeQr from 'qr/decode.js';
import { comesToRest } from './behind';
import { mayPaste, pasted } from './pasted';
import type { Person } from './person';
import { expect, test } from './person';
import { requires } from './requires';

const asFile = (text: string | Buffer, name = 'record.json') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

/** What a camera reads from a saved picture of a code, by a decoder that is not ours. */
async function scanned(desk: Person, button: string, type: string): Promise<string> {
  const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.button(button).click()]);
  const picture = (await readFile(await download.path())).toString('base64');
  // A page without a policy, which may draw it.
  const page = await desk.page.context().newPage();
  const { side, data } = await page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = image.naturalWidth;
    const paint = canvas.getContext('2d');
    paint?.drawImage(image, 0, 0);
    const pixels = paint?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return { side: canvas.width, data: [...pixels] };
  }, `data:${type};base64,${picture}`);
  await page.close();
  return decodeQr({ width: side, height: side, data: new Uint8Array(data) });
}

/** Opens files at the desk. */
const opensAtTheDesk = (desk: Person, ...files: ReturnType<typeof asFile>[]) =>
  desk.page.locator('input[type="file"]').setInputFiles(files);

test.describe('A support desk and the person it helps', {
  tag: '@once',
  annotation: requires('clipboard reading'),
}, () => {
  test('send a link out and get a record back, whose first entries are those of the ticket', async ({
    person: desk,
    browser,
    contextOptions,
  }) => {
    await mayPaste(desk.page);
    await desk.opens('support/');
    await desk.page.getByLabel(desk.say('support.provider'), { exact: true }).selectOption('binance');
    await desk.page.getByLabel(desk.say('support.who'), { exact: true }).fill('Example Exchange');
    await desk.button('support.copy-link').click();
    const link = await pasted(desk.page);
    const { host } = new URL(link);
    await expect(desk.text('site.copied')).toHaveCount(1);
    await desk.button('support.copy-ticket-text').click();
    await expect(desk.text('site.copied')).toHaveCount(2);
    expect((await pasted(desk.page)).match(/https?:\S+/g)).toEqual([link]);
    await desk.button('support.copy-message').click();
    await expect(desk.text('site.copied')).toHaveCount(3);
    const message = await pasted(desk.page);
    expect(message.match(/https?:\S+/g)).toEqual([link]);
    expect(message).toContain('Example Exchange');
    expect(message).toContain(host);
    expect(await scanned(desk, 'support.save-png', 'image/png')).toBe(link);
    expect(await scanned(desk, 'support.save-svg', 'image/svg+xml')).toBe(link);
    await desk.page.getByLabel(desk.say('support.way'), { exact: true }).selectOption('by-phone');
    await desk.button('support.copy-message').click();
    await expect(desk.text('site.copied')).toHaveCount(3);
    expect(await pasted(desk.page)).toContain([...(host.split(/[:.]/)[0] ?? '')].join(' '));

    const context = await browser.newContext(contextOptions);
    const person = await desk.onAnotherDevice(context);
    await person.page.goto(link);
    await person.saysOfTheCall('hung-up');
    await person.answers('no', 'yes');
    await person.does('delete-api-keys');
    await person.seesSaved();
    await person.opens('record/');
    const ticket = await person.page.locator('#fingerprint').inputValue();
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.does('freeze-account');
    await person.seesSaved();
    await person.opens('record/');
    const { text } = await person.savesTheFile();
    await context.close();

    const { entries } = JSON.parse(text);
    await desk.opens('support/');
    await desk.link('support.to-verify').click();
    await opensAtTheDesk(desk, asFile(text));
    await expect(
      desk.reads(desk.say('verify.fit.whole', { within: 'record', count: entries.length })),
    ).toBeVisible();
    await desk.page.getByLabel(desk.say('verify.paste')).fill(ticket);
    const more = entries.length - JSON.parse(text).fingerprint.chain.indexOf(ticket.replace(/\s/g, '')) - 1;
    expect(more).toBeGreaterThan(0);
    const [upTo = '', after = ''] = desk
      .say('verify.match.first', { entries: entries.length - more, more, until: '#' })
      .split('#');
    await expect(desk.page.getByText(upTo)).toContainText(after);
    await expect(desk.text('verify.truth-not-said')).toBeVisible();
    await desk.seesNoBarrier('a record at the desk');
    await desk.button('verify.reply.copy').click();
    await expect(desk.text('site.copied')).toHaveCount(1);
    expect(await pasted(desk.page)).toContain(desk.say('verify.reply.closing'));
  });
});

test.describe('A support desk that gets files', { tag: '@once' }, () => {
  test('trains with a sample, and hears what is wrong with a file in a sentence of its own', async ({
    person: desk,
  }, info) => {
    await desk.opens('support/');
    await desk.link('support.to-sample').click();
    await expect(desk.text('verify.sample.is')).toBeVisible();
    const file = await readFile('public/sample/first-hour-FH-EXAM-P1E0.json', 'utf8');
    const { fingerprint, ...rest } = JSON.parse(file);
    const count = fingerprint.count;
    await expect(desk.reads(desk.say('verify.fit.whole', { within: 'record', count }))).toBeVisible();
    await desk.button('verify.remove').click();
    await expect(desk.page.locator('input[type="file"]')).toBeFocused();
    await expect(desk.text('verify.sample.is')).toBeHidden();

    const changed = {
      ...rest,
      fingerprint,
      entries: rest.entries.with(6, { ...rest.entries[6], action: 'end-call' }),
    };
    const short = { ...rest, fingerprint, entries: rest.entries.slice(0, 9) };
    const wrong: [string | Buffer, string][] = [
      ['', desk.say('verify.refused.empty')],
      ['%PDF-1.7 nothing', desk.say('verify.refused.no-record-inside')],
      ['PK\u0003\u0004 nothing', desk.say('verify.refused.no-record-inside')],
      ['{"a":1}', desk.say('verify.refused.not-a-record')],
      [file.slice(0, -900), desk.say('verify.refused.cut-short')],
      [JSON.stringify({ ...rest, version: 9 }), desk.say('verify.refused.newer-version')],
      [JSON.stringify({ ...rest, fingerprint: 7 }), desk.say('verify.refused.damaged')],
      [JSON.stringify(changed), desk.say('verify.fit.changed', { entry: 7 })],
      [JSON.stringify(short), desk.say('verify.fit.short', { within: 'record', says: count, count: 9 })],
    ];
    await opensAtTheDesk(desk, ...wrong.map(([text], i) => asFile(text, `${i}.json`)));
    for (const [, words] of wrong)
      await expect(desk.reads(words)).toHaveCount(wrong.filter(([, other]) => other === words).length);
    // What was taken stands in the part that is missing.
    await expect(desk.text('verify.case.unsure')).toBeVisible();
    await expect(desk.text('verify.case.not-seen').first()).toBeVisible();
    await expect(desk.text('print.nothing-taken')).toHaveCount(0);
    await desk.seesNoBarrier('files that do not fit');

    const large = info.outputPath('large.json');
    await writeFile(large, Buffer.alloc(201_000_000, '['));
    await desk.page.locator('input[type="file"]').setInputFiles(large);
    await expect(desk.reads(desk.say('verify.refused.too-large')).first()).toBeVisible();
  });

  test('compares two versions of a record, with the network gone once the page is there', async ({
    person: desk,
    context,
  }) => {
    await desk.opens('support/verify/');
    await comesToRest(desk);
    await context.setOffline(true);
    const file = await readFile('public/sample/first-hour-FH-EXAM-P1E0.json', 'utf8');
    const { fingerprint, ...rest } = JSON.parse(file);
    const earlier = {
      ...rest,
      entries: rest.entries.slice(0, 10),
      fingerprint: { count: 10, chain: fingerprint.chain.slice(0, 10) },
    };
    await opensAtTheDesk(desk, asFile(JSON.stringify(earlier), 'first.json'), asFile(file, 'second.json'));
    const more = rest.entries.length - 10;
    const [longer, shorter] = ['second.json', 'first.json'].map((name) =>
      desk.say('verify.compare.name', { name }),
    ) as [string, string];
    await expect(desk.reads(desk.say('verify.compare.added', { longer, shorter, more }))).toBeVisible();
    await expect(desk.page.getByRole('listitem').filter({ hasText: /^Entry \d+: / })).toHaveCount(more);
    // Nothing of them was kept.
    expect(await desk.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('writes to somebody in their language, which is not that of its own page', async ({
    person: desk,
  }) => {
    await desk.page.goto('/ar-XB/support/');
    const message = desk.page.locator('#message-text');
    const ticket = desk.page.locator('#ticket-text');
    await expect(message).toHaveAttribute('lang', 'ar-XB');
    await expect(ticket).toHaveAttribute('lang', 'ar-XB');
    expect(await message.inputValue()).not.toContain(desk.say('support.message.never'));
    await desk.page.locator('#link-language').selectOption('en');
    await expect(message).toHaveAttribute('lang', 'en');
    await expect(message).toHaveValue(/\/en\/respond\//);
    await expect(ticket).toHaveAttribute('lang', 'en');
    expect(await ticket.inputValue()).toContain(desk.say('support.message.compare'));
    expect(await message.inputValue()).toContain(desk.say('support.message.never'));

    await desk.page.goto('/ar-XB/support/verify/#sample');
    const answer = desk.page.locator('textarea[id$="-reply"]');
    await expect(answer).toHaveAttribute('lang', 'ar-XB');
    await desk.page.locator('select').selectOption('en');
    await expect(answer).toHaveAttribute('lang', 'en');
    expect(await answer.inputValue()).toContain(desk.say('verify.reply.closing'));
    await desk.seesNoBarrier('an answer in another language');
  });
});
