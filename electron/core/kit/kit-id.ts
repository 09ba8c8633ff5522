/** A kit's id from its name, to begin with: `Samtal i Älvängen!` → `samtal-i-alvangen`. Empty where no letter is left. */
export const kitIdFrom = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\u0300-\u036f]+/g, '-')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
