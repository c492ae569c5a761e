import { Cited } from '@/components/ui/cited';
import { Code } from '@/components/ui/code';
import { FoldRow, Rows } from '@/components/ui/rows';
import { ScreenPaths } from '@/components/ui/screen-paths';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { type Reach, reachContent } from './reach-content';

/** How each account that we know it of reaches people, folded. */
export function ReachOfAll({ locale }: { locale: LocaleId }) {
  return (
    <Rows>
      {reachContent(locale).map(({ id, name, ...reach }) => (
        <li key={id}>
          <FoldRow name={name}>
            <ReachOf locale={locale} {...reach} />
          </FoldRow>
        </li>
      ))}
    </Rows>
  );
}

function ReachOf({ locale, says, code, verify, sources }: Omit<Reach, 'id' | 'name'> & { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <div className="flow-4 pb-6">
      {says.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {code && (
        <div className="flow-2">
          {code.says.map((one) => (
            <p key={one}>{one}</p>
          ))}
          {code.paths && <ScreenPaths paths={code.paths} />}
        </div>
      )}
      {verify && (
        <p>
          {t('script.real.verify')}{' '}
          <a
            className="inline-flex min-h-tap items-center"
            href={verify.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            <Code>
              {verify.address.before}
              <b>{verify.address.domain}</b>
            </Code>
            <span className="sr-only"> {verify.newTab}</span>
          </a>{' '}
          {verify.language && `(${verify.language}) `}
          {verify.what}
        </p>
      )}
      <Cited cited={sources} joins />
    </div>
  );
}
