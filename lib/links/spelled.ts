/** The signs of a host that are read out by name. */
const named: Readonly<Record<string, 'dot' | 'dash' | 'colon'>> = {
  '.': 'dot',
  '-': 'dash',
  ':': 'colon',
};

/**
 * A host letter by letter, to be said on the phone: `f i r s t, dash, h o u r, dot, …`. Words keep together, since they
 * are said in one breath.
 *
 * @param nameOf how a sign is called
 */
export const spelled = (host: string, nameOf: (sign: 'dot' | 'dash' | 'colon') => string): string =>
  host
    .split(/([.:-])/)
    .filter(Boolean)
    .map((part) => (named[part] ? nameOf(named[part]) : [...part].join(' ')))
    .join(', ');
