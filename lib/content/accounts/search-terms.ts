// Made by make-registry.mjs from the files of the accounts. Edits are lost.
/** What people may type to find an account with a playbook: its name, and the names in `aliases`. */
export const searchTerms: readonly { id: string; terms: readonly string[] }[] = [
  { id: 'binance', terms: ["Binance","バイナンス","币安","幣安","Бинанс","바이낸스"] },
  { id: 'bitvavo', terms: ["Bitvavo"] },
  { id: 'google', terms: ["Google (Gmail)","Gmail","Google Mail"] },
  { id: 'any-carrier', terms: [] },
  { id: 'own-wallet', terms: [] },
  { id: 'other', terms: [] },
];
