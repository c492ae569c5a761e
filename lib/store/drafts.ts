'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What is typed in a form and not written down yet, by record and form. It lasts as long as the tab does. */
const drafts = createStore<Readonly<Record<string, object>>>()(() => ({}));

const keyOf = (slot: string, form: string) => `${slot} ${form}`;

export const isDrafted = (slot: string, form: string) => keyOf(slot, form) in drafts.getState();

export const useDraft = <Draft extends object>(slot: string, form: string) =>
  useStore(drafts, (all) => all[keyOf(slot, form)] as Draft | undefined);

export const keepDraft = (slot: string, form: string, draft: object) =>
  drafts.setState({ [keyOf(slot, form)]: draft });

/** Written down, or given up. */
export const dropDraft = (slot: string, form: string) => {
  const { [keyOf(slot, form)]: _, ...others } = drafts.getState();
  drafts.setState(others, true);
};

export const dropDrafts = () => drafts.setState({}, true);

export const useHasDrafts = () => useStore(drafts, (all) => Object.keys(all).length > 0);
