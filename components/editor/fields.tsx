import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { Option } from '../assessment/fields/option';
import { textField } from '../assessment/fields/number-text';
import { useEditor } from './editor-context';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** What to write instead, where the words have no sentence for every field of that name. */
  problem?: string;
}

/** A text or a day to type. */
export function TextField({ name, label, hint, problem: own, ...input }: Props & ComponentProps<'input'>) {
  const { field, problem, described } = useField(name, { hint, own });
  return (
    <p>
      <label htmlFor={name} className="block font-bold">
        {label}
      </label>
      <Said name={name} hint={hint} problem={problem} />
      <input
        {...input}
        {...field}
        id={name}
        {...described}
        className={`${textField} mt-1 w-full max-w-[30em]`}
      />
    </p>
  );
}

/** A sentence, all of which is seen; `shown` is what reads in the place of each name in braces. */
export function SentenceField({
  name,
  label,
  hint,
  shown = {},
}: Props & { shown?: Readonly<Record<string, string>> }) {
  const { problem, described } = useProblem(name, { hint });
  const { control } = useFormContext();
  // Its value is not what is seen: the form leaves the field itself alone.
  const { field } = useController({ control, name });
  const names = Object.entries(shown);
  return (
    <p>
      <label htmlFor={name} className="block font-bold">
        {label}
      </label>
      <Said name={name} hint={hint} problem={problem} />
      <textarea
        {...field}
        value={named(field.value, names)}
        onChange={({ target }) =>
          field.onChange(
            named(
              target.value,
              names.map(([each, reads]) => [reads, each]),
            ),
          )
        }
        id={name}
        rows={4}
        {...described}
        className={`${textField} mt-1 field-sizing-content min-h-32 w-full`}
      />
    </p>
  );
}

/** A text with other words in its braces. */
const named = (text: string, words: readonly (readonly [string, string])[]): string =>
  words.reduce((each, [from, to]) => each.replaceAll(`{${from}}`, `{${to}}`), text);

interface SelectProps extends Props {
  /** What follows from the choice. */
  onChoose?: (code: string) => void;
  children: ReactNode;
}

/** One of a list to choose from. What is sent is what is seen: where the list has no longer what was chosen, that is what the browser shows instead. */
export function SelectField({ name, label, hint, onChoose, children }: SelectProps) {
  const { field, problem, described } = useField(name, { hint, onChoose });
  const { control, setValue } = useFormContext();
  const chosen: string = useWatch({ control, name });
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const shown = list.current?.value;
    if (shown !== undefined && shown !== chosen) setValue(name, shown);
  });
  return (
    <p>
      <label htmlFor={name} className="block font-bold">
        {label}
      </label>
      <Said name={name} hint={hint} problem={problem} />
      <select
        {...field}
        ref={(element) => {
          field.ref(element);
          list.current = element;
        }}
        value={chosen}
        id={name}
        {...described}
        className={`${textField} mt-1 w-full max-w-[30em]`}
      >
        {children}
      </select>
    </p>
  );
}

interface ChoiceProps extends Props {
  options: readonly { readonly code: string; readonly label: string }[];
}

/** One of a few, all of them seen at once. */
export function ChoiceField({ name, label, options }: ChoiceProps) {
  const { field, problem } = useField(name);
  return (
    <fieldset>
      <legend className="font-bold">{label}</legend>
      <Said name={name} problem={problem} />
      <div className="mt-1 flex flex-wrap gap-2">
        {options.map(({ code, label: text }) => (
          <Option key={code} {...field} type="radio" id={`${name}-${code}`} value={code} label={text} />
        ))}
      </div>
    </fieldset>
  );
}

function Said({
  name,
  hint,
  problem,
}: {
  name: string;
  hint?: string | undefined;
  problem?: string | undefined;
}) {
  return (
    <>
      {hint && (
        <span id={`${name}-hint`} className="block text-small text-solid-gray-700">
          {hint}
        </span>
      )}
      {problem && (
        <span id={`${name}-problem`} className="block font-bold text-error-1">
          ＊{problem}
        </span>
      )}
    </>
  );
}

type Told = {
  readonly hint?: string | undefined;
  readonly own?: string | undefined;
  readonly onChoose?: SelectProps['onChoose'] | undefined;
};

function useField(name: string, { hint, own, onChoose }: Told = {}) {
  const { register } = useFormContext();
  const field = register(name, {
    onChange: ({ target }: { target: HTMLInputElement }) => onChoose?.(target.value),
  });
  return { field, ...useProblem(name, { hint, own }) };
}

/** What is wrong with a field, and what describes it. */
function useProblem(name: string, { hint, own }: Told) {
  const { formState } = useFormContext();
  const { problems } = useEditor().words;
  const known: Readonly<Record<string, string>> = problems;
  const problem = formState.errors[name] && (own ?? known[name] ?? problems.other);
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return {
    problem,
    described: { 'aria-describedby': ids || undefined, 'aria-invalid': problem ? true : undefined },
  };
}
