/** The text of a link with its place, and the link's target. */
export interface LinkText {
  from: number;
  to: number;
  meant: string;
}

/** Links in exported chats, documents and wikis, with text and target. */
const forms = [
  /"text"\s{0,9}:\s{0,9}"(?<text>[^"\n]{0,400})"\s{0,9},\s{0,9}"(?:href|url)"\s{0,9}:\s{0,9}"(?<meant>[^"\n]{1,2000})"/dgu,
  /\bHYPERLINK\s{1,9}"(?<meant>[^"\n]{1,2000})"(?<text>[^\n]{0,400})/dgu,
  /\[(?<meant>https?:[^\s[\]]{1,2000})[^\S\n]{1,9}(?<text>[^[\]\n]{1,400})\]/dgiu,
];

/** The texts of such links. */
export function otherLinksIn(text: string): LinkText[] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ groups = {}, indices }) => {
      const place = indices?.groups?.['text'];
      return place ? [{ from: place[0], to: place[1], meant: groups['meant'] ?? '' }] : [];
    }),
  );
}
