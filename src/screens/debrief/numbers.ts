/** A number with a true minus sign, at most so many decimals. */
export function number(value: number, decimals = 1): string {
  const rounded = Number(value.toFixed(decimals));
  return rounded < 0 ? `−${-rounded}` : String(Math.abs(rounded));
}

/** The same, with a plus where it is above zero. */
export function signed(value: number, decimals = 1): string {
  const written = number(value, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${written}` : written;
}

export function percent(share: number): string {
  return `${number(share * 100, 0)} %`;
}
