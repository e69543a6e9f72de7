import type { AskServer } from './editor-context';

/** The way to the server that has served this page, with the token of its start and the language in which it is to answer. */
export function askingServer(token: string, language: string): AskServer {
  return async (name, sent) => {
    try {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-start': token, 'x-language': language },
        body: JSON.stringify(sent),
      });
      return response.ok || response.status === 409 ? await response.json() : { refused: 'failed' };
    } catch {
      return { refused: 'unreachable' };
    }
  };
}
