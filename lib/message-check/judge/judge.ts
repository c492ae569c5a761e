import type { Candidate } from '@/lib/message-check/find/candidate';
import { isKnownEnding } from '@/lib/message-check/find/host';
import { unspaced } from '@/lib/message-check/find/plain';
import { isConfirmed, type Official } from '@/lib/message-check/official';
import { type Address, readAddress } from './address';
import { type Answer, type Reason, type Why, whoseOf } from './answer';
import { isAnybodys } from './anybodys';
import { imitationsOf, oddLetters } from './imitation';
import { indexChannels, type Known } from './known';
import { mayLeadOn } from './redirects';

/** Hosts on which anybody can have a page or a name. */
const platforms = new Set(
  't.me telegram.me telegram.org x.com twitter.com instagram.com facebook.com m.me fb.me discord.gg discord.com youtube.com tiktok.com linkedin.com reddit.com medium.com wa.me whatsapp.com github.com sites.google.com docs.google.com drive.google.com forms.gle intercom.help bit.ly tinyurl.com t.co linktr.ee'.split(
    ' ',
  ),
);

/** Hosts whose paths and queries name others in good faith: searches, reviews, lists of apps, archives. */
const mentioning = new Set(
  'google.com bing.com duckduckgo.com apple.com trustpilot.com archive.org archive.ph wikipedia.org virustotal.com urlscan.io scamadviser.com'.split(
    ' ',
  ),
);
/** Reasons that lie behind the host. */
const isBehind = ({ code }: Reason) => code === 'name-in-path' || code === 'name-in-query';

