import { bundle } from '@/lib/exports/bundle';
import { render as json } from '@/lib/exports/json';
import { renderOn } from '@/lib/exports/pdf';
import { installedFonts } from '@/lib/exports/pdf/record.fixture';
import { handOver, partsFor } from '@/lib/exports/readers';
import { append, startRecord } from '@/lib/incident/record';
import { binance, stampsFrom } from '@/lib/incident/record.fixture';
import { writeFile } from '@/lib/incident/record-file';
import { english } from '@/lib/wording/language.fixture';
import { onTheDevice } from './device';
import { expect, type Person, test } from './person';
import { requires } from './requires';
import { holdsBackScripts } from './scripts';
import { hex, secrets } from './secrets';
import { listensToTheConsole, seesNoTrace } from './traces';

const { phrase } = secrets;
const now = '2026-11-22T14:40:00.000+11:00';
const fact = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

/** A record with this text in it, as a third-party program may have written it. */
function recordWith(text: string) {
  const stamp = stampsFrom();
  const data = { kind: 'narrative', text } as const;
  const started = startRecord(stamp().id, stamp(), binance);
  return append(started, { kind: 'fact-recorded', fact, data }, stamp());
}

const secret = recordWith(`Yesterday: ${phrase.typed} Thanks`);
const handover = { ...handOver(secret, partsFor('myself'), english, now), loadFont: installedFonts().load };
const inside: Record<string, () => Promise<Uint8Array<ArrayBuffer>>> = {
  'a.json': async () => new TextEncoder().encode(writeFile(secret)),
  'a.pdf': async () => (await renderOn('A4')(handover)) as Uint8Array<ArrayBuffer>,
  'a.zip': async () =>
    new Uint8Array(await (await bundle(handover, [{ suffix: '.json', render: json }], [])).arrayBuffer()),
};

const opens = async (person: Person, name: string, bytes: Uint8Array) =>
  person.page
    .getByLabel(person.say('record.share.open'))
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

test.describe('Somebody who opens a file with a secret inside', () => {
  for (const [name, make] of Object.entries(inside)) {
    test(`is told before it is opened, and opens it without: ${name}`, {
      tag: name === 'a.json' ? ['@narrow', '@pseudo'] : '@once',
    }, async ({ person }) => {
      const said = listensToTheConsole(person.page);
      await person.opens('record/');
      await opens(person, name, await make());
      await expect(person.text('secrets.file.title').locator('../..')).toBeFocused();
      const line = { entry: 2, what: person.say(`secrets.kinds.${phrase.kind}`) };
      await expect(person.text('secrets.file.seen', line)).toBeVisible();
      await expect(person.text('secrets.file.other')).toBeVisible();
      await expect(person.text('secrets.given.means')).toBeVisible();
      await person.seesNoBarrier('a file with a secret');
      await person.seesItFits('a file with a secret');
      expect((await onTheDevice(person.page)) ?? '').not.toContain('recordedAt');
      await seesNoTrace(person.page, [phrase.secret], 'taken out');
      await person.button('secrets.file.take-out').click();
      await expect(person.text('opening.took-out')).toBeFocused();
      const left = `Yesterday: ${person.say('secrets.mark')} Thanks`;
      await expect(person.partOf('narrative').getByText(left)).toBeVisible();
      await seesNoTrace(person.page, [phrase.secret], 'taken out');
      const { text } = await person.savesTheFile();
      expect(text).toContain(left);
      expect(text + said()).not.toContain(phrase.secret);
    });
  }

  test('is asked of what may be harmless, and can keep it', { tag: '@once' }, async ({ person }) => {
    const text = writeFile(recordWith(`It says ${hex} there`));
    await person.opens('record/');
    await person.opensTheFile(text);
    await expect(person.text('secrets.file.ask')).toBeVisible();
    expect((await onTheDevice(person.page)) ?? '').not.toContain(hex);
    await person.button('secrets.file.keep-maybe').click();
    await expect(person.text('opening.added')).toBeFocused();
    expect((await person.savesTheFile()).text).toBe(text);
  });
});

test.describe('Somebody whose file has a secret in its name', { tag: '@once' }, () => {
  const file = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from('as it was') });
  const asked = (person: Person, number: number) =>
    person.text('secrets.name.seen', { number, what: person.say(`secrets.kinds.${phrase.kind}`) });

  test('has it written down under another name, or not at all', async ({ person }) => {
    const said = listensToTheConsole(person.page);
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    const names = ['photo.png', `${phrase.typed}.png`, `again ${phrase.typed}.png`];
    await person.choosesFiles(names.map(file));
    await expect(asked(person, 2)).toBeVisible();
    await expect(asked(person, 2).locator('../..')).toBeFocused();
    await expect(person.text('secrets.given.means')).toBeVisible();
    await person.seesNoBarrier('the name of a file');
    await person.seesItFits('the name of a file');
    await seesNoTrace(person.page, [phrase.secret], 'taken out');
    await person.button('secrets.take-out').click();
    await expect(asked(person, 3)).toBeVisible();
    await person.button('secrets.name.leave').click();
    await expect(person.inTheTimeline(person.say('secrets.mark'))).toHaveCount(1);
    await expect(person.inTheTimeline('photo.png')).toHaveCount(1);
    await person.seesSaved();
    await seesNoTrace(person.page, [phrase.secret], 'taken out');
    const { text } = await person.savesTheFile();
    expect(text).toContain(`${person.say('secrets.mark')}.png`);
    expect(text + said()).not.toContain(phrase.secret);
    expect(text).not.toContain('again');

    await person.text('record.share.more').click();
    const bundled = person.page.getByLabel(person.say('record.bundle.choose'));
    await bundled.setInputFiles(file(`${phrase.typed}.png`));
    await expect(asked(person, 1)).toBeVisible();
    await person.button('secrets.take-out').click();
    await expect(person.reads(person.say('record.bundle.chosen', { count: 1 }))).toBeVisible();
    await seesNoTrace(person.page, [phrase.secret], 'taken out');
  });

  test('can choose more while the names are still looked at', {
    annotation: requires('request blocking'),
  }, async ({ person }) => {
    const { page } = person;
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    const scripts = await holdsBackScripts(page);
    await person.choosesFiles(file('first.png'));
    await person.choosesFiles([file(`${phrase.typed}.png`), file('third.png')]);
    scripts.comes();
    await expect(asked(person, 2)).toBeVisible();
    await person.button('secrets.name.leave').click();
    await expect(person.inTheTimeline('first.png')).toHaveCount(1);
    await expect(person.inTheTimeline('third.png')).toHaveCount(1);
    await person.seesSaved();
  });
});
