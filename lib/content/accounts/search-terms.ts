// Made by make-registry.mjs from the files of the accounts. Edits are lost.
/** What people may type to find an account with a playbook: its name, and the names in `aliases`. */
export const searchTerms: readonly { id: string; terms: readonly string[] }[] = [
  { id: 'binance', terms: ["Binance","バイナンス","币安","幣安","Бинанс","바이낸스"] },
  { id: 'binance-tr', terms: ["Binance TR","Binance Turkey","Binance Türkiye"] },
  { id: 'binance-us', terms: ["Binance.US","Binance US"] },
  { id: 'bitget', terms: ["Bitget"] },
  { id: 'bitvavo', terms: ["Bitvavo"] },
  { id: 'bybit', terms: ["Bybit","バイビット","Байбит","바이비트"] },
  { id: 'gate', terms: ["Gate","gate.io"] },
  { id: 'htx', terms: ["HTX","Huobi","火币","火幣","フォビ","후오비","Хуоби"] },
  { id: 'kucoin', terms: ["KuCoin","库币","クーコイン","쿠코인","Кукоин"] },
  { id: 'mexc', terms: ["MEXC","MXC","抹茶"] },
  { id: 'okx', terms: ["OKX","OKEx","欧易"] },
  { id: 'google', terms: ["Google (Gmail)","Gmail","Google Mail"] },
  { id: 'any-carrier', terms: [] },
  { id: 'own-wallet', terms: [] },
  { id: 'other', terms: [] },
];
