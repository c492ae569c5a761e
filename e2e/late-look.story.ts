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
    const said = { checked: 0 };
    const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => said.checked++));
    Object.assign(window, { said, looks });
    interface Message {
      id: number;
      name?: string;
      given?: unknown;
    }
    Worker.prototype.postMessage = function (this: Worker, message: Message) {
      const post = () => postMessage.call(this, message);
      if (!message.given) return post();
      if (message.name === 'findSecrets') return void looks.push(post);
      this.addEventListener('message', ({ data }) => data.id === message.id && drawn());
      post();
    };
  });
  await person.opens('check/');
  await pastes(page, person.say('check.what'), `https://binance-help.example/${wif.typed}`);
  const checked = () => page.evaluate(() => Reflect.get(window, 'said').checked);
  await expect.poll(checked).toBe(1);
  await seesNoTrace(page, [wif.secret], 'typed');
  await expect(person.text('secrets.looking')).toBeVisible();
  await page.keyboard.type('.');
  await expect.poll(checked).toBe(2);
  await seesNoTrace(page, [wif.secret], 'typed');
  await page.evaluate(() => {
    for (const look of Reflect.get(window, 'looks')) look();
  });
  await expect(person.reads(person.say(`secrets.seen.${wif.kind}`))).toBeVisible();
  await expect(person.main.getByText('binance-help').filter({ visible: true }).first()).toBeVisible();
  await seesNoTrace(page, [wif.secret], 'typed');
});