/** A host with a sentence right behind it: `x.com로`, `x.com!Now`, `x.com-Seite`. */
const withSentence = /^((?:https?:\/\/)?[a-z\d.-]*[a-z\d])(?![a-z\d.])[^\s/?#\\@:]+$/i;

/** Tells whose a candidate is, by the officials' lists alone. Never throws. */
export type Judge = (piece: Candidate, named?: Official | null) => Answer;

/** A judge by these lists. */
export function judgeBy(officials: readonly Official[]): Judge {
  const known = indexChannels(officials);
  const imitationIn = imitationsOf(officials);

  const cannot = (
    why: Why,
    whose: Official | null = null,
    letters: ReturnType<typeof oddLetters> = [],
  ): Answer => ({
    kind: 'cannot-confirm',
    why,
    whose: whose && whoseOf(whose),
    letters,
    verify: whose?.verify ?? null,
  });
  const official = (
    { official: one, channel: { value: _, ...citation } }: Known,
    canBeFaked: 'sender' | 'caller' | null,
    dialledIn: readonly string[] = [],
  ): Answer => ({
    kind: 'official',
    whose: whoseOf(one),
    citation,
    canBeFaked,
    dialledIn,
    verify: one.verify,
  });
  const imitates = (address: Address): Answer | null => {
    const imitation = imitationIn(address);
    if (!imitation) return null;
    const { official: one, reasons } = imitation;
    const domain = address.domain ?? '';
    if ((mentioning.has(domain) || platforms.has(domain)) && reasons.every(isBehind)) return null;
    return { kind: 'imitates', whose: whoseOf(one), reasons, verify: one.verify };
  };

  function judgeSite(piece: Candidate, named: Official | null): Answer {
    const address = readAddress(piece.value);
    const before = afterSentence.test(piece.value)
      ? readAddress(piece.value.replace(afterSentence, ''))
      : addressIn(piece.value, address);
    const followed = before && known.site(before);
    if (followed) return cannot(isConfirmed(followed.channel) ? 'glued' : 'unconfirmed', followed.official);
    if (!address) return cannot('unreadable', named);
    const letters = oddLetters(address.shown);
    const site = known.site(address);
    if (site) {
      if (!isConfirmed(site.channel))
        return cannot(isAnybodys(address) ? 'user-content' : 'unconfirmed', site.official);
      if (!address.isWeb) return cannot('not-web', site.official);
      if (piece.hidden) return cannot('hidden-characters', site.official);
      if (!piece.isPlain) return cannot('glued', site.official);
      if (mayLeadOn(address)) return cannot('may-lead-on', site.official);
      if (address.plain)
        return isAnybodys(address) ? cannot('user-content', site.official) : official(site, null);
      if (address.plainButPort) return cannot('port', site.official);
      return cannot('odd-form', site.official, oddLetters(piece.value.toLowerCase()));
    }
    const firm = known.otherFirm(address);
    if (firm) return cannot('other-firm', firm);
    const same = known.sameDomain(address);
    const imitation = same && !address.user ? null : imitates(address);
    if (imitation) return imitation;
    if (same) return cannot('other-host', same);
    if (!address.isWeb) return cannot('not-web', named, letters);
    if (address.isNumber) return cannot('number', named);
    if (platforms.has(address.domain ?? '') || platforms.has(address.host))
      return cannot('shared-platform', named, letters);
    return cannot(piece.hidden ? 'hidden-characters' : 'not-listed', named, letters);
  }

  function judgeMail(piece: Candidate, named: Official | null): Answer {
    const at = piece.value.lastIndexOf('@');
    const [local, host] = [piece.value.slice(0, at), piece.value.slice(at + 1)];
    const address = readAddress(`https://${host}`);
    const before = addressIn(host, address);
    const followed = before && (known.mail(local, before.host) ?? known.site(before));
    if (followed) return cannot(isConfirmed(followed.channel) ? 'glued' : 'unconfirmed', followed.official);
    if (at < 1 || !address) return cannot('unreadable', named);
    const sender = known.mail(local, address.host);
    if (sender) {
      if (!isConfirmed(sender.channel)) return cannot('unconfirmed', sender.official);
      if (piece.hidden) return cannot('hidden-characters', sender.official);
      if (!piece.isPlain) return cannot('glued', sender.official);
      return address.plain && /^[\w.+-]+$/.test(local)
        ? official(sender, 'sender')
        : cannot('odd-form', sender.official, oddLetters(piece.value));
    }
    const site = known.site(address) ?? null;
    const owner = site?.official ?? known.sameDomain(address);
    if (owner) return cannot(site && !isConfirmed(site.channel) ? 'unconfirmed' : 'mail-not-listed', owner);
    const firm = known.otherFirm(address);
    if (firm) return cannot('other-firm', firm);
    return imitates({ ...address, user: local }) ?? cannot('not-listed', named, oddLetters(address.shown));
  }

  function judgePhone(piece: Candidate, named: Official | null): Answer {
    const number = digitsOf(piece.value);
    const line = known.phone(number);
    if (!line) return cannot('not-listed', named);
    if (!isConfirmed(line.channel)) return cannot('unconfirmed', line.official);
    if (!piece.isPlain) return cannot('glued', line.official);
    // Such as `❷` and `Ⅸ`: nobody knows how they are dialled.
    if (/[\p{L}\p{N}]/u.test(piece.value.normalize('NFKC').replace(/\p{Nd}/gu, '')))
      return cannot('odd-form', line.official);
    const full = line.withCode && number.length > 6;
    if (full) return official(line, 'caller');
    // Short numbers are the same in many countries.
    const owners = line.owners.filter(({ channel }) => isConfirmed(channel));
    const name = [...new Set(owners.map((one) => one.official.name))].join(' / ');
    const countries = [...new Set(owners.map(({ channel }) => channel.country))];
    return official({ ...line, official: { ...line.official, name } }, 'caller', countries);
  }

  return (piece, named = null) => {
    if (piece.kind === 'web') return judgeSite(piece, named);
    if (piece.kind === 'mail') return judgeMail(piece, named);
    if (piece.kind === 'phone') return judgePhone(piece, named);
    if (piece.kind === 'code') return cannot('code', named);
    const handle = known.handle(piece.value);
    // A handle means nothing without its platform: on another one anybody can have taken it.
    return handle ? cannot('other-platform', handle.official) : cannot('not-listed', named);
  };
}

/** How much is read of a host and a sentence behind it, in UTF-16 units. */
const longestHost = 500;

/** Words without spaces right before a host, which no scheme begins: `请访问x.com`. */
const afterSentence = new RegExp(`^${unspaced}+(?=[a-z\\d])`, 'iu');

/** The address before a sentence, unless all of it may be a host. */
function addressIn(value: string, whole: Address | null): Address | null {
  const [, before] = withSentence.exec(value.slice(0, longestHost)) ?? [];
  return before && !(whole && isKnownEnding(whole.host)) ? readAddress(before) : null;
}

/** The digits of a number in any disguise, with its `+`: `＋1 ⑻⑻⑧–…`, `00 44 …`. */
function digitsOf(shown: string): string {
  const plain = shown.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => `${digitValue(digit)}`);
  // `+44 (0)808 …`: the zero is only dialled within the country.
  const dialled = plain.replace(/^(\+(?!1\D)\d{1,3}[\s.-]{0,3})\(0\)/, '$1');
  const digits = dialled.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return digits.replace(/^(?:00|011)(?=\d{8,})/, '+');
}

/** The digits of a script are consecutive, from zero to nine. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
