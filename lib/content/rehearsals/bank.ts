import { along, ends, fits, type Story } from './story';

/** A bank asks for a code, then for a transfer. */
export const bank: Story = {
  id: 'bank',
  turns: [
    { id: 'screen', by: 'authority', answers: [ends('end'), fits('later'), along('trust')] },
    { id: 'payment', by: 'urgency', answers: [ends('end'), along('stop'), fits('look')] },
    { id: 'code', by: 'help', answers: [ends('end'), fits('read'), along('tell')] },
    { id: 'bakery', by: 'genuine', answers: [ends('end'), fits('open'), along('ask')] },
    { id: 'branch', by: 'isolation', answers: [ends('end'), along('number'), fits('branch')] },
    { id: 'text', by: 'authority', isAfterCall: true, answers: [fits('app'), along('call'), ends('end')] },
    { id: 'asked', by: 'genuine', answers: [ends('end'), fits('take'), along('never')] },
  ],
};
