import { parseArgs } from 'node:util';
import { say } from './say';

/** The flags of a command by their long names, as `parseArgs` of Node takes them. */
type FlagTable = Readonly<
  Record<
    string,
    {
      readonly type: 'boolean' | 'string';
      readonly short?: string;
      readonly multiple?: boolean;
      readonly default?: string | boolean | string[];
    }
  >
>;

/**
 * What was written behind a command: `values` by flag, `given`, the flags that were written at all, and `positionals`, what stands there without one.
 * `advice` says what to write where a flag is strange, lacks its value or has one too many, or where a command takes no more than flags, in the
 * language of the command.
 */
export function readFlags<const Flags extends FlagTable>(
  args: readonly string[],
  flags: Flags,
  { allowPositionals = false } = {},
) {
  const advice = adviceOn(args, flags, allowPositionals);
  if (advice !== undefined) return { advice };
  return parsed(args, flags);
}

function parsed<const Flags extends FlagTable>(args: readonly string[], options: Flags) {
  const read = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  const { values, positionals, tokens } = read;
  return {
    values,
    positionals,
    given: tokens.flatMap((each) => (each.kind === 'option' ? [each.name] : [])),
  };
}

function adviceOn(args: readonly string[], flags: FlagTable, allowPositionals: boolean): string | undefined {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals)
      return say('Leave {args} out. See --help.', { args: token.value });
    if (token.kind !== 'option') continue;
    const flag = flags[token.name];
    const written = args[token.index] ?? '';
    if (/^-\d/.test(written)) return say('Write a number without a minus instead of {written}.', { written });
    if (!flag)
      return say('Leave {flag} out: this command knows {names}.', {
        flag: token.rawName,
        names: Object.keys(flags)
          .map((name) => `--${name}`)
          .join(', '),
      });
    if (flag.type === 'boolean' && token.value !== undefined)
      return say('Write {flag} alone, without {value}.', { flag: token.rawName, value: token.value });
    if (flag.type === 'string' && lacksValue(token))
      return say('Write a value behind {flag}. See --help.', { flag: token.rawName });
  }
  return undefined;
}

/** Nothing, blanks, or the next flag. */
function lacksValue({
  value,
  inlineValue,
}: {
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}) {
  return value === undefined || value.trim() === '' || (!inlineValue && value.startsWith('-'));
}
