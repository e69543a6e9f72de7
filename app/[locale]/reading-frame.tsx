import '../reading.css';
import type { ComponentProps } from 'react';
import { SiteFrame } from './frame';

/** The frame of guides and of the strategy's measures, in the stylesheet of such pages. */
export function ReadingFrame(props: ComponentProps<typeof SiteFrame>) {
  return <SiteFrame {...props} />;
}
