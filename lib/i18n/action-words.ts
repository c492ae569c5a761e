import { hasAny, linksOf, pathsOf, signOf } from '@/lib/playbook/account-facts';
import type { PhoneChannel } from '@/lib/playbook/channel';
import { factValues } from '@/lib/playbook/fact-values';
import { labelIn } from '@/lib/playbook/label';
import type { Place } from '@/lib/playbook/playbook-facts';
import type { ActionFacts, PlaybookAccount, Step } from '@/lib/playbook/schema';
import { canCall, hiddenPlaces, isHidden, isShown, stepFacts } from '@/lib/playbook/step-facts';
import { accountName } from './account-name';
import { findLocale, type LocaleId } from './locales';
import { notesIn } from './notes';
import { getWords } from './words';

/** What the words of an action take where it is about an account, or about the whole incident. */
export const valuesIn = (locale: LocaleId, account: PlaybookAccount | null) =>
  factValues(account, accountName(account, getWords(locale)), locale);

/**
 * What an action says of an account, in words and with the account's facts: the one source of its pages and of what is
 * published for other programs. What is undefined or empty is not said.
 *
 * @param account null for what is done once for the whole incident
 */
export function actionWords(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts) {
  const { id } = action;
  const say = sayIn(locale, account);
  return {
    title: say(`actions.${id}.title`),
    lead: leadIn(locale, account, action) ?? say(`actions.${id}.lead`),
    know: say(`actions.${id}.know`),
    notes: notesOnAll(locale, account, action),
    cannot: say(`actions.${id}.cant`),
    steps: saidOnce(
      action.steps
        .filter((step) => isShown(account, step))
        .map((step) => stepWords(locale, account, action, step)),
    ),
  };
}

/** That no page shows a way is said of once, to whom a step is for. */
const saidOnce = (steps: readonly StepWords[]): StepWords[] =>
  steps.map((words, i) => {
    const before = steps.slice(0, i).filter(({ step }) => step.only === words.step.only);
    const isNew = (one: string) => !before.some(({ noPaths }) => noPaths.includes(one));
    return { ...words, noPaths: words.noPaths.filter(isNew) };
  });

/** What a step says, and which of the account's facts it shows. */
export type StepWords = ReturnType<typeof stepWords>;

function stepWords(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts, step: Step) {
  const t = getWords(locale);
  const { id } = action;
  const { link, path, emails, places, phones, isGeneral } = stepFacts(account, step);
  const { emails: subjects = [], about = [] } = emails?.value ?? {};
  const further = places.filter((_, i) => i > 0 || !isShownAlone(account, action, step));
  const say = sayIn(locale, account, {
    link: link ? 'known' : 'unknown',
    path: path ? 'known' : 'unknown',
    screens: screensOf(account, action, step),
  });
  return {
    step,
    title: say(`actions.${id}.steps.${step.id}.title`),
    link,
    paths: path && pathWords(locale, path.value),
    phones: phones.map((phone) => phoneWords(locale, phone)),
    body:
      (isGeneral && say(`actions.${id}.steps.${step.id}.without`)) ||
      say(`actions.${id}.steps.${step.id}.body`),
    notes: notesAt(locale, account, action, step.id),
    asks: asksOf(locale, account, step),
    emails: subjects.map((email) => labelIn(email, locale)),
    abouts: about.map((subject) => t(`respond.mail-about.${subject}`)),
    places: further.map(({ value }) => ({
      ...placeWords(locale, value),
      unknown: isHidden(value) && (say(`actions.${id}.steps.${step.id}.no-way`) ?? t('respond.no-way')),
    })),
    /** That no page shows the way in the app, or on the website. */
    noPaths: unshown([path?.value, ...further.map(({ value }) => value.path)]).map((of) =>
      t(of === 'app' ? 'respond.no-path' : 'respond.no-path-web'),
    ),
    pages: step.pages ?? [],
    dont: say(`actions.${id}.steps.${step.id}.dont`),
  };
}

/** What to ask for, of what the account has. */
function asksOf(locale: LocaleId, account: PlaybookAccount | null, step: Step) {
  const t = getWords(locale);
  const list = new Intl.ListFormat(findLocale(locale)?.formats, { type: 'conjunction' });
  return (step.asks ?? []).flatMap((ask) => {
    const hidden = hiddenPlaces(account, ask.ifHidden).map(
      ({ name }) => labelIn(name, locale)[0]?.text ?? '',
    );
    if (ask.ifHidden && hidden.length === 0) return [];
    if (ask.ifAny && account && !hasAny(account, ask.ifAny)) return [];
    return { ask, text: t(`requests.${ask.id}`, { hidden: list.format(hidden) }) };
  });
}

