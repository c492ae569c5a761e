import { randomUUID } from 'node:crypto';
import { expect, test } from './person';

const entryAt = (recordedAt: string, zone: string, rest: object) => ({
  id: randomUUID(),
  recordedAt,
  zone,
  ...rest,
});

const recordOf = (...entries: object[]) =>
  JSON.stringify({ format: 'first-hour-record', version: 2, id: randomUUID(), entries });

test.describe('Somebody whose clock changes', { tag: '@narrow' }, () => {
  test('is told of a clock set back, and the taps stay in their order', { tag: '@once' }, async ({
    person,
  }) => {
    const { clock } = person.page;
    await clock.setFixedTime(new Date('2026-11-22T03:30:00.000Z'));
    await person.ticks('delete-api-keys');
    await clock.setFixedTime(new Date('2026-11-22T02:31:00.000Z'));
    await person.ticks('freeze-account');
    await person.opens('record/');
    const [first, second] = ['delete-api-keys', 'freeze-account'].map((id) => person.words.did(id));
    const lines = person
      .region('record.timeline.title')
      .getByRole('listitem')
      .filter({ hasText: /\d\d:\d\d/ });
    const text = (await lines.allTextContents()).join('\n');
    expect(text.indexOf(`${first}`)).toBeGreaterThan(-1);
    expect(text.indexOf(`${first}`)).toBeLessThan(text.indexOf(`${second}`));
    const note = person.say('entries.clock-back-by', { unit: 'minutes', count: 59 });
    await expect(person.inTheTimeline(note)).toHaveCount(1);
    await expect(person.inTheTimeline(note)).toContainText(`${second}`);
  });

  test('is told of a clock set forward under their hands, and of the day as soon as there are two', {
    tag: '@once',
  }, async ({ person }) => {
    const { clock } = person.page;
    const { done, pause } = {
      done: person.words.did('freeze-account'),
      pause: person.say('entries.clock-pause', { unit: 'hours', count: 13 }),
    };
    await clock.setFixedTime(new Date('2026-11-22T03:30:00.000Z'));
    await person.opens();
    await person.saysOfTheCall('hung-up');
    await person.ticks('delete-api-keys');
    await clock.setFixedTime(new Date('2026-11-22T06:31:00.000Z'));
    await person.does('freeze-account');
    await person.seesSaved();
    const hungUp = person.page.locator('#stop-answered').getByRole('time');
    await person.opens();
    await expect(hungUp).toHaveText('14:30');

    // The next morning.
    await clock.setFixedTime(new Date('2026-11-22T20:00:00.000Z'));
    await person.opens();
    await expect(hungUp).toHaveText('14:30, 22 Nov');
    await expect(person.rail.getByRole('time').filter({ visible: true })).toHaveText('17:31, 22 Nov');
    await person.seesItFits('the start page on the next day');
    await expect((await person.unfoldsTheRail()).getByText('22 Nov')).toHaveCount(1);
    await person.opens('record/');
    const summary = person.region('record.summary.title');
    await expect(summary).toContainText(/17:31 \(06:31/);
    await person.ticks('contact-support');
    await person.opens('record/');
    await expect(summary).toContainText('17:31, 22 Nov (06:31');
    // Support was told, and only its number is missing.
    await expect(summary).toContainText(person.say('record.summary.no-number'));
    const jump = person.say('entries.clock-ahead-by', { unit: 'hours', count: 3 });
    await expect(person.inTheTimeline(jump)).toHaveCount(1);
    await expect(person.inTheTimeline(jump)).toContainText(done);
    await expect(person.inTheTimeline(pause)).toContainText(person.words.did('contact-support'));
  });

  test('is told once where the record went on in another zone', { tag: '@once' }, async ({ person }) => {
    const opened = { kind: 'link-opened', action: 'delete-api-keys', host: 'www.binance.com' };
    const record = recordOf(
      entryAt('2026-11-22T14:00:00.000+11:00', 'Australia/Sydney', { kind: 'incident-started' }),
      entryAt('2026-11-22T14:01:00.000+11:00', 'Australia/Sydney', opened),
      entryAt('2026-11-22T08:50:00.000+05:45', 'Asia/Kathmandu', opened),
      entryAt('2026-11-22T08:51:00.000+05:45', 'Asia/Kathmandu', opened),
    );
    await person.opens();
    await person.opensTheFile(record);
    await expect(person.page).toHaveURL(/\/record\/$/);
    const moved = person.say('entries.clock-moved', { zone: 'Kathmandu UTC+05:45' });
    await expect(person.inTheTimeline(moved)).toContainText('08:50');
    await expect(person.inTheTimeline('UTC+11:00')).toContainText('14:00');
    await expect(person.inTheTimeline('UTC+05:45')).toHaveCount(1);
  });
});

test.describe('Somebody who had two incidents on two continents', { tag: '@once' }, () => {
  test('finds the newer one first, whatever the clocks there said', async ({ person }) => {
    const startedIn = (recordedAt: string, zone: string, id: string) =>
      recordOf(entryAt(recordedAt, zone, { kind: 'incident-started', account: { kind: 'exchange', id } }));
    await person.opens();
    await person.opensTheFile(startedIn('2026-11-22T04:00:00.000+00:00', 'Europe/London', 'other'));
    await expect(person.page).toHaveURL(/\/record\/$/);
    await person.opens();
    await person.opensTheFile(startedIn('2026-11-22T14:08:00.000+11:00', 'Australia/Sydney', 'binance'));
    await expect(person.page).toHaveURL(/\/record\/$/);
    await person.opens();
    const resume = person.region('start.resume.title').getByRole('link');
    await expect(resume).toHaveCount(2);
    await expect(resume.first()).toContainText(person.words.titleOf('other'));
    await expect(resume.last()).toContainText('Binance');
  });
});

test.describe('Somebody who tells a time of the night the clocks changed', { tag: '@once' }, () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test.beforeEach(async ({ person }) => {
    await person.page.clock.setFixedTime(new Date('2026-11-22T03:08:00.000Z'));
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await person.startsTelling('noticed');
  });

  test('is asked which of two is meant, and the one chosen is written down', {}, async ({ person }) => {
    const which = person.partOf('noticed').getByLabel(person.say('entries.clock-twice'), { exact: true });
    await person.fillsIn('noticed', { at: { at: '2026-10-25T03:30' } });
    await expect(which).toHaveCount(0);
    await person.fillsIn('noticed', { at: { at: '2026-10-25T02:30' } });
    await expect(which.locator('option:checked')).toHaveText(
      person.say('entries.clock-first', { offset: 'UTC+02:00' }),
    );
    await which.selectOption({ label: person.say('entries.clock-second', { offset: 'UTC+01:00' }) });
    await person.seesNoBarrier();
    await person.seesItFits('the question which of two times is meant');
    await person.writesItDown('noticed');
    await expect(person.partOf('noticed')).toContainText(/02:30.*01:30/);
  });

  test('reads which time is written down for one that the clocks skipped', async ({ person }) => {
    await person.fillsIn('noticed', { at: { at: '2026-03-29T02:30' } });
    const said = person.say('entries.clock-skipped', { kept: '03:30' });
    await expect(person.partOf('noticed').getByText(said)).toBeVisible();
    await person.writesItDown('noticed');
    await expect(person.partOf('noticed')).toContainText(/03:30.*01:30/);
  });
});

