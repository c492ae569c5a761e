import { lies } from '@/lib/content/call-script';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** The three lies, each with one line of truth. */
export function Lies({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <dl className="*:border-rule *:border-t *:py-4 *:last:border-b print:*:border-ink print:*:py-[1mm]">
      {lies.map(({ id }) => (
        <div
          key={id}
          className="grid gap-x-8 gap-y-1 form:grid-cols-2 print:break-inside-avoid print:grid-cols-2"
        >
          <dt className="font-bold">{t(`script.lies.${id}.lie`)}</dt>
          <dd>{t(`script.lies.${id}.true`)}</dd>
        </div>
      ))}
    </dl>
  );
}
