import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainDate } from '@/lib/dates';
import { startEditServer, type EditServer } from './server';
import { PageTeller } from './page-texts';
import { Stage } from './stage';

const place = {
  ...{ root: '.', today: () => plainDate('2026-11-30'), target: undefined },
  ...{ texts: new PageTeller('none'), stage: new Stage('.'), seen: new Set<string>() },
};
let server: EditServer;
let origin: string;
let token: string;

beforeAll(async () => {
  server = await startEditServer(
    place,
    { script: '// script', style: '/* style */', handbook: new Map() },
    0,
  );
  const address = new URL(server.address);
  [origin, token] = [address.origin, address.searchParams.get('start') ?? ''];
});
afterAll(() => {
  server.close();
  place.stage.close();
  delete process.env.COMMAND_READER;
});

type Sent = { method?: string; headers?: Record<string, string>; body?: string };
type Said = { status: number | undefined; text: string; policy: string };

/** Asks as any program might, with whatever it says of itself. */
function ask(path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}): Promise<Said> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}${path}`, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () =>
        resolve({
          ...{ status: response.statusCode, text },
          policy: String(response.headers['content-security-policy']),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const fromThePage = () => ({ origin, 'x-start': token, 'content-type': 'application/json' });
const overview = (headers: Record<string, string>) =>
  ask('/api/overview', { method: 'POST', headers, body: '{}' });

test('it listens to this machine alone, and its page runs nothing but its own script', async () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?start=[0-9a-f]{48}$/);
  const { status, text, policy } = await ask(`/?start=${token}`);
  expect({ status, policy }).toEqual({ status: 200, policy: expect.stringContaining("default-src 'none'") });
  expect(policy).not.toContain('unsafe');
  expect(text).toContain(token);
});

test('without the address of this start the page says only how to open it', async () => {
  for (const path of ['/', '/?start=', `/?start=${'0'.repeat(48)}`]) {
    const { status, text } = await ask(path);
    expect({ path, status }).toEqual({ path, status: 403 });
    expect(text).not.toContain(token);
    expect(text).toContain('npm run edit');
  }
});

test('the page itself is answered', async () => {
  const { status, text } = await overview(fromThePage());
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ today: '2026-11-30', canPublish: false });
});

test.each([
  ['a site that somebody visits', () => ({ ...fromThePage(), origin: 'https://example.com' })],
  ['a page that hides where it is from', () => ({ ...fromThePage(), origin: 'null' })],
  ['a program that does not know the start', () => ({ ...fromThePage(), 'x-start': '' })],
  ['an earlier start', () => ({ ...fromThePage(), 'x-start': 'a'.repeat(48) })],
  ['a name that leads here from elsewhere', () => ({ ...fromThePage(), host: 'example.com' })],
  [
    'another name of this machine',
    () => ({ ...fromThePage(), host: new URL(origin).host.replace('127.0.0.1', 'localhost') }),
  ],
])('%s is refused', async (_, headers) => {
  const { status, text } = await overview(headers());
  expect(status).toBe(403);
  expect(text).not.toContain('today');
});

test('nothing is read by a path that somebody types', async () => {
  for (const path of [
    '/package.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/edit.js/../../package.json',
  ])
    expect(await ask(path)).toMatchObject({ status: 404, text: '' });
  for (const name of ['constructor', '__proto__'])
    expect(await ask(`/api/${name}`, { method: 'POST', headers: fromThePage(), body: '{}' })).toMatchObject({
      status: 404,
    });
});

test.each(['../../etc/passwd', 'relocation-grant/../child-medical', 'no-such-programme', 'constructor'])(
  'a programme called %s is looked up and not found',
  async (id) => {
    const body = JSON.stringify({ id });
    const { status, text } = await ask('/api/figures', { method: 'POST', headers: fromThePage(), body });
    expect({ status, refused: JSON.parse(text).refused }).toEqual({ status: 409, refused: 'failed' });
  },
);

test('what is too long or no JSON is not read', async () => {
  const send = (body: string) => ask('/api/overview', { method: 'POST', headers: fromThePage(), body });
  expect(await send('{')).toMatchObject({ status: 413 });
  expect(await send(`"${'a'.repeat(2_100_000)}"`)).toMatchObject({ status: 413 });
});

test('what was not looked at is not saved', async () => {
  const task = {
    ...{ task: 'call', id: 'child-medical', on: '2026-11-30', answer: 'as-written' },
    ...{ from: '', until: '', recheck: '2027-03-01' },
  };
  const body = JSON.stringify({ task, by: '山田', looked: [] });
  const { status, text } = await ask('/api/save', { method: 'POST', headers: fromThePage(), body });
  expect({ status, said: JSON.parse(text) }).toEqual({ status: 409, said: { refused: 'not-looked-at' } });
});
