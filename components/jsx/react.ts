import * as react from 'react';

/** What our components take from React, under names of their own, as those in `jsx-runtime`. */
export const {
  Component,
  Fragment,
  cache,
  createContext,
  createElement,
  memo,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} = react;
