/** The digits of what is nothing but a number. */
const numberIn = (value: string) =>
  /^(?:tel:|sms:|callto:)?[+\d\s().-]+$/i.test(value) && (value.match(/\d/g)?.length ?? 0) > 6
    ? value.replace(/[^+\d]/g, '')
    : null;

/**
 * Whether two numbers are one, written with and without `+` or `00`, or without the code of North America. Of other
 * countries' codes nothing is said: with one of them before it, a number is somebody else's.
 */
const isSameNumber = (one: string, other: string) => {
  const [a, b] = [one, other].map((number) => number.replace(/^(?:\+|00)/, '').replace(/^1(?=\d{10}$)/, ''));
  return a === b;
};

/** Without scheme, `www.`, and what nobody looks at behind: as two people write the same address. */
const short = (value: string) =>
  value
    .toLowerCase()
    .replace(/^(?:https?:[\\/]*|mailto:)/, '')
    .replace(/^www\./, '')
    // Only from where a row of them begins, so that time grows with the length.
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
 * Whether an address leads to whom the one typed in front of it names: it is the same, it goes on where that one
 * ends, or that one is no more than its host. Two people with mail at one host are not the same.
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
