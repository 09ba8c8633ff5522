/** The look of the printed page: the same colours as the window, sizes in points for paper. */
import type { Paragraph } from '../../../core/documents/blocks.ts';
import type { Face } from './fonts.ts';

/** Points in a millimetre. */
export const mm = 72 / 25.4;

export const colours = {
  ink: '#1f2933',
  soft: '#52606d',
  active: '#0b6e69',
  hairline: '#ddd5c7',
  /** Lines to write on and frames to fill in: they must survive a bad copier. */
  writing: '#8a8172',
} as const;

export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly colour: string;
  /** Extra room between letters. */
  readonly spacing?: number;
};

export type BlockStyle = {
  readonly text: TextStyle;
  /** Room above, shared with the room below of what comes before. */
  readonly before: number;
  /** Room below; `tight` lets it win over whatever the next block asks for. */
  readonly after: number;
  readonly tight?: true;
};

export type ParagraphStyle = NonNullable<Paragraph['style']> | 'body';

export type Theme = {
  /** How much larger than on an ordinary A4 page everything is. */
  readonly scale: number;
  readonly paragraph: Readonly<Record<ParagraphStyle, BlockStyle>>;
  readonly heading: Readonly<Record<1 | 2 | 3 | 4, BlockStyle>>;
  readonly columnTitle: TextStyle;
  readonly choice: TextStyle;
};

const { ink, soft, active } = colours;

/** Every size times `scale`; labels and fine print times `quiet`, which need not grow as much. */
export const themeOf = (scale: number, quiet = scale): Theme => {
  const text = (
    face: Face,
    points: number,
    leading: number,
    colour: string,
    more: { spacing?: number; by?: number } = {},
  ): TextStyle => {
    const size = points * (more.by ?? scale);
    return {
      ...{ face, size, leading: size * leading, colour },
      ...(more.spacing === undefined ? {} : { spacing: more.spacing * (more.by ?? scale) }),
    };
  };
  const block = (style: TextStyle, before: number, after: number, tight?: true): BlockStyle => ({
    text: style,
    before: before * mm * scale,
    after: after * mm * scale,
    ...(tight ? { tight } : {}),
  });
  return {
    scale,
    paragraph: {
      body: block(text('Regular', 10.5, 1.42, ink), 2.2, 2.2),
      lead: block(text('Regular', 11, 1.42, soft), 2, 4),
      say: block(text('Regular', 11.5, 1.42, ink), 2.6, 2.6),
      small: block(text('Regular', 8.5, 1.42, soft, { by: quiet }), 1.2, 1.2),
      label: block(text('SemiBold', 8, 1.42, active, { spacing: 0.6, by: quiet }), 4.4, 1, true),
      large: block(text('Regular', 12.5, 1.35, ink), 2.2, 2.2),
    },
    heading: {
      1: block(text('SemiBold', 23, 1.15, ink), 9, 2, true),
      2: block(text('SemiBold', 13, 1.42, active), 8, 1.6, true),
      3: block(text('SemiBold', 11.5, 1.35, ink), 6, 1, true),
      4: block(text('SemiBold', 10.5, 1.42, soft), 4, 0.6, true),
    },
    columnTitle: text('SemiBold', 8.5, 1.42, soft),
    choice: text('Regular', 9.5, 1.42, ink),
  };
};
