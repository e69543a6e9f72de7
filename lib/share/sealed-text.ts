/** Bytes as text that an address may carry (base64url), with three bytes at the end that tell whether any of it was lost or changed. */
export function sealedText(bytes: Uint8Array): string {
  const sealed = [...bytes, ...checksum(bytes)];
  return btoa(String.fromCharCode(...sealed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The bytes again; undefined when a part is missing or was changed on the way. */
export function unsealed(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const sealed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const bytes = sealed.slice(0, -checksumLength);
  // Written again it must be the same text: this finds a changed seal and stray bits in the last character.
  return sealedText(bytes) === text ? bytes : undefined;
}

const checksumLength = 3;

/** The lower bytes of FNV-1a, which one changed or missing byte always changes or nearly so: one in 16 million goes unseen. */
function checksum(bytes: Uint8Array): number[] {
  const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  return [hash & 255, (hash >> 8) & 255, (hash >> 16) & 255];
}
