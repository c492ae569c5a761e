import { along, ends, fits, type Story } from './story';

/** Somebody asks to see the screen. */
export const remote: Story = {
  id: 'remote',
  turns: [
    { id: 'screen', by: 'authority', answers: [ends('end'), along('listen'), fits('ask')] },
    { id: 'marks', by: 'urgency', answers: [ends('end'), fits('later'), along('count')] },
    { id: 'update', by: 'genuine', answers: [ends('end'), along('ask'), fits('settings')] },
    { id: 'app', by: 'help', answers: [ends('end'), fits('refuse', 'repair'), along('install')] },
    { id: 'dark', by: 'isolation', answers: [ends('end'), fits('tell'), along('wait')] },
    { id: 'repair', by: 'genuine', isAfterCall: true, answers: [along('delete'), fits('slip'), ends('end')] },
    { id: 'bill', by: 'urgency', isAfterCall: true, answers: [ends('end'), along('call'), fits('delete')] },
  ],
};
