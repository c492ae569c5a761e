import { Part } from '@/components/ui/part';
import { authoritiesIn, countries } from '@/lib/content/authorities/registry';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { ForCountry } from './country';
import { FoldedOffice } from './office';
import { officeContent } from './office-content';
import { noCountry, otherCountry } from './place';

/** Where people of any country can turn; an office that their own list has is not named twice. */
export function Anywhere({ locale }: { locale: LocaleId }) {
  return (
    <Part heading="anywhere" title={getWords(locale)('report.anywhere')}>
      <div>
        {authoritiesIn('anywhere').map((office) =>
          office.outside ? (
            <ForCountry
              key={office.id}
              of={[noCountry, ...countries, otherCountry].filter((country) => country !== office.outside)}
            >
              <FoldedOffice {...officeContent(locale, office)} />
            </ForCountry>
          ) : (
            <FoldedOffice key={office.id} {...officeContent(locale, office)} />
          ),
        )}
      </div>
    </Part>
  );
}
