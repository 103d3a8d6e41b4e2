/** What the first of two packed numbers is multiplied by: no sum of products of bytes comes near it. */
const shift = 2 ** 24;

/** Words whose sums are made side by side: two packed rows of two words each. */
const together = 4;

/**
 * Vectors of signed bytes laid out to be multiplied with many others. Two vectors share a row of doubles, the one times
 * 2^24: a sum of products then holds both sums apart and exactly, for the greatest of 100 dimensions is below 2^21.
 * Four times as fast as byte by byte (13 against 50 µs for 300 words).
 *
 * @param places where in `vectors` each vector begins
 * @returns the products of a vector, by where it begins, with each of these, in their order
 */
export function packVectors(
  vectors: Int8Array,
  dimensions: number,
  places: ArrayLike<number>,
): (place: number) => Float64Array {
  const packed = new Float64Array((Math.ceil(places.length / together) * together * dimensions) / 2);
  for (let i = 0; i < places.length; i += 2) {
    const row = (i * dimensions) / 2;
    const left = places[i] as number;
    // The last of an odd number shares its row with itself; that product is cut off.
    const right = places[i + 1] ?? left;
    for (let d = 0; d < dimensions; d += 1)
      packed[row + d] = (vectors[left + d] as number) + shift * (vectors[right + d] as number);
  }
  return (place) => {
    const products = new Float64Array((2 * packed.length) / dimensions);
    const own = Float64Array.from(vectors.subarray(place, place + dimensions));
    for (let i = 0; i < products.length; i += together) {
      const row = (i * dimensions) / 2;
      let [left, right] = [0, 0];
      for (let d = 0; d < dimensions; d += 1) {
        left += (own[d] as number) * (packed[row + d] as number);
        right += (own[d] as number) * (packed[row + dimensions + d] as number);
      }
      products[i + 1] = Math.round(left / shift);
      products[i] = left - (products[i + 1] as number) * shift;
      products[i + 3] = Math.round(right / shift);
      products[i + 2] = right - (products[i + 3] as number) * shift;
    }
    return products.subarray(0, places.length);
  };
}
