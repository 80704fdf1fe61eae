// A press: what is to be printed is written in a folder of its own, and the printer is asked for its PDF.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPES } from '../docx/images.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import { POLICES } from './feuille.ts';
import type { Atelier } from './imprimante.ts';

export interface Presse {
  /** Puts a picture beside the pages, once. */
  poser(sha256: string, fichier: FichierOctets): void;
  /** Takes it away: what was printed with it is done. */
  retirer(sha256: string): void;
  /** Its own folder, absolute: what waits to be put together may stay there. */
  readonly dossier: string;
  tirer(html: string, pleine?: boolean): Promise<Uint8Array>;
}

export const monterPresse = (atelier: Atelier): Presse => {
  const { polices, imprimer } = atelier;
  mkdirSync(atelier.dossier, { recursive: true, mode: 0o700 });
  const dossier = mkdtempSync(join(atelier.dossier, 'tirage-'));
  for (const nom of POLICES) copyFileSync(join(polices, nom), join(dossier, nom));
  const posees = new Map<string, string>();
  let tirages = 0;
  return {
    poser(sha256, fichier) {
      const type = TYPES[fichier.mime];
      if (type === undefined || posees.has(sha256)) return;
      const chemin = join(dossier, `${sha256}.${type}`);
      posees.set(sha256, chemin);
      writeFileSync(chemin, fichier.octets);
    },
    retirer(sha256) {
      rmSync(posees.get(sha256) ?? '', { force: true });
      posees.delete(sha256);
    },
    dossier,
    async tirer(html, pleine = false) {
      tirages += 1;
      const page = join(dossier, `page-${tirages}.html`);
      const sortie = join(dossier, `page-${tirages}.pdf`);
      writeFileSync(page, html);
      await imprimer({ page, sortie, pleine });
      return readFileSync(sortie);
    },
  };
};
