import { nameOf } from '@/components/site/account-name';
import { hostOf, officialWords } from '@/components/ui/official-words';
import { sourceDay } from '@/components/ui/source-day';
import { inLanguage, sourceWords } from '@/components/ui/source-words';
import { formPlace } from '@/lib/flow/form-place';
import { accountName } from '@/lib/i18n/account-name';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { notesIn } from '@/lib/i18n/notes';
import { getWords } from '@/lib/i18n/words';
import { hasAny, linksOf, type PathFact, pathsOf, signOf } from '@/lib/playbook/account-facts';
import type { PhoneChannel } from '@/lib/playbook/channel';
import type { Citation } from '@/lib/playbook/citation';
import { citationsFor, oldestShown } from '@/lib/playbook/citations';
import { labelIn } from '@/lib/playbook/label';
import { isForOtherDevice } from '@/lib/playbook/plan';
import type { ActionFacts, PlaybookAccount, Step } from '@/lib/playbook/schema';
import { isShown, type PlaceFact, stepFacts } from '@/lib/playbook/step-facts';
import { askedContent } from './asked-content';
import { valuesIn } from './values';

/**
 * What a step shows, its words and facts put in where the page is built.
 *
 * Plain data for one component, because the payload of a page spells out every element that the server draws.
 *
 * @param account null for what is done once for the whole incident
 */
export function stepContent(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts) {
  const t = getWords(locale);
  const { id, hangsUp, cutsOff } = action;
  const say = sayIn(locale, account);
  const know = say(`actions.${id}.know`);
  const asked = askedContent(locale, account, action);
  const read = oldestShown(account, action);
  return {
    id,
    ...(hangsUp && { hangsUp }),
    ...(cutsOff && { cutsOff }),
    ...(isForOtherDevice(action) && { forOtherDevice: true }),
    title: say(`actions.${id}.title`),
    lead: say(`actions.${id}.lead`),
    doNow: t(action.urgency === 'now' ? 'respond.do-now' : 'respond.do'),
    ...(know && { know: [t('respond.know'), know] as const }),
    ...notesContent(locale, account, action),
    parts: partsOf(action.steps.filter((step) => isShown(account, step))).map((steps) =>
      partContent(locale, account, action, steps),
    ),
    ...(read && { read }),
    ...workedContent(locale, account, action),
    ifNot: t('respond.cannot.if-you-cannot'),
    cannot: say(`actions.${id}.cant`),
    ...(asked && { asked }),
    sources: sourcesContent(locale, account, action),
  };
}
export type StepContent = ReturnType<typeof stepContent>;

/** Sentences that the account's own pages bear out, each with how sure we are where that is less than high. */
const notesAt = (
  locale: LocaleId,
  account: PlaybookAccount | null,
  action: ActionFacts,
  step: string | undefined,
) =>
  notesIn(locale, account, action)
    .filter(({ at }) => at === step)
    .map(({ text, confidence }) =>
      confidence === 'high' ? text : `${text} ${getWords(locale)('respond.source.less-sure')}`,
    );

/** What the account's own pages say of the action as a whole. */
function notesContent(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts) {
  const t = getWords(locale);
  const notes = notesAt(locale, account, action, undefined);
  const provider = account && accountName(account, t);
  return notes.length > 0 && { notes: [t('respond.notes', { provider: provider ?? '' }), notes] as const };
}

/** Says what there is a message for, with what an account puts into it. */
function sayIn(locale: LocaleId, account: PlaybookAccount | null) {
  const t = getWords(locale);
  const values = valuesIn(locale, account);
  return (key: string) => (t.has(key) ? t(key, values) : undefined);
}

/** How one knows that it worked: by the account's own sign, or in words that hold for all, or that nobody could say. */
function workedContent(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts) {
  const t = getWords(locale);
  const sign = signOf(account, action)?.value;
  const worked = sign
    ? t(`respond.worked.${sign.on}`, { sign: labelIn(sign.label, locale)[0]?.text ?? '' })
    : sayIn(locale, account)(`actions.${action.id}.worked`);
  if (!worked && !action.role) return null;
  return { worked: [t('respond.worked.title'), worked ?? t('respond.worked.unknown')] as const };
}

/** Steps for different people apart, in their order. */
const partsOf = (steps: readonly Step[]): (readonly Step[])[] =>
  [...new Set(steps.map(({ only }) => only))].map((only) => steps.filter((step) => step.only === only));

function partContent(
  locale: LocaleId,
  account: PlaybookAccount | null,
  action: ActionFacts,
  steps: readonly Step[],
) {
  const only = steps[0]?.only;
  return {
    ...(only && { only, title: getWords(locale)(`respond.if.${only}`) }),
    lines: steps.map((step) => lineContent(locale, account, action, step)),
  };
}

