import { createRoot } from 'react-dom/client';
import { Editor } from './editor';

// The script of the clerk's page. Its words and the token of the start stand in the page.
const place = document.getElementById('editor');
const words = document.getElementById('words')?.textContent;
if (place && words)
  createRoot(place).render(<Editor token={place.dataset.token ?? ''} words={JSON.parse(words)} />);
