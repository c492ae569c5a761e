import { expect, test } from 'vitest';
import { tactics } from '@/lib/playbook/vocabulary';
import { tacticsToOffer } from './heard';
import { exchange, incident, said } from './incident.fixture';

test.each([
  ['is asked', [], true],
  ['is not asked again, once it was said before the steps', [said('contact', 'remote-control')], false],
  ['is asked, once that was taken back', [said('contact', 'remote-control'), said('contact', 'none')], true],
  [
    'stands ticked where it was ticked, to be taken back',
    [said('contact', 'remote-control'), said('happened', 'remote-app')],
    true,
  ],
])('Whether they saw the screen %s', (_, written, isOffered) => {
  const offered = tacticsToOffer(tactics, incident(exchange, ...written), 'exchange');
  expect(offered.includes('remote-app')).toBe(isOffered);
  expect(offered).toContain('recovery-phrase');
});
