/** Orders versions such as `1.10.0` by number; negative when `a` is older. */
export const compareVersions = (a: string, b: string): number => {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (x?.[at] ?? 0) - (y?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The one to begin on when all of these are there: `1.0.0` and `1.2.3` → `1.3.0`. */
export const nextVersion = (versions: readonly string[]): string => {
  const newest = versions.toSorted(compareVersions).at(-1) ?? '0.0.0';
  const [major = 0, minor = 0] = newest.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
};
