import { besideTheApp, holdTheRecords } from './device';
import { facts } from './facts';
import { mayPaste } from './pasted';
import { expect, test } from './person';
import { requires } from './requires';
import { startingWith } from './words';

test.describe('Somebody who writes down what they remember', { tag: '@narrow' }, () => {
  test.beforeEach(async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
  });

  // The forms in the pseudo-language: barriers.story.ts.
  test('tells, changes and takes back each kind of fact', { tag: '@once' }, async ({ person }) => {
    test.setTimeout(180_000);
    const act = (kind: string, key: string) =>
      person
        .partOf(kind)
        .getByRole('button', { name: startingWith(person.say(key)) })
        .click();
    for (const { kind, told, shows, changes, afterwards } of facts) {
      await test.step(kind, async () => {
        const part = person.partOf(kind);
        await person.tells(kind, told);
        await expect(part.getByText(shows)).toBeInViewport();
        await expect(part.locator(':focus'), 'what was written').toContainText(shows);
        await act(kind, 'record.change');
        await person.fillsIn(kind, changes);
        await person.writesItDown(kind);
        await person.seesItWritten(kind);
        await expect(part.getByText(afterwards)).toBeVisible();
      });
    }
    await person.seesSaved();
    await person.reloads();
    for (const { kind, afterwards } of facts) {
      await test.step(`${kind}, after reopening`, async () => {
        const part = person.partOf(kind);
        await expect(part.getByText(afterwards)).toBeVisible();
        await act(kind, 'record.withdraw');
        await act(kind, 'record.keep');
        await expect(part.getByText(afterwards)).toBeVisible();
        await act(kind, 'record.withdraw');
        await act(kind, 'record.withdraw-yes');
        await expect(part, 'nothing stands empty').toHaveCount(0);
        const what = person.say(`entries.what.${kind}`);
        await expect(person.inTheTimeline(person.say('entries.changed', { what }))).toBeVisible();
        await expect(person.inTheTimeline(person.say('entries.withdrawn', { what }))).toBeVisible();
      });
    }
    await expect(person.inTheTimeline(person.say('entries.taken-back'))).toHaveCount(facts.length);
  });

  test('writes nothing by saving an empty form, and can go back', { tag: '@once' }, async ({ person }) => {
    await person.startsTelling('transaction');
    await person.writesItDown('transaction');
    await expect(person.text('record.errors.nothing')).toBeVisible();
    await person.button('record.cancel').click();
    await expect(person.partOf('transaction')).toHaveCount(0);
    await expect(person.main.locator('summary:focus')).toHaveText(person.say('record.add.title'));
    await expect(person.main.locator(':focus')).toBeInViewport();
  });

  test('reads it as a document, with adding and sharing in reach', { tag: '@pseudo' }, async ({ person }) => {
    const { page, say } = person;
    const parts = () => person.main.getByRole('heading', { level: 2 }).allTextContents();
    const document = [say('record.summary.title'), say('record.timeline.title')];
    expect(await parts()).toEqual(document);
    const bar = page.getByRole('navigation', { name: say('record.title') });
    const lines = Array.from({ length: 10 }, (_, i) => `${i + 1}. He asked me to do one more thing.`);
    await bar.getByRole('link', { name: say('record.add.short') }).click();
    await expect(person.main.locator('summary:focus')).toBeInViewport();
    await person.seesNoBarrier('what can be added');
    await person.seesItFits('what can be added');
    await person.startsTelling('narrative');
    const box = person.partOf('narrative').getByRole('textbox');
    await expect(box).toBeInViewport();
    await box.fill(lines.join('\n'));
    expect(await box.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    await person.writesItDown('narrative');
    await expect(person.partOf('narrative').getByText(lines[0] ?? '')).toBeInViewport();
    expect(await parts()).toEqual([...document, say('facts.groups.happened')]);
    const share = bar.getByRole('link', { name: say('record.share.title') });
    await expect(share).toBeInViewport();
    await share.click();
    await expect(page.getByRole('heading', { name: say('record.share.title') })).toBeInViewport();
    // Where something is missing for an office, nothing may be told yet.
    await person.opens('record/#group-reports');
    await expect(person.button('facts.add.ticket')).toBeInViewport();
  });

  test('sees what happened in the order it happened, told apart from what they tapped', {
    tag: '@once',
  }, async ({ person }) => {
    await person.tells('contact', { channel: 'call', startedAt: { at: '2026-11-20T09:15' } });
    await person.tells('noticed', { at: { at: '2026-11-21T18:30', sure: 'exact' } });
    const lines = person.region('record.timeline.title').getByRole('listitem');
    const text = (await lines.allTextContents()).join('\n');
    const call = person.say('facts.told.contact', { channel: 'call' });
    const order = [call, person.say('facts.told.noticed'), person.words.did('delete-api-keys')];
    const places = order.map((line) => text.indexOf(line));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('has a task settled by telling of it, and no tap in the record that was none', {
    tag: '@once',
  }, async ({ person }) => {
    const task = () =>
      person.main.getByRole('link', { name: startingWith(person.words.title('report-police')) });
    await person.tells('police-report', { number: 'E 88123' });
    await person.seesSaved();
    const { text } = await person.savesTheFile();
    expect(text.match(/"action":"[^"]*"/g)).toEqual(['"action":"delete-api-keys"']);

    await person.opensThePlaybookFor('binance', 'tasks');
    await person.unfoldsTheGroups();
    await expect(task()).toContainText(person.say('respond.tasks.written'));
    await person.opensTheTask('report-police');
    await expect(person.button('respond.answer.done')).toHaveCount(0);
    await expect(person.button('respond.answer.undo')).toHaveCount(0);
    await person.link('respond.answer.in-record').click();
    await person
      .partOf('police-report')
      .getByRole('button', { name: person.say('record.withdraw') })
      .click();
    await person.button('record.withdraw-yes').click();
    await person.opensThePlaybookFor('binance', 'tasks');
    await person.unfoldsTheGroups();
    await expect(task()).toContainText(person.say('respond.tasks.todo'));
  });

  test('reads what goes into a copy as the record stands, as long as it is open', { tag: '@once' }, async ({
    person,
  }) => {
    const share = person.page.getByRole('complementary', { name: person.say('record.share.title') });
    await person.text('record.share.preview').click();
    await expect(share.getByText(person.say('print.offers'))).toBeVisible();
    for (const name of ['Daniel Reed', 'Carl Moss']) {
      await person.tells('suspect', { name });
      await expect(share.getByText(name)).toBeVisible();
    }
  });

  test('notes the fingerprint they copied, whatever was added before they say to whom', {
    tag: '@once',
    annotation: requires('clipboard permission'),
  }, async ({ person }) => {
    await mayPaste(person.page);
    const section = person.region('record.fingerprint.title');
    const shown = () => section.getByRole('textbox').inputValue();
    const meant = (count: number, groups: string) =>
      person.reads(person.say('record.fingerprint.meant', { count, start: groups.slice(0, 9) }));

    const first = await shown();
    await person.button('record.fingerprint.copy').click();
    await expect(person.text('site.copied')).toBeVisible();
    await person.link('record.to-steps').click();
    await person.sees('end-call');
    await person.saysOfTheCall('hung-up');
    await person.unfoldsTheRail();
    await person.link('saving.whole').click();
    await expect(section.getByRole('textbox')).not.toHaveValue(first);
    await expect(meant(2, first)).toBeVisible();
    await expect(person.reads(person.say('record.fingerprint.grown'))).toBeVisible();
    const second = await shown();
    await person.button('record.fingerprint.to-support').click();
    await person.button('record.fingerprint.to-police').click();
    await expect(person.reads(person.say('record.fingerprint.stays'))).toBeVisible();
    expect(await shown()).toBe(second);

    // Read out by phone without a copy, it is the one on the screen.
    await person.seesSaved();
    await person.reloads();
    await expect(meant(3, second)).toBeVisible();
    await person.button('record.fingerprint.to-other').click();
    await person.seesSaved();
    expect(await shown()).toBe(second);

    const { entries } = JSON.parse((await person.savesTheFile()).text);
    const bare = (groups: string) => groups.replaceAll(' ', '');
    expect(entries.slice(3)).toMatchObject([
      { to: 'support', count: 2, fingerprint: bare(first) },
      { to: 'police', count: 2, fingerprint: bare(first) },
      { to: 'other', count: 3, fingerprint: bare(second) },
    ]);
  });

  test('is led from the step to the form it is about, and back to what was written', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'contact-support');
    await person.link('respond.write-it').click();
    await expect(person.partOf('ticket').getByLabel(person.say('facts.fields.number'))).toBeFocused();
    await person.fillsIn('ticket', { number: '118204553' });
    await person.writesItDown('ticket');
    await expect(person.region('record.summary.title').getByText('118204553')).toBeVisible();
    await person.link('record.to-steps').click();
    await person.sees('contact-support');
    await expect(person.main.getByText('118204553').filter({ visible: true })).toBeVisible();
    await expect(person.link('respond.write-it')).toHaveCount(0);
  });

  test('is led back to a step that they left before the records were read', {
    tag: '@once',
  }, async ({ person }) => {
    const { page } = person;
    const other = await besideTheApp(await page.context().newPage());
    await holdTheRecords(other);
    await page.bringToFront();
    await page.goto(`/${person.locale}/respond/binance/#contact-support`);
    await person.link('respond.write-it').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.say('record.title'));
    await other.close();
    await person.link('record.to-steps').click();
    await person.sees('contact-support');
  });
});
