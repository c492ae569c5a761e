import { labelIn } from '@/lib/playbook/label';
import type { Label } from '@/lib/playbook/schema';

/** What stands on a provider's screen, each language of it on a line of its own. */
export function ScreenLabel({ label, locale }: { label: Label; locale: string }) {
  return labelIn(label, locale).map(({ lang, text }, i) => (
    <span key={lang} lang={lang}>
      {i > 0 && <br />}
      {text}
    </span>
  ));
}
