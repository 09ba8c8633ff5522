/** The screens that are not the first. */
import { later } from './later.ts';

export const Library = later(async () => (await import('../screens/library/Library.tsx')).Library);
export const KitPage = later(async () => (await import('../screens/library/KitPage.tsx')).KitPage);
export const Adapt = later(async () => (await import('../screens/adapt/Adapt.tsx')).Adapt);
export const Plan = later(async () => (await import('../screens/plan/Plan.tsx')).Plan);
export const Run = later(async () => (await import('../screens/run/Run.tsx')).Run);
export const Approve = later(async () => (await import('../screens/review/Approve.tsx')).Approve);
export const Review = later(async () => (await import('../screens/review/Review.tsx')).Review);
export const Documents = later(async () => (await import('../screens/review/Documents.tsx')).Documents);
export const SettingsPage = later(
  async () => (await import('../screens/settings/SettingsPage.tsx')).SettingsPage,
);
