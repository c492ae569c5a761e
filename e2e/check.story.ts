import { imitations, message, official, unconfirmed, verdicts } from './checked';
import { add, answers, checks, hears, largest, reads, results } from './checking';
import { onTheDevice } from './device';
import { expect, test } from './person';

test.describe('Somebody who asks whether it is really them', () => {
  test('is told of an imitation, and why it is one', { tag: ['@narrow', '@pseudo'] }, async ({ person }) => {
    await person.opens('check/');
    for (const [code, { text, name, values }] of Object.entries(imitations)) {
      await test.step(code, async () => {
        await checks(person, text);
        const answer = await reads(person, 'imitates', name);
        const isSender = code === 'sender-name';
        await hears(person, isSender ? code : 'imitates', { count: 1, name });
        await expect(answer).toContainText(person.say(`check.reasons.${code}`, { ...values }));
        const kind = isSender ? 'mail' : 'web';
        await expect(answer).toContainText(person.say('check.next.app', { kind }));
      });
    }
  });

  test('is told what cannot be confirmed, why, and what to do', { tag: '@once' }, async ({ person }) => {
    await person.opens('check/');
    for (const [why, { text, name, others }] of Object.entries(unconfirmed)) {
      await test.step(why, async () => {
        await checks(person, text);
        const answer = await reads(person, 'cannot-confirm', '', others);
        await expect(answer).toContainText(person.say(`check.why.${why}`, { name }));
        await expect(answer).toContainText(person.say('check.do'));
      });
    }
    await checks(person, '+61 2 5550 0143');
    await expect(answers(person)).toContainText(person.say('check.proves-nothing.phone'));
  });

  test('is told what is official, by which source, and that it can be faked all the same', {
    tag: ['@narrow', '@pseudo'],
  }, async ({ person }) => {
    await person.opens('check/');
    for (const { text, name, kind, warns } of official) {
      await test.step(text, async () => {
        await checks(person, text);
        const answer = await reads(person, 'official', name);
        await hears(person, 'official', { count: 1, name });
        await expect(answer).toContainText(person.say(warns, { kind }));
        await expect(answer).toContainText(person.say('check.source'));
        await expect(answer).toContainText(/2026/);
      });
    }
  });

  test('is never told that anything is safe', { tag: '@once' }, async ({ person }) => {
    const all = [...Object.values(imitations), ...Object.values(unconfirmed), ...official];
    await person.opens('check/');
    await checks(person, all.map(({ text }) => text).join('\n'));
    const count = all.reduce((sum, { others = 0 }) => sum + 1 + others, 0);
    await results(person)
      .getByRole('button', { name: person.say('check.more', { count: count - 20 }) })
      .click();
    await expect(answers(person)).toHaveCount(count);
    await expect(person.main).not.toContainText(/safe|trust|secure\b|genuine|legitimate/i);
  });

  test('pastes a whole message, and reads of everything in it once, with nothing to tap on', async ({
    person,
  }) => {
    await person.opens('check/');
    await checks(person, message);
    const found = results(person);
    await expect(found.getByRole('heading', { level: 2 })).toHaveText(
      person.say('check.found', { count: 5 }),
    );
    const tally = person.say('check.tally', { imitates: 2, unsure: 3, official: 0 });
    await expect(found.getByText(tally)).toBeVisible();
    const shown = [
      'hxxps://binance[.]com[.]account-review[.]example/login',
      'support[@]b\u0456nance[.]com',
      '+61 2 5550 0143',
      '@binance_desk',
      'www[.]binance[.]com',
    ];
    for (const [i, text] of shown.entries()) await expect(answers(person).nth(i)).toContainText(text);
    const first = person.say('check.answers.imitates', { name: 'Binance' });
    await expect(answers(person).first()).toContainText(first);
    // The only link is to the official's own page, and it appears once.
    const links = await found
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['https://www.binance.com/en/official-verification']);
    await checks(person, 'Hello, how are you?');
    await expect(found).toContainText(person.say('check.nothing.next'));
  });

  test('reads first, and hears, what the whole message amounts to', { tag: ['@narrow', '@pseudo'] }, async ({
    person,
  }) => {
    await person.opens('check/');
    for (const { text, code, values } of verdicts) {
      await test.step(code, async () => {
        await checks(person, text);
        const said = await hears(person, code, values);
        const [above, below] = [await said.boundingBox(), await results(person).boundingBox()];
        expect(above && below && above.y < below.y).toBe(true);
        // Nothing among the parts is written as large.
        const size = await largest(said);
        expect(size).toBeGreaterThan(await largest(results(person)));
      });
    }
  });

  test('sees the letter that gives it away, large, with its name and where it leads', async ({ person }) => {
    await person.opens('check/');
    await checks(person, imitations['look-alike-letter'].text);
    const answer = answers(person);
    const letter = answer.getByText('\u0456', { exact: true });
    const size = await letter.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(48);
    await expect(answer).toContainText(person.say('check.letter.like', { like: 'i' }));
    await expect(answer).toContainText('U+0456 CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I');
    // As sent, it looks exactly like the real one.
    const leads = answer.getByRole('definition');
    await expect(leads).toHaveText('xn--bnance-pvf[.]com');
  });
});

