// Where the window was and how large, kept beside the library; only a place that can still be seen is taken again.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

const Rectangle = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.minimum(1)),
  height: z.int().check(z.minimum(1)),
});
type Rectangle = z.infer<typeof Rectangle>;

const Bounds = z.extend(Rectangle, { maximized: z.boolean() });
export type Bounds = z.infer<typeof Bounds>;

/** Pixels of the window that must be on a screen, in both directions, for it to be caught with the mouse. */
const CATCH = 120;

/** What was kept, when a screen of today (`areas`, without bars and docks) still shows enough of it; else null. */
export function visibleBounds(kept: unknown, areas: readonly Rectangle[]): Bounds | null {
  const parsed = Bounds.safeParse(kept);
  if (!parsed.success) return null;
  const { x, y, width } = parsed.data;
  const seen = areas.some((area) => {
    const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    // The top must be on the screen: that is where a window is held.
    return across >= CATCH && y >= area.y && y <= area.y + area.height - CATCH;
  });
  return seen ? parsed.data : null;
}

/** null when nothing was kept, or nothing that can be read: the window then opens at its usual size. */
export function readBounds(path: string, areas: readonly Rectangle[]): Bounds | null {
  try {
    return visibleBounds(JSON.parse(readFileSync(path, 'utf8')), areas);
  } catch {
    return null;
  }
}

/** A convenience: what cannot be written is forgotten. */
export function writeBounds(path: string, bounds: Bounds): void {
  try {
    writeFileSync(path, JSON.stringify(bounds));
  } catch {
    // The next window opens at its usual size.
  }
}
