/** Items by a key, in their order. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Key → the places of the items that have it, in order.
 *
 * @example postingsOf(['ab', 'b'], (word) => new Set(word)) // a → [0], b → [0, 1]
 */
export function postingsOf<K, T>(items: readonly T[], keysOf: (item: T) => Iterable<K>): Map<K, number[]> {
  const postings = new Map<K, number[]>();
  items.forEach((item, at) => {
    for (const key of keysOf(item)) {
      const known = postings.get(key);
      if (known) known.push(at);
      else postings.set(key, [at]);
    }
  });
  return postings;
}