test.describe('Somebody who keeps what they checked', () => {
  test('finds it in the record and its file as it was answered, and can take it back', {
    tag: ['@narrow', '@once'],
  }, async ({ person }) => {
    const { text, name } = imitations['look-alike-letter'];
    const link = `https://${text}/login`;
    const shown = 'hxxps://b\u0456nance[.]com/login';
    await person.opens('check/');
    await checks(person, link);
    await add(person).click();
    await person.seesSaved();
    await expect(answers(person).getByText(person.say('check.added'))).toBeVisible();
    await expect(answers(person).locator('[tabindex="-1"]')).toBeFocused();
    await answers(person)
      .getByRole('link', { name: person.say('check.see') })
      .click();

    await expect(person.partOf('checked').getByRole('heading', { level: 4 })).toHaveText(shown);
    const line = person.say('facts.told.checked', { answer: 'imitates', what: shown });
    await expect(person.inTheTimeline(line)).toHaveCount(1);
    await person.seesSaved();
    const file = (await person.savesTheFile()).text;
    expect(file).not.toContain(link);
    const facts = JSON.parse(file).entries.filter((one: { kind: string }) => one.kind === 'fact-recorded');
    expect(facts).toHaveLength(1);
    expect(facts[0].data).toMatchObject({
      kind: 'checked',
      checked: shown,
      thing: 'web',
      answer: 'imitates',
      whose: name,
      why: expect.stringContaining('U+0456 CYRILLIC'),
    });
    expect(await onTheDevice(person.page)).not.toContain(link);

    await person.opens('check/');
    await checks(person, link);
    await expect(answers(person).getByText(person.say('check.added'))).toBeVisible();
    await expect(add(person)).toHaveCount(0);
    await person.opens('record/');
    await person
      .partOf('checked')
      .getByRole('button', { name: person.say('record.withdraw') })
      .click();
    await person.button('record.withdraw-yes').click();
    await expect(person.partOf('checked').getByText(shown)).toHaveCount(0);
    await person.seesSaved();
    await person.opens('check/');
    await checks(person, link);
    await expect(add(person)).toBeVisible();
  });

  test('comes from the step that tells them to contact somebody, and finds it again', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'contact-support');
    await person.sees('contact-support');
    await person.main
      .getByRole('link', { name: person.say('site.check') })
      .filter({ visible: true })
      .click();
    await expect(person.page.getByRole('heading', { level: 1 })).toHaveText(person.say('check.title'));
    await checks(person, '+61 2 5550 0143');
    await add(person).click();
    await person.seesSaved();
    await person.page.goBack();
    await person.sees('contact-support');
    const line = person.say('entries.wrote', { what: person.say('entries.what.checked') });
    expect((await person.readsTheRail()).map(([, words]) => words)).toContain(line);
  });

  test('can come from the start, the record and the foot of every page too', { tag: '@once' }, async ({
    person,
  }) => {
    const heading = person.page.getByRole('heading', { level: 1 });
    for (const [path, link] of [
      ['', 'start.ways.check'],
      ['', 'site.foot.check'],
      ['about/', 'site.foot.check'],
    ] as const) {
      await person.opens(path);
      await person.link(link).first().click();
      await expect(heading).toHaveText(person.say('check.title'));
    }
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await (await person.looksForWhatToAdd('checked')).click();
    await expect(heading).toHaveText(person.say('check.title'));
  });
});
