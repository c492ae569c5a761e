/** What the words before a run of characters say it is. */
export type Meaning = 'key' | 'id' | null;

/** Maximum distance between a name and what it names, a line break included. */
const reach = 48;

const meanings =
  /(?<key>priv(?:ate|ada|ata|ée|é)|secret|segret|geheim|\bpk\b|приват|закрыт|секрет|ключ|私钥|私鑰|密钥|秘密鍵|개인키|비밀키|seed|semilla|entropy|mnemonic|wif\b)|(?<id>(?<![a-z\d])tx(?![a-z\d])|tx[ _-]?(?:id|hash)|txn|transac|transak|transaz|trans(?:fer|ferência)|trx|hash|block|sha-?\d|digest|md5|checksum|fingerprint|huella|empreinte|prüfsumme|impronta|impressão|signature|commit|merkle|public|contract|pool|utxo|explorer|транзак|хеш|хэш|отпечат|блок|подпис|交易|哈希|散列|指纹|区块|區塊|签名|トランザクション|取引|ハッシュ|ブロック|指紋|署名|거래|해시|지문|블록|서명|giao dịch|mã băm|işlem|özet|معاملة|بصمة|लेनदेन|हैश)/gu;

/** The nearest name before an offset. */
export function meaningBefore(text: string, offset: number): Meaning {
  let meaning: Meaning = null;
  for (const { groups } of text
    .slice(Math.max(0, offset - reach), offset)
    .toLowerCase()
    .matchAll(meanings))
    meaning = groups?.['key'] ? 'key' : 'id';
  return meaning;
}

/** Whether a run is part of a web address, whose parts are as long and random as keys. */
export function isInLink(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 400), start);
  return /(?:https?|hxxps?|ftp|wss?|ipfs):\/\/\S*$|\bwww\.\S*$|[\w-]\.[a-z]{2,}\/\S*$/i.test(before);
}
