import { code, line, rest, text } from '@/lib/exports/forms/box';
import { hasPlus, inOnePiece, isEmail, isPhone } from '@/lib/exports/forms/phone';
import type { Reading } from '@/lib/exports/forms/reading';
import type { Fact } from '@/lib/incident/facts';

/** Facts that have a box of their own. */
const claimedElsewhere = [
  'shown',
  'handle',
  'nameGiven',
  'organisation',
  'profile',
  'startedAt',
  'askedFor',
  'said',
];
const suspectedElsewhere = ['phone', 'email', 'handle', 'url', 'ip'];

/**
 * The other side: each call or message with the claimed identity, then each person named. Claims and suspects are kept
 * apart.
 */
export function parties(reading: Reading) {
  const told = [...reading.all('contact'), ...reading.all('suspect')];
  if (told.length === 0) return [claimed(reading, { kind: 'contact' } as Fact<'contact'>)];
  return told.map((one) => (one.kind === 'contact' ? claimed(reading, one) : suspected(reading, one)));
}

function claimed(reading: Reading, contact: Fact<'contact'>) {
  const { say } = reading.language;
  const { channel, shown = '', handle = '', nameGiven, organisation, profile, askedFor, said } = contact;
  const phone = isPhone(shown) ? shown : '';
  const email = [shown, handle].find(isEmail) ?? '';
  const otherName = phone || shown === email ? '' : shown;
  return {
    name: [reading.head(contact), nameGiven].filter(Boolean).join(', '),
    boxes: {
      'party-name': line(nameGiven),
      business: line(organisation),
      'party-phone': code(phone, 'may-be-faked'),
      'phone-in-one': code(inOnePiece(phone), 'may-be-faked'),
      'phone-plus': line(phone && say(hasPlus(phone) ? 'forms.yes' : 'forms.no')),
      'call-kind': line(channel && say(`facts.options.channel.${channel}`)),
      'party-email': code(email),
      handle: code(handle === email ? '' : handle),
      'party-link': code(profile, 'as-it-is'),
      ip: code(),
      began: line(reading.when(contact.startedAt)),
      asked: text(askedFor),
      message: text(said),
      // A name on a screen is easily faked and is usually the exchange's: it is not a suspect's name.
      'party-more': rest(
        reading.details(
          contact,
          otherName ? claimedElsewhere.filter((one) => one !== 'shown') : claimedElsewhere,
        ),
      ),
    },
  };
}

function suspected(reading: Reading, suspect: Fact<'suspect'>) {
  const { name, phone = '', email, handle, url, ip } = suspect;
  return {
    name: reading.head(suspect),
    boxes: {
      'party-name': line(name),
      business: line(),
      'party-phone': code(phone),
      'phone-in-one': code(inOnePiece(phone) || phone),
      'phone-plus': line(phone && reading.language.say(hasPlus(phone) ? 'forms.yes' : 'forms.no')),
      'call-kind': line(),
      'party-email': code(email),
      handle: code(handle),
      'party-link': code(url, 'as-it-is'),
      ip: code(ip),
      began: line(),
      asked: text(),
      message: text(),
      'party-more': rest(reading.details(suspect, suspectedElsewhere)),
    },
  };
}
