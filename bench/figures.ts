/** `3,410 lines/s` */
export function rate(count: number, seconds: number, unit: string): string {
  return `${Math.round(count / seconds).toLocaleString('en')} ${unit}/s`;
}

/** `0.42 ms` */
export function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toPrecision(3)} ms`;
}

/** Ours to the peer's speed, e.g. `1.8x`; more is better for us. */
export function speedRatio(ourSeconds: number, peerSeconds: number): string {
  return `${(peerSeconds / ourSeconds).toPrecision(2)}x`;
}
