/** What stands alone on a line of a handout and prints something: `[lines: 4]`, `[box: 60]`, `[page]`. */
import type { Block } from '../../documents/blocks.ts';
import { millimetres } from '../../units.ts';

export const directiveNames = ['lines', 'box', 'page'] as const;

/** A sheet of A4 holds 27 lines and is 250 mm high between its margins. */
const mostLines = 27;
const highestBox = 250;

/** The block, or what is wrong with it; null for a line that only is text. */
export const directiveIn = (
  line: string,
): Block | 'directive-malformed' | 'directive-size' | 'directive-unknown' | null => {
  const [, name = '', rest = ''] = /^\[\s*([a-zåäö]+)\s*(:?[^\]]*)\]$/i.exec(line) ?? [];
  const known = directiveNames.find((other) => other === name.toLowerCase());
  if (!known) return /^:\s*\d+\s*$/.test(rest) ? 'directive-unknown' : null;
  if (known === 'page') return rest.trim() === '' ? { type: 'page-break' } : 'directive-malformed';
  const size = Number(/^:\s*(\d{1,4})\s*$/.exec(rest)?.[1] ?? Number.NaN);
  if (Number.isNaN(size)) return 'directive-malformed';
  if (known === 'lines')
    return size < 1 || size > mostLines ? 'directive-size' : { type: 'write-in', lines: size };
  return size < 5 || size > highestBox ? 'directive-size' : { type: 'box', height: millimetres(size) };
};
