import type { Found } from './found';

export const longestLabel = 400;

/** `[1]: address` of Markdown (CommonMark 0.31, section 4.7), and `[1] address` below what was a mail with links. */
const definition = /^[>\s]*\[(?<label>[^[\]\n]{1,400})\][:.]?[^\S\n]{1,9}<?(?<meant>[^\s<>]+)/gmu;
const behind = /[)\]}>"'”’»*_~]{0,3}[^\S\n]?\[(?<label>[^[\]\n]{1,400})\]/uy;

/** Where the links of a text lead whose addresses stand apart from them. */
export class References {
  #addresses = new Map<string, string>();

  constructor(text: string) {
    for (const { groups = {} } of text.matchAll(definition)) {
      const label = plain(groups['label'] ?? '');
      // The first one counts.
      if (!this.#addresses.has(label)) this.#addresses.set(label, groups['meant'] ?? '');
    }
  }

  meantBy(label: string): string | null {
    return this.#addresses.get(plain(label)) ?? null;
  }
}

const plain = (label: string) => label.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Where something leads that a reference stands behind: `x.com [1]`. */
export function referredTo(text: string, references: References): (found: Found) => string | null {
  return ({ end }) => {
    behind.lastIndex = end;
    const label = behind.exec(text)?.groups?.['label'];
    return label === undefined ? null : references.meantBy(label);
  };
}
