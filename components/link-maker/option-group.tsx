import { Option } from '../assessment/fields/option';
import { RubyText } from '../site/ruby-text';

interface Props<Code extends string> {
  type: 'radio' | 'checkbox';
  name: string;
  legend: string;
  hint?: string;
  options: readonly { readonly code: Code; readonly label: string }[];
  chosen: readonly Code[];
  onChoose: (code: Code) => void;
}

/** Things to choose from under one heading. */
export function OptionGroup<Code extends string>(props: Props<Code>) {
  const { type, name, legend, hint, options, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend className="font-bold">
        <RubyText text={legend} />
      </legend>
      {hint && (
        <p className="text-small text-solid-gray-700">
          <RubyText text={hint} />
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        {options.map(({ code, label }) => (
          <Option
            key={code}
            type={type}
            name={name}
            id={`${name}-${code}`}
            label={<RubyText text={label} />}
            checked={chosen.includes(code)}
            onChange={() => onChoose(code)}
          />
        ))}
      </div>
    </fieldset>
  );
}
