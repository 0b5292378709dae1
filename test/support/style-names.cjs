// Stands in for style modules in tests: every class name is its own source name.
module.exports = new Proxy(
  {},
  { get: (_target, name) => (typeof name === 'string' && name !== '__esModule' ? name : undefined) },
);
