const listed = (list: string) => list.replace(/\s*\n\s*/g, '|');

/** Words for a code to type in, as the last part of a compound too: `Bestätigungscode`. */
const words =
  listed(`codes?|kode|kod(?:u|unuz|en)?|c[oó]digo|codice|код|otp|pin|tan|passcode|رمز|कोड|ओटीपी|รหัส
  mã xác (?:nhận|minh|thực)`);
/** Where words are written without spaces. */
const unspacedWords = listed(
  '验证码|驗證碼|校验码|動態碼|动态码|認証コード|確認コード|認証番号|인증 ?(?:번호|코드)',
);
/** Behind these it is part of a number to dial or to write to: `short code 48291`. */
const dialled = 'short|kurz|area|country|dial|diall?ing|call|calling|text|texting|zip|postal';
/** Such a word beside it makes it a number again: `code for calls: 48291`. */
const other = '(?!call|dial|text|phone|sms|hotline|line|desk|llam|anruf|appel)\\p{L}{1,20}';
const kinds = 'weryfikacyjny|autoryzacyjny|подтверждения|підтвердження|verifikasi';
const of = 'of|for|from|de|di|da|do|du|von|für|van|voor|per|para|pour|dla|для';
const is = 'is|was|ist|lautet|est|es|è|é|jest|är|er|là|adalah|هو|है|คือ|(?<=kod(?:\\s\\p{L}{1,20})?\\s)to';
const your = 'your|the|a|ihr|dein|der|votre|le|su|tu|el|il|tuo|suo|o|seu|uw|je|ваш|твой|twój|आपका';

const digits = '(?=\\p{Nd}{5})';
const number = '\\p{Nd}{5,6}(?![\\p{L}\\p{N}]|[^\\p{L}\\p{N}]{0,5}\\p{N})';
const code = new RegExp(
  [
    `${digits}(?<=(?<!(?:${dialled})[\\s-]?)(?:${words})(?:\\s(?:${of})\\s${other}){0,2}(?:\\s(?:${kinds}))?(?:\\s?[:=-]|\\s(?:${is}):?)?[\\s(["'“„«]{1,3})${number}`,
    `${digits}(?<=(?:${unspacedWords})[\\s:是为為は]{0,3}[【[「(]?)\\p{Nd}{5,6}(?!\\p{N}|[^\\p{L}\\p{N}]{0,5}\\p{N})`,
    `${digits}(?<=(?:^|[\\n.!\\]】])\\s{0,2})${number}(?=[\\])"'”“»]?\\s(?:(?:${is})\\s|[-–—]\\s)(?:${your})(?:\\s${other}){0,2}[\\s-]\\p{L}{0,20}(?:${words})(?!\\p{L}))`,
  ].join('|'),
  'iu',
);

/** The text without its code: nobody dials what a word says is one. What is called so a second time stays. */
export const withoutCode = (text: string, sign: string) => text.replace(code, sign);
