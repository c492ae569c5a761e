/** A letter of a script without spaces, or of one that adds endings to words. */
export const unspacedLetter =
  '(?:(?=[\\p{L}\\p{M}])[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}])';

const unspaced = new RegExp(unspacedLetter, 'u');
const others = new RegExp(`(?:(?!${unspacedLetter}).)+`, 'gsu');

export const holdsUnspaced = (text: string) => unspaced.test(text);

/** The parts of a text between such letters, with their places. */
export const partsBetween = (text: string): { at: number; part: string }[] =>
  [...text.matchAll(others)].map(({ 0: part, index }) => ({ at: index, part }));
