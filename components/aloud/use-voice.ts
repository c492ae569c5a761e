'use client';

import { useEffect, useState } from 'react';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { voiceFor } from './voice';

/** The voice on this device that reads the page, or null. None reads a language that nobody speaks. */
export function useVoice(locale: LocaleId): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const speech = window.speechSynthesis;
    if (!speech || findLocale(locale)?.listed !== true) return;
    const look = () => setVoice(voiceFor(speech.getVoices(), locale, navigator.languages) ?? null);
    look();
    // Chrome has its voices a while after they were first asked for, and tells so.
    speech.addEventListener?.('voiceschanged', look);
    return () => speech.removeEventListener?.('voiceschanged', look);
  }, [locale]);
  return voice;
}
