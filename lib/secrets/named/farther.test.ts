import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';
import { type NameKind, names } from './names';

const find = await loadFindSecrets();

const farther = {
  password: [
    'He asked for my password, mine was Sunshine2020!',
    'He asked for my password, mine was hunter2',
    'passphrase with the API key, mine was Sunshine2020!',
    'They wanted the password of the account and I told them Sunshine2020!',
    'I read my password out to the man on the phone: Sunshine2020!',
    'He wanted my login password and the mail one, they are both Sunshine2020!',
    'the password that I have used since school is Sunshine2020!',
    'He had me type my old password twice (it was Sunshine2020!)',
    'He asked for my password. It was Sunshine2020!',
    'Me pidió la contraseña, la mía era Sunshine2020!',
    'Le di la contraseña de mi correo por teléfono: Sunshine2020!',
    'Il voulait mon mot de passe, le mien était Sunshine2020!',
    'Er wollte mein Passwort wissen, meins war Sunshine2020!',
    'Ich habe ihm das Passwort vorgelesen, es war Sunshine2020!',
    'Voleva la password, la mia era Sunshine2020!',
    'Pediu a senha, a minha era Sunshine2020!',
    'Hij vroeg om mijn wachtwoord, dat was Sunshine2020!',
    'Poprosił o hasło, moje to Sunshine2020!',
    'Chtěl heslo, moje bylo Sunshine2020!',
    'Şifremi sordu, benimki Sunshine2020!',
    'Он спросил пароль, мой был Sunshine2020!',
    'Він питав пароль, мій був Sunshine2020!',
    'Anh ta hỏi mật khẩu, của tôi là Sunshine2020!',
    'Dia minta kata sandi, punya saya Sunshine2020!',
    'طلب كلمة المرور وكانت Sunshine2020!',
    'उसने पासवर्ड माँगा, मेरा था Sunshine2020!',
    '他问我的密码,我的是Sunshine2020!',
    'パスワードを聞かれて、私のはSunshine2020!',
    '비밀번호를 물어봐서 제 것은 Sunshine2020!',
    'เขาถามรหัสผ่าน ของฉันคือ Sunshine2020!',
  ],
  code: [
    'backup codes I read out to him 4829-1377 and 9920-1134',
    'The recovery codes that he made me read to him were 48291377, 99201134',
    'He asked for the code, mine was 482913',
    'I gave him the code that came by text to my phone: 482913',
    'the 2FA code from my app that he made me read out: 482 913',
    'los códigos de respaldo que le leí fueron 48291377 99201134',
    'les codes de secours que je lui ai lus : 48291377, 99201134',
    'die Backup-Codes, die ich ihm vorgelesen habe: 4829-1377 und 9920-1134',
    'i codici di riserva che gli ho letto: 48291377 99201134',
    'os códigos de backup que li para ele: 48291377 99201134',
    'резервные коды, которые я ему прочитал: 48291377, 99201134',
    '我念给他的备用码是48291377和99201134',
  ],
  'api-secret': [
    'He wanted the API secret, mine was aB3dE5fG7hI9jK1lM3nO5pQ7',
    'the secret key that I sent to him in the chat: aB3dE5fG7hI9jK1lM3nO5pQ7',
    'la clé API que je lui ai donnée était aB3dE5fG7hI9jK1lM3nO5pQ7',
    'den API-Schlüssel habe ich ihm geschickt: aB3dE5fG7hI9jK1lM3nO5pQ7',
  ],
} as const;

