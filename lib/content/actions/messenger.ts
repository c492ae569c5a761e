import * as sources from '@/lib/content/sources';
import type { ActionFacts, Way } from '@/lib/playbook/schema';

/** A person who is locked out already is not asked again, and gets a dated next check. */
const lockedOut = {
  to: 'answer',
  question: 'open-messenger',
  answer: 'no',
  unless: ['no'],
  otherwise: { to: 'check', afterHours: 24 },
} as const satisfies Way;

const soon = { to: 'check', afterHours: 1 } as const satisfies Way;

/** Messaging apps: shutting others out, getting back in, and telling whom they could write to. */
export const messenger = [
  {
    id: 'messenger-sign-out',
    of: ['messenger'],
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    needs: 'signed-in',
    role: 'revoke',
    steps: [{ id: 'list', path: 'devices' }, { id: 'photograph' }, { id: 'out' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'keeps-coming-back', 'something-else'],
    ways: {
      'cannot-sign-in': lockedOut,
      'cannot-find-it': soon,
      'keeps-coming-back': soon,
      'something-else': soon,
    },
    offers: { question: 'open-messenger', answer: 'no', brings: 'regain' },
    sources: [sources.hackedAccount],
  },
  {
    id: 'messenger-lock',
    of: ['messenger'],
    phase: 'prevent',
    urgency: 'now',
    group: 'secure',
    needs: 'signed-in',
    role: 'revoke',
    steps: [{ id: 'find' }, { id: 'new' }],
    reasons: ['cannot-sign-in', 'code-not-here', 'cannot-find-it', 'something-else'],
    ways: {
      'cannot-sign-in': lockedOut,
      'code-not-here': { to: 'role', role: 'regain' },
      'cannot-find-it': soon,
      'something-else': soon,
    },
    sources: [sources.hackedMail],
  },
  {
    id: 'messenger-look-for-signs',
    of: ['messenger'],
    phase: 'discover',
    urgency: 'now',
    group: 'secure',
    role: 'look',
    urgentOnly: true,
    steps: [{ id: 'devices', path: 'devices' }, { id: 'messages' }, { id: 'codes' }],
    finds: { question: 'signs', answer: 'found' },
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    ways: { 'cannot-sign-in': lockedOut, 'cannot-find-it': soon, 'something-else': soon },
    sources: [sources.hackedAccount],
  },
  {
    id: 'messenger-recover',
    of: ['messenger'],
    phase: 'recover',
    urgency: 'now',
    group: 'secure',
    role: 'regain',
    when: { tried: true },
    steps: [
      { id: 'number' },
      { id: 'page', link: 'recovery', ifKnown: true },
      { id: 'again' },
      { id: 'wait' },
    ],
    reasons: ['no-answer-yet', 'code-not-here', 'no-other-device', 'something-else'],
    ways: {
      'no-answer-yet': { to: 'check', afterHours: 24 },
      'code-not-here': { to: 'role', role: 'brake' },
      'no-other-device': { to: 'role', role: 'brake' },
      'something-else': soon,
    },
    sources: [sources.hackedMail, sources.simSwap],
  },
  {
    id: 'messenger-warn-contacts',
    of: ['messenger'],
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'brake',
    steps: [{ id: 'who' }, { id: 'say' }],
    reasons: ['no-other-device', 'something-else'],
    ways: { 'no-other-device': soon, 'something-else': soon },
    sources: [sources.hackedAccount, sources.hackedMail],
  },
] as const satisfies readonly ActionFacts[];
