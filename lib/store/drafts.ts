'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What is typed and not recorded yet, by record or account and by form. Kept as long as the tab is open. */
const drafts = createStore<Readonly<Record<string, object>>>()(() => ({}));

const keyOf = (of: string, form: string) => `${of} ${form}`;

export const isDrafted = (of: string, form: string) => keyOf(of, form) in drafts.getState();

export const useDraft = <Draft extends object>(of: string, form: string) =>
  useStore(drafts, (all) => all[keyOf(of, form)] as Draft | undefined);

export const keepDraft = (of: string, form: string, draft: object) =>
  drafts.setState({ [keyOf(of, form)]: draft });

/** Drops what was recorded or given up. */
export const dropDraft = (of: string, form: string) => {
  const { [keyOf(of, form)]: _, ...others } = drafts.getState();
  drafts.setState(others, true);
};

/** Drops all drafts of a record or account, or all there are. */
export const dropDrafts = (of?: string) => {
  const others = Object.entries(drafts.getState()).filter(([key]) => of && !key.startsWith(`${of} `));
  drafts.setState(Object.fromEntries(others), true);
};

export const useHasDrafts = () => useStore(drafts, (all) => Object.keys(all).length > 0);
