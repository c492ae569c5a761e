import fc from 'fast-check';
import { amountsBeside } from './amounts.fixture';
import { besideNames } from './beside-names.fixture';

/** What people tell, in the languages of the app's readers, with placeholders for random values. */
const telling = {
  English: [
    'At {time} a man who called himself {name} rang me from {phone} and said he was from the exchange.',
    'He asked for my password and the code from the SMS, and I read out the code to him.',
    'I changed the API settings as he told me, then {amount} USDT left my account at {time}.',
    'My user id is {id}, my ticket is {ticket}, and nobody has answered since {date}.',
    'The key was called “{name} bot”, its last four signs are {last4}, and it could withdraw.',
    'I never gave him my recovery phrase, all twelve words are on paper at home.',
    'The password was changed on {date}; I reset it and turned on 2FA again at {time}.',
    'Error code {code}: withdrawal of {amount} BTC refused, reference {ticket}.',
    'They also wanted me to move about half of it again before noon, and I did that, because I did not know any better.',
    'I called the bank, account {iban}, and they said that nothing had left it before {time}.',
  ],
  Spanish: [
    'A las {time} me llamó {name} desde el {phone} y dijo que era del soporte.',
    'Me pidió la contraseña y el código del SMS, y le dije el código por teléfono.',
    'Después salieron {amount} USDT de mi cuenta; el número de caso es {ticket}.',
    'Cambié la contraseña el {date} y borré todas las claves de la API.',
    'Mi código postal es {code} y mi cuenta es {iban}.',
    'Nunca le di la frase de recuperación, las palabras están en un papel en casa.',
  ],
  French: [
    'À {time}, un homme qui disait s’appeler {name} m’a appelé du {phone}.',
    'Il a demandé mon mot de passe et le code reçu par SMS, et je le lui ai lu.',
    'Ensuite {amount} USDT sont partis de mon compte ; le numéro du dossier est {ticket}.',
    'J’ai changé le mot de passe le {date} et supprimé toutes les clés de l’API.',
    'Mon code postal est le {code}, mon compte est le {iban}.',
    'Je ne lui ai jamais donné la phrase de récupération, les mots sont sur un papier à la maison.',
  ],
  German: [
    'Um {time} rief mich ein Mann namens {name} von {phone} an und sagte, er sei vom Support.',
    'Er wollte mein Passwort und den Code aus der SMS, und ich habe ihm den Code vorgelesen.',
    'Dann gingen {amount} USDT von meinem Konto ab; die Fallnummer ist {ticket}.',
    'Das Passwort war am {date} schon geändert, ich habe es um {time} zurückgesetzt.',
    'Mein Konto ist {iban}, die Bank hat um {time} gesperrt.',
    'Die Wörter zur Wiederherstellung habe ich ihm nie gegeben.',
  ],
  Portuguese: [
    'Às {time} um homem chamado {name} ligou-me do {phone} e disse que era do suporte.',
    'Ele pediu a minha senha e o código do SMS, e eu li o código ao telefone.',
    'Depois saíram {amount} USDT da minha conta; o número do caso é {ticket}.',
    'A senha foi alterada em {date} e apaguei todas as chaves da API.',
    'Nunca lhe dei a frase de recuperação, as palavras estão num papel em casa.',
  ],
  Italian: [
    'Alle {time} mi ha chiamato {name} dal {phone} dicendo di essere dell’assistenza.',
    'Voleva la password e il codice dell’SMS, e io gli ho letto il codice.',
    'Poi sono usciti {amount} USDT dal mio conto; il numero della pratica è {ticket}.',
    'La password è stata cambiata il {date} e ho cancellato tutte le chiavi API.',
    'Il mio conto è {iban}; la frase di recupero non l’ho mai data a nessuno.',
  ],
  Russian: [
    'В {time} мне позвонил {name} с номера {phone} и сказал, что он из поддержки.',
    'Он просил пароль и код из СМС, и я прочитал ему код по телефону.',
    'Потом с моего счёта ушло {amount} USDT; номер обращения {ticket}.',
    'Пароль был изменён {date}, я сбросил его в {time} и удалил все ключи API.',
    'Код города {code}, телефон {phone}.',
    'Фразу восстановления я никому не давал, слова лежат дома на бумаге.',
  ],
  Chinese: [
    '{time}有个叫{name}的人用{phone}给我打电话,说他是客服。',
    '他要我的密码和短信验证码,我在电话里把验证码念给他了。',
    '然后我的账户转出了{amount} USDT,工单号是{ticket}。',
    '密码在{date}被修改了,我在{time}重置了密码并删除了所有API密钥。',
    '我没有把助记词告诉他,十二个单词写在纸上放在家里。',
    '我的用户编号是{id},到现在为止没有人给我回复,我不知道应该怎么办才好。',
  ],
  Japanese: [
    '{time}に{name}と名乗る人から{phone}で電話があり、サポートだと言いました。',
    'パスワードとSMSの認証コードを聞かれ、電話でコードを伝えてしまいました。',
    'その後{amount} USDTが口座から出金されました。受付番号は{ticket}です。',
    'パスワードは{date}に変更されていたので、{time}に再設定し、APIキーをすべて削除しました。',
    'リカバリーフレーズは誰にも教えていません。紙に書いて家にあります。',
  ],
  Korean: [
    '{time}에 {name}라는 사람이 {phone}로 전화해서 고객센터라고 했습니다.',
    '비밀번호와 문자 인증번호를 물어봐서 전화로 인증번호를 말했습니다.',
    '그 후 {amount} USDT가 계좌에서 빠져나갔습니다. 접수번호는 {ticket}입니다.',
    '비밀번호는 {date}에 변경되었고 {time}에 다시 설정했습니다.',
    '복구 문구는 아무에게도 알려주지 않았습니다.',
  ],
  Arabic: [
    'في الساعة {time} اتصل بي رجل اسمه {name} من الرقم {phone} وقال إنه من الدعم.',
    'طلب كلمة المرور والرمز من الرسالة، وقرأت له الرمز.',
    'ثم خرج {amount} USDT من حسابي، ورقم البلاغ {ticket}.',
    'غيرت كلمة السر يوم {date} وحذفت كل مفاتيح API.',
  ],
  Hindi: [
    '{time} बजे {name} नाम के आदमी ने {phone} से फ़ोन किया और कहा कि वह सपोर्ट से है।',
    'उसने मेरा पासवर्ड और एसएमएस का कोड माँगा, और मैंने कोड पढ़कर सुना दिया।',
    'फिर मेरे खाते से {amount} USDT निकल गए, टिकट संख्या {ticket} है।',
    'मैंने {date} को पासवर्ड बदल दिया और सब API कुंजियाँ हटा दीं।',
  ],
};

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((found) => found.join(''));
const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });

