/** Class names of a style module, by the name they have in its source. */
declare module '*.module.scss' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module '*.scss';
declare module '*.css';
