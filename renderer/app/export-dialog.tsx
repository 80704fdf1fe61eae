// Exporter: which blocs, which document, where; then the job, its progress, « Arrêter », and how it ended.
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { choisir } from '#renderer/bridge/bridge.ts';
import { Controles } from '#renderer/features/dossier/controles/panel.tsx';
import { partsOf, useConstats } from '#renderer/state/controles-store.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { clearExport, startExport, useExport } from '#renderer/state/export-store.ts';
import { showError, useLivret } from '#renderer/state/livret-store.ts';
import { useNavigation } from '#renderer/state/navigation-store.ts';
import { rememberReturn, useRetour } from '#renderer/state/retour-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { RadioGroup } from '#renderer/ui/radio.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { ChoiceKind } from '#shared/contract/bridge.ts';
import type { ExportKind } from '#shared/contract/exports/calls.ts';
import type { Constat } from '#shared/domain/dossier/avant-export/constat.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { ExportNames, type Noms } from './export-names.tsx';
import { ExportProgress, isRunning } from './export-progress.tsx';
import { isNothing, type RelectureChoice, RelectureOptions, toRequest } from './export-relecture.tsx';

/** « relecture »: the dossier, for whoever is to read it again. */
export type Kind = ExportKind | 'relecture';
const KINDS: readonly Kind[] = [
  'dossier-docx',
  'dossier-pdf',
  'relecture',
  'plan-docx',
  'plan-pptx',
  'antiseche-docx',
  'depot',
  'tout',
];
const WORDS = {
  'dossier-docx': 'dossierDocx',
  'dossier-pdf': 'dossierPdf',
  relecture: 'dossierRelecture',
  'plan-docx': 'planDocx',
  'plan-pptx': 'planPptx',
  'antiseche-docx': 'antisecheDocx',
  depot: 'depot',
  tout: 'tout',
} as const;
const ENDINGS = {
  'dossier-docx': 'dossier.docx',
  'dossier-pdf': 'dossier.pdf',
  relecture: 'relecture.docx',
  'plan-docx': 'plan.docx',
  'plan-pptx': 'plan.pptx',
  'antiseche-docx': 'antiseche.docx',
  depot: '',
  tout: '',
} as const;

const FILES: Partial<Record<Kind, ChoiceKind>> = {
  'plan-pptx': 'fichier-pptx',
  'dossier-pdf': 'fichier-pdf',
};

const ORAL: ReadonlySet<string> = new Set(['oral-trop-long', 'partie-trop-longue']);

/** The oral has its own faults; the answers to a tutor leave in what a tutor reads. */
const concerneExport = ({ genre }: Constat, kind: Kind): boolean => {
  if (genre === 'reponse-part') return kind === 'relecture';
  if (kind === 'tout') return true;
  const oral = kind === 'plan-docx' || kind === 'plan-pptx' || kind === 'antiseche-docx';
  return genre === 'nom-visible' || ORAL.has(genre) === oral;
};

const backFrom = (vue: LivretView | null) => {
  const { retour } = useRetour.getState();
  return retour?.depuis === 'export' && retour.livret === vue?.identite.id ? retour : null;
};

