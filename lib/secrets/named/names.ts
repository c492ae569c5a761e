/**
 * The words by which people name a secret, in the languages that the lists of recovery phrases, the exchanges and
 * the reports of thefts are written in: English, Spanish, French, German, Italian, Portuguese, Dutch, Polish,
 * Czech, Turkish, Russian, Ukrainian, Vietnamese, Indonesian, Arabic, Hindi, and below those without spaces.
 * In lower case; `a+b` is two words, with a space, a hyphen, a low line or nothing between them.
 */
export const names = {
  password: `password passwords passwd passcode passphrase pwd pw psw login+pass contraseña contrasena
    mot+de+passe mdp passwort kennwort senha palavra+passe wachtwoord hasło haslo heslo şifre şifrem
    şifremiz parolam parola+d+ordine пароль пароля паролем паролю mật+khẩu kata+sandi sandi كلمة+المرور كلمة+السر المرور
    पासवर्ड`,
  /** What stands behind these is a password only if it is said to be: a boarding pass has letters and digits too. */
  mayBePassword: 'pass clave',
  /** Such a number is nothing but a code. */
  code: `otp totp 2+fa mfa mtan one-time+code onetime+code sms+code verification+code security+code
    authentication+code authenticator+code login+code access+code confirmation+code auth+code google+code
    bestätigungscode sicherheitscode verifizierungscode zugangscode smscode einmalcode`,
  pin: 'pin',
  cardCode: 'cvv cvc',
  /** Such a number is a code if it is said to be one: `the code is 123456`. */
  mayBeCode: `code codes código códigos codigo codice codici kod kodu kód код кода коды коде رمز الرمز كود الكود
    कोड ओटीपी mã kode`,
  secret: `secret setup+key authenticator+key backup+key secretkey apisecret apikey secret+key private+key api+key api+secret access+key
    access+token api+token secret+token client+secret privatekey privkey secreto secreta clave+secreta clave+privada
    clave+api llave+privada clé+privée clé+secrète clé+api privater+schlüssel geheimer+schlüssel api+schlüssel
    chiave+privata chiave+segreta chiave+api chave+privada chave+secreta chave+api приватный+ключ закрытый+ключ
    секретный+ключ api+ключ секрет khóa+bí+mật khóa+riêng kunci+rahasia kunci+privat المفتاح+السري المفتاح+الخاص
    seed entropy mnemonic`,
} as const;

/** Names of the scripts that put no space between words, or put endings on them. */
export const unspacedNames = {
  password: '密码|密碼|口令|パスワード|비밀번호|암호|패스워드|รหัสผ่าน',
  code: '验证码|驗證碼|认证码|校验码|动态码|認証コード|確認コード|smsコード|ワンタイムパスワード|暗証番号|인증번호|인증코드|รหัสยืนยัน',
  secret: '私钥|私鑰|密钥|密鑰|秘密鍵|シークレットキー|シークレット|apiキー|비밀키|개인키|시크릿',
} as const;

/** Numbers that are called codes and are none of these: the word beside `code`. */
export const otherCodes =
  `area|bar|bank|booking|branch|city|colou?r|country|coupon|currency|dial(?:l?ing)?|discount|
  error|exit|hex|invite|ifsc|invitation|iban|location|office|phone|post|postal|promo|promotion|product|qr|reason|
  ref|referral|reference|region|response|return|routing|sort|source|state|status|swift|ticket|case|tracking|voucher|
  zip|fiscale?|barras|barre|país|pays|paese|ciudad|área|erreur|errore|erro|города|страны|ошибки`.replace(
    /\s/g,
    '',
  );

/** What stands between a name and what is named. */
export const copulas =
  `is|was|are|were|being|be|equals|es|era|fue|est|était|c'est|ist|war|lautet|lautete|è|era|
  foi|é|wynosi|to|je|byl|bylo|is|это|был|была|было|là|adalah|yaitu|هو|هي|كان|كانت|है|था|थी`.replace(/\s/g, '');

/** After a colon these are answers, not passwords: `Password: changed`. */
export const answers = `a again all alone already also and any app asked been both by can changed checked compromised
  correct could created deleted did different do done email enter entered exposed false fixed for from gave given had
  has have he here i in incorrect invalid it its leaked long lost my never new no none not null of ok okay old on one
  optional or other our password passwords please protected read recover required reset safe said same see sent set
  shared she short stolen strong sure that the their them then they this to told true typed unchanged unknown unsure
  updated use used very was weak what when which who with wrong yes yet you your
  sí si no nuevo nueva cambiada cambiado misma desconocida robada olvidada
  oui non changé nouveau inconnu volé oublié modifié
  ja nein geändert neu unbekannt gestohlen vergessen zurückgesetzt
  sì cambiata nuova sconosciuta rubata dimenticata sim não nao alterada mudada nova roubada esquecida
  да нет изменён изменен новый неизвестен сброшен украден evet hayır değiştirildi yeni
  đã không mới ya tidak sudah diubah baru نعم لا جديد हाँ नहीं नया बदला`;
