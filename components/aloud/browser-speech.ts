import type { Speech } from './reader';

/** What is being said: Chrome forgets an utterance that nobody holds, and its end with it. */
let said: SpeechSynthesisUtterance | null = null;

/** The browser's own speech, with one of its voices. */
export const browserSpeech = (voice: SpeechSynthesisVoice): Speech => ({
  say(text, { ended, failed }) {
    said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = ended;
    said.onerror = failed;
    window.speechSynthesis.speak(said);
  },
  hush: () => window.speechSynthesis.cancel(),
});
