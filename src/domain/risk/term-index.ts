import { foldText } from '../reference/fold-text.ts';

/** A term of a list as it may be spelt, and what it stands for. */
export interface Term<Value> {
  readonly text: string;
  readonly value: Value;
}

/** Finds the terms of a list in a text. */
export interface TermIndex<Value> {
  /** What is found, in the order of the list, each once; the text is folded here. */
  find(text: string): Value[];
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  /** The terms that end here, with their places in the list. */
  readonly ends: End<Value>[];
}

type End<Value> = readonly [place: number, value: Value];

/**
 * Prepares a list of terms for many texts: words to words, so that the time for a text grows with
 * its own length and not with the list. A term is found as whole words in any spelling
 * (`foldText`); one without a letter or a digit is never found.
 */
export function termIndex<Value>(terms: readonly Term<Value>[]): TermIndex<Value> {
  const root = emptyNode<Value>();
  for (const [place, { text, value }] of terms.entries()) {
    const words = wordsOf(text);
    if (words.length > 0) {
      nodeOf(root, words).ends.push([place, value]);
    }
  }
  return {
    find(text) {
      if (root.next.size === 0 || text === '') {
        return [];
      }
      const words = wordsOf(text);
      const found: End<Value>[] = [];
      for (let start = 0; start < words.length; start += 1) {
        collect(root, words, start, found);
      }
      return found.length === 0 ? [] : inOrder(found);
    },
  };
}

function inOrder<Value>(found: End<Value>[]): Value[] {
  found.sort(([a], [b]) => a - b);
  return [...new Set(found.map(([, value]) => value))];
}

function emptyNode<Value>(): Node<Value> {
  return { next: new Map(), ends: [] };
}

function wordsOf(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The node of these words, made where it is missing. */
function nodeOf<Value>(root: Node<Value>, words: readonly string[]): Node<Value> {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = emptyNode();
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

/** Every term whose words stand in the text from `start` on. */
function collect<Value>(
  root: Node<Value>,
  words: readonly string[],
  start: number,
  found: End<Value>[],
): void {
  let node: Node<Value> | undefined = root;
  for (let index = start; index < words.length; index += 1) {
    node = node.next.get(words[index] ?? '');
    if (!node) {
      return;
    }
    found.push(...node.ends);
  }
}
