import type { Official } from '@/lib/message-check/official';
import type { Channel, PhoneChannel } from '@/lib/playbook/channel';
import { authorities } from './registry';
import type { Authority, Phone, SupportLine } from './schema';
import { supportLines } from './support-lines';

/** Calling codes of the countries whose numbers we list (ITU-T E.164). */
const callingCodes: Record<string, string> = {
  AE: '+971',
  AR: '+54',
  AT: '+43',
  AU: '+61',
  CA: '+1',
  DE: '+49',
  DK: '+45',
  EG: '+20',
  ES: '+34',
  FI: '+358',
  FR: '+33',
  GB: '+44',
  KE: '+254',
  MX: '+52',
  NL: '+31',
  NZ: '+64',
  PT: '+351',
  SG: '+65',
  UA: '+380',
  US: '+1',
};

type Row = Pick<Authority | SupportLine, 'sources' | 'country'>;

const channel = ({ sources: [first] }: Row, value: string, confidence = first?.confidence): Channel => {
  if (!first || !confidence) throw new Error(`an office without a source: ${value}`);
  return { ...first, confidence, value };
};

/**
 * A number as dialled within its country: short numbers stay whole, others lose their calling code and leading zero.
 */
function phoneChannel(row: Row, { number, confidence }: Phone): PhoneChannel {
  const digits = number.replace(/\D/g, '');
  if (digits.length <= 6) return { ...channel(row, digits, confidence), country: row.country, code: null };
  const code = callingCodes[row.country];
  if (!code) throw new Error(`no calling code for ${row.country}`);
  const withCode = number.startsWith('+') || (code === '+1' && digits.length === 11);
  const within = withCode ? digits.slice(code.length - 1) : digits.replace(/^0/, '');
  return { ...channel(row, within, confidence), country: row.country, code };
}

function official(row: Authority | SupportLine, kind: Official['kind']): Official {
  const { id, name, phones = [] } = row;
  const links = 'links' in row ? (row.links ?? []) : [];
  const talk = 'link' in row && row.link ? [{ url: row.link, confidence: undefined }] : [];
  const hosts = new Map(
    [...links, ...talk].toReversed().map(({ url, confidence }) => [new URL(url).host, confidence]),
  );
  const typed = 'typed' in row ? row.typed : undefined;
  return {
    id,
    name,
    kind,
    names: [],
    domains: [...hosts].map(([host, confidence]) => channel(row, host, confidence)),
    pages: typed ? [channel(row, typed)] : [],
    mail: 'email' in row && row.email ? [channel(row, row.email)] : [],
    phones: phones.map((phone) => phoneChannel(row, phone)),
    handles: typed?.startsWith('t.me/') ? [channel(row, typed.replace('t.me/', 'telegram:'))] : [],
    verify: null,
  };
}

/** The offices and support lines as official channels for the message check, so that no fact is stated twice. */
export const authorityOfficials: readonly Official[] = [
  ...authorities.map((row) => official(row, 'office')),
  ...supportLines.map((row) => official(row, 'line')),
];
