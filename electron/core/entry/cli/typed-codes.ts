// Codes of fiches and blocs as people type them: « 38822 », « rncp38822 », « BC01,bc03 ».
import { InvalidArgumentError } from 'commander';
import { LivretError } from '#shared/contract/errors.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

/** Throws InvalidArgumentError, which commander says. */
export const readFicheCode = (typed: string): string => {
  const code = typed.toUpperCase();
  if (!/^(RNCP|RS)?\d+$/.test(code)) throw new InvalidArgumentError('Un code s’écrit « RNCP38822 ».');
  return /^\d/.test(code) ? `RNCP${code}` : code;
};

/** « BC01 » is the bloc of the fiche; a whole code is taken as it is. In the order typed, once each. */
export const blocCodes = (fiche: string, typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((code) => code.trim().toUpperCase())
      .filter((code) => code !== '')
      .map((code) => (/^BC\d+$/.test(code) ? `${fiche}${code}` : code)),
  ),
];

/** At least one bloc of the livret’s fiche. Throws LivretError « entree-invalide » for any other. */
export const readBlocs = ({ fiche }: LivretView, typed: string): string[] => {
  const codes = blocCodes(fiche.code, typed);
  const connus = fiche.blocs.map((bloc) => bloc.code);
  const inconnu = codes.find((code) => !connus.includes(code));
  if (inconnu === undefined && codes.length > 0) return codes;
  throw new LivretError(
    'entree-invalide',
    `La fiche ${fiche.code} n’a pas de bloc « ${inconnu ?? typed} ». Rien n’a été écrit. Ses blocs : ${connus.join(', ')}.`,
  );
};

/** « C01 » or « 1 » is that of every bloc given; a whole id is taken as it is. Throws LivretError « entree-invalide ». */
export const readCompetences = ({ fiche }: LivretView, blocs: readonly string[], typed: string): string[] => {
  const toutes = fiche.blocs.filter(({ code }) => blocs.includes(code)).flatMap((b) => b.competences);
  const mots = typed
    .split(',')
    .map((mot) => mot.trim().toUpperCase())
    .filter((mot) => mot !== '');
  const trouver = (mot: string): string[] => {
    const rang = /^C?0*(\d+)$/.exec(mot)?.[1];
    return toutes
      .filter(({ id }) => id === mot || (rang !== undefined && id.endsWith(`-C${rang.padStart(2, '0')}`)))
      .map(({ id }) => id);
  };
  const inconnu = mots.find((mot) => trouver(mot).length === 0);
  if (inconnu === undefined && mots.length > 0) return [...new Set(mots.flatMap(trouver))];
  throw new LivretError(
    'entree-invalide',
    `Aucune compétence « ${inconnu ?? typed} » dans ${blocs.join(', ')}. Rien n’a été écrit. Les siennes : ${toutes.map(({ id }) => id).join(', ')}.`,
  );
};
