import { citedContent } from '@/components/ui/cited-content';
import { dialled } from '@/components/ui/dialled';
import { hostOf, officialWords } from '@/components/ui/official-words';
import { takesWriting } from '@/lib/content/authorities/registry';
import type { Authority, Phone, SupportLine } from '@/lib/content/authorities/schema';
import { hasForm } from '@/lib/exports/forms/registry';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';

/**
 * What is shown of an office, its words put in where the page is built.
 *
 * Plain data for one component: it is fetched for the chosen country, and a payload of drawn elements is far longer.
 *
 * @param first the one to go to first in its country
 */
export function officeContent(locale: LocaleId, office: Authority, first = false) {
  const t = getWords(locale);
  const { id, name, lang = 'en', kind, notes } = office;
  return {
    id,
    name,
    lang,
    kind: t(`report.kinds.${kind}`),
    says: says(locale, office),
    ...(first && { first }),
    ...(notes && { notes }),
    ...waysContent(locale, office),
    facts: factsContent(locale, office),
    ...pointsContent(locale, office),
    ...((takesWriting(office) || hasForm(id)) && { form: true }),
    rests: restsContent(locale, office.sources),
  };
}
export type OfficeContent = ReturnType<typeof officeContent>;

function says(locale: LocaleId, { takes, inPerson }: Authority): string {
  const t = getWords(locale);
  const sentences = takes.map((code) => t(`report.takes.${code}`));
  return [...sentences, ...(inPerson === 'no' ? [t('report.person.no')] : [])].join(' ');
}

/** How sure we are of one fact, where that differs from the row. */
const sureContent = (locale: LocaleId, { confidence }: Pick<Phone, 'confidence'>, { sources }: Authority) => {
  const t = getWords(locale);
  const differs = confidence && confidence !== sources[0]?.confidence;
  return differs && { sure: t('report.less-sure', { sure: t(`respond.source.${confidence}`) }) };
};

/** The ways in: a number first where a call is what counts, the first link else. */
function waysContent(locale: LocaleId, office: Authority) {
  const t = getWords(locale);
  const { links = [], callFirst, phones } = office;
  const dial = callFirst && phones?.[0];
  return {
    ...(dial && {
      dial: { ...dialContent(locale, dial), label: t('report.dial', { number: dial.number }) },
    }),
    links: links.map((link, i) => ({
      ...(i === 0 && !dial ? officialWords(t, link.url) : { url: link.url, newTab: t('site.new-tab') }),
      label: t(`report.links.${link.what}`, { host: hostOf(link.url) }),
      ...sureContent(locale, link, office),
    })),
  };
}

const wayTo = { call: 'tel:', abroad: 'tel:', urgent: 'tel:', text: 'sms:', whatsapp: null } as const;

/** A number to tap, with the hours at which somebody answers. */
function dialContent(locale: LocaleId, { number, extension, use, hours }: Phone) {
  const t = getWords(locale);
  const way = wayTo[use];
  return {
    number,
    ...(way && { href: `${way}${dialled(number)}` }),
    ...(extension && { extension: t('report.phone.extension', { extension }) }),
    ...(hours && {
      hours: t(`report.hours.${hours.open}`, { from: hours.from ?? '', to: hours.to ?? '' }),
      ...(hours.zone && { zone: hours.zone }),
    }),
  };
}
export type DialContent = ReturnType<typeof dialContent>;

/** Numbers and addresses, and whether one has to go there. */
function factsContent(locale: LocaleId, office: Authority) {
  const t = getWords(locale);
  const { phones = [], callFirst, email, typed, inPerson } = office;
  const numbers = (callFirst ? phones.slice(1) : phones).map((phone) => ({
    name: t(`report.phone.${phone.use}`),
    dial: dialContent(locale, phone),
    ...sureContent(locale, phone, office),
  }));
  return [
    ...numbers,
    ...(email ? [{ name: t('report.phone.email'), email }] : []),
    ...(typed ? [{ name: t('report.typed'), typed }] : []),
    ...(inPerson && inPerson !== 'no'
      ? [{ name: t('report.person.title'), text: t(`report.person.${inPerson}`) }]
      : []),
  ] satisfies FactContent[];
}
export interface FactContent {
  name: string;
  dial?: DialContent;
  sure?: string;
  email?: string;
  typed?: string;
  text?: string;
}

/** What follows, and what to have ready. */
function pointsContent(locale: LocaleId, { asks = [], refuses = [], expects = [] }: Authority) {
  const t = getWords(locale);
  const items = [
    ...refuses.map((code) => t(`report.refuses.${code}`)),
    ...expects.map((code) => t(`report.expects.${code}`)),
  ];
  return {
    ...(items.length > 0 && { follows: { title: t('report.expects-title'), items } }),
    ...(asks.length > 0 && {
      asks: {
        title: t('report.asks-title', { count: asks.length }),
        items: asks.map((code) => t(`report.asks.${code}`)),
      },
    }),
  };
}

/** What it rests on: the first source in sight, the others folded. */
export function restsContent(locale: LocaleId, citations: readonly Citation[]) {
  const [first, ...more] = citations;
  return {
    first: citedContent(locale, first ? [first] : []),
    ...(more.length > 0 && {
      more: {
        title: getWords(locale)('respond.source.more', { count: more.length }),
        cited: citedContent(locale, more),
      },
    }),
  };
}
export type RestsContent = ReturnType<typeof restsContent>;

/** Lines for talking, with what they rest on. */
export function linesContent(locale: LocaleId, lines: readonly SupportLine[]) {
  const t = getWords(locale);
  const sources = new Map(lines.flatMap((line) => line.sources).map((one) => [one.source.title, one]));
  return {
    lines: lines.map(({ id, name, lang = 'en', phones = [], link, notes = [] }) => ({
      id,
      name,
      lang,
      dials: phones.map((phone) => ({
        ...dialContent(locale, phone),
        ...(phone.use !== 'call' && { use: t(`report.phone.${phone.use}`) }),
      })),
      ...(link && { link: { url: link, host: hostOf(link), newTab: t('site.new-tab') } }),
      ...(notes.length > 0 && { notes }),
    })),
    cited: citedContent(locale, [...sources.values()]),
  };
}
export type LinesContent = ReturnType<typeof linesContent>;

/** An office or a line in one line: its name, and the way in. */
export function shortContent({ name, lang = 'en', phones = [], ...row }: Authority | SupportLine) {
  const links = 'links' in row ? (row.links ?? []) : [];
  const url = ('link' in row ? row.link : undefined) ?? links[0]?.url;
  // A number for danger would need to say so; beside a link it can wait.
  const phone =
    phones.find(({ use }) => use !== 'urgent' && use !== 'whatsapp') ?? (url ? undefined : phones[0]);
  return {
    name,
    ...(lang !== 'en' && { lang }),
    ...(url && { url }),
    ...(phone && { number: phone.number, ...(phone.use === 'text' && { text: true }) }),
  };
}
export type ShortContent = ReturnType<typeof shortContent>;