describe('A value some words behind its name', () => {
  for (const [kind, texts] of Object.entries(farther))
    for (const text of texts)
      test(`is asked about: ${text}`, () => {
        const found = find(text);
        expect(found.length).toBeGreaterThan(0);
        expect(found).toEqual(found.map(() => expect.objectContaining({ kind, certain: false })));
        expect(takeOut(text, found, '')).not.toMatch(/\d{3}|Sunshine|hunter|aB3d/);
      });

  for (const text of [
    'He asked for my password. My user id is 48291377.',
    'He asked for my password and then my ticket CS-48291377 was closed',
    'He asked for my password, I hung up and rang +61 400 482 913',
    'He asked for my password and installed AnyDesk7 on my iPhone14',
    'I changed the password. Then 0.482913 BTC left to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'He asked for the code and I saw order 482913 in the list',
    'He wanted the code, so I opened https://binance.com/a1b2c3d4 first',
    'The password reset mail came from no-reply2@binance.com at 13:40',
    'I gave the code to him at 13:40 and 250000 USDT were gone',
    'He asked for my password\nUser id 48291377\nOrder AB12CD34',
    'Я назвал пароль, потом пришло письмо по делу №48291377',
    'passwords are reset at binance.com/en/support/faq/f00afac23c614470b8bc355c99fb7020',
    'He had my password and a form IC3-complaint ready',
    'J’ai appelé ma banque hier soir, dossier 482913',
    'J’ai parlé avec ma sœur et elle a lu 482913',
    'He wanted the code, then I rang the police, incident 482913',
    'Le di el código y puse la denuncia, caso 482913',
    'Ich gab ihm den Code, dann die Anzeige, Aktenzeichen 482913',
    'Ich habe ihm den Code gesagt, Vorgang 482913',
    'Gli ho dato il codice, poi la pratica 482913',
    'Dei o código e abri a ocorrência 482913',
    'Podałem kod, sprawa 482913',
    'Kodu verdim, dosya 482913',
    'Я назвал код, обращение 482913',
    '我告诉了他验证码,工单482913',
    'コードを伝えました。受付482913',
    '인증번호를 말했고 접수 482913',
    'Er fragte nach dem Passwort, danach kam Ticket 48291377',
    'My API key was deleted, the withdrawal is 3f2b8c1e-7d4a-4f6b-9c2d-1e5a7b8c9d0f',
  ])
    test(`passes where it is something else: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });
});

/** Every name, before what people put between it and a value. */
const namesOf = (kind: NameKind) =>
  Object.values(names).flatMap(
    (kinds) => kinds[kind]?.split(/\s+/).map((name) => name.replaceAll('+', ' ')) ?? [],
  );
const links = [
  ...[
    ': ',
    ' is ',
    ' was ',
    ' - ',
    '=',
    ' (',
    ' → ',
    ' for Binance: ',
    ', mine was ',
    ' that I told him was ',
  ],
  ' that I read out to him on the phone: ',
];
const values: Partial<Record<NameKind, readonly string[]>> = {
  password: ['hunter2', 'Sunshine2020!', 'gato1234'],
  code: ['482913', '482 913', 'four eight two nine one three'],
  mayBeCode: ['482913', '482 913', 'four eight two nine one three'],
  pin: ['4821', 'four eight two nine'],
  secret: ['aB3dE5fG7hI9jK1lM3nO5pQ7'],
  phrase: ['tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly zones kitchens'],
};

describe('Whatever links it to its name', () => {
  for (const [kind, some = []] of Object.entries(values))
    for (const link of links)
      test(`a value is asked about behind every name: ${kind},${link}`, () => {
        const texts = namesOf(kind as NameKind).flatMap((name) =>
          some.map((value) => ({ value, text: `He wanted my ${name}${link}${value} then` })),
        );
        expect(texts.length).toBeGreaterThan(5);
        const missed = texts.filter(({ value, text }) =>
          takeOut(text, find(text), '').includes(value.slice(2)),
        );
        expect(missed.map(({ text }) => text).slice(0, 3)).toEqual([]);
      });
});

describe('In scripts without spaces', () => {
  const phrase = 'tavern gnaw pelican sixteen ulcers vats lofty nugget pastry wobbly zones kitchens';
  const phrases = [phrase, phrase.replaceAll(' ', '、')];
  const words = ['hunter2', 'Sunshine2020!'];
  for (const [language, some, between, values] of [
    ['Chinese', ['密码', '口令', '密碼'], ['是', ':', ' ', '(', ',我的是', '告诉他了,是', '为'], words],
    [
      'Chinese',
      ['验证码', '校验码'],
      ['是', ':', ' ', '(', ',我的是'],
      ['482913', '482 913', '四八二九一三'],
    ],
    ['Japanese', ['パスワード'], ['は', ':', ' ', '(', 'を聞かれ、', 'を教えました。'], words],
    ['Japanese', ['認証コード'], ['は', ':', '(', 'を聞かれ、'], ['482913', '482 913', '四八二九一三']],
    ['Korean', ['비밀번호', '암호'], ['는 ', ': ', ' ', '(', '를 물어봐서 '], words],
    ['Korean', ['인증번호'], ['는 ', ': ', ' ', '(', '를 물어봐서 '], ['482913', '482 913', '사팔이구일삼']],
    ['all', ['助记词', 'リカバリーフレーズ', '복구 문구', 'วลีกู้คืน'], [':', ' ', 'は', '是', ', '], phrases],
    ['all', ['私钥', '秘密鍵', '비밀키', 'apiキー'], [':', '是', 'は', ' '], ['aB3dE5fG7hI9jK1lM3nO5pQ7']],
  ] as const)
    for (const name of some)
      test(`a value is asked about behind a name: ${language}, ${name}`, () => {
        const texts = between.flatMap((link) => values.map((value) => `他${name}${link}${value}。`));
        const left = texts.map((text) => takeOut(text, find(text), ''));
        expect(left.filter((text) => /hunt|Suns|\d{3}|[八팔]|tave|gnaw|aB3/.test(text))).toEqual([]);
      });
});
