import type { LabelText } from '@/lib/playbook/label';

/** A label on a provider's screen, each language on its own line. */
export function ScreenLabel({ label }: { label: readonly LabelText[] }) {
  return label.map(({ lang, text }, i) => (
    <span key={lang} lang={lang}>
      {i > 0 && <br />}
      {text}
    </span>
  ));
}
