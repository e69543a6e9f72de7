import { existsSync } from 'node:fs';
import { serve } from './serve';

const port = Number(process.env.PORT ?? 3000);

if (!existsSync('out/_headers')) {
  console.error('There is no finished site in out/. Make it with: npm run build');
  process.exit(1);
}

try {
  await serve('out', port);
  console.log(`The site is at http://localhost:${port}/`);
} catch (error) {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(busy ? `Port ${port} is in use. Choose another: PORT=3001 npm start` : error);
  process.exit(1);
}
