import { expect, test } from 'vitest';
import { cutOff } from '@/lib/content/catalogue';
import type { NewEntry } from '@/lib/incident/entry';
import { did, incident, mailbox, said } from './incident.fixture';
import { isOnSeenDevice } from './seen-device';

const seen = said('contact', 'remote-control');
const other = said('device', 'other');
const isSeenAfter = (...entries: NewEntry[]) => isOnSeenDevice(cutOff, incident(mailbox, ...entries));

test('This is the device that others saw once they are said to, on the call or before, and stays it offline', () => {
  expect(isSeenAfter()).toBe(false);
  expect(isSeenAfter(seen)).toBe(true);
  expect(isSeenAfter(said('happened', 'remote-app'))).toBe(true);
  expect(isSeenAfter(seen, did(cutOff.id), said('device', 'no-other'))).toBe(true);
});

test('It is another one where they say so, until others are on the screen again', () => {
  expect(isSeenAfter(seen, other)).toBe(false);
  expect(isSeenAfter(seen, other, seen)).toBe(true);
  expect(isSeenAfter(seen, said('contact', 'none'))).toBe(false);
  expect(isSeenAfter(seen, { ...did(cutOff.id), kind: 'action-excluded' } as NewEntry)).toBe(false);
});
