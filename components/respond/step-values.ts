import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { labelIn } from '@/lib/playbook/label';
import type { Provider } from '@/lib/playbook/schema';

/** The provider's facts as the words of an action take them. */
export function stepValues(locale: LocaleId, provider: Provider) {
  const button = provider.lockingEmails?.value.button;
  return {
    provider: provider.name ?? getWords(locale)('site.other-provider'),
    button: button ? (labelIn(button, locale)[0]?.text ?? '') : '',
    pause: provider.withdrawalPause ? 'known' : 'unknown',
    from: provider.withdrawalPause?.value.from ?? 0,
    to: provider.withdrawalPause?.value.to ?? 0,
    deadline: provider.policeReportWithin ? 'known' : 'unknown',
    days: provider.policeReportWithin?.value ?? 0,
  };
}
