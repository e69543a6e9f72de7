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
    <table role="table" className="comparison">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {Array.from({ length: plans }, (_, place) => (
            <th key={place} role="columnheader" scope="col">
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
    <tbody role="rowgroup">
      {title && (
        <tr role="row">
          <th role="rowheader" scope="rowgroup" colSpan={plans + 1}>
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
    <tr role="row" className="compared">
      <th role="rowheader" scope="row">
        {label}
      </th>
      {values.map((value, place) => (
        <td key={place} role="cell">
          <strong>
            <RubyText text={name(place)} />
          </strong>
          <span>{value}</span>
        </td>
      ))}
    </tr>
  );
}
