import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { headerNames } from '../export/hosting-rules';

export interface ComparedRequest {
  method: string;
  path: string;
  headers: OutgoingHttpHeaders;
}

/** What two servers answer differently, in words; nothing where a visitor cannot tell them apart. */
export async function differences(question: ComparedRequest, own: number, other: number): Promise<string[]> {
  const [ours, theirs] = await Promise.all([told(question, own), told(question, other)]);
  const { method, path, headers } = question;
  const asked = `${method} ${path} ${JSON.stringify(headers)}`;
  return Object.keys(ours)
    .filter((name) => ours[name] !== theirs[name])
    .map((name) => `${asked}: ${name} is ${theirs[name]}, and from npm start ${ours[name]}`);
}

/** What reaches a visitor of an answer. What is no page has no body to compare, and a moved page no body either. */
async function told(question: ComparedRequest, port: number): Promise<Record<string, string | undefined>> {
  const response = await ask(question, port);
  const body = await buffer(response);
  const { statusCode = 0, headers } = response;
  // Some servers refuse such a request before they look at what is configured.
  if (statusCode === 400) return { status: '400' };
  const hasPage = statusCode === 200 || statusCode === 404;
  return {
    status: String(statusCode === 308 ? 301 : statusCode),
    location: headers.location && new URL(headers.location, `http://site${question.path}`).pathname,
    ...Object.fromEntries(headerNames.map((name) => [name, headers[name.toLowerCase()]?.toString()])),
    ...(hasPage && {
      'Content-Type': alike(headers['content-type']),
      'Content-Encoding': headers['content-encoding'],
      'Vary: Accept-Encoding': String(/\baccept-encoding\b/i.test(headers.vary ?? '')),
      body: body.toString('base64'),
    }),
  };
}

function ask({ method, path, headers }: ComparedRequest, port: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', method, path, headers, agent: false }, resolve)
      .on('error', reject)
      .end();
  });
}

/** Two names of one type. */
function alike(type: string | undefined): string | undefined {
  return type?.toLowerCase().replaceAll(' ', '').replace('application/javascript', 'text/javascript');
}
