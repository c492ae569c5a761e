import type { Locator } from '@playwright/test';
import { type FactKind, factKinds, kindOf } from '@/lib/incident/facts';
import { type Form, isByDevice } from '@/lib/incident/fields';
import { takesText } from '@/lib/incident/texts-in';
import { onTheDevice } from './device';
import { expect, type Person, test } from './person';
import { hex, saidOf, secrets, takeOutOf } from './secrets';
import { listensToTheConsole, seesNoTrace } from './traces';

type Secret = (typeof secrets)[keyof typeof secrets];

/** The fields of a kind of fact that take typed text. */
const typedIn = (kind: FactKind): [field: string, form: Form][] =>
  Object.entries(kindOf(kind).fields).flatMap(([field, { form }]) =>
    takesText(form) && !isByDevice(form) ? [[field, form] as [string, Form]] : [],
  );

/**
 * Fields of every form, on few kinds of fact. A unit test puts a secret into each field of each kind
 * (lib/store/secret-gate-fields.test.ts).
 */
const ofEachForm = () => {
  const seen = new Set<Form>();
  const told = factKinds.filter((kind) => kind !== 'evidence' && !kindOf(kind).given);
  const most = told.toSorted((a, b) => typedIn(b).length - typedIn(a).length);
  return most.flatMap((kind) => {
    const fields = typedIn(kind).filter(([, form]) => !seen.has(form) && seen.add(form));
    return fields.length > 0 ? [[kind, fields] as const] : [];
  });
};

/** Values for fields that take no words, once the secret is taken out. */
const bare: Partial<Record<Form, string>> = { amount: '12.5', last4: '9f3b', currency: 'EUR' };

/** The text before a secret, different in each field: it must still be in its field afterwards. */
const beside = (field: string) => `In ${field}. Yesterday: `;

/** A form that belongs in a field is no secret there; a key with check digits is one everywhere. */
const secretFor = (form: Form, turn: number): Secret =>
  ['words', 'message', 'line', 'code'].includes(form)
    ? (Object.values(secrets)[turn % Object.values(secrets).length] as Secret)
    : secrets.wif;

const fieldOf = (person: Person, part: Locator, field: string) =>
  part.getByLabel(person.say(`facts.fields.${field}`), { exact: true });
const takesOut = (person: Person, around: Locator, secret: Secret) =>
  around.getByRole('button', { name: person.say(takeOutOf(secret)), exact: true }).click();

async function tellsWithSecrets(
  person: Person,
  kind: FactKind,
  fields: readonly [field: string, form: Form][],
  turn: number,
  said: () => string,
) {
  const part = person.partOf(kind);
  const told = fields.map(([field, form], at) => {
    const secret = secretFor(form, turn + at);
    return {
      field,
      form,
      secret,
      typed: bare[form] ? secret.typed : `${beside(field)}${secret.typed} Thanks`,
    };
  });
  const all = told.map(({ secret }) => secret.secret);
  await person.startsTelling(kind);
  await person.fillsIn(kind, Object.fromEntries(told.map(({ field, typed }) => [field, typed])));
  await person.writesItDown(kind);
  for (const { field, secret } of told) {
    const around = fieldOf(person, part, field).locator('..');
    await expect(around.getByRole('alert')).toContainText(person.say(saidOf(secret)));
  }
  await seesNoTrace(person.page, all, 'typed');

  for (const { field, form, secret } of told) {
    const box = fieldOf(person, part, field);
    await takesOut(person, box.locator('..'), secret);
    const instead = bare[form];
    await expect(box).toHaveValue(instead ? '' : new RegExp(`^${beside(field)}.* Thanks$`));
    // Once the rest was looked at, as the question goes and what is below it moves up.
    await expect(box).toBeFocused();
    if (instead) await person.fillsIn(kind, { [field]: instead });
  }
  await person.writesItDown(kind);
  await person.seesItWritten(kind);
  await person.seesSaved();
  await seesNoTrace(person.page, all, 'taken out');
  const { text } = await person.savesTheFile();
  for (const { field, form } of told) expect(text).toContain(`"${field}":"${bare[form] ?? beside(field)}`);
  expect(all.filter((secret) => text.includes(secret) || said().includes(secret))).toEqual([]);
}

test.describe('Somebody who tells a secret beside what happened', { tag: '@once' }, () => {
  test('takes it out of a field of every form, and keeps the rest', async ({ person }) => {
    const said = listensToTheConsole(person.page);
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    for (const [turn, [kind, fields]] of ofEachForm().entries())
      await test.step(kind, () => tellsWithSecrets(person, kind, fields, 2 * turn, said));
  });

  test('is led to the steps that move a wallet, if somebody else has the phrase', async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await person.startsTelling('narrative');
    await person.fillsIn('narrative', { text: `Yesterday: ${secrets.phrase.typed} Thanks` });
    await person.writesItDown('narrative');
    const part = person.partOf('narrative');
    await expect(part.getByText(person.say('secrets.given.means'))).toBeVisible();
    await takesOut(person, part, secrets.phrase);
    await expect(part.getByText(person.say('secrets.taken-out'))).toBeVisible();
    await part.getByRole('link', { name: person.say('secrets.given.move'), exact: true }).click();
    await person.sees('move-self-custody', 'own-wallet');
  });

  test('keeps a message that came word for word, with the code in it', async ({ person }) => {
    const said = 'Binance: your code is 849302. Was it not you? Call +1 888 555 0143.';
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await person.startsTelling('contact');
    await person.fillsIn('contact', { channel: 'sms', said });
    await person.writesItDown('contact');
    const part = person.partOf('contact');
    await expect(part.getByRole('alert').filter({ hasText: /./ })).toContainText(
      person.say('secrets.sent.ask'),
    );
    await person.seesNoBarrier('a message with a code');
    await person.seesItFits('a message with a code');
    expect((await onTheDevice(person.page)) ?? '').not.toContain('849302');
    await part.getByRole('button', { name: person.say('secrets.sent.keep'), exact: true }).click();
    await person.writesItDown('contact');
    await expect(part.getByText(said)).toBeVisible();
    await person.seesSaved();
    expect((await person.savesTheFile()).text).toContain(said);
  });

  test('is asked of 64 hexadecimal digits in a note which they are, and not where they belong', async ({
    person,
  }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await person.tells('transaction', { txid: hex });
    await person.seesSaved();
    await person.startsTelling('narrative');
    await person.fillsIn('narrative', { text: `It says ${hex} there` });
    await person.writesItDown('narrative');
    const part = person.partOf('narrative');
    await expect(part.getByRole('alert')).toContainText(person.say('secrets.ask.private-key'));
    expect((await onTheDevice(person.page))?.split(hex)).toHaveLength(2);
    await part.getByRole('button', { name: person.say('secrets.is-harmless') }).click();
    await person.writesItDown('narrative');
    await expect(part.getByText(`It says ${hex} there`)).toBeVisible();
    await person.seesSaved();
    expect((await onTheDevice(person.page))?.split(hex)).toHaveLength(3);

    await person.startsTelling('question');
    await person.fillsIn('question', { question: `Is ${hex} mine?` });
    await person.writesItDown('question');
    await expect(person.partOf('question').getByText(`Is ${hex} mine?`)).toBeVisible();
  });
});
