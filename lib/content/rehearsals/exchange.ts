import { along, ends, fits, type Story } from './story';

/** The call of the founding case: support asks for a change of the API settings. */
export const exchange: Story = {
  id: 'exchange',
  turns: [
    { id: 'screen', by: 'authority', answers: [ends('end'), fits('doubt'), along('trust')] },
    { id: 'details', by: 'authority', answers: [ends('end'), along('confirm'), fits('quiet')] },
    { id: 'team', by: 'urgency', answers: [ends('end'), fits('look'), along('hurry')] },
    { id: 'notice', by: 'genuine', answers: [ends('end'), along('ask'), fits('open')] },
    { id: 'api', by: 'help', answers: [ends('end'), fits('ask', 'anger'), along('make')] },
    { id: 'line', by: 'isolation', answers: [ends('end'), fits('tell'), along('stay')] },
    { id: 'anger', by: 'urgency', answers: [ends('end'), along('move'), fits('refuse')] },
    { id: 'ticket', by: 'genuine', isAfterCall: true, answers: [along('delete'), ends('end'), fits('look')] },
  ],
};