export function ExportDialog({
  onClose,
  first = 'dossier-docx',
}: {
  readonly onClose: () => void;
  /** What is chosen to begin with. */
  readonly first?: Kind;
}) {
  const t = useTranslations('app.export');
  const tUi = useTranslations('ui');
  const tControles = useTranslations('controles');
  const vue = useLivret((s) => s.vue);
  const place = useNavigation((s) => s.place);
  const run = useExport((s) => s.run);
  const aimed = vue?.fiche.blocs.filter((b) => vue.projet.blocsVises.includes(b.code)) ?? [];
  const here = aimed.find((b) => b.code === place.bloc || place.competenceId?.startsWith(`${b.code}-`));
  // Back from a place of the list: the dialog is as it was left.
  const [back] = useState(() => backFrom(vue));
  useEffect(() => rememberReturn(null), []);
  const [one, setOne] = useState(back?.bloc ?? (here ?? aimed[0])?.code ?? '');
  const [scope, setScope] = useState<'un' | 'tous'>(back?.scope ?? 'un');
  const [kind, setKind] = useState<Kind>(KINDS.find((k) => k === back?.kind) ?? first);
  const [relecture, setRelecture] = useState<RelectureChoice>({ competences: null, grille: true });
  const [noms, setNoms] = useState<Noms>('pseudonymes');
  const blocs = scope === 'tous' ? aimed.map((b) => b.code) : [one];
  const genre = scope === 'tous' ? 'tout' : kind;
  const isDossier = genre !== 'plan-docx' && genre !== 'plan-pptx' && genre !== 'antiseche-docx';
  const concerne = (c: Constat): boolean => concerneExport(c, genre);
  const lus = useConstats(vue, blocs, noms);
  if (vue === null) return null;
  const bloc = aimed.find((b) => b.code === one);
  const aVoir = partsOf(vue, lus).dits.some((c) => c.niveau === 'a-voir' && concerne(c));
  const start = async (): Promise<void> => {
    await flushDrafts();
    const name = `${one}-${ENDINGS[genre]}`;
    const choice =
      genre === 'tout' || genre === 'depot'
        ? await choisir('dossier-export')
        : await choisir(FILES[genre] ?? 'fichier-docx', name);
    if (choice === null) return;
    await startExport(
      genre === 'relecture'
        ? { genre: 'dossier-docx', blocs, noms, relecture: toRequest(relecture, bloc) }
        : { genre, blocs, noms },
      choice,
    );
  };
  const close = (): void => {
    if (!isRunning(run)) clearExport();
    onClose();
  };
  if (run !== null) return <ExportProgress run={run} onClose={close} onAgain={clearExport} />;
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('titre')}
      actions={
        <>
          <Button onPress={close}>{tUi('renoncer')}</Button>
          <Button
            kind="primary"
            isDisabled={aimed.length === 0 || (genre === 'relecture' && isNothing(relecture))}
            onPress={() => void start().catch(showError)}
          >
            {aVoir ? tControles('quandMeme') : t('choisir')}
          </Button>
        </>
      }
    >
      {aimed.length === 0 ? (
        <p>{t('aucunBloc')}</p>
      ) : (
        <>
          <RadioGroup
            row={false}
            label={t('blocs')}
            value={scope}
            options={[
              { id: 'un', label: t('unBloc') },
              { id: 'tous', label: t('tousLesBlocs', { n: aimed.length }) },
            ]}
            onChange={setScope}
          />
          {scope === 'un' && (
            <>
              <Select
                label={t('bloc')}
                value={one}
                options={aimed.map((b) => ({ id: b.code, label: `${shortBlocCode(b.code)}, ${b.intitule}` }))}
                onChange={(code) => {
                  setOne(code);
                  setRelecture({ ...relecture, competences: null });
                }}
              />
              <RadioGroup
                row={false}
                label={t('quoi')}
                value={kind}
                options={KINDS.map((id) => ({ id, label: t(WORDS[id]) }))}
                onChange={setKind}
              />
              {kind === 'relecture' && bloc !== undefined && (
                <RelectureOptions
                  bloc={bloc}
                  questions={vue.questionsAuTuteur.filter(({ etat }) => etat === 'posee').length}
                  choice={relecture}
                  onChange={setRelecture}
                />
              )}
            </>
          )}
          <ExportNames entrees={vue.pseudonymes} noms={noms} onChange={setNoms} />
          <p className="source">
            {t(genre === 'tout' ? 'note' : genre === 'depot' ? 'noteDepot' : 'noteUn')}
          </p>
          <div className="export-controles">
            <Controles
              vue={vue}
              blocs={blocs}
              noms={noms}
              lus={lus}
              concerne={concerne}
              retour={{ depuis: 'export', bloc: one, scope, kind }}
              compter={isDossier && scope === 'un'}
              pages={isDossier}
            />
          </div>
        </>
      )}
    </Dialog>
  );
}
