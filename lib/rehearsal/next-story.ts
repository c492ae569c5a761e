import type { Story } from '@/lib/content/rehearsals/story';

/** When each story was last played on this device, by its id: RFC 3339. */
export type Played = Readonly<Record<string, string>>;

/** The story to play next: the first that was not played here, and after all of them the one played longest ago. */
export function nextStory(stories: readonly [Story, ...Story[]], played: Played): Story {
  const unplayed = stories.find(({ id }) => !(id in played));
  if (unplayed) return unplayed;
  const at = ({ id }: Story) => Date.parse(played[id] ?? '') || 0;
  return stories.toSorted((one, other) => at(one) - at(other))[0] ?? stories[0];
}

/** After so many days what was learned fades (DeLiema, Robb and Wendel 2024: two to three weeks). */
export const daysUntilAgain = 14;
