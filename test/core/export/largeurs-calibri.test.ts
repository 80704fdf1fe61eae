// The widths that pages are laid out with.
import { describe, expect, it } from 'vitest';
import { mesurerCalibri } from '#core/export/docx/largeurs-calibri.ts';

const police = { name: 'Calibri', size: 10 };

describe('widths of Calibri', () => {
  it('J8: letters, accents and French signs are known in the four faces', () => {
    const mesure = mesurerCalibri();
    for (const bold of [false, true])
      for (const italic of [false, true])
        expect(
          mesure.largeur('Où l’œuvre coûte 1\u202f140\u00a0€ : « déjà », n° 3…', { ...police, bold, italic }),
        ).toBeGreaterThan(150);
    expect(mesure.inconnu()).toBe(false);
    expect(mesure.largeur('a', police)).toBeCloseTo(4.79, 2);
    expect(mesure.largeur('\u00a0', police)).toBe(mesure.largeur(' ', police));
  });

  it('J8: another script or another font is said to be unknown, so that the library measures it', () => {
    for (const [texte, name] of [
      ['🎉', 'Calibri'],
      ['שלום', 'Calibri'],
      ['a', 'Cambria'],
    ] as const) {
      const mesure = mesurerCalibri();
      mesure.largeur(texte, { ...police, name });
      expect(mesure.inconnu()).toBe(true);
    }
  });
});
