/** An address of a page, with or without its scheme, or one that a QR code for payments holds: `bitcoin:bc1…`. */
const linked = /[a-z\d]\.[a-z]{2,}[/?#]|^[a-z][a-z\d+.-]{2,20}:[!-~]+$/i;

/** Whoever's transfers of a token a page of Etherscan's makers shows. */
const holder = /[?&]a=([^&#]+)/;

/** What stands between the parts of a link, and around one in a sentence. */
const separators = /[/?#&\s<>()[\]"',;]+|\.$|^[a-z][a-z\d+.-]*:|(?<=[?&][^=&#]*)=|@\d+/i;

/** The parts of a link that may be an address or an id, each once, decoded; empty if the text is no link. */
export function partsOfLink(text: string): readonly string[] {
  if (!linked.test(text)) return [];
  const of = holder.exec(text)?.[1];
  const whole = of ? [of] : text.split(separators);
  return [...new Set(whole.map(decoded))].filter((part) => part !== '');
}

/** `TxID: 0x…`, as exchanges show it above or beside what they let copy. */
const label = /^\p{L}[\p{L}\d ’']{1,40}(?:[^\S\n]*[:：]\s+|\s*\n\s*)(\S+)$/u;

/** What stands behind a word for it and nothing else; empty if the text is more, or less. */
export const behindLabel = (text: string): readonly string[] => label.exec(text)?.slice(1) ?? [];

function decoded(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
