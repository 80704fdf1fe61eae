// `livret check`: the relecture of a livret, remark by remark.
import { type Command, Option } from 'commander';
import { createRelecture } from '#shared/domain/relecture/relecture.ts';
import type { Remarque } from '#shared/domain/relecture/remarque.ts';
import type { LivretSession } from '../../livret/session.ts';
import type { CliContext } from './context.ts';
import { reading } from './reading.ts';
import { readBlocs } from './typed-codes.ts';

const remarquesDe = (session: LivretSession, typed: string | undefined): Remarque[] => {
  const vue = session.view();
  const [bloc] = typed === undefined ? [] : readBlocs(vue, typed);
  const textes = vue.textes.map(({ cle, modifieLe }) => ({
    cle,
    marque: modifieLe,
    lire: () => session.readTexte(cle),
  }));
  return createRelecture().lire({ vue, textes, noms: [] }, bloc);
};

const checkJson = (remarques: readonly Remarque[]) => ({
  remarques: remarques.map(({ regle, gravite, competence, bloc, citation, message }) => ({
    regle,
    gravite,
    competence,
    bloc,
    citation,
    message,
  })),
});

const checkText = (remarques: readonly Remarque[]): string => {
  if (remarques.length === 0) return 'Aucune remarque.';
  const lignes = remarques.map(
    ({ regle, gravite, competence, bloc, citation, message }) =>
      `${gravite === 'faute' ? 'faute  ' : 'conseil'}  ${regle}  ${competence ?? bloc ?? 'tout le livret'}\n  « ${citation} »\n  ${message}`,
  );
  return [`${remarques.length} remarque${remarques.length > 1 ? 's' : ''}.`, ...lignes].join('\n\n');
};

export function registerCheck(program: Command, context: CliContext): void {
  program
    .command('check')
    .description('la relecture : ce qu’un jury remarquerait, phrase par phrase')
    .argument('<livret>', 'le livret à relire')
    .addOption(new Option('--bloc <code>', 'le dossier d’un seul bloc, BC01 par exemple'))
    .action((file: string, { bloc }: { bloc?: string }) =>
      reading(context, file, (session) => {
        const remarques = remarquesDe(session, bloc);
        context.print(checkJson(remarques), checkText(remarques));
        if (remarques.length > 0) context.faultsFound();
      }),
    );
}
