import type { Phone } from '@/lib/content/authorities/schema';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** `tel:` takes digits, a plus at their head, and the signs of a telephone key; a hash has to be escaped. */
export const dialled = (number: string) => number.replace(/[^\d+#]/g, '').replace('#', '%23');

const wayTo = { call: 'tel:', urgent: 'tel:', text: 'sms:', whatsapp: null } as const;

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
    <div key={`${phone.use} ${phone.number}`}>
      <dt>{t(`report.phone.${phone.use}`)}</dt>
      <dd>
        <Dial locale={locale} phone={phone} />
        {phone.confidence && phone.confidence !== sure && (
          <p className="small">{t('report.less-sure', { sure: t(`respond.source.${phone.confidence}`) })}</p>
        )}
      </dd>
    </div>
  ));
}

/** A number to tap, with the hours at which somebody answers. */
export function Dial({ locale, phone }: { locale: LocaleId; phone: Phone }) {
  const { number, extension, use, hours } = phone;
  const way = wayTo[use];
  return (
    <p className="dial">
      {way ? (
        <a className="tap" href={`${way}${dialled(number)}`}>
          <bdi className="code">{number}</bdi>
        </a>
      ) : (
        <bdi className="code">{number}</bdi>
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
