// What the palette finds: commands, compétences, experiences, preuves, by beginnings of words without accents.
import type { useTranslations } from 'use-intl';
import type { Command } from '#renderer/state/commands.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import { titreChapitre } from '#shared/domain/dossier/trame.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly keys?: string;
  /** What is searched beside the label and the detail. */
  readonly more?: string;
  readonly run: () => void;
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').toLowerCase();

/** Every word asked is the beginning of a word of the text. */
export function found(text: string, asked: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(asked)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .every((word) => words.some((w) => w.startsWith(word)));
}

const MOST = 30;

export function itemsFor(
  asked: string,
  commands: readonly Command[],
  vue: LivretView | null,
  t: ReturnType<typeof useTranslations<'app.palette'>>,
): PaletteItem[] {
  const own = commands.map(
    (c): PaletteItem => ({
      id: `commande ${c.id}`,
      label: c.label,
      detail: c.group ?? '',
      run: c.run,
      ...(c.shortcut === undefined ? {} : { keys: c.shortcut }),
    }),
  );
  // Without a word, the commands alone: the rest would be a wall.
  if (asked.trim() === '') return own;
  return [...own, ...(vue === null ? [] : placesOf(vue, t))]
    .filter((item) => found(`${item.label} ${item.detail} ${item.more ?? ''}`, asked))
    .slice(0, MOST);
}

function placesOf(vue: LivretView, t: ReturnType<typeof useTranslations<'app.palette'>>): PaletteItem[] {
  const numbers = numerosDesPreuves(vue.preuves);
  return [
    ...vue.fiche.blocs
      .filter((bloc) => vue.projet.blocsVises.includes(bloc.code))
      .flatMap((bloc) =>
        bloc.competences.map((c): PaletteItem => {
          const rang = rangCompetence(c.id);
          return {
            id: `competence ${c.id}`,
            label: titreCompetence(c.texte),
            more: c.texte,
            detail: t('competence', { rang: String(rang), bloc: shortBlocCode(bloc.code) }),
            run: () => goTo({ step: 'redaction', bloc: bloc.code, competenceId: c.id }),
          };
        }),
      ),
    ...vue.situations.map((s): PaletteItem => {
      const bloc = vue.fiche.blocs.find((b) => b.competences.some((c) => c.id === s.competenceId));
      return {
        id: `situation ${s.id}`,
        label: s.titre,
        more: s.role,
        detail: t('situation', {
          rang: String(rangCompetence(s.competenceId)),
          bloc: shortBlocCode(bloc?.code ?? ''),
        }),
        run: () => goTo({ step: 'redaction', competenceId: s.competenceId, situationId: s.id }),
      };
    }),
    ...vue.structures.map(
      (s): PaletteItem => ({
        id: `structure ${s.id}`,
        label: s.nom,
        more: `${s.secteur} ${s.lieu}`,
        detail: t('structure'),
        run: () => goTo({ step: 'experiences', experienceId: s.id }),
      }),
    ),
    ...vue.dossiers.flatMap(({ bloc, chapitres }) =>
      chapitres.map(
        (c): PaletteItem => ({
          id: `chapitre ${bloc} ${c.id}`,
          label: titreChapitre(c),
          detail: t('chapitre', { bloc: shortBlocCode(bloc) }),
          run: () => goTo({ step: 'dossier', bloc, chapitreId: c.id }),
        }),
      ),
    ),
    ...vue.soutenances.flatMap(({ bloc, parties }) =>
      parties.map(
        (p): PaletteItem => ({
          id: `partie ${bloc} ${p.id}`,
          label: p.titre,
          detail: t('partie', { bloc: shortBlocCode(bloc) }),
          run: () => goTo({ step: 'soutenance', bloc, partieId: p.id }),
        }),
      ),
    ),
    ...vue.experiences.map(
      (e): PaletteItem => ({
        id: `experience ${e.id}`,
        label: e.intitule,
        detail: t('experience'),
        run: () => goTo({ step: 'experiences', experienceId: e.id }),
      }),
    ),
    ...vue.preuves.map(
      (p): PaletteItem => ({
        id: `preuve ${p.id}`,
        label: p.legende,
        detail: t('preuve', { numero: String(numbers.get(p.id) ?? 0) }),
        run: () => goTo({ step: 'preuves', preuveId: p.id }),
      }),
    ),
  ].filter((item) => item.label !== '');
}