const fillings = {
  time: moment.map((at) => at.toISOString().slice(11, 16)),
  date: fc.oneof(
    moment.map((at) => at.toISOString()),
    moment.map((at) => at.toISOString().slice(0, 10)),
    moment.map((at) => at.toLocaleDateString('en-GB', { timeZone: 'UTC' })),
  ),
  name: fc.constantFrom(
    'Mark Stone',
    'Anna',
    'Señor López',
    'Иван',
    '王伟',
    '田中',
    'أحمد',
    'Priya',
    'support_44',
  ),
  phone: fc
    .tuple(fc.integer({ min: 1, max: 99 }), digits(3), digits(4), digits(3))
    .map((parts) => `+${parts.join(' ')}`),
  amount: fc.tuple(fc.integer({ min: 0, max: 250_000 }), digits(8)).map((parts) => parts.join('.')),
  id: fc.integer({ min: 7, max: 10 }).chain(digits),
  ticket: fc.oneof(
    digits(9).map((number) => `CS-${number}`),
    fc
      .integer({ min: 6, max: 20 })
      .chain(digits)
      .map((number) => `#${number}`),
    fc.uuid(),
  ),
  last4: fc.constantFrom('8f3K', 'a1B2', '0000', 'Zz9q'),
  code: fc.integer({ min: 4, max: 5 }).chain(digits),
  iban: fc.constantFrom(
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
    'ES91 2100 0418 4502 0005 1332',
    'FR76 3000 6000 0112 3456 7890 189',
    'EE38 2200 2210 2014 5685',
    'NL91ABNA0417164300',
  ),
};
type Filling = keyof typeof fillings;

const inLanguage = (language: string, templates: readonly string[]) =>
  fc
    .record({ template: fc.constantFrom(...templates), filled: fc.record(fillings) })
    .map(({ template, filled }) => ({
      language,
      text: template.replace(/\{(\w+)\}/g, (_, slot: Filling) => filled[slot]),
    }));

/** A sentence of somebody who tells what happened, without a secret. */
export const sentence = fc.noBias(
  fc.oneof(
    ...Object.entries(telling).map(([language, templates]) =>
      inLanguage(language, [
        ...templates,
        ...(besideNames[language] ?? []),
        ...(amountsBeside[language] ?? []),
      ]),
    ),
  ),
);
