/**
 * The names of secrets in the languages of the recovery phrase lists, the exchanges and the reports of thefts: English,
 * Spanish, French, German, Italian, Portuguese, Dutch, Polish, Czech, Turkish, Russian, Ukrainian, Vietnamese,
 * Indonesian, Arabic, Hindi; below those without spaces. In lower case; `a+b` is two words with a space, a hyphen, an
 * underscore or nothing between them, `a/b` with a slash.
 */
export const names = {
  password: `password passwords passwd passcode passcodes passphrase pwd pw p/w psw login+pass contraseña contrasena
    contraseñas contrasenas mot+de+passe mots+de+passe mdp passwort passwörter kennwort senha senhas palavra+passe
    wachtwoord wachtwoorden hasło haslo hasła heslo hesla şifre şifrem şifremiz şifreniz şifresi parolam parola+d+ordine пароль пароли пароля паролем паролю mật+khẩu kata+sandi sandi كلمة+المرور كلمة+السر المرور الباسورد باسورد
    पासवर्ड`,
  /** The value is a password only if stated: a boarding pass has letters and digits too. */
  mayBePassword: 'pass clave',
  /** The password follows after the name and a mail address. */
  login: 'login user username',
  /** A number with this name is always a code. */
  code: `otp otps totp one-time+passcode onetime+passcode one-time+password onetime+password 2+fa mfa mtan one-time+code onetime+code sms+code verification+code security+code
    authentication+code authenticator+code login+code access+code confirmation+code auth+code google+code
    bestätigungscode sicherheitscode verifizierungscode zugangscode smscode einmalcode doğrulama+kodu
    doğrulama+kodunuz`,
  pin: 'pin pins puk geheimzahl пин+код пинкод пин الرقم+السري',
  /** Six digits after this name are India's postal code. */
  shortPin: 'pincode',
  /** After a colon comes its code; sender and time are elsewhere. */
  message: 'sms authenticator',
  /** The same, but coins are called so too. */
  token: 'token',
  /** `Enter 482913 to confirm`. */
  order: 'enter use type введите ingrese introduce introduzca saisissez entrez inserisci digite',
  /** Google writes its codes as `G-482913`. */
  google: 'g',
  cardCode: 'cvv cvc',
  /** A number with this name is a code if stated: `the code is 123456`. */
  mayBeCode: `code codes código códigos codigo codice codici kod kodu kodun kodunuz tan kód код кода коды коде رمز الرمز كود الكود
    कोड ओटीपी mã kode رموز backupcodes ersatzcodes notfallcodes wiederherstellungscodes`,
  secret: `secret setup+key authenticator+key auth+key authentication+key backup+key secretkey apisecret apikey secret+key secret+access+key private+key api+key api+secret access+key
    access+token api+token secret+token client+secret privatekey privkey secreto secreta clave+secreta clave+privada
    clave+api llave+privada clé+privée clé+secrète clé+api privater+schlüssel geheimer+schlüssel api+schlüssel
    chiave+privata chiave+segreta chiave+api chave+privada chave+secreta chave+api приватный+ключ закрытый+ключ
    секретный+ключ api+ключ секрет khóa+bí+mật khóa+riêng kunci+rahasia kunci+privat المفتاح+السري المفتاح+الخاص
    seed entropy mnemonic bearer`,
  /** Ten words and more behind it are a recovery phrase. */
  phrase: `seed+phrase seedphrase seed+phrases recovery+phrase secret+phrase backup+phrase wallet+phrase mnemonic
    mnemonics mnemonic+phrase seed+words recovery+words secret+words backup+words wallet+words mnemonic+words 12+words
    24+words seed wallet+seed frase+semilla frase+de+recuperación frase+secreta frase+mnemotécnica frase+de+respaldo
    palabras+de+recuperación palabras+secretas palabras+semilla phrase+de+récupération phrase+secrète
    phrase+mnémonique phrase+de+secours mots+de+récupération mots+secrets wiederherstellungsphrase
    wiederherstellungswörter wiederherstellungssatz sicherungsphrase seed+wörter merkphrase geheimphrase geheime+phrase
    frase+di+recupero frase+seed frase+segreta frase+mnemonica parole+di+recupero parole+segrete frase+de+recuperação
    frase+semente frase+mnemônica palavras+de+recuperação palavras+secretas herstelzin herstelwoorden herstelfrase
    geheime+zin geheime+woorden fraza+odzyskiwania frazy+odzyskiwania frazę+odzyskiwania fraza+seed słowa+odzyskiwania
    obnovovací+fráze seed+fráze slova+obnovy kurtarma+ifadesi kurtarma+ifadem kurtarma+kelimeleri tohum+ifadesi
    gizli+ifade сид+фраза сид+фразу сид+фразы сидфраза фраза+восстановления фразу+восстановления фразы+восстановления
    слова+восстановления секретная+фраза мнемоника мнемоническая+фраза фраза+відновлення фразу+відновлення
    слова+відновлення cụm+từ+khôi+phục cụm+từ+bí+mật frasa+pemulihan frasa+rahasia frasa+benih kata+pemulihan
    عبارة+الاسترداد عبارة+الاستعادة كلمات+الاسترداد العبارة+السرية الكلمات+السرية
    रिकवरी+वाक्यांश सीड+वाक्यांश गुप्त+वाक्यांश सीड+फ्रेज रिकवरी+फ्रेज`,
  /** Parts of a secret, and what a program sends, if the words around mention keys. */
  mayBeSecret: 'basic half hälfte moitié mitad',
} as const;

/** Names in scripts that have no spaces between words, or add endings to words. */
export const unspacedNames = {
  password: '密码|密碼|口令|パスワード|비밀번호|비번|암호|패스워드|รหัสผ่าน',
  code: '(?<![a-zの様\\u30a1-\\u30ff\\u4e00-\\u9fff])コード|验证码|驗證碼|认证码|校验码|动态码|認証コード|確認コード|smsコード|ワンタイムパスワード|暗証番号|認証番号|セキュリティコード|인증 ?번호|인증 ?코드|보안 ?코드|รหัสยืนยัน|备用码|備用碼|备用代码|恢复码|恢复代码|バックアップコード|リカバリーコード|백업 ?코드|복구 ?코드',
  phrase:
    '助记词|助記詞|助记符|助記符|恢复短语|恢復短語|种子短语|恢复词|リカバリーフレーズ|シードフレーズ|ニーモニック|復元フレーズ|복구 ?문구|복구 ?구문|시드 ?구문|시드 ?문구|니모닉|비밀 ?문구|วลีกู้คืน|วลีลับ',
  secret: '私钥|私鑰|密钥|密鑰|秘密鍵|シークレットキー|シークレット|apiキー|비밀키|개인키|시크릿',
} as const;

/** Numbers that are called codes but are none: whole words, and beginnings of the word beside `code`. */
export const otherCodes =
  `(?:agen[tc]|ban[kq]|branch|clien|colou?r|compan|countr|coupon|currenc|customer|discount|emple|employ|erreur|erro|
  fehler|filial|kunden|länder|location|member|merchant|mitarbeit|office|phone|polic|postal|product|project|promo|référ|respost|
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
