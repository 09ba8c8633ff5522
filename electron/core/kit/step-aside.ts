/** How a step's minutes stand at its edge, the same in both languages. */
export const stepAside = (minutes: number): string => `${minutes} min`;
