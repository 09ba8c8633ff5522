/** What a person has chosen for the whole app. */
import { z } from './schema.ts';
import { languages } from './units.ts';

export const settingsSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  textSize: z.enum(['normal', 'large', 'larger']),
  /** Single letters as shortcuts on the run screen. */
  letterKeys: z.boolean(),
  /** Printed on summaries as the one who led, until a session says otherwise. */
  facilitator: z.string().max(200),
  /** Sentences of welcome are shown until a person has read them. */
  welcomed: z.boolean(),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  language: 'sv',
  theme: 'system',
  textSize: 'normal',
  letterKeys: true,
  facilitator: '',
  welcomed: false,
};
