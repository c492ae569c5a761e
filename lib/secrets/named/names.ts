/** What a name in scripts with spaces leads to. */
export type NameKind =
  | 'password'
  /** Only if stated: a boarding pass has letters and digits too. */
  | 'mayBePassword'
  /** The password follows after the name and a mail address. */
  | 'login'
  /** A number with this name is always a code. */
  | 'code'
  /** If it is stated, or has six digits. */
  | 'mayBeCode'
  | 'pin'
  /** Six digits after this name are India's postal code. */
  | 'shortPin'
  | 'cardCode'
  /** After a colon comes its code; sender and time, or coins, are elsewhere. */
  | 'message'
  /** `Enter 482913 to confirm`. */
  | 'order'
  /** Google writes its codes as `G-482913`. */
  | 'google'
  | 'secret'
  /** Parts of a secret, and what a program sends, if the words around mention keys. */
  | 'mayBeSecret'
  /** Ten words and more behind it are a recovery phrase. */
  | 'phrase';

/** Names whose values have letters; all others are of codes. */
const withLetters = new Set<NameKind>(['password', 'mayBePassword', 'login', 'secret', 'mayBeSecret']);
/** Whether what has this name is a code. */
export const isCode = (kind: NameKind) => !withLetters.has(kind);
/** Whether it is a key, as a program uses one. */
export const isSecret = (kind: NameKind) => kind === 'secret' || kind === 'mayBeSecret';

/**
 * The names of secrets in the languages of the recovery phrase lists, the exchanges and the reports of thefts. In lower
 * case; `a+b` is two words with a space, a hyphen, an underscore or nothing between them, `a/b` with a slash.
 */
