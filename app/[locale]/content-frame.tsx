import '../content.css';
import type { ComponentProps } from 'react';
import { SiteFrame } from './frame';

/** The frame of a page without a script, in the stylesheet of such pages. */
export function ContentFrame(props: ComponentProps<typeof SiteFrame>) {
  return <SiteFrame {...props} />;
}
