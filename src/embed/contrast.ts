/** What WCAG 2.2 asks of text: 4.5 to 1. */
export const NEEDED = 4.5;

/** The surfaces of both themes, as styles/tokens.ts has them; text on the accent color has the color of the surface, or nearly. */
const SURFACES = { light: '#ffffff', dark: '#11181d' } as const;

/** Relative luminance, 0 to 1, of a color such as `#0a5a69` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast, 1 to 21, that a color such as `#0a5a69` has on the surface of a theme. */
export function contrast(hex: string, theme: 'light' | 'dark'): number {
  const [darker = 0, lighter = 0] = [hex, SURFACES[theme]].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
