/** How early a sentence stands, by its index: 1 for the first, falling towards 0. */
export const earliness = (index: number): number => 1 / (1 + index / 4);
