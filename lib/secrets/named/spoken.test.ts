import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';

const find = await loadFindSecrets();

/** 4 8 2 9 1 3, beside the name of a code, and something behind it that stays. */
const spoken = {
  English: [
    ['the code was ', 'four eight two nine one three', ', then he hung up'],
    ['I read him the code: ', 'Four, eight, two, nine, one, three', '.'],
    ['my OTP ', 'four eight two nine one three', ' and he took it'],
    ['PIN: ', 'four-eight-two-nine', ''],
    ['the SMS code he wanted was ', 'forty-eight twenty-nine thirteen', ''],
    ['verification code ', 'four eight double two one three', ''],
    ['the code that I read to him on the phone was ', 'oh four eight two nine one', ' I think'],
    ['they were the code: ', 'four, eight, two and nine', ''],
    ['the code, ', 'four eight two... nine one three', ''],
    ['the code was ', 'four eight two dash nine one three', ''],
    ['2FA code ', '4 eight 2 nine one 3', ''],
  ],
  Spanish: [['el código era ', 'cuatro ocho dos nueve uno tres', ' y colgó']],
  French: [['le code était ', 'quatre huit deux neuf un trois', '']],
  German: [
    ['der Code war ', 'vier acht zwei neun eins drei', ', dann legte er auf'],
    ['die TAN: ', 'vier acht zwo neun eins drei', ''],
  ],
  Italian: [['il codice era ', 'quattro otto due nove uno tre', '']],
  Portuguese: [['o código era ', 'quatro oito dois nove um três', '']],
  Dutch: [['de code was ', 'vier acht twee negen een drie', '']],
  Polish: [['kod: ', 'cztery osiem dwa dziewięć jeden trzy', '']],
  Czech: [['kód byl ', 'čtyři osm dva devět jedna tři', '']],
  Turkish: [['kod: ', 'dört sekiz iki dokuz bir üç', '']],
  Russian: [['код был ', 'четыре восемь два девять один три', '']],
  Ukrainian: [['код: ', 'чотири вісім два дев’ять один три', '']],
  Vietnamese: [['mã là ', 'bốn tám hai chín một ba', '']],
  Indonesian: [['kode OTP ', 'empat delapan dua sembilan satu tiga', '']],
  Arabic: [['الرمز هو ', 'أربعة ثمانية اثنان تسعة واحد ثلاثة', '']],
  Hindi: [['कोड था ', 'चार आठ दो नौ एक तीन', '']],
  Chinese: [
    ['验证码是', '四八二九一三', ',然后他挂了'],
    ['驗證碼 ', '四 八 二 九 一 三', ''],
  ],
  Japanese: [
    ['認証コードは', '四八二九一三', 'です'],
    ['認証コード: ', 'よん はち に きゅう いち さん', ''],
  ],
  Korean: [
    ['인증번호는 ', '사팔이구일삼', ''],
    ['인증번호 ', '사 팔 이 구 일 삼', ''],
  ],
  Thai: [['รหัสยืนยัน ', 'สี่แปดสองเก้าหนึ่งสาม', '']],
} as const;

describe('A code in words', () => {
  for (const [language, texts] of Object.entries(spoken))
    for (const [front, value, behind] of texts)
      test(`is asked about behind the name of one: ${language}, ${front}${value}`, () => {
        const text = front + value + behind;
        const found = find(text);
        expect(found).toEqual([expect.objectContaining({ kind: 'code', certain: false })]);
        expect(takeOut(text, found, '…')).toBe(`${front}…${behind}`);
      });

  for (const text of [
    'four eight two nine one three',
    'He asked for the code two or three times',
    'the code came one or two minutes later, and three of us saw it',
    'He wanted one code, then two, then three',
    'Er wollte den Code zwei oder drei Mal',
    'Me pidió el código dos o tres veces',
    'Он просил код два или три раза',
    '他要了两三次验证码',
    '验证码来了三次',
    '인증번호를 두 번 물었다',
    '認証コードを二三回聞かれた',
    'I got the code in twenty twenty six',
  ])
    test(`is not seen elsewhere: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });
});
