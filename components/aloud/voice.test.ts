import { expect, test } from 'vitest';
import { voiceFor } from './voice';

const voice = (lang: string, more: object = {}) => ({
  lang,
  localService: true,
  default: false,
  voiceURI: lang,
  ...more,
});

test('A voice that would send the text to a server is never taken', () => {
  const remote = voice('en-US', { localService: false, default: true });
  const unknown = voice('en-US', { localService: undefined });
  expect(voiceFor([remote, unknown], 'en', ['en-US'])).toBeUndefined();
  const local = voice('en-GB');
  expect(voiceFor([remote, unknown, local], 'en', ['en-US'])).toBe(local);
});

test('A voice of another language is never taken', () => {
  expect(voiceFor([voice('de-DE', { default: true }), voice('enm')], 'en', ['de-DE'])).toBeUndefined();
  expect(voiceFor([], 'en', ['en'])).toBeUndefined();
});

test('Of several, the one that speaks as the person’s browser does is taken, then the one chosen for all programs', () => {
  const toy = voice('en-US', { voiceURI: 'com.apple.speech.synthesis.voice.Albert' });
  const plain = voice('en-US', { voiceURI: 'com.apple.voice.compact.en-US.Samantha' });
  const chosen = voice('en_GB', { default: true });
  expect(voiceFor([toy, plain, chosen], 'en', ['en-US', 'en'])).toBe(plain);
  expect(voiceFor([toy, plain, chosen], 'en', ['en-GB'])).toBe(chosen);
  expect(voiceFor([toy, plain, chosen], 'en', ['de-DE'])).toBe(chosen);
  expect(voiceFor([toy], 'en', ['en-US'])).toBe(toy);
});
