/** A part of a library that nothing on a page reaches, which no bundler can know, and what stands there instead. */
interface Unreached {
  library: RegExp;
  part: RegExp;
  instead: string;
}

/** What forms and lists of fields offer beside what is asked of them, as a part of a pattern. */
export const unasked =
  'clearErrors|getFieldState|insert\\$1|move|prepend|replace|resetDefaultValues|resetField|setError|setFocus|setValues|swap|trigger|unregister|update|watch';

const unreached: readonly Unreached[] = [
  // Forms are read whole by their resolvers. No field has rules of its own and no form a `validate`, so nothing is found wrong by those.
  { library: /react-hook-form/, part: functionsAt('var validateField = async '), instead: '() => ({})' },
  {
    library: /react-hook-form/,
    part: functionsAt(' {4}const (?:validateForm|executeBuiltInValidation) = async '),
    instead: '() => true',
  },
  { library: /react-hook-form/, part: functionsAt(` {4}const (?:${unasked}) = `), instead: 'undefined' },
  // What is kept is read at once, and by zod's own names.
  {
    library: /zod.v4.(?:core|mini).schemas/,
    part: /^ {4}(?:[gs]et )?(?:apply|brand|parseAsync|register|safeParseAsync|with|"~standard")\(.*\) \{$[^]*?^ {4}\},$/gm,
    instead: '',
  },
  // A browser could show that a transition waits, move what stood in one view into the next, be told what to fetch ahead; a fragment could be
  // referred to. Nothing of that here.
  {
    library: /react-dom-client/,
    part: bodiesOf(
      'defaultOnDefaultTransitionIndicator|\\w*ViewTransition\\w*|commitAfterMutationEffectsOnFiber|\\w*FragmentInstance\\w*',
      'preconnect|preconnectAs|prefetchDNS|preinit(?:Style|Script|ModuleScript)|preload|preloadModule',
    ),
    instead: '',
  },
  {
    library: /react-dom-client/,
    part: /^(?:FragmentInstance|ViewTransitionPseudoElement)\.prototype\.\w+ = function [^]*?^\};$/gm,
    instead: '',
  },
  // What React throws to itself and knows again by being the same. As errors they would be told where they were made, for which a browser that is
  // watched, by Lighthouse or by developers' tools, reads all of React once more.
  {
    library: /react-dom-client/,
    part: /(?<=^(?:var| ) \w+Exception = )Error\(formatProdErrorMessage\(\d+\)\)/gm,
    instead: '{}',
  },
];

/** The code of a module without what nothing on a page reaches. */
export function withoutUnreached(code: string, module: string): string {
  return unreached
    .filter(({ library }) => library.test(module))
    .reduce((less, { part, instead }) => less.replace(part, instead), code);
}

/** Functions that are given a name, each up to the line that ends it, with the indent of that on which it begins. */
function functionsAt(beginning: string): RegExp {
  return new RegExp(`(?<=^${beginning})\\S[^]*?^${/^ \{\d\}/.exec(beginning)?.[0] ?? ''}\\}(?=;$)`, 'gm');
}

/** What stands in functions that do nothing for a page: whoever calls them goes on as before. */
function bodiesOf(...names: readonly string[]): RegExp {
  return new RegExp(`(?<=^function (?:${names.join('|')})\\([^)]*\\) \\{)[^]*?(?=^\\}$)`, 'gm');
}
