/** The model file and the traits hold whole numbers, so that every machine adds up the same: 1.234 is kept as 123. */
export const hundredths = (value: number): number => Math.round(value * 100);
