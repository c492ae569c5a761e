import { page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const stolen = page('WhatsApp: stolen accounts', 'https://faq.whatsapp.com/1131652977717250/', {
  checked: '2026-11-22',
  sure: 'medium',
});

export const whatsapp: AccountOf<'messenger'> = {
  id: 'whatsapp',
  kind: 'messenger',
  name: 'WhatsApp',
  // No page that we read says which domains are its own.
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: { recovery: { value: 'https://faq.whatsapp.com/1131652977717250/', ...stolen } },
    paths: {},
    notes: {
      'messenger-sign-out': [{ value: { says: 'linked-devices' }, ...stolen }],
      'messenger-recover': [
        { value: { says: 'signs-out' }, ...stolen },
        { value: { says: 'wait', days: 7 }, ...stolen },
      ],
    },
    basis: { 'messenger-warn-contacts': [stolen], 'messenger-look-for-signs': [stolen] },
    orders: {
      default: ['end-call', 'messenger-sign-out', 'messenger-lock', 'messenger-warn-contacts'],
      'locked-out': ['end-call', 'messenger-recover', 'messenger-warn-contacts'],
      'nothing-happened': ['end-call', 'messenger-look-for-signs'],
    },
  },
};
