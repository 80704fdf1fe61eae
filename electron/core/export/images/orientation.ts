// A photograph taken upright is stored on its side, with a word in its EXIF data that says how to turn it. Viewers read
// it; Word and PowerPoint do not: the drawing is turned instead.

export interface Redressement {
  /** Degrees, clockwise: 0, 90, 180 or 270. */
  readonly rotation: number;
  /** Mirrored left to right before it is turned. */
  readonly miroir: boolean;
  /** Its sides, as shown, are those of the file swapped. */
  readonly couchee: boolean;
}

/** The eight orientations of EXIF (tag 0x0112). */
const ORIENTATIONS: readonly (readonly [rotation: number, miroir: boolean])[] = [
  [0, false],
  [0, true],
  [180, false],
  [180, true],
  [270, true],
  [90, false],
  [90, true],
  [270, false],
];

/** `orientation` as EXIF numbers it, from 1; anything else is upright. */
export const redresser = (orientation: number | undefined): Redressement => {
  const [rotation, miroir] = ORIENTATIONS[(orientation ?? 1) - 1] ?? [0, false];
  return { rotation, miroir, couchee: rotation % 180 !== 0 };
};
