const runtime = require('react/jsx-runtime') as typeof import('react/jsx-runtime');

/** React's own, under names that a minified call can be made by: a member of a module in CommonJS is looked up at each of a thousand calls. */
export const { Fragment, jsx, jsxs } = runtime;
