import { from, page } from '@/lib/content/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const trust = page('Gemini: trust and safety', 'https://gemini.com/trust-and-safety', {
  checked: '2026-11-22',
  sure: 'high',
});

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
