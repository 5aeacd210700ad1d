export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/styles.ts'],
  outdir: 'dist',
  litelement: true,
};
