// `livret export trame`: the certificateur's template, filled from a livret.
import type { Command } from 'commander';
import { LivretError } from '#shared/contract/errors.ts';
import type { Correspondance } from '#shared/domain/gabarit/gabarit.ts';
import { type GabaritApporte, lireGabaritApporte } from '../../import/gabarit/partage.ts';
import { gabaritDuBloc, mettreEnFace, sansGabarit } from '../../livret/gabarit.ts';
import type { LivretSession } from '../../livret/session.ts';
import type { CliContext } from './context.ts';
import { reading } from './reading.ts';
import { kindOf, runExport, sayNotAimed, tell, vraisNomsOption } from './run-export.ts';
import { readOneBloc } from './trame.ts';

interface Options {
  readonly bloc: string;
  readonly trame?: string;
  readonly out: string;
  readonly propositions?: boolean;
  readonly vraisNoms?: boolean;
}

/** What goes where: said in the file, or accepted on the command line. Never guessed in silence (SPEC TC6). */
const correspondancesOf = (
  session: LivretSession,
  bloc: string,
  gabarit: GabaritApporte,
  accepted: boolean,
): readonly Correspondance[] => {
  const proposed = accepted ? mettreEnFace(session.view(), bloc, gabarit.octets).propositions : [];
  // What the livret keeps of this very template was said by its owner.
  const kept = gabaritDuBloc(session, bloc)?.gabarit;
  const saying = [
    ...gabarit.correspondances,
    ...(kept?.fichier === gabarit.sha256 ? kept.correspondances : []),
  ];
  const said = new Set(saying.map((c) => c.place));
  const all = [...saying, ...proposed.filter((c) => !said.has(c.place))];
  if (all.length > 0) return all;
  throw new LivretError(
    'entree-invalide',
    'Rien ne dit ce qui va dans cette trame. Rien n’a été écrit. Donnez le fichier .json d’une trame partagée (« livret trame show TRAME --livret LIVRET --bloc CODE --out TRAME.json » en prépare un), ou acceptez ce qui est proposé avec « --propositions ».',
  );
};

const keptOf = (session: LivretSession, bloc: string): GabaritApporte => {
  const kept = gabaritDuBloc(session, bloc);
  if (kept === null) throw sansGabarit();
  const { gabarit, octets } = kept;
  return {
    nom: gabarit.nom,
    octets,
    sha256: gabarit.fichier,
    correspondances: gabarit.correspondances,
    bloc,
  };
};

export function registerExportTrame(group: Command, context: CliContext): void {
  group
    .command('trame')
    .description('la trame du certificateur, remplie pour un bloc ; ce qui n’a pas été placé est dit')
    .argument('<livret>', 'le livret à lire')
    .requiredOption('--bloc <code>', 'bloc à présenter, BC01 par exemple')
    .option(
      '--trame <fichier>',
      'la trame .docx, ou le fichier .json d’une trame partagée (par défaut, celle que garde le livret)',
    )
    .requiredOption('--out <fichier>', 'le fichier .docx à écrire')
    .option('--propositions', 'accepte ce que les mots de la trame proposent pour les places sans réponse')
    .addOption(vraisNomsOption())
    .action((file: string, { bloc, trame, out, propositions, vraisNoms }: Options) =>
      reading(context, file, async (session) => {
        const code = readOneBloc(session, bloc);
        kindOf(out, { '.docx': 'dossier-docx' });
        const gabarit = trame === undefined ? keptOf(session, code) : lireGabaritApporte(context.path(trame));
        if (trame !== undefined && context.path(trame) === context.path(out))
          throw new LivretError(
            'entree-invalide',
            'La trame elle-même serait remplacée. Rien n’a été écrit. Donnez un autre nom à « --out ».',
          );
        const correspondances = correspondancesOf(session, code, gabarit, propositions ?? false);
        if (gabarit.bloc !== null && gabarit.bloc !== code)
          context.warn(
            `Cette trame a été préparée pour ${gabarit.bloc}\u00a0: vérifiez ce qui va dans ses places.`,
          );
        sayNotAimed(context, session.view(), [code]);
        const end = await runExport(context, session, {
          genre: 'trame-docx',
          blocs: [code],
          out,
          vraisNoms,
          gabarit: { octets: gabarit.octets, correspondances },
        });
        tell(context, [code], end);
      }),
    );
}
