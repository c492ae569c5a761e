import { Code } from '@/components/ui/code';
import { Fact } from '@/components/ui/facts';
import { Small } from '@/components/ui/small';
import type { Phone } from '@/lib/content/authorities/schema';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** `tel:` takes digits, a plus at their head, and the signs of a telephone key; a hash has to be escaped. */
export const dialled = (number: string) => number.replace(/[^\d+#]/g, '').replace('#', '%23');

const wayTo = { call: 'tel:', abroad: 'tel:', urgent: 'tel:', text: 'sms:', whatsapp: null } as const;

interface Props {
  locale: LocaleId;
  phones: readonly Phone[];
  /** How sure we are of the whole row; said again only where a number differs. */
  sure: string | undefined;
}

/** Numbers as rows of facts. */
export function Phones({ locale, phones, sure }: Props) {
  const t = getWords(locale);
  return phones.map((phone) => (
    <Fact key={`${phone.use} ${phone.number}`} name={t(`report.phone.${phone.use}`)}>
      <Dial locale={locale} phone={phone} />
      {phone.confidence && phone.confidence !== sure && (
        <Small>{t('report.less-sure', { sure: t(`respond.source.${phone.confidence}`) })}</Small>
      )}
    </Fact>
  ));
}

/** A number to tap, with the hours at which somebody answers. */
export function Dial({ locale, phone }: { locale: LocaleId; phone: Phone }) {
  const { number, extension, use, hours } = phone;
  const way = wayTo[use];
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      {way ? (
        <a className="-my-[0.9rem] inline-flex min-h-tap items-center" href={`${way}${dialled(number)}`}>
          <Code>{number}</Code>
        </a>
      ) : (
        <Code>{number}</Code>
      )}
      {extension && <span>{getWords(locale)('report.phone.extension', { extension })}</span>}
      {hours && (
        <span>
          <Hours locale={locale} hours={hours} />
        </span>
      )}
    </p>
  );
}

/** When somebody answers. */
export function Hours({ locale, hours }: { locale: LocaleId; hours: NonNullable<Phone['hours']> }) {
  const { open, from = '', to = '', zone } = hours;
  return (
    <>
      {getWords(locale)(`report.hours.${open}`, { from, to })}
      {zone && <bdi lang="en"> ({zone})</bdi>}
    </>
  );
}
