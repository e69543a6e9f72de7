import { useRef, useState } from 'react';
import { textField } from '../assessment/fields/number-text';
import { RubyText } from '../site/ruby-text';
import type { LinkWords } from './link-words';

/** The address to copy. Where the browser does not let a page copy, it is marked so that the clerk can. */
export function AddressField({ address, say }: { address: string; say: LinkWords['say'] }) {
  const field = useRef<HTMLInputElement>(null);
  const [told, tell] = useState<{ address: string; key: 'copied' | 'copyFailed' }>();
  const copy = () => {
    copied(address).then(
      () => tell({ address, key: 'copied' }),
      () => {
        field.current?.select();
        tell({ address, key: 'copyFailed' });
      },
    );
  };
  return (
    <div className="space-y-3">
      <p>
        <label htmlFor="address" className="font-bold">
          <RubyText text={say.address} />
        </label>
        <input
          ref={field}
          id="address"
          type="text"
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
          className={`${textField} mt-2 block w-full`}
        />
      </p>
      <button type="button" className="button" onClick={copy}>
        <RubyText text={say.copy} />
      </button>
      <p role="status" className="font-bold">
        {told?.address === address && <RubyText text={say[told.key]} />}
      </p>
    </div>
  );
}

async function copied(address: string): Promise<void> {
  await window.navigator.clipboard.writeText(address);
}
