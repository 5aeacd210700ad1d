import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', '!test/dist/', 'test/consumers/**/*.ts', 'test/consumers/*/']),
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/unbound-method': 'off', // lit calls handlers with the element as `this`
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...litA11y.configs.recommended,
    plugins: { 'lit-a11y': litA11y },
  },
  {
    files: ['src/**/*.ts'],
    ...wc.configs['flat/best-practice'],
    rules: { ...wc.configs['flat/best-practice'].rules, 'wc/guard-super-call': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    // Every assertion of @open-wc/testing is typed as if it could be the asynchronous one of axe.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  ...storybook.configs['flat/recommended'],
);
