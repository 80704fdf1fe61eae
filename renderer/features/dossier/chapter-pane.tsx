// One chapter: its title, what it holds, and the text that the candidate writes in it.
import { useTranslations } from 'use-intl';
import { useRemarkCommands } from '#renderer/editor/suggestions/use-remark-commands.ts';
import { TexteEditor } from '#renderer/editor/texte-editor.tsx';
import { EditorToolbar } from '#renderer/editor/toolbar.tsx';
import { goTo, type JourneyStep } from '#renderer/state/navigation-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { deplacerChapitre, titreChapitre } from '#shared/domain/dossier/trame.ts';
import type { Chapitre, Dossier, Famille } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { chapitreKey, MOTIVATION_KEY, PARCOURS_KEY, type TexteKey } from '#shared/domain/texte/texte-key.ts';
import { LivrablesPane } from './livrables-pane.tsx';
import { changeTrame } from './use-trame.ts';

/** Where the words of a chapter that makes itself come from. */
const SOURCES = {
  couverture: ['mon-projet', 'projet'],
  parcours: ['experiences', 'experiences'],
  structures: ['experiences', 'experiences'],
  experiences: ['experiences', 'experiences'],
  competences: ['redaction', 'redaction'],
  correspondance: ['cartographie', 'cartographie'],
  annexes: ['preuves', 'preuves'],
} as const satisfies Partial<Record<Chapitre['genre'], readonly [JourneyStep, string]>>;

/** Told by activity, three chapters say something else. */
const explained = (genre: Chapitre['genre'], famille: Famille) =>
  famille === 'activites' &&
  (genre === 'competences' || genre === 'experiences' || genre === 'correspondance')
    ? (`expliqueActivites.${genre}` as const)
    : (`explique.${genre}` as const);

const WRITTEN: ReadonlySet<Chapitre['genre']> = new Set(['introduction', 'conclusion', 'libre']);

export function ChapterPane({
  vue,
  trame,
  chapitre,
  onRemoved,
}: {
  readonly vue: LivretView;
  readonly trame: Dossier;
  readonly chapitre: Chapitre;
  readonly onRemoved: () => void;
}) {
  const t = useTranslations('dossier');
  const source = chapitre.genre in SOURCES ? SOURCES[chapitre.genre as keyof typeof SOURCES] : null;
  useRemarkCommands();
  const texts = textsOf(trame.bloc, chapitre, t);
  const movable = chapitre.genre !== 'couverture';
  return (
    <div className="dossier-pane">
      <TextField
        // A field of its own for each chapter: what is typed in one is never saved in another.
        key={chapitre.id}
        label={t('titreChapitre')}
        description={t('titreAide', { titre: titreChapitre({ ...chapitre, titre: '' }, vue.projet.famille) })}
        value={chapitre.titre}
        onSave={(titre) =>
          changeTrame(
            trame.bloc,
            (d) => ({
              ...d,
              chapitres: d.chapitres.map((c) => (c.id === chapitre.id ? { ...c, titre } : c)),
            }),
            t('annuler.titre'),
          )
        }
      />
      <p className="dossier-explained">
        {t(explained(chapitre.genre, vue.projet.famille))}{' '}
        {source !== null && (
          <LinkButton onPress={() => goTo({ step: source[0], bloc: trame.bloc })}>
            {t(`aller.${source[1]}`)}
          </LinkButton>
        )}
      </p>
      {texts.length > 0 && <EditorToolbar />}
      {texts.map(({ cle, label, hint, shared }) => (
        <section key={cle} className="dossier-text">
          <h3>{label}</h3>
          {shared && <p className="small">{t('partage')}</p>}
          <TexteEditor cle={cle} label={label} placeholder={hint} />
        </section>
      ))}
      {chapitre.genre === 'livrables' && <LivrablesPane vue={vue} blocCode={trame.bloc} />}
      {movable && (
        <p className="dossier-moves">
          <MoveButtons trame={trame} chapitre={chapitre} />
          {chapitre.genre === 'libre' && (
            <Button
              small
              onPress={() => {
                onRemoved();
                void changeTrame(
                  trame.bloc,
                  (d) => ({ ...d, chapitres: d.chapitres.filter((c) => c.id !== chapitre.id) }),
                  t('annuler.retrait', { titre: titreChapitre(chapitre, vue.projet.famille) }),
                );
              }}
            >
              {t('retirer')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

function MoveButtons({ trame, chapitre }: { readonly trame: Dossier; readonly chapitre: Chapitre }) {
  const t = useTranslations('dossier');
  const rang = trame.chapitres.findIndex((c) => c.id === chapitre.id);
  const move = (to: number) =>
    void changeTrame(
      trame.bloc,
      (d) => {
        const moved = deplacerChapitre(d, chapitre.id, to);
        return moved.ok ? moved.dossier : null;
      },
      t('annuler.ordre'),
    );
  return (
    <>
      <Button small isDisabled={rang <= 1} onPress={() => move(rang - 1)}>
        {t('monter')}
      </Button>
      <Button small isDisabled={rang === trame.chapitres.length - 1} onPress={() => move(rang + 1)}>
        {t('descendre')}
      </Button>
    </>
  );
}

interface Text {
  readonly cle: TexteKey;
  readonly label: string;
  readonly hint: string;
  /** The same in every dossier of the livret. */
  readonly shared: boolean;
}

function textsOf(bloc: string, chapitre: Chapitre, t: ReturnType<typeof useTranslations<'dossier'>>): Text[] {
  const own: Text[] = WRITTEN.has(chapitre.genre)
    ? [
        {
          cle: chapitreKey(bloc, chapitre.id),
          label: t('texte'),
          hint: t(`explique.${chapitre.genre}`),
          shared: false,
        },
      ]
    : [];
  if (chapitre.genre === 'introduction')
    return [...own, { cle: MOTIVATION_KEY, label: t('motivation'), hint: t('motivationAide'), shared: true }];
  if (chapitre.genre === 'parcours')
    return [{ cle: PARCOURS_KEY, label: t('parcours'), hint: t('parcoursAide'), shared: true }];
  return own;
}