test.describe('Somebody who has moved since', { tag: '@once' }, () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('corrects a time on the clock it was told by, and reads which clock that is', async ({ person }) => {
    const told = { kind: 'noticed', at: { precision: 'exact', at: '2026-11-22T13:50:00.000+11:00' } };
    const inSydney = (recordedAt: string, rest: object) => entryAt(recordedAt, 'Australia/Sydney', rest);
    await person.opens();
    await person.opensTheFile(
      recordOf(
        inSydney('2026-11-22T14:00:00.000+11:00', { kind: 'incident-started' }),
        inSydney('2026-11-22T14:01:00.000+11:00', { kind: 'fact-recorded', fact: randomUUID(), data: told }),
      ),
    );
    const part = person.partOf('noticed');
    await part.getByRole('button', { name: person.say('record.change') }).click();
    const box = part.getByLabel(person.say('facts.fields.at'), { exact: true });
    await expect(box).toHaveValue('2026-11-22T13:50');
    const clock = person.say('entries.clock-elsewhere', { there: 'UTC+11:00', here: 'UTC+01:00' });
    await expect(box).toHaveAccessibleDescription(clock);
    await person.seesItFits('a time told on another clock');
    await person.fillsIn('noticed', { at: { at: '2026-11-22T13:52' } });
    await expect(box).toHaveAccessibleDescription(clock);
    await person.writesItDown('noticed');
    await expect(part).toContainText(/13:52.*02:52/);
    await person.seesSaved();
    expect((await person.savesTheFile()).text).toContain('"at":"2026-11-22T13:52:00.000+11:00"');

    await person.startsTelling('contact');
    await person.fillsIn('contact', { channel: 'call', startedAt: { at: '2026-11-22T13:52' } });
    await expect(person.partOf('contact').getByText(clock)).toHaveCount(0);
    await person.writesItDown('contact');
    await expect(person.partOf('contact')).toContainText(/13:52.*12:52/);
  });
});
