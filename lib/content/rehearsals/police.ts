import { along, ends, fits, type Story } from './story';

/** The police ask for silence, then for coins. */
export const police: Story = {
  id: 'police',
  turns: [
    { id: 'screen', by: 'authority', answers: [ends('end'), along('listen'), fits('station')] },
    { id: 'secret', by: 'isolation', answers: [ends('end'), fits('tell'), along('promise')] },
    { id: 'warrant', by: 'urgency', answers: [ends('end'), along('avoid'), fits('ask')] },
    { id: 'door', by: 'genuine', answers: [ends('end'), fits('check'), along('away')] },
    { id: 'coins', by: 'help', answers: [ends('end'), fits('lawyer'), along('address')] },
    { id: 'letter', by: 'genuine', isAfterCall: true, answers: [fits('compare'), ends('end'), along('bin')] },
  ],
};
