/** The one family, for the screen and for paper, with its licence. TrueType: the PDF writer reads no WOFF2. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { inProject } from './project.mjs';

const family = 'node_modules/@expo-google-fonts/source-sans-3';
const files = {
  'SourceSans3-Regular.ttf': '400Regular/SourceSans3_400Regular.ttf',
  'SourceSans3-Italic.ttf': '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'SourceSans3-SemiBold.ttf': '600SemiBold/SourceSans3_600SemiBold.ttf',
  'SourceSans3-Bold.ttf': '700Bold/SourceSans3_700Bold.ttf',
  'OFL.txt': 'LICENSE_FONT',
};

export const copyFonts = () => {
  mkdirSync(inProject('dist/fonts'), { recursive: true });
  for (const [name, source] of Object.entries(files))
    copyFileSync(inProject(family, source), inProject('dist/fonts', name));
};
