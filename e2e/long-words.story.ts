import { randomUUID } from 'node:crypto';
import { factKinds, kindOf } from '@/lib/incident/facts';
import { type Field, limits } from '@/lib/incident/fields';
import { recordNumber } from '@/lib/incident/record';
import { schemaOf } from '@/lib/incident/schemas';
import { bare, textOf } from './pdf-text';
import { expect, type Person, test } from './person';
import { requires } from './requires';
import { startingWith } from './words';

/** An address of maximum length without a place to break; no part of it occurs twice. */
const digits = Array.from({ length: 99 }, (_, n) => (n + 1_000).toString(16)).join('');
const word = `https://binance-secure.example/login/verify?session=${digits}`.slice(0, limits.line);
const file = randomUUID();

function longIn(field: Field): unknown {
  switch (field.form) {
    case 'amount':
      return '9'.repeat(limits.amount);
    case 'last4':
      return '9f3b';
    case 'currency':
      return 'USD';
    case 'moment':
    case 'due':
      return { precision: 'minute', at: '2026-11-22T13:50:00.000+11:00' };
    case 'evidence':
      return file;
    case 'choice':
      return field.options[0];
    case 'choices':
      return field.options;
    case 'clocked':
      return '2026-11-22T13:50:00.000+11:00';
    case 'measured':
      return [word, 'f'.repeat(64), 9_000].find((one) => schemaOf(field).safeParse(one).success);
    default:
      return word;
  }
}

/** An account of another version, which is named by its id. */
const account = { kind: 'device', id: 'x'.repeat(64) };

/** A record file with such a word wherever something can be typed. */
function recordOfLongWords() {
  const id = randomUUID();
  const entry = (what: object) => ({
    id: randomUUID(),
    recordedAt: '2026-11-22T14:00:00.000+11:00',
    zone: 'Australia/Sydney',
    ...what,
  });
  const seen = { words: word, lang: 'en', content: '2026-11-22' };
  const told = factKinds.map((kind) => {
    const fields = Object.entries(kindOf(kind).fields).map(([name, field]) => [name, longIn(field)]);
    const fact = kind === 'evidence' ? file : randomUUID();
    return entry({ kind: 'fact-recorded', fact, data: { kind, ...Object.fromEntries(fields) } });
  });
  const entries = [
    entry({ kind: 'incident-started', provider: 'binance' }),
    entry({ kind: 'question-answered', question: 'contact', answers: ['hung-up'], seen }),
    entry({ kind: 'action-done', action: 'of-another-version', seen }),
    entry({
      kind: 'action-blocked',
      action: 'freeze-account',
      seen,
      reason: 'something-else',
      note: word,
    }),
    entry({ kind: 'link-opened', action: 'delete-api-keys', host: word.slice(0, 253) }),
    entry({ kind: 'account-added', account }),
    entry({ kind: 'action-done', action: 'contact-support', account, seen }),
    ...told,
  ];
  return { id, text: JSON.stringify({ format: 'first-hour-record', version: 2, id, entries }) };
}

async function opensLongWords(person: Person) {
  const { id, text } = recordOfLongWords();
  await person.opens();
  await person.opensTheFile(text);
  await expect(person.page).toHaveURL(/\/record\/$/);
  await expect(person.region('record.timeline.title')).toBeVisible();
  return recordNumber(id);
}

test.describe('Somebody whose words have no place to break at', () => {
  test('reads them all, on every screen, without scrolling sideways', async ({ person }) => {
    test.setTimeout(180_000);
    await opensLongWords(person);
    await person.seesItFits('record');
    const change = person.main.getByRole('button', { name: startingWith(person.say('record.change')) });
    for (let left = await change.count(); left > 0; left -= 1) await change.first().click();
    for (const more of await person.text('record.more-fields').all()) {
      if (!(await more.evaluate((element) => element.closest('details')?.open))) await more.click();
    }
    await person.seesItFits('record, forms open');
    await person.opens('record/print/');
    await person.seesItFits('paper');
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.unfoldsTheRail();
    await person.seesItFits('a step');
    await person.opens('record/report/#us');
    await expect(person.main.getByRole('article').filter({ visible: true })).not.toHaveCount(0);
    await person.seesItFits('where to report');
  });

  test(
    'has all of it on paper',
    { tag: '@paper', annotation: requires('printing') },
    async ({ person }, info) => {
      const number = await opensLongWords(person);
      await person.opens('record/print/');
      await expect(person.main).toContainText(number);
      for (const format of ['A4', 'Letter'] as const) {
        const paper = textOf(await person.page.pdf({ format, preferCSSPageSize: false }), info, format);
        const named = ['print.saved', 'print.local-time', 'print.police'];
        const wanted = [
          word,
          `${person.say('print.record')}${number}`,
          ...named.map((key) => person.say(key)),
        ];
        expect(wanted.filter((words) => !paper.bare.includes(bare(words)))).toEqual([]);
      }
    },
  );
});
