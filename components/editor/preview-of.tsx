import { useEffect, useRef } from 'react';
import type { Preview } from '@/lib/edit/preview';
import { Details } from './details';
import { useEditor } from './editor-context';
import { ExamplesOf } from './examples-to-follow';
import { FileLines } from './file-lines';
import { HouseholdResults } from './household-results';
import { PageSentences } from './page-sentences';

interface Props {
  preview: Preview;
  /** Whether it comes below what is read already: the view begins elsewhere then. */
  isBelow?: boolean;
}

/** Everything to look at before a change is recorded or confirmed. */
export function PreviewOf({ preview, isBelow = false }: Props) {
  const { words, nameOf } = useEditor();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBelow) heading.current?.focus();
  }, [isBelow]);
  const { agrees, faults, pages, households, files, subject } = preview;
  return (
    <div className="space-y-6">
      <h2 ref={heading} tabIndex={-1}>
        {words.preview.heading}
      </h2>
      <p className="font-bold">{nameOf(subject)}</p>
      {faults.length > 0 ? (
        <div role="alert" className="notice">
          <p className="font-bold">{words.preview.faults}</p>
          <ul className="bullets mt-2 space-y-2">
            {faults.map(({ message, about, details }) => (
              <li key={details}>
                {message ?? words.preview.notHere}
                {about && <span className="block text-small text-solid-gray-700">{about}</span>}
                <Details text={details} />
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          {agrees !== undefined && (
            <p className="notice">{agrees ? words.preview.agrees : words.preview.differs}</p>
          )}
          {agrees === undefined && <PageSentences pages={pages} />}
          {agrees === undefined && <HouseholdResults households={households} />}
          <ExamplesOf preview={preview} />
        </>
      )}
      <FileLines files={files} />
    </div>
  );
}