export const names: Readonly<Record<string, Partial<Record<NameKind, string>>>> = {
  English: {
    phrase: `phrase seed+phrase seedphrase seed+phrases recovery+phrase passphrase mnemonic mnemonics seed+words
      recovery+words secret+words backup+words wallet+words mnemonic+words 12+words 24+words
      twelve+words twenty+four+words srp seed`,
    password: 'password passwords passwd passcode passcodes passphrase pwd pw p/w psw login+pass',
    mayBePassword: 'pass',
    login: 'login user username',
    code: `otp otps totp one-time+passcode onetime+passcode one-time+password onetime+password 2+fa mfa one-time+code
      onetime+code sms+code verification+code security+code authentication+code authenticator+code login+code access+code
      confirmation+code auth+code google+code telegram+code code+telegram`,
    mayBeCode: 'code codes backupcodes',
    pin: 'pin pins puk',
    cardCode: 'cvv cvc',
    message: 'sms authenticator token',
    order: 'enter use type',
    google: 'g',
    secret: `secret setup+key authenticator+key auth+key authentication+key backup+key secretkey apisecret apikey
      secret+key secret+access+key private+key api+key api+secret access+key access+token api+token secret+token
      client+secret privatekey privkey seed entropy mnemonic bearer`,
    mayBeSecret: 'basic half',
  },
  Spanish: {
    password: 'contraseña contraseñas',
    mayBePassword: 'clave',
    code: 'código+de+telegram',
    mayBeCode: 'código códigos',
    order: 'ingrese introduce introduzca',
    secret: 'secreto secreta clave+secreta clave+privada clave+api llave+privada',
    mayBeSecret: 'mitad',
    phrase: `frase frase+semilla frase+de+recuperación frase+secreta frase+mnemotécnica frase+de+respaldo
      palabras+de+recuperación palabras+secretas palabras+semilla 12+palabras 24+palabras doce+palabras
      veinticuatro+palabras`,
  },
  French: {
    password: 'mot+de+passe mots+de+passe mdp',
    order: 'saisissez entrez',
    secret: 'clé+privée clé+secrète clé+api',
    mayBeSecret: 'moitié',
    phrase: `phrase+de+récupération phrase+secrète phrase+mnémonique phrase+de+secours mots+de+récupération
      mots+secrets 12+mots 24+mots douze+mots vingt+quatre+mots`,
  },
  German: {
    password: 'passwort passwörter kennwort',
    code: `mtan bestätigungscode sicherheitscode verifizierungscode zugangscode smscode einmalcode freigabecode
      freischaltcode aktivierungscode pushtan phototan chiptan smstan sms+tan tan+code`,
    mayBeCode: 'tan ersatzcodes notfallcodes wiederherstellungscodes',
    pin: 'geheimzahl',
    secret: 'privater+schlüssel geheimer+schlüssel api+schlüssel',
    mayBeSecret: 'hälfte',
    phrase: `wiederherstellungsphrase wiederherstellungswörter wiederherstellungssatz sicherungsphrase seed+wörter
      merkphrase geheimphrase geheime+phrase 12+wörter 24+wörter zwölf+wörter vierundzwanzig+wörter`,
  },
  Italian: {
    password: 'parola+d+ordine',
    mayBeCode: 'codice codici',
    order: 'inserisci',
    secret: 'chiave+privata chiave+segreta chiave+api',
    phrase: `frase+di+recupero frase+seed frase+segreta frase+mnemonica parole+di+recupero parole+segrete 12+parole
      24+parole dodici+parole ventiquattro+parole`,
  },
  Portuguese: {
    password: 'senha senhas palavra+passe',
    order: 'digite',
    secret: 'chave+privada chave+secreta chave+api',
    phrase: `frase+de+recuperação frase+semente frase+mnemônica palavras+de+recuperação palavras+secretas 12+palavras
      24+palavras doze+palavras`,
  },
  Dutch: {
    password: 'wachtwoord wachtwoorden',
    code: 'verificatiecode beveiligingscode bevestigingscode inlogcode',
    shortPin: 'pincode',
    phrase: `herstelzin herstelwoorden herstelfrase geheime+zin geheime+woorden 12+woorden 24+woorden
      twaalf+woorden`,
  },
  Polish: {
    password: 'hasło hasła haslo hasla',
    mayBeCode: 'kod kodu',
    phrase: `fraza+odzyskiwania frazy+odzyskiwania frazę+odzyskiwania fraza+seed słowa+odzyskiwania 12+słów
      dwanaście+słów`,
  },
  Czech: {
    password: 'heslo hesla',
    mayBeCode: 'kód',
    phrase: 'obnovovací+fráze seed+fráze slova+obnovy 12+slov',
  },
  Turkish: {
    password: 'şifre şifrem şifremi şifremiz şifreniz şifresi parolam',
    code: 'doğrulama+kodu doğrulama+kodunuz',
    mayBeCode: 'kodun kodunuz',
    phrase: 'kurtarma+ifadesi kurtarma+ifadem kurtarma+kelimeleri tohum+ifadesi gizli+ifade 12+kelime',
  },
  Russian: {
    password: 'пароль пароли пароля паролем паролю',
    mayBeCode: 'код кода коды коде',
    pin: 'пин+код пинкод пин',
    order: 'введите',
    secret: 'приватный+ключ закрытый+ключ секретный+ключ api+ключ секрет',
    phrase: `сид+фраза сид+фразу сид+фразы сидфраза фраза+восстановления фразу+восстановления фразы+восстановления
      слова+восстановления секретная+фраза мнемоника мнемоническая+фраза 12+слов двенадцать+слов`,
  },
  Ukrainian: { phrase: 'фраза+відновлення фразу+відновлення слова+відновлення 12+слів' },
  Vietnamese: {
    password: 'mật+khẩu',
    mayBeCode: 'mã',
    secret: 'khóa+bí+mật khóa+riêng',
    phrase: 'cụm+từ+khôi+phục cụm+từ+bí+mật 12+từ',
  },
  Indonesian: {
    password: 'kata+sandi sandi',
    mayBeCode: 'kode',
    secret: 'kunci+rahasia kunci+privat',
    phrase: 'frasa+pemulihan frasa+rahasia frasa+benih kata+pemulihan 12+kata',
  },
  Arabic: {
    password: 'كلمة+المرور كلمة+السر المرور الباسورد باسورد',
    mayBeCode: 'رمز الرمز كود الكود رموز',
    pin: 'الرقم+السري',
    secret: 'المفتاح+السري المفتاح+الخاص',
    phrase: 'عبارة+الاسترداد عبارة+الاستعادة كلمات+الاسترداد العبارة+السرية الكلمات+السرية 12+كلمة',
  },
  Hindi: {
    password: 'पासवर्ड',
    mayBeCode: 'कोड ओटीपी',
    phrase: 'रिकवरी+वाक्यांश सीड+वाक्यांश गुप्त+वाक्यांश सीड+फ्रेज रिकवरी+फ्रेज 12+शब्द',
  },
};

