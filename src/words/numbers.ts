/** A signed whole number or tenth, with a true minus. */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}

/** A number with a true minus sign, which lines up and is read as one. */
export function minus(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

/** Seconds as a clock shows them: minutes and seconds, with hours where there are some. */
export function clockTime(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
