import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What one ICU message is made of. */
export type MessageParts = {
  /** Placeholders by name and kind, sorted: `count, plural`, `title`. */
  readonly names: readonly string[];
  /** Every sentence the message can become, placeholders left as `{name}`. */
  readonly variants: readonly string[];
  readonly hasMarkup: boolean;
  /** Why it cannot be parsed. */
  readonly problem?: string;
};

/** Takes an ICU message apart, the same one once; a message that does not parse has a problem and nothing else. */
export function readMessage(text: string): MessageParts {
  const parts = kept.get(text) ?? takenApart(text);
  kept.set(text, parts);
  return parts;
}

const kept = new Map<string, MessageParts>();

function takenApart(text: string): MessageParts {
  try {
    const elements = parse(text, { requiresOtherClause: true });
    const inside = everyElement(elements);
    const dropped = inside.map(droppedBy).find((each) => each !== undefined);
    if (dropped) return { names: [], variants: [], hasMarkup: false, problem: dropped };
    return {
      names: [...new Set(inside.flatMap(nameOf))].toSorted(),
      variants: variantsOf(elements),
      hasMarkup: inside.some(({ type }) => type === TYPE.tag),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.toLowerCase().replaceAll('_', ' ') : String(error);
    return { names: [], variants: [], hasMarkup: false, problem: `${reason}.` };
  }
}

/** What the small compiler of the checker would leave out without a word, so that the browser said something else than the page. */
function droppedBy(element: MessageFormatElement): string | undefined {
  if (element.type === TYPE.number && element.style)
    return 'numbers come ready as text: write {name} without a style.';
  if (element.type === TYPE.date || element.type === TYPE.time)
    return 'days come ready as text: write {name} alone.';
  if (element.type === TYPE.plural && element.offset) return 'leave the offset out.';
  return undefined;
}

function everyElement(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => [element, ...everyElement(childrenOf(element).flat())]);
}

function childrenOf(element: MessageFormatElement): MessageFormatElement[][] {
  if (element.type === TYPE.tag) return [element.children];
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
  return Object.values(element.options).map(({ value }) => value);
}

function nameOf(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
  return [element.type === TYPE.argument ? element.value : `${element.value}, ${TYPE[element.type]}`];
}

function variantsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (before, element) => before.flatMap((start) => textsOf(element).map((text) => start + text)),
    [''],
  );
}

function textsOf(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
      return [element.value];
    case TYPE.pound:
      return ['{number}'];
    case TYPE.tag:
    case TYPE.select:
    case TYPE.plural:
      return childrenOf(element).flatMap(variantsOf);
    default:
      return [`{${element.value}}`];
  }
}
