import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionsOn, addressOf } from '@/lib/flow/addresses';
import { incidentIndex } from '@/lib/playbook/playbook-index';
import { searchTerms } from './accounts/search-terms';
import { actions } from './catalogue';
import { topics } from './topics';

test('A topic leads to a page of ours, and to the step that it names', () => {
  const index = incidentIndex(actions, '');
  const here = actionsOn('incident-follow-up', index, index.actions);
  for (const { to } of topics) {
    const [page, step] = to.split('#');
    const action = here.find(({ id }) => id === step);
    if (action) expect(addressOf('en', index, action), to).toBe(`/en/${page}`);
    else expect(existsSync(`app/[locale]/${to}page.tsx`), to).toBe(true);
  }
});

test('Nothing that leads to a topic leads to an account too', () => {
  const ofAccounts = searchTerms.flatMap(({ terms }) => terms.map((term) => term.toLowerCase()));
  for (const { id, terms } of topics)
    for (const term of [id, ...terms]) expect(ofAccounts).not.toContain(term.toLowerCase());
});
