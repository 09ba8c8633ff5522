/** What no file, core alone, or the window alone may say, as `no-restricted-syntax` entries with the reason beside each. */

/** @typedef {{ selector: string, message: string }} Restriction */

/** @type {Restriction[]} */
export const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a thing has one name everywhere.' },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'Named exports only: a thing has one name everywhere.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
];

const machine = 'Core never asks the machine for its clock, zone or language: take it as an argument.';

/** @type {Restriction[]} */
export const inCore = [
  {
    selector: 'CallExpression[arguments.length=0][callee.property.name=/^(format|formatToParts)$/]',
    message: `Formatting without an argument reads the clock. ${machine}`,
  },
  { selector: 'CallExpression[callee.property.name="resolvedOptions"]', message: machine },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Core has no chance in it.',
  },
  { selector: 'CallExpression[callee.property.name=/^toLocale.*String$/]', message: machine },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    message: `Say in which language to compare. ${machine}`,
  },
  {
    selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
    message: `Say for which language. ${machine}`,
  },
  {
    selector:
      'ImportDeclaration[source.value="@internationalized/date"] > ImportSpecifier[imported.name=/^(now|today|isToday|getLocalTimeZone|setLocalTimeZone|resetLocalTimeZone)$/]',
    message: machine,
  },
];

/** `no-restricted-globals` of core. */
export const globalsOfCore = [
  'Date',
  'globalThis',
  'performance',
  'crypto',
  'navigator',
  'setTimeout',
  'setInterval',
  'process',
  'console',
].map((name) => ({ name, message: 'Core is pure: take what you need as an argument.' }));

const words = 'Words for people live in locales/, in every language.';
const spoken =
  '/^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|description|errorMessage)$/';

/** @type {Restriction[]} */
export const inWindow = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: words },
  {
    selector: ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
    message: words,
  },
  { selector: `JSXAttribute[name.name=${spoken}] > Literal[value=/\\p{L}/u]`, message: words },
  {
    selector: `JSXAttribute[name.name=${spoken}] > JSXExpressionContainer > Literal[value=/\\p{L}/u]`,
    message: words,
  },
  {
    selector: `JSXAttribute[name.name=${spoken}] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`,
    message: words,
  },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'No inline styles: the content security policy refuses them.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Show blocks through ui/Blocks.',
  },
];
