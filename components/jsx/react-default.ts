export * as default from './react';
