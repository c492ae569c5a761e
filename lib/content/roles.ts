import type { Role } from '@/lib/playbook/vocabulary';
import { roles as made } from './tables';

const roles: Readonly<Record<string, Role>> = made;

/** The role of an action; undefined for a follow-up, and for one unknown to this version. */
export const roleOf = (action: string): Role | undefined =>
  Object.hasOwn(roles, action) ? roles[action] : undefined;

/** The actions with these roles, in the order of the catalogue. */
export const actionsFor = (...wanted: readonly Role[]): readonly string[] =>
  Object.keys(roles).filter((action) => wanted.some((role) => role === roles[action]));
