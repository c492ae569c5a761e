import type { Form } from './form';

/**
 * Report Cybercrime and Fraud, Canada: documents, messages, a log of every call, and each file number, from the page of
 * the Canadian Anti-Fraud Centre for victims.
 */
export const canada: Form = {
  id: 'canada',
  offices: ['ca-report-cybercrime-and-fraud'],
  sections: [
    { id: 'story', area: 'whole', boxes: ['story'] },
    { id: 'calls', area: 'whole', boxes: ['calls', 'messages'] },
    { id: 'how-much', area: 'whole', boxes: ['taken', 'loss'] },
    { id: 'proof', area: 'whole', boxes: ['files'] },
    { id: 'numbers', area: 'whole', boxes: ['file-numbers'] },
  ],
};
