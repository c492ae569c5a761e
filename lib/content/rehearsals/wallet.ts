import { along, ends, fits, type Story } from './story';

/** Support of a wallet asks for the recovery phrase. */
export const wallet: Story = {
  id: 'wallet',
  turns: [
    { id: 'screen', by: 'authority', answers: [ends('end'), along('listen'), fits('ask')] },
    { id: 'sync', by: 'urgency', answers: [ends('end'), fits('look'), along('how')] },
    { id: 'update', by: 'genuine', answers: [ends('end'), along('ask'), fits('store')] },
    { id: 'phrase', by: 'help', answers: [ends('end'), fits('refuse'), along('read')] },
    { id: 'forum', by: 'isolation', answers: [ends('end'), fits('tell'), along('stay')] },
    { id: 'reply', by: 'genuine', isAfterCall: true, answers: [fits('type'), along('delete'), ends('end')] },
    { id: 'mail', by: 'urgency', isAfterCall: true, answers: [along('tap'), fits('delete'), ends('end')] },
  ],
};
