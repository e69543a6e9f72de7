import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress, filesBelow } from '../export/pages';
import { hasIsland } from '../export/strip';

/** What one page asks of the line, in bytes as they are sent with brotli. */
export interface Weight {
  address: string;
  html: number;
  /** Stylesheets, and pictures but those that are fetched once somebody opens what they stand in. */
  looks: number;
  scripts: number;
  /** What those fetch later on. */
  laterScripts: number;
  isIsland: boolean;
}

/** The weights of all pages of the built site. */
export function weigh(out: string): Weight[] {
  return filesBelow(out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => weighPage(out, file));
}

/** What the data weighs whose path begins so and goes on with the hash of its content. */
export function weighFile(out: string, beginning: string): number {
  const files = filesBelow(out).filter((file) => file.startsWith(beginning) && file.endsWith('.json'));
  if (files.length === 0) throw new Error(`no file begins with ${out}/${beginning}`);
  return sum(files.map((file) => sent(join(out, file))));
}

function weighPage(out: string, file: string): Weight {
  const html = readFileSync(join(out, file), 'utf8');
  const weightOf = (pattern: RegExp) => {
    const addresses = new Set([...html.matchAll(pattern)].map(([, address]) => address ?? ''));
    const from = `http://site${pageAddress(file)}`;
    const fileOf = (address: string) => join(out, decodeURI(new URL(address, from).pathname));
    return sum([...addresses].map((address) => sent(fileOf(address))));
  };
  return {
    address: pageAddress(file),
    html: sent(join(out, file)),
    looks:
      weightOf(/<link[^>]*\srel="(?:stylesheet|icon)"[^>]*\shref="([^"]+)"/g) +
      weightOf(/<img(?![^>]*\sloading="lazy")[^>]*\ssrc="(?!data:)([^"]+)"/g),
    scripts: weightOf(/<script[^>]*\ssrc="([^"]+)"/g),
    laterScripts: weightOf(/<script[^>]*\sdata-later="([^"]+)"/g),
    isIsland: hasIsland(html),
  };
}

function sent(path: string): number {
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
