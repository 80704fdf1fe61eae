// One export as a job, from the command line: run to its end, with its progress; what is said of it.
import { extname } from 'node:path';
import { Option } from 'commander';
import { LivretError } from '#shared/contract/errors.ts';
import type { ExportKind, JobEvent } from '#shared/contract/exports/calls.ts';
import type { OptionsRelecture } from '#shared/domain/dossier/pour-relecture.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import type { GenreExport } from '../../export/documents-voulus.ts';
import { type Instantane, prendreInstantane } from '../../export/instantane.ts';
import type { LivretSession } from '../../livret/session.ts';
import type { CliContext } from './context.ts';

type End = Exclude<JobEvent, { etat: 'en-cours' }>;

export const runExport = async (
  context: CliContext,
  session: LivretSession,
  request: {
    genre: GenreExport;
    blocs: readonly string[];
    out: string;
    vraisNoms?: boolean | undefined;
    relecture?: OptionsRelecture | undefined;
    gabarit?: Instantane['gabarit'];
    limites?: Instantane['limites'];
    envois?: Envoi[];
  },
): Promise<Extract<End, { etat: 'fini' }>> => {
  const core = context.core();
  let id = '';
  const ended = new Promise<End>((resolve) => {
    context.onEvent((event) => {
      if (event.type !== 'travail' || event.travail.id !== id) return;
      const { travail } = event;
      if (travail.etat === 'en-cours')
        context.progress(`${travail.etape} (${travail.fait + 1} sur ${travail.total})`);
      else resolve(travail);
    });
  });
  id = core.context.jobs.startExport({
    genre: request.genre,
    blocs: request.blocs,
    destination: context.path(request.out),
    instantane: prendreInstantane(session, request.blocs, {
      vraisNoms: request.vraisNoms ?? false,
      ...(request.relecture && { relecture: request.relecture }),
      ...(request.limites && { limites: request.limites }),
      depot: request.genre === 'depot',
      ...(request.gabarit && { gabarit: request.gabarit }),
    }),
    garder: (envois) => void request.envois?.push(...envois),
  });
  const end = await ended;
  if (end.etat === 'fini') return end;
  if (end.etat === 'annule') throw new LivretError('annule', 'L’export a été arrêté. Rien n’a été écrit.');
  throw new LivretError(end.code as LivretError['code'], end.message);
};

export const tell = (
  context: CliContext,
  blocs: readonly string[],
  end: Extract<End, { etat: 'fini' }>,
): void => {
  for (const phrase of end.avertissements) context.warn(phrase);
  context.print(
    { blocs, fichiers: end.fichiers, avertissements: end.avertissements },
    end.fichiers.join('\n'),
  );
};

export const kindOf = (out: string, allowed: Readonly<Record<string, ExportKind>>): ExportKind => {
  const kind = allowed[extname(out).toLowerCase()];
  if (kind !== undefined) return kind;
  const pdf = extname(out).toLowerCase() === '.pdf';
  throw new LivretError(
    'entree-invalide',
    `« ${out} » ne peut pas être écrit ainsi${pdf ? ' : le PDF se fait depuis Word ou LibreOffice, « Enregistrer sous »' : ''}. Rien n’a été écrit. Le nom doit se terminer par ${Object.keys(allowed).join(' ou ')}.`,
  );
};

/** A bloc that the livret does not aim at can be exported (a trainer shows it, a candidate hesitates): it is said. */
export const sayNotAimed = (context: CliContext, { projet }: LivretView, blocs: readonly string[]): void => {
  for (const bloc of blocs)
    if (!projet.blocsVises.includes(bloc))
      context.warn(`${bloc} n’est pas parmi les blocs visés par ce livret\u00a0: il est écrit quand même.`);
};

export const vraisNomsOption = () =>
  new Option('--vrais-noms', 'les vrais noms, à la place des pseudonymes du registre');
