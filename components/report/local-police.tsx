import { Printer } from '@lucide/icons';
import { Icon } from '@/components/ui/icon';
import { LinkRow } from '@/components/ui/link-row';
import { ruledPart } from '@/components/ui/part';
import { Rows } from '@/components/ui/rows';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { CopyOut } from './copy-out';
import { ForCountry } from './country';
import { withoutOffice, withoutPolice } from './places';

/** For countries whose police are not on our list. */
export function LocalPolice({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <ForCountry className={ruledPart} id="police" of={withoutPolice}>
      <h2>{t('report.police.title')}</h2>
      <ForCountry of={withoutOffice}>
        <p>{t('report.police.none')}</p>
      </ForCountry>
      <p>{t('report.police.why')}</p>
      <p>{t('report.police.number')}</p>
      <Rows>
        <LinkRow
          href={`/${locale}/record/print/`}
          name={t('report.police.print')}
          hint={t('report.police.print-hint')}
          icon={<Icon of={Printer} />}
        />
      </Rows>
      <CopyOut office="police" />
    </ForCountry>
  );
}
