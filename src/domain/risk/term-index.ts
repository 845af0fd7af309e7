import { foldText } from '../reference/fold-text.ts';

/** Scripts that put no blanks between words. */
const BLANKLESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A term of a list as it may be spelt, and what it stands for. */
export interface Term<Value> {
  readonly text: string;
  readonly value: Value;
}

/** Finds the terms of a list in a text. */
export interface TermIndex<Value> {
  /** What is found, in the order of the list, each once; the texts are folded here. */
  find(...texts: readonly (string | null | undefined)[]): Value[];
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
 * (`foldText`), one of a script without blanks anywhere; one without a letter or a digit never.
 */
export function termIndex<Value>(terms: readonly Term<Value>[]): TermIndex<Value> {
  const root = emptyNode<Value>();
  const anywhere: { readonly needle: string; readonly end: End<Value> }[] = [];
  for (const [place, { text, value }] of terms.entries()) {
    const words = wordsOf(text);
    if (BLANKLESS.test(text)) {
      anywhere.push({ needle: words.join(' '), end: [place, value] });
    } else if (words.length > 0) {
      nodeOf(root, words).ends.push([place, value]);
    }
  }
  const isEmpty = root.next.size === 0 && anywhere.length === 0;
  function search(text: string, found: End<Value>[]): void {
    const words = wordsOf(text);
    for (let start = 0; start < words.length; start += 1) {
      collect(root, words, start, found);
    }
    if (anywhere.length > 0) {
      const folded = words.join(' ');
      found.push(...anywhere.filter(({ needle }) => folded.includes(needle)).map(({ end }) => end));
    }
  }
  return {
    find(...texts) {
      const found: End<Value>[] = [];
      for (const text of isEmpty ? [] : texts) {
        if (text) {
          search(text, found);
        }
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
