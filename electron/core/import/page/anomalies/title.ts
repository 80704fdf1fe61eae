// The title of the certification, which is only known by its place above the code.
import { fold } from '../lines.ts';
import { anomalie, type Detector } from './detector.ts';

/** A page says its title again in its texts; what was typed between the title and the code does not come again. */
export const titleNeverRepeated: Detector = ({ fiche, page }) => {
  const title = fold(fiche.intitule).toLowerCase();
  const again = page.lines.slice(1).some((line) => fold(line).toLowerCase().includes(title));
  return again
    ? []
    : [
        anomalie(
          'intitule-a-verifier',
          'L’intitulé lu au-dessus du code n’est repris nulle part dans la page : vérifiez que c’est bien celui de la certification.',
          page.line(0),
        ),
      ];
};
