type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'voiceURI'>;

const parts = (tag: string) => tag.toLowerCase().split(/[-_]/);

/** The toy voices of macOS and iOS: “Albert”, “Bubbles” and the like. */
const isToy = ({ voiceURI }: Voice) => /^com\.apple\.(speech\.synthesis|eloquence)\./.test(voiceURI);

/**
 * The voice that reads a language, or undefined. Only one that says that it is on this device: another would send the
 * text to a server. Rather as the person's browser speaks, then the one they chose for all programs.
 *
 * @param language of the text, a BCP 47 tag
 * @param wanted the person's languages, the first before all others
 */
export function voiceFor<V extends Voice>(
  voices: readonly V[],
  language: string,
  wanted: readonly string[],
): V | undefined {
  const [base] = parts(language);
  const places = wanted.map((tag) => parts(tag).join('-'));
  const rank = (voice: V) => {
    const place = places.indexOf(parts(voice.lang).join('-'));
    return [Number(isToy(voice)), place < 0 ? places.length : place, Number(!voice.default)];
  };
  const fits = voices.filter((voice) => voice.localService === true && parts(voice.lang)[0] === base);
  return fits
    .map((voice) => ({ voice, rank: rank(voice) }))
    .sort((a, b) => a.rank.map((one, i) => one - (b.rank[i] ?? 0)).find((one) => one !== 0) ?? 0)[0]?.voice;
}
