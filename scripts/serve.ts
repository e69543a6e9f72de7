import { createServer, type Server, type ServerResponse } from 'node:http';
import { answerTo, wordless, type SentAnswer } from './serving/answer-to';
import { followSite } from './serving/followed-site';

/**
 * Serves the finished site from a folder: its compressed files, the shipped headers, each language's own 404. It follows a new build, and still has what the
 * pages of earlier ones ask for in the folder of older files. The site may stand below a path, such as `/shien`.
 */
export async function serve(
  folder: string,
  port: number,
  older = '.cache/older',
  path = '',
): Promise<Server> {
  const site = await followSite(folder, older);
  const server = createServer((request, response) => {
    // Whoever asked has gone.
    response.on('error', () => {});
    answerTo(request, site, path)
      .catch(failed)
      .then((answer) => send(response, answer));
  });
  // As long as nginx does: five seconds, Node's own measure, hang up on whoever is slow to go on.
  server.keepAliveTimeout = 75_000;
  server.once('close', site.stop);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      site.stop();
      reject(error);
    });
    server.listen(port, () => resolve(server));
  });
}

/** Takes no more requests, lets the running answers end, and cuts off after ten seconds who does not take theirs. */
export function endGently(server: Server): void {
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => server.closeAllConnections(), 10_000);
  server.once('close', () => {
    clearInterval(idle);
    clearTimeout(cutOff);
  });
}

function failed(error: unknown): SentAnswer {
  console.error(error);
  return wordless(500);
}

function send(response: ServerResponse, { status, headers, body }: SentAnswer): void {
  response.writeHead(status, {
    ...headers,
    ...(status === 304 ? {} : { 'Content-Length': body?.length ?? 0 }),
  });
  if (!body) return void response.end();
  // To Node an answer that has ended is idle, though its bytes may still be on their way, and closing cuts it off.
  response.write(body, () => response.end());
}
