/** What stands between `<a` and its end, quotes with signs in them included. */
const inside = /(?:"[^"]*"|'[^']*'|[^<>"'])*/uy;
/** One attribute, or a quote by itself; quoted-printable writes `=` as `=3D`. */
const attribute =
  /(?<=^|[\s"'/])(?<name>[^\s"'<>/=]{1,60})\s{0,9}=(?:3D)?\s{0,9}(?:"(?<double>[^"]*)"?|'(?<single>[^']*)'?|(?<bare>[^\s"'<>]+))|"[^"]*"|'[^']*'/giu;

/** How much of a tag is read, in UTF-16 units. */
const longest = 2000;

interface Tag {
  /** Where the text behind it begins. */
  end: number;
  /** Where it leads; null where it says nothing of it. */
  href: string | null;
}

/** The tag of a link in HTML, read as a browser does: the first `href` counts. `at` is behind `<a`. */
export function readTag(text: string, at: number): Tag {
  const part = text.slice(at, at + longest);
  inside.lastIndex = 0;
  const { length } = inside.exec(part)?.[0] ?? '';
  // An open quote is read up to the next sign that ends a tag.
  const attributes = part.slice(0, length) + (/^["'][^<>]*/u.exec(part.slice(length))?.[0] ?? '');
  const end = at + attributes.length;
  for (const { groups = {} } of attributes.matchAll(attribute)) {
    if (groups['name']?.toLowerCase() !== 'href') continue;
    return { end, href: (groups['double'] ?? groups['single'] ?? groups['bare'] ?? '').trim() };
  }
  // What is longer may lead anywhere.
  return { end, href: attributes.length === longest ? '' : null };
}
