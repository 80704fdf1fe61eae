// `livret trame show`: what a certificateur's template is made of, and what is proposed for each of its places.
import type { Command } from 'commander';
import { LivretError } from '#shared/contract/errors.ts';
import type { Correspondance } from '#shared/domain/gabarit/gabarit.ts';
import type { Place } from '#shared/domain/gabarit/place.ts';
import { writeTextFile } from '../../export/write-text-file.ts';
import { lireGabarit } from '../../import/gabarit/lire-gabarit.ts';
import { ecrirePartage, type GabaritApporte, lireGabaritApporte } from '../../import/gabarit/partage.ts';
import { mettreEnFace } from '../../livret/gabarit.ts';
import type { LivretSession } from '../../livret/session.ts';
import type { CliContext } from './context.ts';
import { reading } from './reading.ts';
import { readBlocs } from './typed-codes.ts';

const GENRES: Record<Place['genre'], string> = {
  accolades: 'accolades',
  controle: 'contrôle de contenu',
  zone: 'sous ce titre',
  case: 'case vide',
  rangees: 'lignes vides d’un tableau',
  blanc: 'pointillés',
};

/** One bloc, or the sentence that asks for it. */
export const readOneBloc = (session: LivretSession, typed: string): string => {
  const [bloc, ...autres] = readBlocs(session.view(), typed);
  if (bloc !== undefined && autres.length === 0) return bloc;
  throw new LivretError(
    'entree-invalide',
    'Une trame se remplit pour un bloc à la fois. Rien n’a été écrit. Donnez un seul bloc à « --bloc ».',
  );
};

const dire = (places: readonly Place[], mises: readonly Correspondance[], mot: string): string[] =>
  places.map((p) => {
    const partie = mises.find((c) => c.place === p.id)?.partie;
    const ou = p.section.length > 0 && p.genre !== 'zone' ? `  (${p.section.at(-1)})` : '';
    return `  ${p.mots}  [${GENRES[p.genre]}]${ou}${partie === undefined ? '' : `\n      ${mot} : ${partie}`}`;
  });

interface Options {
  readonly livret?: string;
  readonly bloc?: string;
  readonly out?: string;
}

const montrer = (context: CliContext, gabarit: GabaritApporte): void => {
  const { structure } = lireGabarit(gabarit.octets);
  context.print(
    { nom: gabarit.nom, ...structure, correspondances: gabarit.correspondances },
    [
      `${gabarit.nom} : ${structure.titres.length} titres, ${structure.tableaux.length} tableaux, ${structure.places.length} places.`,
      ...dire(structure.places, gabarit.correspondances, 'reçoit'),
      ...structure.reserves,
    ].join('\n'),
  );
};

export function registerTrame(program: Command, context: CliContext): void {
  program
    .command('trame')
    .description('la trame Word d’un certificateur')
    .command('show')
    .description('ses titres, ses tableaux et ses places ; avec un livret, ce qui est proposé pour chacune')
    .argument('<trame>', 'la trame .docx, ou le fichier .json d’une trame partagée')
    .option('--livret <livret>', 'le livret qui la remplira')
    .option('--bloc <code>', 'le bloc à présenter, BC01 par exemple')
    .option(
      '--out <fichier>',
      'écrit la trame et les propositions dans un fichier .json, à relire et à partager',
    )
    .action((file: string, { livret, bloc, out }: Options) => {
      const gabarit = lireGabaritApporte(context.path(file));
      if (livret === undefined || bloc === undefined) {
        if (livret !== undefined || bloc !== undefined || out !== undefined)
          throw new LivretError(
            'entree-invalide',
            'Les propositions demandent un livret et un bloc. Rien n’a été écrit. Donnez « --livret » et « --bloc » ensemble.',
          );
        montrer(context, gabarit);
        return undefined;
      }
      return reading(context, livret, (session) => {
        const code = readOneBloc(session, bloc);
        const { structure, parties, propositions } = mettreEnFace(session.view(), code, gabarit.octets);
        if (out !== undefined)
          writeTextFile(context.path(out), session.path, () => [
            ecrirePartage(
              { nom: gabarit.nom, bloc: code, correspondances: [...propositions] },
              gabarit.octets,
            ),
          ]);
        context.print(
          { nom: gabarit.nom, ...structure, propositions, parties },
          [
            `${gabarit.nom} : ${structure.places.length} places, ${propositions.length} propositions à relire.`,
            ...dire(structure.places, propositions, 'proposé'),
            ...structure.reserves,
          ].join('\n'),
        );
      });
    });
}
