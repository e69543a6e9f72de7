const client = require('react-dom/client') as typeof import('react-dom/client');

export const createRoot = client.createRoot;
export const hydrateRoot = client.hydrateRoot;
