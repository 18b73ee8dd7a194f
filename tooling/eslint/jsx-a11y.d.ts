/** The plugin ships no types. */
declare module 'eslint-plugin-jsx-a11y' {
  const plugin: { flatConfigs: Record<'recommended' | 'strict', object> };
  export default plugin;
}
