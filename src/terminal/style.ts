import pc from 'picocolors';

/** Where text goes: how wide it may be, and whether it may have colours. */
export interface Style {
  /** Columns a line may fill. */
  readonly width: number;
  readonly colour: boolean;
  readonly paint: ReturnType<typeof pc.createColors>;
}

/** The widest line that is still pleasant to read. */
const maxWidth = 100;

const minWidth = 40;

/** What is known of an output stream. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * The style of an output: colours on a terminal only, and never with NO_COLOR set (https://no-color.org).
 *
 * @example styleFor({ isTTY: true, columns: 200 }, { NO_COLOR: '1' }) // { width: 100, colour: false, … }
 */
export function styleFor(output: Output, env: Readonly<Record<string, string | undefined>>): Style {
  const colour = output.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  // A terminal that does not know its width says 0.
  const columns = output.columns || maxWidth;
  return { width: Math.min(maxWidth, Math.max(minWidth, columns)), colour, paint: pc.createColors(colour) };
}
