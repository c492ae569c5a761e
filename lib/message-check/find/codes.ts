const listed = (list: string) => list.replace(/\s*\n\s*/g, '|');

/** Words for a code to type in, as the last part of a compound too: `Bestätigungscode`. */
const words =
  listed(`codes?|kode|kod(?:u|unuz|en)?|c[oó]digo|codice|код|otp|pin|tan|passcode|رمز|कोड|ओटीपी|รหัส
  mã xác (?:nhận|minh|thực)`);
/** Where words are written without spaces. */
const unspacedWords = listed(
  '验证码|驗證碼|校验码|動態碼|动态码|認証コード|確認コード|認証番号|인증 ?(?:번호|코드)',
);
/** In a sentence with such a word it may be dialled or written to: `Dial this code: 48291`, `short code 48291`. */
const dialled =
  listed(`short|kurz|area|country|zip|postal|dial|call|ring|phone|hotline|desk|number|(?:text|send|reply|line)(?!\\p{L})
  wähl|anruf|ruf|antwort|schick|sende(?!t)|llam|marca|marque|env[ií][ae]r?(?!\\p{L})|respond|appel|compos|répond|envoyez
  chiam|compon|invia(?!t)|ligue|ligar|disque|zadzwo|wybierz|wyślij|позвон|набер|отправьте|arayın|gönderin|bel(?!\\p{L})
  gọi|hubungi|اتصل|कॉल|โทร`);
export const dialling = new RegExp(`(?<![\\p{L}\\p{M}])(?:${dialled})|短|电话|電話|拨|撥|전화`, 'iu');
const kinds =
  'envoyé|enviado|inviato|sent|weryfikacyjny|autoryzacyjny|подтверждения|підтвердження|verifikasi';
const of = 'of|for|from|de|di|da|do|du|von|für|van|voor|per|para|pour|dla|для';
const is = 'is|was|ist|lautet|est|es|è|é|jest|är|er|là|adalah|هو|है|คือ|(?<=kod(?:\\s\\p{L}{1,20})?\\s)to';
const your = 'your|the|a|ihr|dein|der|votre|le|su|tu|el|il|tuo|suo|o|seu|uw|je|ваш|твой|twój|आपका';

/** How much is read of a sentence on either side, in UTF-16 units. */
const reach = 300;

/** A code of so many digits, with what calls it one. */
const codeOf = (count: string, flags: string) => {
  const digits = `(?=\\p{Nd}{${count}})`;
  const number = `\\p{Nd}{${count}}(?![\\p{L}\\p{N}]|[^\\p{L}\\p{N}]{0,5}\\p{N})`;
  return new RegExp(
    [
      `${digits}(?<=(?:${words})(?:\\s(?:${kinds}))?(?:\\s(?:${of})\\s\\p{L}{1,20}){0,2}(?:\\s?[:=-]|\\s(?:${is}):?)?[\\s(["'“„«]{1,3})${number}`,
      `${digits}(?<=(?:${unspacedWords})[\\s:是为為は]{0,3}[【[「(]?)\\p{Nd}{${count}}(?!\\p{N}|[^\\p{L}\\p{N}]{0,5}\\p{N})`,
      `${digits}(?<=(?:^|[\\n.!:\\]】])\\s{0,2})${number}(?=[\\])"'”“»]?\\s(?:(?:${is})\\s|[-–—]\\s)(?:${your})(?:\\s\\p{L}{1,20}){0,2}[\\s-]\\p{L}{0,20}(?:${words})(?!\\p{L}))`,
    ].join('|'),
    flags,
  );
};
const code = codeOf('5,6', 'iu');
/** As Coinbase sends them; where numbers have as many digits, one to dial. */
const longCode = codeOf('7,8', 'iuy');

const ends = /[.!?\n。！？]/u;

/** Whether the sentence round a number says that it is dialled or written to. */
function isDialled(text: string, at: number): boolean {
  const front = text
    .slice(Math.max(0, at - reach), at)
    .split(ends)
    .at(-1);
  const [back] = text.slice(at, at + reach).split(ends);
  return dialling.test(`${front}${back}`);
}

/** The text without its code: nobody dials what a word says is one. What is called so a second time stays. */
export const withoutCode = (text: string, sign: string) =>
  text.replace(code, (found, at: number) => (isDialled(text, at) ? found : sign));

/** Whether a number is a code, and none to dial, that is too long for `withoutCode`. */
export function isLongCode(text: string, at: number): boolean {
  const from = Math.max(0, at - reach);
  longCode.lastIndex = at - from;
  return longCode.test(text.slice(from, at + reach)) && !isDialled(text, at);
}
