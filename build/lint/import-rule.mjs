/** The import rule as an ESLint rule. */
import { relative, sep } from 'node:path';
import { refusal } from './rooms.mjs';

/** @type {import('eslint').Rule.RuleModule} */
export const importRule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{why}}' } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    /** @param {unknown} source */
    const check = (source) => {
      if (!isStringLiteral(source)) return;
      const why = refusal(file, source.value);
      if (why) context.report({ node: source, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      /** @param {{ source?: unknown }} node `import('x').Y` as a type */
      TSImportType: (node) => check(node.source),
    };
  },
};

/** @param {unknown} node @returns {node is import('estree').SimpleLiteral & { value: string }} */
const isStringLiteral = (node) =>
  typeof node === 'object' &&
  node !== null &&
  'type' in node &&
  node.type === 'Literal' &&
  'value' in node &&
  typeof node.value === 'string';
