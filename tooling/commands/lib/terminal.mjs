import { onCi } from './env.mjs';

const colours = Boolean(process.stdout.isTTY) && !onCi;

/** @param {number} code */
const paint = (code) => (/** @type {string} */ text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

export const green = paint(32);
export const red = paint(31);
export const yellow = paint(33);
export const bold = paint(1);
export const dim = paint(2);

/** @param {number} milliseconds */
export function duration(milliseconds) {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Prints separate lines, even while a step redraws the last one. @param {string} text */
export const say = (text) => console.log(colours ? `\r\u001b[K${text}` : text);

/**
 * Shows a label during the work, and its duration afterwards.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = Date.now();
  const stopTicking = tick(label, started);
  try {
    const result = await work();
    stopTicking(`${green('✓')} ${label} ${dim(`(${duration(Date.now() - started)})`)}`);
    return result;
  } catch (error) {
    stopTicking(`${red('✗')} ${label}`);
    throw error;
  }
}

/**
 * @param {string} label
 * @param {number} started
 */
function tick(label, started) {
  if (!colours) {
    console.log(`… ${label}`);
    return (/** @type {string} */ line) => console.log(line);
  }
  const draw = () => process.stdout.write(`\r\u001b[K… ${label} ${dim(duration(Date.now() - started))}`);
  draw();
  const timer = setInterval(draw, 200);
  return (/** @type {string} */ line) => {
    clearInterval(timer);
    process.stdout.write(`\r\u001b[K${line}\n`);
  };
}
