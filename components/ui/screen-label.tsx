import type { LabelText } from '@/lib/playbook/label';

/** What stands on a provider's screen, each language of it on a line of its own. */
export function ScreenLabel({ label }: { label: readonly LabelText[] }) {
  return label.map(({ lang, text }, i) => (
    <span key={lang} lang={lang}>
      {i > 0 && <br />}
      {text}
    </span>
  ));
}
