import '../../content.css';
import { StartLink } from '@/components/site/start-link';
import { pageLocale } from '../page-locale';
import { pageMetadata } from '../page-metadata';

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateMetadata = ({ params }: Props) => pageMetadata(params, 'Embed');

/** The one page that other sites may show in a frame: a single link that opens the checker in the whole window. */
export default async function EmbedPage({ params }: Props) {
  return <StartLink locale={await pageLocale(params)} />;
}
