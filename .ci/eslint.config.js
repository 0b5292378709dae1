import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Decorators of type-graphql that must be told their type, because no metadata is emitted. */
const untypedDecorator = (name) => ({
  selector: `Decorator > CallExpression[callee.name='${name}']:not(:has(> ArrowFunctionExpression.arguments))`,
  message: `Say the type: @${name}(() => Type). No metadata is emitted that it could be inferred from.`,
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.fsi', 'web/graphql/generated', 'seed/data', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/index', '**/index.ts'], message: 'Import the file itself; there are no barrels.' },
          ],
        },
      ],
    },
  },
  {
    files: ['api/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        untypedDecorator('Field'),
        untypedDecorator('Query'),
        untypedDecorator('FieldResolver'),
      ],
      'no-console': 'error',
    },
  },
  { files: ['web/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
);
