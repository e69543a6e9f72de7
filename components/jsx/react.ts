const react = require('react') as typeof import('react');

// What our components take from React, under names of their own, as those in `jsx-runtime`.
export const Component = react.Component;
export const Fragment = react.Fragment;
export const cache = react.cache;
export const createContext = react.createContext;
export const createElement = react.createElement;
export const memo = react.memo;
export const startTransition = react.startTransition;
export const useCallback = react.useCallback;
export const useContext = react.useContext;
export const useDeferredValue = react.useDeferredValue;
export const useEffect = react.useEffect;
export const useId = react.useId;
export const useLayoutEffect = react.useLayoutEffect;
export const useMemo = react.useMemo;
export const useRef = react.useRef;
export const useState = react.useState;
export const useSyncExternalStore = react.useSyncExternalStore;
