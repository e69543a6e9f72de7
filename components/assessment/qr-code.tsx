import { QrPicture } from '../site/qr-picture';
import { usePlainWords, useWords } from './assessment-context';

/** A link with answers as a QR code. A link that is too long says so. */
export function QrCode({ text }: { text: string }) {
  const words = useWords('CheckerKeep');
  const label = usePlainWords('CheckerKeep')('qr');
  return <QrPicture text={text} label={label} tooLong={<p>{words('qrTooLong')}</p>} />;
}
