import { nameOf } from '@/components/site/account-name';
import { hostOf, officialWords } from '@/components/ui/official-words';
import { sourceDay } from '@/components/ui/source-day';
import { inLanguage, sourceWords } from '@/components/ui/source-words';
import { formPlace } from '@/lib/flow/form-place';
import { accountName } from '@/lib/i18n/account-name';
import { actionWords, type StepWords, workedIn } from '@/lib/i18n/action-words';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';
import { citationsFor, oldestShown } from '@/lib/playbook/citations';
import { isForOtherDevice } from '@/lib/playbook/plan';
import type { ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';
import { askedContent } from './asked-content';

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
  const { title, lead, know, notes, cannot, steps } = actionWords(locale, account, action);
  const provider = account && accountName(account, t);
  const asked = askedContent(locale, account, action);
  const read = oldestShown(account, action);
  return {
    id,
    ...(hangsUp && { hangsUp }),
    ...(cutsOff && { cutsOff }),
    ...(isForOtherDevice(action) && { forOtherDevice: true }),
    title,
    lead,
    doNow: t(action.urgency === 'now' ? 'respond.do-now' : 'respond.do'),
    ...(know && { know: [t('respond.know'), know] as const }),
    ...(notes.length > 0 && { notes: [t('respond.notes', { provider: provider ?? '' }), notes] as const }),
    parts: partsOf(steps).map((part) => partContent(locale, account, action, part)),
    ...(read && { read }),
    ifNot: t('respond.cannot.if-you-cannot'),
    cannot,
    ...(asked && { asked }),
    sources: sourcesContent(locale, account, action),
  };
}
export type StepContent = ReturnType<typeof stepContent>;

/** Steps for different people apart, in their order. */
const partsOf = (steps: readonly StepWords[]): (readonly StepWords[])[] =>
  [...new Set(steps.map(({ step }) => step.only))].map((only) =>
    steps.filter(({ step }) => step.only === only),
  );

function partContent(
  locale: LocaleId,
  account: PlaybookAccount | null,
  action: ActionFacts,
  steps: readonly StepWords[],
) {
  const t = getWords(locale);
  const only = steps[0]?.step.only;
  const worked = workedIn(locale, account, action, steps);
  // One list: what is asked for is said too.
  const asks = steps.flatMap((one) => one.asks).map(askContent);
  return {
    ...(only && { only, title: t(`respond.if.${only}`) }),
    lines: steps.map((words) => ({
      ...lineContent(locale, account, action, words),
      ...(asks.length > 0 && (words.step.asks || words.step.says) && { asks }),
    })),
    ...(worked && { worked: [t('respond.worked.title'), worked] as const }),
  };
}

function lineContent(
  locale: LocaleId,
  account: PlaybookAccount | null,
  action: ActionFacts,
  { step, ...words }: StepWords,
) {
  const t = getWords(locale);
  const { title, link, paths, phones, body, notes, emails, abouts, places, noPaths, pages, dont } = words;
  const { id, when, unless, leftTo, record } = step;
  const isCheck = step.link === 'verify';
  // A source in another language may be a page that only vouches for the one that opens.
  const opensIn = link?.source.url === link?.value ? link?.source.lang : undefined;
  return {
    id,
    ...(when && { when }),
    ...(unless && { unless }),
    ...(leftTo && { leftTo }),
    title,
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
    ...(paths && { paths }),
    ...(places.length > 0 && { places: places.map((place) => placeContent(locale, place)) }),
    ...(noPaths.length > 0 && { noPaths }),
    ...(phones.length > 0 && { phones }),
    ...(body && { body }),
    ...(notes.length > 0 && { notes }),
    ...(step.says && { says: step.says }),
    ...(emails.length > 0 && { emails }),
    ...(abouts.length > 0 && { abouts }),
    ...(pages.length > 0 && {
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

const askContent = ({ ask: { unlessDone, unlessShut, ifShut }, text }: StepWords['asks'][number]) => ({
  text,
  ...(unlessDone && { unlessDone }),
  ...(unlessShut && { unlessShut }),
  ...(ifShut && { ifShut }),
});

function placeContent(locale: LocaleId, { name, url, paths, unknown }: StepWords['places'][number]) {
  const t = getWords(locale);
  return {
    name,
    ...(url && {
      link: { ...officialWords(t, url), label: t('site.open-host', { host: hostOf(url) }) },
    }),
    ...(paths && { paths }),
    ...(unknown && { unknown }),
  };
}

export type LineContent = ReturnType<typeof partContent>['lines'][number];

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
