import type { Locator } from '@playwright/test';

/** A fact to fill in: the name of each field in the messages, with its value. */
export type Told = Record<string, string | readonly string[] | { at: string; sure?: string }>;

/** Fills in the fields of one fact's form, found by their labels. */
export async function fillIn(form: Locator, say: (key: string) => string, told: Told) {
  // Fields that few people can fill in are under "more".
  const more = form.getByText(say('record.more-fields'), { exact: true });
  if ((await more.count()) > 0 && (await form.locator('details[open]').count()) === 0) await more.click();
  for (const [field, value] of Object.entries(told)) {
    const label = say(`facts.fields.${field}`);
    if (Array.isArray(value)) {
      const group = form.getByRole('group', { name: label, exact: true });
      for (const option of value) await group.getByLabel(say(`facts.options.${field}.${option}`)).check();
      continue;
    }
    const box = form.getByLabel(label, { exact: true });
    if (typeof value !== 'string') {
      const { at, sure } = value as { at: string; sure?: string };
      await box.fill(at);
      if (sure) await form.locator(`[id="${await box.getAttribute('id')}-sure"]`).selectOption(sure);
    } else if (await box.evaluate((element) => element instanceof HTMLSelectElement)) {
      await box.selectOption(value);
    } else await box.fill(value);
  }
}
