// The top of the page: level, NSF and formacodes, échéance, certificateurs.
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { NOISE } from './headings.ts';
import { cells, fold, isoDate, orNull } from './lines.ts';
import type { PageReader } from './page-reader.ts';

type CodeLibelle = Fiche['nsf'][number];

const isNoise = (line: string): boolean => NOISE.has(fold(line));

/** The state is the word of the page on the day it was copied. */
export const readEtat = (page: PageReader, codeIndex: number): string => {
  const last = page.section('niveau')?.heading ?? page.lines.length;
  for (let index = codeIndex + 1; index < last; index += 1) {
    const match = /^Etat : (.+)$/.exec(fold(page.line(index)));
    if (!match?.[1]) continue;
    page.origin('etat', index);
    return match[1];
  }
  page.anomaly('etat-absent', 'La page copiée ne dit pas si la fiche est active.', page.line(codeIndex));
  return 'non précisé';
};

export const readNiveau = (page: PageReader): number | null => {
  let niveau: number | null = null;
  for (const index of page.filled(page.section('niveau'))) {
    const match = /^Niveau ([1-8])$/.exec(fold(page.line(index)));
    if (match && niveau === null) {
      page.origin('niveau', index);
      niveau = Number(match[1]);
    } else if (!isNoise(page.line(index)) && fold(page.line(index)) !== 'du niveau de qualification')
      page.unknown(index, 'Nomenclature du niveau de qualification');
  }
  return niveau;
};

/** « 326t : … » and « 31057 : … »: their forms differ, so that one list never runs into the other unseen. */
const CODE_LINE = {
  nsf: /^(\d{3}[a-z]?) : (.+)$/,
  formacodes: /^(\d{5}) : (.+)$/,
};

export const readCodes = (page: PageReader, key: 'nsf' | 'formacodes', where: string): CodeLibelle[] => {
  const codes: CodeLibelle[] = [];
  for (const index of page.filled(page.section(key))) {
    if (isNoise(page.line(index))) continue;
    const match = CODE_LINE[key].exec(page.line(index).trim());
    if (!match?.[1] || !match[2]) {
      page.unknown(index, where);
      continue;
    }
    page.origin(`${key}.${codes.length}`, index);
    codes.push({ code: match[1], libelle: match[2].trim() });
  }
  return codes;
};

/** The échéance of the top of the page; the one of « Base légale » is compared with it. */
export const readTopEcheance = (page: PageReader): { date: string; index: number } | null => {
  for (const index of page.filled(page.section('echeance'))) {
    const date = isoDate(page.line(index));
    if (date) return { date, index };
    if (!isNoise(page.line(index)) && fold(page.line(index)) !== "de l'enregistrement")
      page.unknown(index, 'Date d’échéance de l’enregistrement');
  }
  return null;
};

export const readCertificateurs = (page: PageReader): Fiche['certificateurs'] => {
  const rows: Fiche['certificateurs'] = [];
  for (const index of page.filled(page.section('certificateurs'))) {
    const [nom, siret, nomCommercial, site, ...rest] = cells(page.line(index));
    if (!nom || site === undefined || rest.length > 0 || !/^(\d{14}|-)$/.test(siret ?? '')) {
      page.unknown(index, 'Certificateur(s)');
      continue;
    }
    page.origin(`certificateurs.${rows.length}`, index);
    rows.push({ nom, siret: orNull(siret), nomCommercial: orNull(nomCommercial), site: orNull(site) });
  }
  return rows;
};
