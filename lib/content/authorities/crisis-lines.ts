import { page } from '@/lib/content/cite';

export const crisisLines = page('A collection of crisis lines', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'It says that each number was checked on the service’s own site on 23 and 24 September 2026.',
});
export const severalSources = page('Several sources that name this line', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'We did not read a page of its own.',
});
