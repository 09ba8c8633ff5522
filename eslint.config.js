import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRule } from './build/lint/import-rule.mjs';
import { everywhere, globalsOfCore, inCore, inWindow } from './build/lint/restrictions.mjs';

const product = ['electron/**/*.ts', 'renderer/**/*.{ts,tsx}'];
const configs = [
  '*.config.{js,ts}',
  'build/vite.*.ts',
  'tests/**/playwright.config.ts',
  'tests/support/build-setup.ts',
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.cache/',
    'test-results/',
    'node_modules/',
    'tests/bench/node_modules/',
    'release/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { samsprak: { rules: { 'import-rule': importRule } } },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // A React handler may be async: what it awaits answers with a Reply and does not throw.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A call without input takes an empty object, and zod infers just that.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // `default: return unreachable(event)` closes a switch; the compiler checks that it cannot be reached.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
    },
  },
  {
    files: [...product, 'build/**/*.{mjs,ts}'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  { files: product, rules: { 'samsprak/import-rule': 'error', 'no-console': 'error' } },
  // The command line's whole purpose is to print.
  { files: ['electron/hosts/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['electron/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...globalsOfCore],
      'no-restricted-syntax': ['error', ...everywhere, ...inCore],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...inWindow] },
  },
  {
    // Another module's types can only be added to by an interface.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // Plain JavaScript says by a comment what JSON.parse gives, which lint does not read.
    files: ['build/**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: configs, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Tests read JSON that others wrote, and poke at it.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Playwright's fixtures take their needs by an object pattern, which may be empty.
    files: ['tests/{screens,desktop,tour,support}/**/*.ts'],
    rules: { 'no-empty-pattern': 'off' },
  },
);
