/**
 * A colour made lighter (towards 1) or darker (towards -1) in hue, saturation and lightness (ECMA-376, 18.8.19). Excel
 * reckons in coarser steps, so that its own colour may be one off in each part.
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, saturation, lightness } = toHsl(color);
  const shifted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl({ hue, saturation, lightness: shifted });
}

/** Hue in sixths of the circle, the others as fractions. */
interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(color: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: (green - blue) / spread, saturation, lightness };
  if (most === green) return { hue: (blue - red) / spread + 2, saturation, lightness };
  return { hue: (red - green) / spread + 4, saturation, lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (shift: number): string => {
    const twelfth = 2 * ((((hue + shift) % 6) + 6) % 6);
    const value = lightness - reach * Math.max(-1, Math.min(twelfth - 3, 9 - twelfth, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${part(0)}${part(4)}${part(2)}`;
}
