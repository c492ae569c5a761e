// @ts-check

const length = 10_000;
const filled = (/** @type {(n: number) => string} */ part) => {
  let text = '';
  for (let n = 0; text.length < length; n++) text += part(n);
  return text.slice(0, length);
};

/** Messages of 10 kB to be checked: as they come, and as nobody would write them. */
export const messages = {
  'plain words': filled(() => 'We noticed a sign-in to your account from a device that we do not know. '),
  'a link in each paragraph': filled(
    (n) =>
      `${'Dear customer, please read this with care and do as it says. '.repeat(6)}https://binance.com.review-${n}.net/login `,
  ),
  'nothing but links': filled((n) => `https://secure-${n}.binance-login.net/a?b=${n} `),
  'nothing but hosts': filled((n) => `b${n}nance.com `),
  'odd letters': filled((n) => `b\u0456n\u0430nc${n}\u0435.com `),
  'mail addresses': filled((n) => `support${n}@coinbase-${n}.com `),
  'phone numbers': filled((n) => `+44 20 7946 ${1000 + (n % 9000)}, `),
  'characters nobody sees': filled((n) => `bin\u200bance\u202e${n}.com `),
};
