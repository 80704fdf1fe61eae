// Cartographie: compétences against experiences, three depths. Dark blocks are what is proven; the right column says
// what each row lacks.
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Command, runCommand, useCommands } from '#renderer/state/commands.ts';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { goTo, useNavigation } from '#renderer/state/navigation-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import type { Depth } from '#renderer/ui/depth-mark.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ScreenLayout, Row as SheetRow } from '#renderer/ui/screen-layout.tsx';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { CreateSituation } from './create-situation.tsx';
import { Detail } from './detail.tsx';
import type { Cell } from './keyboard.ts';
import { Matrix } from './matrix.tsx';
import { type MatrixRow, matrixOf, onlyRows, toComplete } from './model.ts';
import './cartographie.css';

export function CartographieScreen() {
  const t = useTranslations('cartographie');
  const vue = useLivret((s) => s.vue);
  if (vue === null) return null;
  if (vue.projet.blocsVises.length === 0 || vue.experiences.length === 0) {
    const step = vue.projet.blocsVises.length === 0 ? 'mon-projet' : 'experiences';
    return (
      <ScreenLayout title={t('titre')}>
        <SheetRow>
          <EmptyState
            action={
              <Button kind="primary" onPress={() => goTo({ step })}>
                {t(step === 'mon-projet' ? 'vide.choisirBlocs' : 'vide.ajouterExperience')}
              </Button>
            }
          >
            {t(step === 'mon-projet' ? 'vide.sansBloc' : 'vide.sansExperience')}
          </EmptyState>
        </SheetRow>
      </ScreenLayout>
    );
  }
  return <Filled vue={vue} />;
}

function Filled({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('cartographie');
  const place = useNavigation((s) => s.place);
  const whole = useMemo(() => matrixOf(vue), [vue]);
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null);
  const [asked, setAsked] = useState<{ [K in keyof Cell]?: string | undefined }>(place);
  const [creating, setCreating] = useState(false);
  // Rows covered meanwhile stay where they are until the filter is chosen again: nothing slips from under the hand.
  const matrix = useMemo(() => (kept === null ? whole : onlyRows(whole, kept)), [whole, kept]);
  const rows = matrix.blocs.flatMap((b) => b.rows);
  const row = rows.find((r) => r.competenceId === asked.competenceId) ?? rows[0];
  const column = Math.max(0, firstColumn(matrix.columns, asked.experienceId, row));
  const experience = matrix.columns[column];
  const remaining = useMemo(() => toComplete(whole), [whole]);

  const commands = useMemo(
    (): Command[] => [{ id: 'imprimer', label: t('imprimer'), shortcut: 'Mod+P', run: () => window.print() }],
    [t],
  );
  useCommands('cartographie', commands);

  const setDepth = (cell: Cell, depth: Depth): void => {
    const libelle = t('libelle', {
      bloc: shortBlocCode(cell.competenceId.replace(/-C\d+$/, '')),
      rang: String(Number(/\d+$/.exec(cell.competenceId)?.[0] ?? 0)),
    });
    void change((now) => {
      const current = now.couvertures.find(
        (c) => c.competenceId === cell.competenceId && c.experienceId === cell.experienceId,
      );
      if ((current?.profondeur ?? 0) === depth) return null;
      return depth === 0
        ? [{ op: 'retirer-couverture', ...cell }]
        : [{ op: 'mettre-couverture', valeur: { ...cell, profondeur: depth } }];
    }, libelle);
  };
  const situationsOf = (cell: Cell) =>
    vue.situations
      .filter((s) => s.competenceId === cell.competenceId && s.experienceId === cell.experienceId)
      .sort((a, b) => a.ordre - b.ordre);
  const openCell = (cell: Cell): void => {
    const first = situationsOf(cell)[0];
    if (first !== undefined)
      goTo({ step: 'redaction', competenceId: cell.competenceId, situationId: first.id });
    else {
      setAsked(cell);
      setCreating(true);
    }
  };

  const context = t('contexte', { n: whole.couvertes, total: whole.total });
  return (
    <ScreenLayout
      title={t('titre')}
      context={context}
      kind="panes"
      className={classNames('carto-screen', matrix.columns.length > 6 && 'carto-many')}
      actions={
        <Button kind="quiet" onPress={() => runCommand('imprimer')}>
          {t('imprimer')}
        </Button>
      }
    >
      <p className="carto-printed">
        {t('imprime', {
          intitule: vue.fiche.intitule,
          code: vue.fiche.code,
          candidat: `${vue.candidat.prenom} ${vue.candidat.nom}`.trim(),
        })}{' '}
        {context}
      </p>
      {row === undefined || experience === undefined ? (
        <div className="carto-all-done">
          <p className="lead">{t('toutCouvert')}</p>
          <Button onPress={() => setKept(null)}>{t('revoirToutes')}</Button>
        </div>
      ) : (
        <>
          <Matrix
            matrix={matrix}
            filter={kept === null ? 'toutes' : 'a-completer'}
            remaining={remaining.length}
            onFilter={(filter) => setKept(filter === 'toutes' ? null : new Set(remaining))}
            chosen={{ competenceId: row.competenceId, experienceId: experience.id }}
            onChoose={setAsked}
            onDepth={setDepth}
            onOpen={openCell}
          />
          <Detail
            vue={vue}
            row={row}
            experience={experience}
            depth={Number(row.depths[column] ?? 0) as Depth}
            situations={situationsOf({ competenceId: row.competenceId, experienceId: experience.id })}
            onDepth={(depth) =>
              setDepth({ competenceId: row.competenceId, experienceId: experience.id }, depth)
            }
            onOpen={() => openCell({ competenceId: row.competenceId, experienceId: experience.id })}
          />
          {creating && (
            <CreateSituation row={row} experience={experience} onClose={() => setCreating(false)} />
          )}
        </>
      )}
    </ScreenLayout>
  );
}

/** The column asked for; else the deepest of the row, where there is something to see. */
function firstColumn(
  columns: readonly { id: string }[],
  experienceId: string | undefined,
  row: MatrixRow | undefined,
): number {
  const asked = columns.findIndex((c) => c.id === experienceId);
  if (asked >= 0 || row === undefined) return asked;
  const deepest = Math.max(...[...row.depths].map(Number));
  return row.depths.indexOf(String(deepest));
}
