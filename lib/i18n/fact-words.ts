import type { Asked } from '@/lib/content/asked';
import type { Authority, Phone, SupportLine } from '@/lib/content/authorities/schema';
import type { CheckUpItem } from '@/lib/content/check-up';
import { citedIn } from '@/lib/content/cited';
import { playbookAccounts } from '@/lib/content/playbooks';
import { hasPlaybook } from '@/lib/playbook/account-facts';
import type { PhoneChannel, VerifyPage } from '@/lib/playbook/channel';
import type { Citation } from '@/lib/playbook/citation';
import { labelIn } from '@/lib/playbook/label';
import type { Label, Place, Playbooks, Sign } from '@/lib/playbook/playbook-facts';
import type { Account, ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';
import { pathWords, phoneWords, valuesIn } from './action-words';
import type { LocaleId } from './locales';
import { notesIn } from './notes';
import { getWords } from './words';

/** A fact in words: where it stands below what it is about, what it says, and what it rests on. */
export interface FactInWords {
  path: string;
  says: string;
  citation: Citation;
}

/** Texts beside each other, in no sentence. */
const beside = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');

const inOneLanguage = (locale: LocaleId, label: Label) => labelIn(label, locale)[0]?.text ?? '';

const waysIn = (locale: LocaleId, path: NonNullable<Place['path']>) =>
  pathWords(locale, path).map(([name, way]) => `${name}: ${way[0]?.text ?? ''}`);

const titleOf = (locale: LocaleId, account: PlaybookAccount | null, action: string) =>
  getWords(locale)(`actions.${action}.title`, valuesIn(locale, account));

type Exchange = Playbooks['exchange'];
type FactOf<Name extends keyof Exchange> = NonNullable<Exchange[Name]>;

/** What one cited fact of an account says. A kind of fact without words here stops the build. */
function saysOf(locale: LocaleId, account: Account, path: string, fact: Citation): string {
  const t = getWords(locale);
  const own = hasPlaybook(account) ? account : null;
  const [part, name = '', id = '', place = ''] = path.split('/');
  const { value } = fact as Citation & { value?: unknown };
  if (part === 'channels') {
    if (name === 'phones') return t('about.sources.says.phones', phoneWords(locale, fact as PhoneChannel));
    return t(`about.sources.says.${name}`, {
      value: name === 'verify' ? (fact as Citation & VerifyPage).url : `${value}`,
    });
  }
  switch (name) {
    case 'links':
      return t('about.sources.says.links', { value: `${value}` });
    case 'paths':
      return t('about.sources.says.paths', {
        value: beside(waysIn(locale, value as NonNullable<Place['path']>)),
      });
    case 'places': {
      const { name, url, path } = value as Place;
      const ways = path ? waysIn(locale, path) : [];
      return t('about.sources.says.places', { value: beside([inOneLanguage(locale, name), url, ...ways]) });
    }
    case 'notes':
      return notesIn(locale, own, { id })[Number(place)]?.text ?? '';
    case 'basis':
      return t('about.sources.says.basis', { action: titleOf(locale, own, id) });
    case 'worked': {
      const { on, label } = value as Sign;
      return t(`respond.worked.${on}`, { sign: inOneLanguage(locale, label) });
    }
    case 'lockingEmails': {
      const { button, emails = [], about = [] } = value as FactOf<'lockingEmails'>['value'];
      const subjects = [...(button ? [button] : []), ...emails].map((one) => inOneLanguage(locale, one));
      const abouts = about.map((one) => t(`respond.mail-about.${one}`));
      return t('about.sources.says.locking-emails', { value: beside([...subjects, ...abouts]) });
    }
    case 'withdrawalPause': {
      const pause = value as FactOf<'withdrawalPause'>['value'];
      const isExact = pause.from === pause.to;
      return t(`about.sources.says.withdrawal-pause${isExact ? '' : '-range'}`, pause);
    }
    case 'policeReportWithin':
      return t('about.sources.says.police-report', value as FactOf<'policeReportWithin'>['value']);
    case 'calls':
      return t('about.sources.says.calls', { calls: `${value}` });
    case 'callStatus':
      return t('about.sources.says.call-status', { shown: `${value}` });
    case 'oldRecoveryDays':
      return t('about.sources.says.old-recovery', { days: Number(value) });
    case 'eventDays':
      return t('about.sources.says.events', { days: Number(value) });
    case 'phoneHelp':
      return t('about.sources.says.phone-help');
    default:
      throw new Error(`no words for the fact ${path} of ${account.id}`);
  }
}

/** All facts of an account. */
export const accountFacts = (locale: LocaleId, account: Account): FactInWords[] =>
  citedIn(account).map(({ path, value }) => {
    const says = saysOf(locale, account, path, value);
    // A site or a number of low confidence is never called its own.
    const isSure = value.confidence !== 'low';
    return {
      path,
      says: isSure ? says : getWords(locale)('about.sources.says.unconfirmed', { says }),
      citation: value,
    };
  });

const sourcesOf = (row: { sources: readonly Citation[] }, says: (place: number) => string): FactInWords[] =>
  citedIn(row).map(({ path, value }, i) => ({ path, says: says(i), citation: value }));

/** What an action rests on, whatever the account. */
export function actionFacts(locale: LocaleId, action: ActionFacts): FactInWords[] {
  // Its title names no company: that of the playbook that fits any.
  const kinds = action.of === 'incident' ? [] : action.of;
  const any = playbookAccounts.find(({ kind, name }) => name === null && kinds.includes(kind)) ?? null;
  const says = getWords(locale)('about.sources.says.basis', { action: titleOf(locale, any, action.id) });
  return sourcesOf(action, () => says);
}

/** What the answer to a question rests on. */
export function askedFacts(locale: LocaleId, asked: Asked): FactInWords[] {
  const t = getWords(locale);
  const ask = t(`asked.${asked.id}.ask`, valuesIn(locale, null));
  return sourcesOf(asked, () => t('about.sources.says.asked', { ask }));
}

/** What a thing to look at on a quiet day rests on, whatever the account. */
export function checkUpFacts(locale: LocaleId, item: CheckUpItem): FactInWords[] {
  const t = getWords(locale);
  const title = t(`check-up.items.${item.id}.title`);
  return sourcesOf(item, () => t('about.sources.says.check-up', { title }));
}

/** What is told of a scam call, and what that rests on: a turn of it, a lie in it, or what it helps to know them. */
export function scriptFacts(
  locale: LocaleId,
  part: 'turn' | 'lie' | 'effect',
  told: { id: string; sources: readonly Citation[] },
): FactInWords[] {
  const t = getWords(locale);
  const titles = {
    turn: `script.turns.${told.id}.title`,
    lie: `script.lies.${told.id}.lie`,
    effect: 'script.effect.title',
  };
  return sourcesOf(told, () => t('about.sources.says.script', { title: t(titles[part]) }));
}

function phoneIn(locale: LocaleId, { number, extension, use, hours }: Phone): string {
  const t = getWords(locale);
  const open = hours && t(`report.hours.${hours.open}`, { from: hours.from ?? '', to: hours.to ?? '' });
  const line = extension ? `${number}, ${t('report.phone.extension', { extension })}` : number;
  return [`${t(`report.phone.${use}`)} ${line}`, ...(open ? [open] : []), hours?.zone]
    .filter(Boolean)
    .join(', ');
}

/** An office: its first source covers who it is and how to reach it, the others what it asks and what follows. */
export function officeFacts(locale: LocaleId, office: Authority): FactInWords[] {
  const t = getWords(locale);
  const { name, kind, takes, phones = [], links = [], email, typed, inPerson, notes = [] } = office;
  const { asks = [], refuses = [], expects = [] } = office;
  const reach = beside([
    t(`report.kinds.${kind}`),
    ...takes.map((code) => t(`report.takes.${code}`)),
    ...phones.map((phone) => phoneIn(locale, phone)),
    ...links.map(({ url }) => url),
    email,
    typed,
    inPerson && t(`report.person.${inPerson}`),
    ...notes,
  ]);
  const follows = beside([
    ...asks.map((code) => t(`report.asks.${code}`)),
    ...refuses.map((code) => t(`report.refuses.${code}`)),
    ...expects.map((code) => t(`report.expects.${code}`)),
  ]);
  const first = t('about.sources.says.office', { name, value: reach });
  const more = follows ? t('about.sources.says.office-more', { name, value: follows }) : first;
  const isAlone = office.sources.length === 1;
  return sourcesOf(office, (i) => (i > 0 ? more : beside([first, isAlone && follows ? more : undefined])));
}

/** Somebody to talk to. */
export function lineFacts(locale: LocaleId, line: SupportLine): FactInWords[] {
  const { name, phones = [], link, notes = [] } = line;
  const value = beside([...phones.map((phone) => phoneIn(locale, phone)), link, ...notes]);
  return sourcesOf(line, () => getWords(locale)('about.sources.says.office', { name, value }));
}
