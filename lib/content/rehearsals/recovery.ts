import { along, ends, fits, type Story } from './story';

/** Somebody offers to find what was lost before, for a fee. */
export const recovery: Story = {
  id: 'recovery',
  turns: [
    { id: 'screen', by: 'authority', answers: [ends('end'), fits('who'), along('hope')] },
    { id: 'court', by: 'help', answers: [ends('end'), along('sign'), fits('court')] },
    { id: 'station', by: 'genuine', answers: [ends('end'), fits('papers'), along('delete')] },
    { id: 'fee', by: 'urgency', answers: [ends('end'), along('pay'), fits('ask')] },
    { id: 'quiet', by: 'isolation', answers: [ends('end'), fits('tell'), along('agree')] },
    { id: 'ticket', by: 'genuine', isAfterCall: true, answers: [fits('read'), ends('end'), along('ignore')] },
    { id: 'release', by: 'help', isAfterCall: true, answers: [fits('show'), along('send'), ends('end')] },
  ],
};
