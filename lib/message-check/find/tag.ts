/** The text from `<a` to the end of the tag, quoted strings included. */
const inside = /(?:"[^"]*"|'[^']*'|[^<>"'])*/uy;
/** One attribute, or a single quote; quoted-printable writes `=` as `=3D`. */
const attribute =
  /(?<=^|[\s"'/])(?<name>[^\s"'<>/=]{1,60})\s{0,9}=(?:3D)?\s{0,9}(?:"(?<double>[^"]*)"?|'(?<single>[^']*)'?|(?<bare>[^\s"'<>]+))|"[^"]*"|'[^']*'/giu;

/** Maximum length of a tag that is read, in UTF-16 units. */
const longest = 2000;

interface Tag {
  /** The beginning of the text after it. */
  end: number;
  /** Its target; null if it has none. */
  href: string | null;
}

/** The tag of a link in HTML, read as a browser does: the first `href` counts. `at` is the place after `<a`. */
export function readTag(text: string, at: number): Tag {
  const part = text.slice(at, at + longest);
  inside.lastIndex = 0;
  const { length } = inside.exec(part)?.[0] ?? '';
  // An open quote is read up to the next character that ends a tag.
  const attributes = part.slice(0, length) + (/^["'][^<>]*/u.exec(part.slice(length))?.[0] ?? '');
  const end = at + attributes.length;
  for (const { groups = {} } of attributes.matchAll(attribute)) {
    if (groups['name']?.toLowerCase() !== 'href') continue;
    return { end, href: (groups['double'] ?? groups['single'] ?? groups['bare'] ?? '').trim() };
  }
  // A longer one may lead anywhere.
  return { end, href: attributes.length === longest ? '' : null };
}
