import type { Locator } from '@playwright/test';

/** A fact as a person fills it in: the field's name in the catalogue, and what goes in. */
export type Told = Record<string, string | { at: string; sure?: string }>;

/** Fills in the fields of one fact's form, found by their labels. */
export async function fillIn(form: Locator, say: (key: string) => string, told: Told) {
  for (const [field, value] of Object.entries(told)) {
    const box = form.getByLabel(say(`facts.fields.${field}`), { exact: true });
    if (typeof value !== 'string') {
      await box.fill(value.at);
      const sure = form.getByLabel(say('record.moment.how-sure'));
      if (value.sure) await sure.selectOption(value.sure);
    } else if (field === 'channel') await box.selectOption(value);
    else await box.fill(value);
  }
}
