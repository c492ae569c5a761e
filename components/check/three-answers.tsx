import { Mark } from '@/components/ui/mark';
import { Part } from '@/components/ui/part';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

const answers = [
  ['official', 'official'],
  ['imitates', 'imitates'],
  ['cannot-confirm', 'unsure'],
] as const;

/** What the answers mean, with their marks. There is no fourth. */
export function ThreeAnswers({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <Part heading="three" title={t('check.three.title')}>
      <ul role="list" className="[--mark-y:0.89rem]">
        {answers.map(([answer, mark]) => (
          <li key={answer} className="grid grid-cols-mark gap-x-3.5 py-2">
            <Mark kind={mark} />
            <p>
              <b>{t(`check.three.${answer}`)}</b>
              <br />
              {t(`check.three.${answer}-means`)}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
