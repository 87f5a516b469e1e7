/** A signed whole number or tenth, with a true minus. */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}

/** A number with a true minus sign, which lines up and is read as one. */
export function minus(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
