import { Corner } from '@/components/leave/corner';
import { Main, Page } from '@/components/site/page';
import { PickLanguage } from '@/components/site/pick-language';
import { brand, Top } from '@/components/site/top';
import { LinkRow } from '@/components/ui/link-row';
import { Rows } from '@/components/ui/rows';
import { listedLocales } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** Picks the language; plain links without scripts. */
export default function EntryPage() {
  const t = getWords('en');
  return (
    <Page>
      <Top>
        <span className={brand}>{t('site.brand')}</span>
        <Corner text={t('leave.link')} />
      </Top>
      <Main>
        <h1>{t('start.title')}</h1>
        <p className="text-lead">{t('site.languages')}</p>
        <Rows>
          {listedLocales.map(({ id, name }) => (
            <LinkRow key={id} href={`/${id}/`} name={<span lang={id}>{name}</span>} />
          ))}
        </Rows>
        <PickLanguage locales={listedLocales.map(({ id }) => id)} />
      </Main>
    </Page>
  );
}
