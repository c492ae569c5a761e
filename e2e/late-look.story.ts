import { mayPaste, pastes } from './pasted';
import { expect, test } from './person';
import { requires } from './requires';
import { secrets } from './secrets';
import { seesNoTrace } from './traces';

test('Somebody who pastes a secret into the check is shown none of it among the answers, however late it is seen', {
  tag: '@once',
  annotation: requires('clipboard reading'),
}, async ({ person }) => {
  const { page } = person;
  const { wif } = secrets;
  await mayPaste(page);
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    const looks: (() => void)[] = [];
    Object.assign(window, { isChecked: false, looks });
    Worker.prototype.postMessage = function (this: Worker, message: { name?: string; given?: unknown }) {
      const post = () => postMessage.call(this, message);
      if (!message.given) return post();
      if (message.name === 'findSecrets') return void looks.push(post);
      this.addEventListener('message', () => Object.assign(window, { isChecked: true }), { once: true });
      post();
    };
  });
  await person.opens('check/');
  await pastes(page, person.say('check.what'), `https://binance-help.example/${wif.typed}`);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'isChecked'))).toBe(true);
  await seesNoTrace(page, [wif.secret], 'typed');
  await page.evaluate(() =>
    Reflect.get(window, 'looks')
      .splice(0)
      .map((look: () => void) => look()),
  );
  await expect(person.reads(person.say(`secrets.seen.${wif.kind}`))).toBeVisible();
  await expect(person.main.getByText('binance-help').filter({ visible: true }).first()).toBeVisible();
  await seesNoTrace(page, [wif.secret], 'typed');
});
