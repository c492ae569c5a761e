import type { Form } from './form';

/** For offices whose form we do not know: what, when, who, how much, where. */
export const any: Form = {
  id: 'any',
  offices: [],
  sections: [
    { id: 'what', area: 'whole', boxes: ['story'] },
    { id: 'when', area: 'whole', boxes: ['noticed-at', 'in-order'] },
    { id: 'who', area: 'whole', boxes: ['who'] },
    { id: 'how-much', area: 'whole', boxes: ['taken', 'loss'] },
    { id: 'where', area: 'whole', boxes: ['exchange', 'user-id', 'technical'] },
  ],
};
