import type { ReactNode } from 'react';
import { RubyText } from '../../site/ruby-text';
import { useScenarioName } from './use-scenario-name';

interface TableProps {
  caption: ReactNode;
  plans: number;
  children: ReactNode;
}

/** A column for each plan; on narrow screens the rows stand one below the other, each value with its plan's name. */
export function ComparisonTable({ caption, plans, children }: TableProps) {
  const name = useScenarioName();
  return (
    <table role="table" className="mt-4 block w-full table-fixed md:table print:table">
      <caption className="block text-left font-bold md:table-caption print:table-caption">{caption}</caption>
      <thead role="rowgroup" className="hidden md:table-header-group print:table-header-group">
        <tr role="row">
          <td role="cell" />
          {Array.from({ length: plans }, (_, place) => (
            <th key={place} role="columnheader" scope="col" className="p-2 text-left">
              <RubyText text={name(place)} />
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** Rows that belong together, under a title of their own where they have one. */
export function TableGroup({
  title,
  plans,
  children,
}: {
  title?: ReactNode;
  plans: number;
  children: ReactNode;
}) {
  return (
    <tbody
      role="rowgroup"
      className="mt-4 block border-t-2 border-solid-gray-900 md:table-row-group print:table-row-group print:break-inside-avoid"
    >
      {title && (
        <tr role="row" className="block md:table-row print:table-row">
          <th
            role="rowheader"
            scope="rowgroup"
            colSpan={plans + 1}
            className="block py-2 text-left md:table-cell print:table-cell"
          >
            {title}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}

/** One thing to compare, with what it is in each plan. */
export function TableRow({ label, values }: { label: ReactNode; values: readonly ReactNode[] }) {
  const name = useScenarioName();
  return (
    <tr role="row" className="block border-t border-solid-gray-300 py-2 md:table-row print:table-row">
      <th
        role="rowheader"
        scope="row"
        className="block text-left font-normal text-solid-gray-700 md:table-cell md:w-1/5 md:p-2 md:align-top print:table-cell"
      >
        {label}
      </th>
      {values.map((value, place) => (
        <td
          key={place}
          role="cell"
          className="grid grid-cols-[5rem_1fr] md:table-cell md:p-2 md:align-top print:table-cell"
        >
          <strong className="md:hidden print:hidden">
            <RubyText text={name(place)} />
          </strong>
          <span>{value}</span>
        </td>
      ))}
    </tr>
  );
}