/** Names in scripts that have no spaces between words, or add endings to words. */
export const unspacedNames: Readonly<
  Record<string, Partial<Record<'password' | 'code' | 'secret' | 'phrase', string>>>
> = {
  Chinese: {
    password: '密码|密碼|口令',
    code: '验证码|驗證碼|认证码|校验码|动态码|备用码|備用碼|备用代码|恢复码|恢复代码',
    secret: '私钥|私鑰|密钥|密鑰',
    phrase: '助记词|助記詞|助记符|助記符|恢复短语|恢復短語|种子短语|恢复词',
  },
  Japanese: {
    password: 'パスワード',
    code: '(?<![a-zの様\\u30a1-\\u30ff\\u4e00-\\u9fff])コード|認証コード|確認コード|smsコード|ワンタイムパスワード|暗証番号|認証番号|セキュリティコード|バックアップコード|リカバリーコード',
    secret: '秘密鍵|シークレットキー|シークレット|apiキー',
    phrase: 'リカバリーフレーズ|シードフレーズ|ニーモニック|復元フレーズ',
  },
  Korean: {
    password: '비밀번호|비번|암호|패스워드',
    code: '인증 ?번호|인증 ?코드|보안 ?코드|백업 ?코드|복구 ?코드',
    secret: '비밀키|개인키|시크릿',
    phrase: '복구 ?문구|복구 ?구문|시드 ?구문|시드 ?문구|니모닉|비밀 ?문구',
  },
  Thai: { password: 'รหัสผ่าน', code: 'รหัสยืนยัน', phrase: 'วลีกู้คืน|วลีลับ' },
};

/** Numbers that are called codes but are none: whole words, and beginnings of the word beside `code`. */
export const otherCodes =
  `(?:agenc|ban[kq]|branch|clien|colou?r|compan|countr|coupon|currenc|customer|discount|emple|employ|erreur|erro|
  fehler|filial|kunden|länder|location|member|merchant|mitarbeit|office|polic|postal|product|project|promo|référ|respost|
  refer[eê]n|referr?al|region|reserv|respons|respue|riferim|statu|vendor|voucher|банк|город|заявк|клиент|ответ|ошибк|подразд|почтов|
  регион|сотрудн|статус|стран|товар|(?:ال)?(?:خطأ|بريد|بنك|حال|دول|عميل|منطق|موظف)|एरर|एसटी|कर्मचारी|ग्राहक|डाक|त्रुटि|देश|बैंक)[\\p{L}\\p{M}]*|
  account|area|bar|booking|city|dial(?:l?ing)?|exit|hex|http|invite|ifsc|invitation|iban|iso|
  order|part|post|qr|reason|ref|return|routing|sort|source|staff|state|store|swift|tax|ticket|case|tracking|transfer|zip|
  fiscale?|barras|barre|estado|guichet|país|pays|paese|ciudad|área|avviamento|dipendente|pratica|fout|błędu|kraju|
  pocztowy|chyby|hata|posta|ülke|lỗi|bưu|vùng|kesalahan|negara|pos`.replace(/\s/g, '');

/** The word before `pass`, if that is no password. */
export const otherPasses = 'boarding|bus|day|guest|parking|rail|season|ski|train|travel|visitor';

/** Backup codes, kept in case the phone is lost: beginnings of the word beside `codes`. */
export const keptCodes =
  `back-?up|recovery|rescue|emergenc|scratch|secours|récup|sauvegarde|respaldo|recuper|riserva|ersatz|
  notfall|wiederherst|резервн|восстан|备用|備用|恢复|バック|リカバ|백업|복구|बैकअप|रिकवरी|(?:ال)?(?:احتياط|استرداد)`.replace(
    /\s/g,
    '',
  );

/** Words between `is` and the name of a password that tell whose it is. */
export const owners = 'my|your|the|our|his|her|old|new|mein|das|mi|la|mon|le|minha|a|o|mia|мой';

/** Words between a name and its value. */
export const copulas =
  `is|was|are|were|being|be|equals|es|era|fue|est|était|c'est|ist|war|lautet|lautete|è|era|
  foi|é|wynosi|to|je|byl|bylo|is|это|был|была|было|là|adalah|yaitu|هو|هي|كان|كانت|है|था|थी`.replace(/\s/g, '');
/** The same in scripts without spaces. */
export const unspacedCopulas = '是为為はが는은이가คือ';
