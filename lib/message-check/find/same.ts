/** The digits of a value that is only a number. */
const numberIn = (value: string) =>
  /^(?:tel:|sms:|callto:)?[+\d\s().-]+$/i.test(value) && (value.match(/\d/g)?.length ?? 0) > 6
    ? value.replace(/[^+\d]/g, '')
    : null;

/**
 * Whether two numbers are the same, with or without `+`, `00` or the code of North America. Other calling codes must
 * match: with another one, a number is somebody else's.
 */
const isSameNumber = (one: string, other: string) => {
  const [a, b] = [one, other].map((number) => number.replace(/^(?:\+|00)/, '').replace(/^1(?=\d{10}$)/, ''));
  return a === b;
};

/** Without scheme, `www.` and trailing punctuation: one form for all ways to write an address. */
const short = (value: string) =>
  value
    .toLowerCase()
    .replace(/^(?:https?:[\\/]*|mailto:)/, '')
    .replace(/^www\./, '')
    // Only from the beginning of a run, so that time grows linearly.
    .replace(/(?<![/.,;:!?])[/.,;:!?]+$/, '');

function hostOf(value: string): string | null {
  const withScheme = /^https?:/i.test(value) ? value : `https://${value}`;
  try {
    return new URL(withScheme).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}

const isUnder = (host: string, above: string) => host === above || host.endsWith(`.${above}`);

/**
 * Whether an address leads where its display text says: both are equal, the text is the beginning of the address, or it
 * is only the host. Two mail addresses on one host are not the same.
 */
export function isSame(typed: string, meant: string): boolean {
  const [dialled, called] = [numberIn(typed), numberIn(meant)];
  if (dialled || called) return dialled !== null && called !== null && isSameNumber(dialled, called);
  const [one, other] = [short(typed), short(meant)];
  if (one === other || other.split('?')[0] === one) return true;
  if (one.includes('@') && other.includes('@')) return false;
  if (/[\\/?#]/.test(one)) return other.startsWith(`${one}/`);
  const [host, leadsTo] = [hostOf(one), hostOf(meant)];
  if (!host?.includes('.') || !leadsTo?.includes('.')) return false;
  return isUnder(leadsTo, host) || isUnder(host, leadsTo);
}
