import { isKnownEnding } from '@/lib/message-check/find/host';
import { leadsOn } from '@/lib/message-check/find/leads-on';
import { unpackings } from '@/lib/message-check/find/unpack';
import type { Address } from './address';

/**
 * How services that count clicks rewrite the links in mails. They run on a host of the sender, who cannot tell where a
 * link leads by looking at it, nor can we. With the page that says so, or the host of the service itself, which public
 * repositories are full of links to, looked up on 2026-11-29.
 */
const forms: readonly RegExp[] = [
  // SendGrid, also below Braze: sendgrid/docs, "Universal Links": `/wf/click?upn=`, `/uni/`, newer `/ls/click`.
  /^\/(?:uni\/)?(?:ls|wf|ss|asm)\/(?:click|c|o)\b|^\/uni\/|[?&]upn=/i,
  // SparkPost: SparkPost/support-docs, "Using Mobile Universal and App Links": `/f/…`.
  /^\/f\/[\w~-]+\/[\w~-]{6,}/,
  // Iterable: links.iterable.com/u/click?_t=…; Mailchimp: mandrillapp.com/track/click/30…, click.mailchimp.com likewise.
  /^\/(?:[a-z]{1,5}\/|track\/)click\b/i,
  // HubSpot: hubspotlinks.com/e3t/Ctc/…, and on older mails `/e2t/c/…`.
  /^\/e[123]t\//i,
  // Amazon SES: awstrack.me/L0/ or /CL0/, and behind it the escaped address.
  /^\/C?L0\//,
  // Customer.io: e.customeriomail.com/e/c/….
  /^\/e\/c\//,
  // Salesforce: click.email.microsoftemail.com/?qs=…; Oracle Responsys: email.lazada.com/pub/cc?_ri_=….
  /[?&](?:qs|_ri_)=[\w%.~-]{12,}/i,
];

/** Sub-domains that such services ask for: `links.x.com`, `click.mail.x.com`, `url1234.x.com`, `s.x.com`. */
const counters =
  /^(?:ab)?(?:links?|lnks?|clicks?|clk|clicked|track|tracks|trk|tracking|trk\d*|url\d+|sg|go|[eilrstu]|em\d*|email|emails?|mailer|mg|ct|cta|redirect|redir)$/i;
/** Parts of a path before a token, or before the address of somebody. */
const steps =
  /^(?:c|cl|clk|click|clicks|ct|ctr|go|goto|jump|l|leave|link|links|lnk|out|outbound|exit|r|rd|redir|redirect|ref?l|t|track|tracking|trk|u|url|x)$/i;
/** Something that is neither a word nor a number: mixed, or very long. */
const token = /^(?=.*\d)(?=.*[A-Za-z])[\w~%.,=+-]{10,}$|^[\w~%.,=+-]{32,}$|^[A-Za-z]*[a-z][A-Z]+[a-z]\w{8,}$/;
const words = /^[a-z]+(?:[-_][a-z0-9]+)+$/i;
const isToken = (text: string) => token.test(text) && !words.test(text);

/** A page of the same site. */
const ownPath = /^(?:\/(?![\\/])[\w./-]*)?$/;
/** The beginning of another address: a scheme, also as base64, or an escape that three layers did not undo. */
const isElsewhere = (value: string) => /^[a-z][a-z\d+.-]*:|aHR0c|%[\da-f]{2}/i.test(value);

const bytes = (packed: string) => packed.replace(/../g, (hex) => `%${hex}`);
/** What a value says in base64, with or without padding, or in hexadecimal digits. */
function decodings(value: string): string[] {
  const inHex = /^(?:[2-7][\da-f]){6,}$/i.test(value) ? [decodeURIComponent(bytes(value))] : [];
  const inBase64 = [...value.matchAll(/[\w+/-]{8,}/g)].flatMap(([run]) => {
    const plain = run.replaceAll('-', '+').replaceAll('_', '/');
    return [0, 1, 2, 3].flatMap((from) => {
      const part = plain.slice(from, plain.length - ((plain.length - from) % 4 === 1 ? 1 : 0));
      return part === '' ? [] : atob(part);
    });
  });
  return [...inHex, ...inBase64];
}
/** A link or a host, in text that is one. */
const holdsAddress = (text: string) =>
  /^[\x20-\x7e]+$/.test(text) &&
  (/\/\/|https?:/i.test(text) ||
    [...text.matchAll(/(?<![a-z\d-])[a-z\d-]{2,}(?:\.[a-z\d-]{2,})+/gi)].some(([host]) =>
      isKnownEnding(host.toLowerCase()),
    ));
const isPacked = (value: string) => decodings(value).some(holdsAddress);

/** Of a host that exists: it is read out of the address, and judged by itself. */
const isRead = (value: string) =>
  isKnownEnding(/^(?:https?:)?[\\/]*([^\\/?#:]*\.[^\\/?#:]*)/i.exec(value)?.[1]?.toLowerCase() ?? '');

/** Whether an address of an official may lead on to any other: one can't see from it where. */
export function mayLeadOn({ before, path, query }: Address): boolean {
  const whole = path + query;
  if (forms.some((form) => form.test(whole))) return true;
  const parts = path.split('/').filter((part) => part !== '');
  const fields = query.split(/[?&#]/).map((field) => /^(?:([^=]*)=)?(.*)$/s.exec(field) ?? []);
  const isCounted = before.split('.').some((label) => counters.test(label));
  const step = parts.findIndex((part) => steps.test(part));
  const behind = step < 0 ? [] : parts.slice(step + 1);
  return (
    fields.some(([, name = '', packed = '']) => {
      const value = unpackings(packed).at(-1) ?? packed;
      const isAway = isElsewhere(value) || isPacked(value) || (leadsOn.test(name) && !ownPath.test(value));
      return !isRead(value) && isAway;
    }) ||
    parts.some(isPacked) ||
    behind.some((part) => part.includes('.')) ||
    (isCounted && parts.length > 0) ||
    ((isCounted || step >= 0) && [...parts, ...fields.map(([, , value = '']) => value)].some(isToken))
  );
}
