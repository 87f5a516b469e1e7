/** Rises and falls as a hand moves: slow at both ends. */
export function stroke(seconds: number, at = 0): (time: number) => number {
  return (time) => {
    const share = (time - at) / seconds;
    return share <= 0 || share >= 1 ? 0 : Math.sin(Math.PI * share);
  };
}

/** At once there, then gone, to a thousandth in so many seconds. */
export function decay(seconds: number, at = 0): (time: number) => number {
  return (time) => (time < at ? 0 : Math.exp((-Math.log(1000) * (time - at)) / seconds));
}