function lineContent(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts, step: Step) {
  const t = getWords(locale);
  const say = sayIn(locale, account);
  const { id } = step;
  const { link, path, emails, places, phones, isGeneral } = stepFacts(account, step);
  const notes = notesAt(locale, account, action, id);
  const { when, leftTo, record, pages } = step;
  const body =
    (isGeneral && say(`actions.${action.id}.steps.${id}.without`)) ||
    say(`actions.${action.id}.steps.${id}.body`);
  const dont = say(`actions.${action.id}.steps.${id}.dont`);
  const isCheck = step.link === 'verify';
  // A source in another language may be a page that only vouches for the one that opens.
  const opensIn = link?.source.url === link?.value ? link?.source.lang : undefined;
  return {
    id,
    ...(when && { when }),
    ...(leftTo && { leftTo }),
    title: say(`actions.${action.id}.steps.${id}.title`),
    ...(link && {
      link: {
        ...officialWords(t, link.value),
        ...(!isCheck && { act: true }),
        label: [
          t(isCheck ? 'site.verify-host' : 'site.open-host', { host: hostOf(link.value) }),
          ...(opensIn ? [`(${inLanguage(locale, opensIn)})`] : []),
        ].join(' '),
      },
    }),
    ...(path && { paths: pathContent(locale, path.value) }),
    ...(places.length > 0 && {
      // The first of them stands in a step of its own, by its link or its path.
      places: places
        .filter((_, i) => i > 0 || !isShownAlone(account, action, step))
        .map((place) => placeContent(locale, place)),
    }),
    ...(phones.length > 0 && { phones: phones.map((phone) => phoneContent(locale, phone)) }),
    ...(body && { body }),
    ...(notes.length > 0 && { notes }),
    ...(step.says && { says: step.says }),
    ...(step.asks && {
      asks: step.asks
        .filter(({ ifAny }) => !ifAny || !account || hasAny(account, ifAny))
        .map((ask) => ({
          text: t(`actions.${action.id}.steps.${id}.asks.${ask.id}`),
          ...(ask.unlessDone && { unlessDone: ask.unlessDone }),
          ...(ask.unlessShut && { unlessShut: ask.unlessShut }),
        })),
    }),
    ...(emails?.value.emails && { emails: emails.value.emails.map((email) => labelIn(email, locale)) }),
    ...(emails?.value.about && {
      abouts: emails.value.about.map((subject) => t(`respond.mail-about.${subject}`)),
    }),
    ...(pages && {
      pages: pages.map(({ name, url }) => ({ ...officialWords(t, url), label: `${name}: ${hostOf(url)}` })),
    }),
    ...(step.check && { check: t('site.check') }),
    ...(record && { record: { part: record, place: formPlace(record, account) } }),
    ...(action.offices &&
      step === action.steps[0] && {
        offices: { href: `/${locale}/record/report/`, name: t('respond.offices') },
      }),
    ...(dont && { dont }),
  };
}
/** The way to a screen, on the web and in the app; where no page shows one, that is said. */
const pathContent = (locale: LocaleId, path: PathFact['value']) =>
  (['web', 'app'] as const).map((of) => {
    const t = getWords(locale);
    const label = path[of];
    const way = label ? labelIn(label, locale) : t(of === 'app' ? 'respond.no-path' : 'respond.no-path-web');
    return [t(`respond.${of}`), way] as const;
  });

/** Whether another step shows the link or the path to the first of the places. */
const isShownAlone = (account: PlaybookAccount | null, { steps }: ActionFacts, { id, places = '' }: Step) =>
  account !== null &&
  steps.some(
    (one) =>
      one.id !== id &&
      ((one.link === places && linksOf(account)[places]) ||
        (one.path === places && pathsOf(account)[places])),
  );

function placeContent(locale: LocaleId, { value: { name, url, path } }: PlaceFact) {
  const t = getWords(locale);
  return {
    name: labelIn(name, locale),
    ...(url && {
      link: { ...officialWords(t, url), label: t('site.open-host', { host: hostOf(url) }) },
    }),
    ...(path && { paths: pathContent(locale, path) }),
  };
}

/** A number to tap, as its page writes it, or else as it is dialled from abroad. */
function phoneContent(locale: LocaleId, { code, value, written, country }: PhoneChannel) {
  const formats = findLocale(locale)?.formats;
  const where = new Intl.DisplayNames(formats, { type: 'region' }).of(country) ?? country;
  return { number: written ?? (code ? `${code} ${value}` : value), where };
}

export type LineContent = ReturnType<typeof lineContent>;

function sourcesContent(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts) {
  const t = getWords(locale);
  const [first, ...more] = citationsFor(account, action).map((citation) => citationContent(locale, citation));
  const none = account
    ? t('respond.source.none', { provider: nameOf(t, account) })
    : t('respond.source.none-general');
  return {
    label: t('respond.source.label'),
    names: [t('respond.source.source'), t('respond.source.checked'), t('respond.source.sure')] as const,
    newTab: t('site.new-tab'),
    first: first ?? none,
    ...(more.length > 0 && { more, moreTitle: t('respond.source.more', { count: more.length }) }),
  };
}
export type SourcesContent = ReturnType<typeof sourcesContent>;

function citationContent(locale: LocaleId, { source, checked, confidence, note }: Citation) {
  const t = getWords(locale);
  const { dated } = source;
  return {
    ...sourceWords(locale, source),
    dated: dated ? t('respond.source.dated', { day: sourceDay(locale, dated) }) : t('respond.source.undated'),
    checked: sourceDay(locale, checked),
    sure: t(`respond.source.${confidence}`),
    ...(note && { note }),
  };
}
export type CitationContent = ReturnType<typeof citationContent>;
