import { FoldRow } from '@/components/ui/rows';
import { Small } from '@/components/ui/small';
import { takesWriting } from '@/lib/content/authorities/registry';
import type { Authority } from '@/lib/content/authorities/schema';
import { hasForm } from '@/lib/exports/forms/registry';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { CopyOut } from './copy-out';
import { OfficeFacts } from './office-facts';
import { OfficePoints } from './office-points';
import { RestsOn } from './rests-on';
import { Ways } from './ways';

interface Props {
  locale: LocaleId;
  office: Authority;
  /** The one to go to first in its country. */
  first?: boolean;
}

/** Where to report: what it is, the ways there, what it asks for, what follows, and how sure we are. */
export function Office({ locale, office, first = false }: Props) {
  const t = getWords(locale);
  const { id, name, lang = 'en', kind } = office;
  return (
    <article
      className="flow-4 not-first-of-type:mt-8 not-first-of-type:border-rule not-first-of-type:border-t not-first-of-type:pt-6"
      aria-labelledby={id}
    >
      <header className="flow-1">
        <Small>{t(`report.kinds.${kind}`)}</Small>
        <h3 id={id} lang={lang}>
          {name}
        </h3>
        <p>{said(locale, office)}</p>
      </header>
      <Body locale={locale} office={office} first={first} />
    </article>
  );
}

/** The same, folded to a row with its name. */
export function FoldedOffice({ locale, office }: Props) {
  const { name, lang = 'en' } = office;
  return (
    <FoldRow name={<span lang={lang}>{name}</span>} hint={said(locale, office)}>
      <div className="flow-4 pt-2 pb-8">
        <Body locale={locale} office={office} />
      </div>
    </FoldRow>
  );
}

function said(locale: LocaleId, { takes, inPerson }: Authority): string {
  const t = getWords(locale);
  const sentences = takes.map((code) => t(`report.takes.${code}`));
  return [...sentences, ...(inPerson === 'no' ? [t('report.person.no')] : [])].join(' ');
}

function Body({ locale, office, first = false }: Props) {
  return (
    <>
      {office.notes?.map((note) => (
        <p key={note}>
          <bdi lang="en">{note}</bdi>
        </p>
      ))}
      <Ways locale={locale} office={office} first={first} />
      <OfficeFacts locale={locale} office={office} />
      <OfficePoints locale={locale} office={office} />
      {(takesWriting(office) || hasForm(office.id)) && <CopyOut office={office.id} />}
      <RestsOn locale={locale} citations={office.sources} joins />
    </>
  );
}
