import type { Token } from './tokens';

/** Words of the longest phrase that is looked for; a longer one is not looked for at all. */
const MAX_WORDS = 8;

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/**
 * A phrase that was found.
 *
 * @internal
 */
export interface PhraseMatch<T> {
  value: T;
  /** Index of its first word. */
  from: number;
  /** One past its last word. */
  to: number;
}

/**
 * Finds many phrases in a text in one go, whole words only. The time it takes grows with the text, not with the phrases.
 *
 * @internal
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  get isEmpty(): boolean {
    return this.#root.next.size === 0;
  }

  add(phrase: readonly Pick<Token, 'key'>[], value: T): void {
    if (phrase.length === 0 || phrase.length > MAX_WORDS) return;
    let node = this.#root;
    for (const { key } of phrase) {
      const next = node.next.get(key) ?? { next: new Map(), values: [] };
      node.next.set(key, next);
      node = next;
    }
    node.values.push(value);
  }

  /** All phrases in a text, also those inside others; by where they begin, the shorter first. */
  matches(text: readonly Pick<Token, 'key' | 'isFirst'>[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let from = 0; from < text.length; from += 1) {
      let node: Node<T> | undefined = this.#root;
      for (let at = from; at < text.length; at += 1) {
        const word = text[at];
        if (!word || (word.isFirst && at > from)) break;
        node = node.next.get(word.key);
        if (!node) break;
        for (const value of node.values)
          found.push({ value, from, to: at + 1 });
      }
    }
    return found;
  }
}