/** Where no page shows the way to one of these screens. */
const unshown = (paths: readonly Place['path'][]) =>
  (['app', 'web'] as const).filter((of) => paths.some((path) => path && !path[of]));

/** Where the ways lead that an action shows to whom a step is for: on the website alone, in the app alone, or either. */
function screensOf(account: PlaybookAccount | null, { steps }: ActionFacts, { only }: Step) {
  const paths = steps.filter((one) => one.only === only).map((one) => stepFacts(account, one).path?.value);
  const [missing] = unshown(paths);
  return missing === 'app' ? 'web' : missing === 'web' ? 'app' : 'either';
}

/** Says what there is a message for, with what an account puts into it. */
function sayIn(
  locale: LocaleId,
  account: PlaybookAccount | null,
  more: Readonly<Record<string, string>> = {},
) {
  const t = getWords(locale);
  const values = { ...valuesIn(locale, account), ...more };
  return (key: string) => (t.has(key) ? t(key, values) : undefined);
}

/** What the account's own pages say of an action as a whole: what we are sure of, then the rest under a title of its own. */
function notesOnAll(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts) {
  const all = notesIn(locale, account, action).filter(({ at }) => at === undefined);
  const textsOf = (isSure: boolean) =>
    all.filter(({ confidence }) => (confidence === 'high') === isSure).map(({ text }) => text);
  return [
    { title: undefined, items: textsOf(true) },
    { title: getWords(locale)('respond.source.less-sure-of'), items: textsOf(false) },
  ].filter(({ items }) => items.length > 0);
}

/** What the account's own pages say in place of the lead; how sure we are is said once. */
function leadIn(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts): string | undefined {
  const own = notesIn(locale, account, action).filter(({ at }) => at === 'lead');
  if (own.length === 0) return undefined;
  const isSure = own.every(({ confidence }) => confidence === 'high');
  const texts = own.map(({ text }) => text);
  return [...texts, ...(isSure ? [] : [getWords(locale)('respond.source.less-sure')])].join(' ');
}

/** Sentences that the account's own pages bear out at a step, each with how sure we are where that is less than high. */
const notesAt = (locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts, step: string) =>
  notesIn(locale, account, action)
    .filter(({ at }) => at === step)
    .map(({ text, confidence }) =>
      confidence === 'high' ? text : `${text} ${getWords(locale)('respond.source.less-sure')}`,
    );

/**
 * How one knows that these steps of an action worked: by the account's own sign, or in words that hold for all, or in
 * those of a call, or that nobody could say.
 */
export function workedIn(
  locale: LocaleId,
  account: PlaybookAccount | null,
  action: ActionFacts,
  steps: readonly StepWords[],
) {
  const t = getWords(locale);
  const sign = signOf(account, action)?.value;
  const worked = sign
    ? t(`respond.worked.${sign.on}`, { sign: labelIn(sign.label, locale)[0]?.text ?? '' })
    : sayIn(locale, account)(`actions.${action.id}.worked`);
  if (worked || !action.role) return worked;
  const own = steps.map(({ step }) => step);
  const isCall =
    action.byTalking ?? (own.every(({ only }) => only === 'locked-out') && canCall(account, own));
  return t(`respond.worked.${isCall ? 'call' : 'unknown'}`);
}

/** The way to a screen, on the web and in the app, as far as a page shows it. */
export const pathWords = (locale: LocaleId, path: NonNullable<Place['path']>) =>
  (['web', 'app'] as const).flatMap((of) => {
    const label = path[of];
    return label ? [[getWords(locale)(`respond.${of}`), labelIn(label, locale)] as const] : [];
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

const placeWords = (locale: LocaleId, { name, url, path }: Place) => ({
  name: labelIn(name, locale),
  url,
  paths: path && pathWords(locale, path),
});

/** A number as its page writes it, or else as it is dialled from abroad, with its country. */
export function phoneWords(
  locale: LocaleId,
  phone: Pick<PhoneChannel, 'code' | 'value' | 'written' | 'country'>,
) {
  const { code, value, written, country } = phone;
  const formats = findLocale(locale)?.formats;
  const where = new Intl.DisplayNames(formats, { type: 'region' }).of(country) ?? country;
  return { number: written ?? (code ? `${code} ${value}` : value), where };
}
