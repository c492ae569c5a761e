import type { Fact } from '@/lib/incident/facts';
import { hidden } from '@/lib/wording/escape';

/** A sum of decimal strings such as `1240.00`, with no rounding. */
export function sumOf(amounts: readonly string[]): string {
  const places = Math.max(0, ...amounts.map((amount) => amount.split('.')[1]?.length ?? 0));
  const sum = amounts.reduce((all, amount) => {
    const [whole = '', part = ''] = amount.split('.');
    return all + BigInt(whole + part.padEnd(places, '0'));
  }, 0n);
  const digits = String(sum).padStart(places + 1, '0');
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - places);
  return places > 0 && part !== '' ? `${whole}.${part}` : whole;
}

/** What was taken of each asset, as `amount asset` in the order told, and whether an amount or asset is missing. */
export function totalsOf(transactions: readonly Fact<'transaction'>[]): { totals: string[]; lacks: boolean } {
  const byAsset = new Map<string, { asset: string; amounts: string[] }>();
  for (const { asset, amount } of transactions) {
    if (!asset || !amount) continue;
    // What cannot be seen makes no other asset: the sums would read as two of the same.
    const seen = asset.replace(hidden, (one) => (/\s/.test(one) ? ' ' : '')).trim();
    const key = seen.toUpperCase();
    const one = byAsset.get(key) ?? { asset: seen, amounts: [] };
    byAsset.set(key, { ...one, amounts: [...one.amounts, amount] });
  }
  const totals = [...byAsset.values()].map(({ asset, amounts }) => `${sumOf(amounts)} ${asset}`);
  return { totals, lacks: transactions.some(({ asset, amount }) => !asset || !amount) };
}
