/** Nobody is left out of a screen: axe finds nothing, by the rules of WCAG 2.2 AA and its own advice. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export const expectAccessible = async (page: Page): Promise<void> => {
  const passes = await passesOf(new AxeBuilder({ page }));
  // A page on which nothing was looked at is not accessible, it is empty.
  expect(passes.length).toBeGreaterThan(5);
};

/** For a screen that has been looked at in another theme: nothing but its colours can have changed. */
export const expectReadable = async (page: Page): Promise<void> => {
  const rules = ['color-contrast', 'link-in-text-block'];
  const [contrast] = await passesOf(new AxeBuilder({ page }).withRules(rules));
  expect(contrast?.nodes.length).toBeGreaterThan(5);
};

const passesOf = async (axe: AxeBuilder): Promise<Awaited<ReturnType<AxeBuilder['analyze']>>['passes']> => {
  const { violations, passes } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`,
    ),
  );
  expect(found).toEqual([]);
  return passes;
};
