/** Nobody is left out of a screen: axe finds nothing, by the rules of WCAG 2.2 AA and its own advice. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`,
    ),
  );
  expect(found).toEqual([]);
  // A page on which nothing was looked at is not accessible, it is empty.
  expect(passes.length).toBeGreaterThan(5);
};
