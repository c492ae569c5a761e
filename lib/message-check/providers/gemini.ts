import { from, read } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const trust = read('Gemini: trust and safety', 'https://gemini.com/trust-and-safety');

/** The exchange. Google’s Gemini is something else. */
export const gemini: Official = {
  ...nothingElse,
  id: 'gemini',
  name: 'Gemini',
  kind: 'provider',
  names: ['gemini'],
  ordinary: true,
  domains: from(trust, 'gemini.com'),
  mail: from(trust, '*.gemini.com'),
};
