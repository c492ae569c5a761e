import { expect, test } from './person';

test.describe('Somebody whose facts hold tricks', { tag: '@once' }, () => {
  test('sees what cannot be seen, and nothing can be clicked', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.opens('record/');
    await person.tells('site', { url: 'https://evil\u200b.example/\u202egpj.exe' });
    await person.tells('transaction', { asset: 'BTC', to: 'bc1q\u202ew508', txid: '00\u200b11' });
    for (const path of ['record/', 'record/print/']) {
      await person.opens(path);
      for (const shown of [
        'hxxps://evil[U+200B][.]example/[U+202E]gpj[.]exe',
        'bc1q[U+202E]w508',
        '00[U+200B]11',
      ]) {
        await expect(person.page.getByText(shown).first()).toBeVisible();
      }
      await expect(person.page.locator('a[href*="evil"]')).toHaveCount(0);
      await expect(person.page.locator('body')).not.toContainText(/[\u202a-\u202e\u200b]/);
    }
  });

  test('is warned of a likely typo, and it is kept as typed', {}, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.opens('record/');
    await person.startsTelling('transaction');
    const typo = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv9';
    await person.fillsIn('transaction', { asset: 'USDT', to: typo });
    await expect(person.reads(person.say('record.chain.checksum', { networks: 'TRON' }))).toBeVisible();
    await expect(
      person.reads(
        person.say('record.chain.which-network', { asset: 'USDT', networks: '\0' }).split('\0')[0] ?? '',
      ),
    ).toBeVisible();
    await person.seesNoBarrier('a form with warnings');
    await person.writesItDown('transaction');
    await expect(person.partOf('transaction').getByText(typo)).toBeVisible();
  });

  test('takes what a link leads to, and an amount as it was pasted, on a tap each', {}, async ({
    person,
  }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.opens('record/');
    await person.startsTelling('transaction');
    const to = 'THHRK1bA7YRPZBcLnTP1SZy9ipUpsRwpo6';
    const contract = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';
    const part = person.partOf('transaction');
    const box = (field: string) => part.getByLabel(person.say(`facts.fields.${field}`), { exact: true });
    const taps = (key: string, values = {}) =>
      part.getByRole('button', { name: person.say(key, values), exact: true }).click();

    await person.fillsIn('transaction', { asset: 'USDT', amount: '$1,240', network: 'TRON', to: contract });
    await expect(
      person.reads(person.say('record.chain.contract', { asset: 'USDT', network: 'TRON' })),
    ).toBeVisible();
    await person.fillsIn('transaction', { to: `Address: ${to}` });
    await expect(person.reads(person.say('record.chain.label'))).toBeVisible();
    await person.fillsIn('transaction', { to: `https://tronscan.org/#/address/${to}/transfers` });
    await expect(person.reads(person.say('record.chain.link'))).toBeVisible();
    await person.seesNoBarrier('a form with a link');
    await person.seesItFits('a form with a link');
    await taps('record.chain.take');
    await expect(box('to')).toHaveValue(to);
    await expect(box('to')).toBeFocused();
    await expect(
      part.getByRole('button', {
        name: person.say('record.amount.write-small', { amount: '1.240' }),
        exact: true,
      }),
    ).toBeVisible();
    // Money has no three decimals, and a coin may.
    await person.fillsIn('transaction', { asset: 'EUR', amount: '1.240' });
    await taps('record.amount.write-large', { amount: '1240' });
    await expect(box('amount')).toHaveValue('1240');
    await person.fillsIn('transaction', { asset: 'USDT', amount: '1.240' });
    await expect(person.reads(person.say('record.amount.only-digits'))).toBeHidden();
    await person.fillsIn('transaction', { amount: '$1,240' });
    await taps('record.amount.write-large', { amount: '1240' });
    await expect(box('amount')).toHaveValue('1240');
    await expect(box('amount')).toBeFocused();
    await person.writesItDown('transaction');
    await expect(part.getByText('1240 USDT').first()).toBeVisible();
    await expect(part.getByText(to).first()).toBeVisible();
    // Its lines break between groups of four, and no character is added.
    await expect(part.getByText(to).first().locator('wbr')).toHaveCount(9);
  });
});
