import { Mark } from '@/components/ui/mark';
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
    <section className="part ruled" aria-labelledby="three">
      <h2 id="three">{t('check.three.title')}</h2>
      <ul role="list" className="meanings">
        {answers.map(([answer, mark]) => (
          <li key={answer}>
            <Mark kind={mark} />
            <p>
              <b>{t(`check.three.${answer}`)}</b>
              <br />
              {t(`check.three.${answer}-means`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
