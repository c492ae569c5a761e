import { expect, type Person, test } from './person';

/** Gives the browser voices that arrive late, and a synthesizer that is told when a sentence has ended. */
const hasVoices = ({ page }: Person) =>
  page.addInitScript(() => {
    const said: SpeechSynthesisUtterance[] = [];
    let voices: object[] = [];
    const speech = Object.assign(new EventTarget(), {
      // Some browsers make new ones for each call.
      getVoices: () => voices.map((voice) => ({ ...voice })),
      speak: (utterance: SpeechSynthesisUtterance) => void said.push(utterance),
      cancel: () => said.at(-1)?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent),
    });
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: Utterance,
      voicesCome(localService: boolean) {
        voices = [{ lang: 'en-GB', localService, default: true, voiceURI: 'a voice' }];
        speech.dispatchEvent(new Event('voiceschanged'));
      },
    });
  });

type Voiced = { said: SpeechSynthesisUtterance[]; voicesCome: (areLocal: boolean) => void };

const voicesCome = ({ page }: Person, areLocal: boolean) =>
  page.evaluate((areLocal) => (window as unknown as Voiced).voicesCome(areLocal), areLocal);

const said = ({ page }: Person) =>
  page.evaluate(() => (window as unknown as Voiced).said.map(({ text }) => text));

/** The sentence is over. */
const ends = ({ page }: Person) =>
  page.evaluate(() => (window as unknown as Voiced).said.at(-1)?.onend?.(new Event('end') as never));

/** What is underlined. */
const marked = ({ page }: Person) =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String).join());

test.describe('Somebody who keeps their eyes on another screen', { tag: '@once' }, () => {
  test('has a step read out, sentence by sentence, and holds it', async ({ person }) => {
    await hasVoices(person);
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    const heading = await person.sees('delete-api-keys');
    const read = person.button('aloud.read');
    // One that would send the words away is none.
    await voicesCome(person, false);
    await expect(read).toHaveCount(0);
    await voicesCome(person, true);
    await read.click();
    const title = (await heading.textContent()) ?? '';
    expect(await said(person)).toEqual([title]);
    expect(await marked(person)).toBe(title);
    await expect(person.button('aloud.pause')).toBeFocused();
    await ends(person);
    await person.button('aloud.pause').click();
    await person.button('aloud.go-on').click();
    const [, lead, again] = await said(person);
    expect(again).toBe(lead);
    await person.button('aloud.pause').click();
    await person.button('aloud.again').click();
    expect((await said(person)).at(-1)).toBe(title);

    for (let spoken = 0; await person.button('aloud.stop').isVisible(); spoken++) {
      expect(spoken).toBeLessThan(80);
      await ends(person);
    }
    await expect(read).toBeFocused();
    const all = (await said(person)).slice(4).join('\n');
    expect(all).toContain(person.say('aloud.step', { number: 1 }));
    expect(all).toContain('binance dot com');
    expect(all).toMatch(/, then /);
    expect(all).not.toMatch(/[›>]|\.com|_/);

    // Whoever writes meanwhile is not called away, and whoever follows a link of the step can go on.
    await read.click();
    await person.button('aloud.pause').click();
    const { page } = person;
    await page.setViewportSize({ width: 320, height: 700 });
    const [panel, out] = await Promise.all([
      page
        .locator('section', { has: person.button('aloud.stop') })
        .last()
        .boundingBox(),
      page
        .getByRole('banner')
        .getByRole('link', { name: person.say('leave.link') })
        .boundingBox(),
    ]);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(out?.x ?? 0);
    await page.route('https://www.binance.com/**', (route) => route.abort());
    person.watch.expects('www.binance.com');
    const [outside] = await Promise.all([
      page.context().waitForEvent('page'),
      person.main
        .getByRole('link', { name: /binance\.com/ })
        .first()
        .click(),
    ]);
    await outside.close();
    await person.seesSaved();
    await person.button('aloud.go-on').click();
    await person.button('respond.answer.cannot').focus();
    for (let spoken = 0; await person.button('aloud.stop').isVisible(); spoken++) {
      expect(spoken).toBeLessThan(80);
      await ends(person);
    }
    await expect(read).toBeVisible();
    await expect(person.button('respond.answer.cannot')).toBeFocused();

    await read.click();
    await person.does('delete-api-keys');
    await expect(person.button('aloud.stop')).toBeHidden();
    expect(await marked(person)).toBe('');
    await expect(read).toBeVisible();
  });

  test('has a call to rehearse read out, with its three answers', async ({ person }) => {
    await hasVoices(person);
    await person.opens('rehearsal/');
    await voicesCome(person, true);
    await person.button('aloud.read').click();
    const hears = async () => {
      for (let spoken = 0; await person.button('aloud.stop').isVisible(); spoken++) {
        expect(spoken).toBeLessThan(40);
        await ends(person);
      }
      return said(person);
    };
    const at = 'rehearsals.exchange.turns';
    const first = await hears();
    for (const answer of ['end', 'doubt', 'trust'])
      expect(first.join('\n')).toContain(person.say(`${at}.screen.${answer}.says`));
    expect(first).toContain(person.say('rehearsal.ask', { role: 'me' }));
    expect(first.join('\n')).not.toContain(person.say('rehearsal.who.friend'));
    await person.button(`${at}.screen.trust.says`).click();
    await person.button('aloud.read').click();
    const second = (await hears()).slice(first.length).join('\n');
    expect(second).toContain(person.say('rehearsal.levers.authority.is'));
    expect(second).toContain(person.say(`${at}.details.end.says`));
    expect(second).not.toContain(person.say('rehearsal.stories.title'));
  });
});
