import { describe, expect, test } from 'vitest';
import { stories } from '@/lib/content/rehearsals/registry';
import { nextStory } from './next-story';

const on = (day: number) => `2026-11-${day}T10:00:00.000+11:00`;
const all = Object.fromEntries(stories.map(({ id }, i) => [id, on(10 + i)]));

describe('The next story', () => {
  test('is the first to whom none was told yet, then one after the other', () => {
    let played: Record<string, string> = {};
    const told = stories.map(() => {
      const { id } = nextStory(stories, played);
      played = { ...played, [id]: on(10) };
      return id;
    });
    expect(told).toEqual(stories.map(({ id }) => id));
  });

  test('is the one played longest ago once all were', () => {
    expect(nextStory(stories, { ...all, bank: on(1).replace('-1T', '-01T') }).id).toBe('bank');
    expect(nextStory(stories, { ...all, exchange: on(29) }).id).toBe(stories[1]?.id);
  });

  test('compares times and no texts: offsets differ', () => {
    const played = {
      ...all,
      exchange: '2026-11-01T01:00:00.000+11:00',
      wallet: '2026-10-31T15:00:00.000+00:00',
    };
    expect(nextStory(stories, played).id).toBe('exchange');
  });

  test('takes a date that reads as none for the longest ago, and minds no story it does not know', () => {
    expect(nextStory(stories, { ...all, police: 'soon', gone: on(10) }).id).toBe('police');
  });
});
