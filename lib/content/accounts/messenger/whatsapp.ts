import { whatsAppStolen } from '@/lib/content/sources';
import type { AccountOf } from '@/lib/playbook/schema';

export const whatsapp: AccountOf<'messenger'> = {
  id: 'whatsapp',
  kind: 'messenger',
  name: 'WhatsApp',
  // No page that we read says which domains are its own.
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: { recovery: { value: 'https://faq.whatsapp.com/1131652977717250/', ...whatsAppStolen } },
    paths: {},
    notes: {
      'messenger-sign-out': [{ value: { says: 'linked-devices' }, ...whatsAppStolen }],
      'messenger-recover': [
        { value: { says: 'signs-out' }, ...whatsAppStolen },
        { value: { says: 'wait', days: 7 }, ...whatsAppStolen },
      ],
    },
    basis: { 'messenger-warn-contacts': [whatsAppStolen], 'messenger-look-for-signs': [whatsAppStolen] },
    orders: {
      default: ['end-call', 'messenger-sign-out', 'messenger-lock', 'messenger-warn-contacts'],
      'locked-out': ['end-call', 'messenger-recover', 'messenger-warn-contacts'],
      'nothing-happened': ['end-call', 'messenger-look-for-signs'],
    },
  },
};
