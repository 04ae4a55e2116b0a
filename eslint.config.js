import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.build-*', 'reports', '.stryker-tmp']),
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  { files: ['src/scripts/*.js'], languageOptions: { globals: { addEventListener: 'readonly', document: 'readonly' } } },
);
