// Learns the network over signals that src/extract/statements/network.ts reads; deterministic.

/** Numbers of a vector. */
export const size = 16;
/** Signals told fewer times have no weight, those told fewer times than the second no vector. */
const leastForWeight = 4;
const leastForVector = 20;
const rounds = 5;
/** From this round on, and after so many articles each time, the network is taken for the mean. */
const firstTaken = 2;
const stepsBetween = 50;
/** How far a step goes at first and at last. */
const rates = [0.1, 0.02];
const decay = 1e-5;
/** How many signals, and how many numbers of the sum, are left out of each lesson, so that no few of them are relied upon. */
const signalsOut = 0.1;
const sumsOut = 0.3;

/**
 * Learns by stochastic steps, smaller for what has moved much. What is given are means along the way: the last ones lean to the
 * articles seen last.
 *
 * @param articles each a list of readings: the numbers of its signals, and what is to be found, 0..1
 * @param count how many signals there are
 * @returns bias, weights by signal, and vectors (the `rows` say which, -1 for none) with what is added to them and what they are worth
 */
export function learnNetwork(articles, count) {
  const random = randomFrom(1);
  const told = new Uint32Array(count);
  for (const readings of articles) for (const { signals } of readings) for (const signal of signals) told[signal] += 1;
  const rows = new Int32Array(count).fill(-1);
  let vectorCount = 0;
  for (let signal = 0; signal < count; signal += 1) if (told[signal] >= leastForVector) rows[signal] = vectorCount++;
  const weights = parameters(count, () => 0);
  const vectors = parameters(vectorCount * size, () => (random() - 0.5) * 0.3);
  const offsets = parameters(size, () => 0);
  const outputs = parameters(size, () => random() - 0.5);
  const learned = [weights, vectors, offsets, outputs];
  let bias = -2;
  let taken = 0;
  let rate = rates[0];
  const sums = new Float64Array(size);
  const slopes = new Float64Array(size);
  const asked = new Int32Array(1000);

  for (let round = 0; round < rounds; round += 1) {
    shuffled(articles, random).forEach((readings, step) => {
      rate = rates[0] + ((rates[1] - rates[0]) * (round * articles.length + step)) / (rounds * articles.length);
      readings.forEach(learnFrom);
      if (round < firstTaken || step % stepsBetween !== 0) return;
      for (const { values, means } of learned) for (let i = 0; i < means.length; i += 1) means[i] += values[i];
      taken += 1;
    });
  }
  for (const { means } of learned) for (let i = 0; i < means.length; i += 1) means[i] /= taken;
  // All signals are there when it is asked.
  for (const { means } of [weights, vectors]) for (let i = 0; i < means.length; i += 1) means[i] *= 1 - signalsOut;
  return {
    bias,
    told,
    weights: weights.means,
    rows,
    vectors: vectors.means,
    offsets: offsets.means,
    outputs: outputs.means,
  };

  function learnFrom({ signals, target }) {
    let number = 0;
    for (const signal of signals)
      if (told[signal] >= leastForWeight && random() >= signalsOut) asked[number++] = signal;
    sums.set(offsets.values);
    let sum = bias;
    for (let i = 0; i < number; i += 1) {
      sum += weights.values[asked[i]];
      const from = rows[asked[i]] * size;
      if (from < 0) continue;
      for (let k = 0; k < size; k += 1) sums[k] += vectors.values[from + k];
    }
    for (let k = 0; k < size; k += 1) {
      const kept = random() < sumsOut || sums[k] <= 0 ? 0 : 1 / (1 - sumsOut);
      slopes[k] = kept;
      sum += outputs.values[k] * sums[k] * kept;
    }
    const error = target - 1 / (1 + Math.exp(-sum));
    for (let k = 0; k < size; k += 1) {
      const kept = slopes[k];
      slopes[k] = outputs.values[k] * error * kept;
      move(outputs, k, error * sums[k] * kept);
      move(offsets, k, slopes[k]);
    }
    for (let i = 0; i < number; i += 1) {
      const signal = asked[i];
      move(weights, signal, error - decay * weights.values[signal]);
      const from = rows[signal] * size;
      if (from < 0) continue;
      for (let k = 0; k < size; k += 1) move(vectors, from + k, slopes[k] - decay * vectors.values[from + k]);
    }
    bias += 0.0005 * error;
  }

  function move({ values, squares }, at, slope) {
    squares[at] += slope * slope;
    values[at] += (rate * slope) / Math.sqrt(squares[at] + 1);
  }
}

/** What a network makes of some signals. */
export function logitOf({ bias, weights, rows, vectors, offsets, outputs }, signals) {
  let logit = bias;
  const sums = Float64Array.from(offsets);
  for (const signal of signals) {
    logit += weights[signal];
    const from = rows[signal] * size;
    if (from < 0) continue;
    for (let k = 0; k < size; k += 1) sums[k] += vectors[from + k];
  }
  for (let k = 0; k < size; k += 1) if (sums[k] > 0) logit += outputs[k] * sums[k];
  return logit;
}

const parameters = (count, first) => ({
  values: Float32Array.from({ length: count }, first),
  squares: new Float32Array(count).fill(1e-6),
  means: new Float64Array(count),
});

function shuffled(list, random) {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Numbers from 0 to 1 that look like chance, and are the same every time. */
function randomFrom(seed) {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
