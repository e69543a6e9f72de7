/** Text of one language: what its `lang` says. */
export type Run = { readonly lang: string; readonly text: string };

/** The texts of pages by their blocks: paragraphs, items, cells, and attributes that are read aloud. Runs in the browser, which knows nothing from outside. */
export function blocksOf(pages: Readonly<Record<string, { html: string; isSource: boolean }>>) {
  /** Part of the block around it. */
  const inline = 'a,abbr,b,bdi,br,cite,code,em,i,mark,small,span,strong,sub,sup,time,wbr';
  /** No words, readings of words that are there, and the names of languages. */
  const unread = 'script,style,template,rt,rp,nav:has(a[lang])';
  /** What other languages say besides: that a machine translated, the Japanese name of what the page is about, the switch for readings, and the Japanese of a flyer again. */
  const besides =
    'p:has(>a[href*="../ja/"]),h1~p[lang=ja],h3+p[lang=ja],label:has(#furigana),.flyer>[lang]:first-child';
  const spoken = ['alt', 'aria-label', 'placeholder', 'title'];

  const runOf = (element: Element, text: string): Run => ({
    lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
    text,
  });

  const attributesOf = (parsed: Document) => [
    ...[...parsed.querySelectorAll('meta[name=description]')].map((meta) => ({
      tag: 'description',
      runs: [runOf(meta, meta.getAttribute('content') ?? '')],
    })),
    ...spoken.flatMap((name) =>
      [...parsed.querySelectorAll(`[${name}]`)].map((element) => ({
        tag: `${element.localName} ${name}`,
        runs: [runOf(element, element.getAttribute(name) ?? '')],
      })),
    ),
  ];

  const textsOf = (parsed: Document) => {
    const blocks = new Map<Element, Run[]>();
    const texts = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      const block = parent?.closest(`:not(${inline})`);
      if (!parent || !block || !text?.trim()) continue;
      blocks.set(block, [...(blocks.get(block) ?? []), runOf(parent, text)]);
    }
    return [...blocks].map(([{ localName }, runs]) => ({ tag: localName, runs }));
  };

  const read = ({ html, isSource }: { html: string; isSource: boolean }) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const each of parsed.querySelectorAll(isSource ? unread : `${unread},${besides}`)) each.remove();
    for (const ruby of parsed.querySelectorAll('ruby')) ruby.replaceWith(...ruby.childNodes);
    parsed.documentElement.normalize();
    return [...textsOf(parsed), ...attributesOf(parsed)];
  };

  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, read(page)]));
}
