import { expect, test } from 'vitest';
import { firstScreenScript } from '@/lib/first-screen-script';
import { withFirstScreen } from './first-screen';

const island =
  '<div class="contents" data-island="checker" data-props="{&quot;locale&quot;:&quot;ja&quot;}">';
const page = `<html><head></head><body>${island}<p role="status">読み込んでいます。</div><div>a</div></body></html>`;
const screen = { html: '<form><h1>$&<!-- -->何</h1></form>', dataUrl: '/checker/ja.1.json' };

test('the first step stands in the page, with what is said instead and the script that decides behind it', () => {
  expect(withFirstScreen(page, screen)).toBe(
    '<html><head><link rel="expect" href="#contact" blocking="render">' +
      '<link rel="preload" as="fetch" href="/checker/ja.1.json" crossorigin></head><body>' +
      `${island.slice(0, -1)} data-first="">${screen.html}</div><template><p role="status">読み込んでいます。</template>` +
      `<script>${firstScreenScript}</script><div>a</div></body></html>`,
  );
});

test('an island that is not the checker stays as it is', () => {
  expect(withFirstScreen('<body><div data-island="desk"><p>a</p></div></body>', screen)).toBe(
    '<body><div data-island="desk"><p>a</p></div></body>',
  );
});
