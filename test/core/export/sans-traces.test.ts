// Pictures leave without what the camera wrote in them (SPEC D17).
import fc from 'fast-check';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { sansTraces } from '#core/export/images/sans-traces.ts';
import { prendreInstantane } from '#core/export/instantane.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { png } from '#test/support/documents/png.ts';

const lettres = (texte: string): number[] => [...texte].map((l) => l.charCodeAt(0));
const segment = (marque: number, ...contenu: number[]): number[] => [
  0xff,
  marque,
  (contenu.length + 2) >> 8,
  (contenu.length + 2) & 255,
  ...contenu,
];
const LIEU = lettres('GPS 48.8584N 2.2945E');
const exif = (orientation: number): number[] =>
  segment(
    0xe1,
    ...[0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
    ...LIEU,
  );
const PROFIL = segment(0xe2, ...lettres('ICC_PROFILE'), 0, 1, 1);
const SOF = segment(0xc0, 8, 0, 40, 0, 60, 1, 1, 0x11, 0);
/** Compressed data with a stuffed byte and a restart, two scans, the end, and a second picture after it. */
const DONNEES = [...segment(0xda, 1, 1, 0, 0, 63, 0), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];
const photo = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, ...lettres('JFIF'), 0),
    ...exif(orientation),
    ...segment(0xe1, ...lettres('http://ns.adobe.com/xap/1.0/'), ...LIEU),
    ...segment(0xed, ...lettres('Photoshop 3.0'), ...LIEU),
    ...segment(0xfe, ...lettres('Maud Kerjean')),
    ...segment(0xe2, ...lettres('MPF'), 0),
    ...PROFIL,
    ...SOF,
    ...DONNEES,
    ...DONNEES,
    ...[0xff, 0xd9],
    ...[0xff, 0xd8],
    ...exif(1),
    ...[0xff, 0xd9],
  ]);
const dit = (octets: Uint8Array): string => Buffer.from(octets).toString('latin1');

test.each([1, 3, 6, 8])(
  'D17: a photograph turned %i keeps how it is turned and its colours, and nothing else',
  (sens) => {
    const net = sansTraces(photo(sens), 'image/jpeg');
    for (const trace of ['GPS', 'adobe', 'Photoshop', 'Maud', 'MPF']) expect(dit(net)).not.toContain(trace);
    expect(dit(net)).toContain('ICC_PROFILE');
    expect(dit(net)).toContain(dit(Uint8Array.from([...SOF, ...DONNEES, ...DONNEES, 0xff, 0xd9])));
    expect(imageSize(net)).toMatchObject({ width: 60, height: 40, ...(sens > 1 && { orientation: sens }) });
    expect(sansTraces(net, 'image/jpeg')).toEqual(net);
  },
);

test('D17: a PNG keeps its pixels and loses its texts', () => {
  const source = new Uint8Array(png(8, 8));
  const texte = Uint8Array.from([0, 0, 0, LIEU.length, ...lettres('tEXt'), ...LIEU, 1, 2, 3, 4]);
  const bavarde = Uint8Array.from([...source.subarray(0, 33), ...texte, ...source.subarray(33)]);
  expect(sansTraces(bavarde, 'image/png')).toEqual(source);
});

test('D17: whatever its bytes, a file comes back, the same or shorter, and the source is not touched', () => {
  const entiere = photo(6);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat({ max: entiere.length }).map((fin) => entiere.slice(0, fin)),
        fc
          .tuple(fc.nat({ max: entiere.length - 1 }), fc.nat({ max: 255 }))
          .map(([place, valeur]) => entiere.with(place, valeur)),
      ),
      fc.constantFrom('image/jpeg', 'image/png', 'image/gif'),
      (octets, mime) => {
        const avant = new Uint8Array(octets);
        const net = sansTraces(octets, mime);
        expect(octets).toEqual(avant);
        expect(net.buffer).not.toBe(octets.buffer);
        expect(net.length).toBeLessThanOrEqual(octets.length + 36);
      },
    ),
  );
});

test('D17: an export takes the picture without its traces, and the livret keeps it whole', () => {
  const livret = livretDocument({ mots: 60, preuves: 3 });
  const source = photo(6);
  const image = livret.vue.fichiers.find((f) => f.mime.startsWith('image/'));
  if (image === undefined) throw new Error('a picture');
  const vue = {
    ...livret.vue,
    fichiers: livret.vue.fichiers.map((f) => (f === image ? { ...f, mime: 'image/jpeg' } : f)),
  };
  const { fichiers } = prendreInstantane(
    {
      view: () => vue,
      readTexte: (cle) => livret.textes.get(cle) ?? { type: 'doc', version: 1, content: [] },
      readFichier: () => ({ octets: source }),
    },
    ['RNCP38822BC01'],
  );
  const prise = fichiers.find(([sha256]) => sha256 === image.sha256)?.[1].octets;
  expect(dit(prise ?? source)).not.toContain('GPS');
  expect(dit(source)).toContain('GPS');
});
