/** Asked for beside `jsx-runtime`, for elements that spread their properties before a key. */
export { createElement } from 'react';
