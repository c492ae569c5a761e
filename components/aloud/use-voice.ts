'use client';

import { useSyncExternalStore } from 'react';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { voiceFor } from './voice';

/** Chrome has its voices a while after they were first asked for, and tells so. */
function onVoices(changed: () => void) {
  const speech = window.speechSynthesis;
  speech?.addEventListener?.('voiceschanged', changed);
  return () => speech?.removeEventListener?.('voiceschanged', changed);
}

/** The voice on this device that reads the page, or null. None reads a language that nobody speaks. */
export function useVoice(locale: LocaleId): SpeechSynthesisVoice | null {
  const isSpoken = findLocale(locale)?.listed === true;
  return useSyncExternalStore(
    onVoices,
    () =>
      (isSpoken && voiceFor(window.speechSynthesis?.getVoices() ?? [], locale, navigator.languages)) || null,
    () => null,
  );
}
