import { stories } from '@/lib/content/rehearsals/registry';
import { toldAnswer } from '@/lib/rehearsal/play';
import { comesToRest } from './behind';
import { bare, textOf } from './pdf-text';
import { expect, type Person, test } from './person';
import { requires } from './requires';

const [first] = stories;

const words = (person: Person, story: string, turn: string, key: string) =>
  person.say(`rehearsals.${story}.turns.${turn}.${key}`, { role: 'me' });
const shows = (person: Person, said: string) =>
  person.main.getByText(said, { exact: true }).filter({ visible: true });

test.describe('Somebody who would rather read on paper', () => {
  test(
    'prints one call as a story, on one sheet',
    {
      tag: '@paper',
      annotation: requires('printing'),
    },
    async ({ person }, info) => {
      const { page } = person;
      await person.opens('rehearsal/');
      await comesToRest(person);
      for (const [turn, { id, turns }] of [first, ...stories].entries()) {
        // The first time unasked: the call that is being played is printed, folded as it is.
        if (turn > 0) await page.locator(`#story-${id} summary`).click();
        // That it was opened comes to the page a moment after the tap.
        await expect(page.locator(`li:has(> #story-${id})`)).not.toHaveClass(/print:hidden/);
        for (const format of ['A4', 'Letter']) {
          const paper = textOf(await page.pdf({ format }), info, `${turn}-${id}-${format}`);
          expect(paper.pages, `${id}, ${format}`).toBe(1);
          for (const one of turns)
            expect(paper.bare).toContain(
              bare(person.say(`rehearsals.${id}.turns.${one.id}.said`, { role: 'me' })),
            );
        }
      }
      await page.reload();
      await comesToRest(person);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await expect(shows(person, words(person, first.id, 'api', 'said'))).toBeVisible();
      await expect(shows(person, person.say('rehearsals.bank.title'))).toHaveCount(0);
      await expect(person.text('rehearsal.title')).toHaveCount(0);
    },
  );
});

test.describe('Somebody without scripts', {
  tag: '@narrow',
  annotation: requires('scripts off'),
}, () => {
  test.use({ javaScriptEnabled: false });

  test('reads every call as a story', async ({ person }) => {
    const { page } = person;
    await page.goto(`/${person.locale}/rehearsal/`);
    const said = await page.locator('noscript').filter({ visible: true }).allInnerTexts();
    expect(said.join(' ')).toContain(person.say('rehearsal.no-script'));
    await expect(page.getByRole('button')).toHaveCount(0);
    for (const story of stories) {
      const fold = page.locator(`#story-${story.id}`);
      await fold.locator('summary').click();
      for (const turn of story.turns) {
        for (const key of ['said', `${toldAnswer(turn).id}.reply`])
          await expect(fold.getByText(words(person, story.id, turn.id, key)).first()).toBeVisible();
      }
    }
  });
});
