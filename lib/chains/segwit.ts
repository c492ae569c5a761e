import { type Bech32, bech32, bech32m } from '@scure/base';
import type { Form } from './form';
import type { NetworkId } from './networks';

/**
 * Segregated witness addresses: version 0 in Bech32 (BIP 173), versions 1 to 16 in Bech32m (BIP 350), with the lengths
 * of BIP 141.
 */
function form(network: NetworkId, prefix: string): Form {
  const like = new RegExp(`^${prefix}1[0-9a-z]{6,}$`, 'i');
  return {
    networks: [network],
    look(text) {
      if (!like.test(text)) return null;
      const fits = holdsProgram(bech32, text, prefix) || holdsProgram(bech32m, text, prefix);
      return fits ? 'fits' : 'typo';
    },
  };
}

function holdsProgram(coder: Bech32, text: string, prefix: string): boolean {
  const parts = coder.decodeUnsafe(text);
  if (!parts || parts.prefix !== prefix) return false;
  const [version, ...words] = parts.words;
  const length = coder.fromWordsUnsafe(words)?.length;
  if (version === undefined || length === undefined) return false;
  if (coder === bech32) return version === 0 && (length === 20 || length === 32);
  return version >= 1 && version <= 16 && length >= 2 && length <= 40;
}

/** Prefixes: SLIP-0173. */
export const segwitForms: readonly Form[] = [form('bitcoin', 'bc'), form('litecoin', 'ltc')];
