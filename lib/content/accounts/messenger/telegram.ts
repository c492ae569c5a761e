import { page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const phoneStolen = page('Telegram: my phone was stolen', 'https://telegram.org/faq', {
  checked: '2026-11-22',
  sure: 'medium',
});

export const telegram: AccountOf<'messenger'> = {
  id: 'telegram',
  kind: 'messenger',
  name: 'Telegram',
  // No page that we read says which domains are its own.
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: { recovery: { value: 'https://telegram.org/faq', ...phoneStolen } },
    paths: { devices: { value: { web: null, app: { en: 'Settings › Devices' } }, ...phoneStolen } },
    basis: { 'messenger-lock': [phoneStolen] },
    orders: {
      default: ['end-call', 'messenger-sign-out', 'messenger-lock', 'messenger-warn-contacts'],
      'locked-out': ['end-call', 'messenger-recover', 'messenger-warn-contacts'],
      'nothing-happened': ['end-call', 'messenger-look-for-signs'],
    },
  },
};
