/** Fields that are typed part by part, in whichever order the language has them. */
import type { Locator, Page } from '@playwright/test';

/** `date` as YYYY-MM-DD. */
export const typeDate = async (within: Page | Locator, label: string, date: string): Promise<void> => {
  const [year = '', month = '', day = ''] = date.split('-');
  await typeParts(within, label, { year, month, day });
};

/** `time` as HH:MM. */
export const typeTime = async (within: Page | Locator, label: string, time: string): Promise<void> => {
  const [hour = '', minute = ''] = time.split(':');
  await typeParts(within, label, { hour, minute });
};

const typeParts = async (
  within: Page | Locator,
  label: string,
  parts: Readonly<Record<string, string>>,
): Promise<void> => {
  const group = within.getByRole('group', { name: label, exact: true });
  for (const [part, digits] of Object.entries(parts)) {
    await group.locator(`[data-type="${part}"]`).pressSequentially(digits);
  }
};
