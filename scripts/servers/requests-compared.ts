import type { ComparedRequest } from './same-answers';

/** What is asked of every server: each file, plain and compressed, and what is not there or not to be had. */
export function requestsCompared(addresses: readonly string[], below = ''): ComparedRequest[] {
  const requests = [
    ...addresses.map((path, place) => asked('GET', path, encodings[place % encodings.length])),
    ...encodings.flatMap((each) =>
      ['/', '/ja/', '/en/check/', ...lost].map((path) => asked('GET', path, each)),
    ),
    ...['POST', 'PUT', 'DELETE', 'OPTIONS'].map((method) => asked(method, '/ja/')),
    ...['/ja', '/en/programmes', '/ja/check'].map((path) => asked('GET', path)),
    { method: 'GET', path: '/ja/', headers: { range: 'bytes=-4' } },
    asked('HEAD', '/ja/'),
  ];
  return requests.map((each) => ({ ...each, path: below + each.path }));
}

const encodings = ['br, gzip', 'gzip', 'identity', 'br;q=0, gzip;q=0.5'];

const lost = [
  ...['/nothing', '/ja/nothing', '/vi/check/nothing/', '/ja-simple/nothing', '/checker/nothing.js'],
  ...['/_headers', '/ja/index.html.br', '/checker/', '/open-data/', '/_next/static/', '/ja/404.html', '/%zz'],
];

function asked(method: string, path: string, encoding?: string): ComparedRequest {
  return { method, path, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } };
}
