// @ts-check

const day = 24 * 60 * 60 * 1000;

/**
 * The file that tells where to report a vulnerability (RFC 9116). Only the operator of a copy of this site knows that,
 * so it is set at build time: `SECURITY_CONTACT` holds one or more addresses (`mailto:`, `https:` or `tel:`), the
 * preferred one first, `SECURITY_EXPIRES` the time until which they are valid (RFC 3339, at most a year away: section
 * 2.5.5).
 *
 * @param {Record<string, string | undefined>} env
 * @param {Date} now
 * @returns {{ text: string } | { missing: string } | { wrong: string }} `missing` and `wrong` are sentences
 *   for the person who builds: without a contact there is no file, with half of it no build
 */
export function securityTxt({ SECURITY_CONTACT = '', SECURITY_EXPIRES = '' }, now) {
  const contacts = SECURITY_CONTACT.split(/\s+/).filter(Boolean);
  if (contacts.length === 0)
    return {
      missing:
        'There is no /.well-known/security.txt in this build: set SECURITY_CONTACT (mailto:… or https://…) ' +
        'and SECURITY_EXPIRES to tell where weaknesses are to be reported.',
    };
  const odd = contacts.find((contact) => !/^(mailto:\S+@\S+|https:\/\/\S+|tel:\+?[\d-]+)$/i.test(contact));
  if (odd) return { wrong: `SECURITY_CONTACT holds ${odd}, which is no mailto:, https:// or tel: address.` };
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(SECURITY_EXPIRES))
    return { wrong: 'SECURITY_EXPIRES must be a time such as 2027-06-30T00:00:00Z.' };
  const left = Date.parse(SECURITY_EXPIRES) - now.getTime();
  if (!(left > 0 && left <= 366 * day))
    return { wrong: `SECURITY_EXPIRES must lie within the next year, and is ${SECURITY_EXPIRES}.` };
  const lines = [...contacts.map((contact) => `Contact: ${contact}`), `Expires: ${SECURITY_EXPIRES}`];
  return { text: `${[...lines, 'Preferred-Languages: en'].join('\n')}\n` };
}
