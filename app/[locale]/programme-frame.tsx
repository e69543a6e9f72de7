import '../programme.css';
import type { ComponentProps } from 'react';
import { SiteFrame } from './frame';

/** The frame of one programme or service, in the stylesheet of such pages. */
export function ProgrammeFrame(props: ComponentProps<typeof SiteFrame>) {
  return <SiteFrame {...props} />;
}
