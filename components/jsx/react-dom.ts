const dom = require('react-dom') as typeof import('react-dom');

export const flushSync = dom.flushSync;
