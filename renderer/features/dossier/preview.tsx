// What the document will say, in order, on a sheet that stays white: the same content as the Word file.
import { createElement, type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import { contenuDossier } from '#shared/domain/dossier/contenu.ts';
import type {
  ChapitreContenu,
  ContenuDossier,
  Noeud,
  PreuveAnnexee,
  Segment,
} from '#shared/domain/dossier/modele.ts';
import { trameDuBloc } from '#shared/domain/dossier/trame.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { PreuveImage, RichTextView } from './rich-text-view.tsx';
import type { Textes } from './use-textes.ts';

export function Preview({
  vue,
  bloc,
  textes,
  chapitreId,
}: {
  readonly vue: LivretView;
  readonly bloc: string;
  readonly textes: Textes;
  /** The chapter shown. */
  readonly chapitreId: string;
}) {
  const t = useTranslations('dossier');
  const contenu = useMemo(() => contenuDossier(vue, bloc, textes), [vue, bloc, textes]);
  const numeros = useMemo(() => numerosDesPreuves(vue.preuves), [vue.preuves]);
  if (contenu === null) return null;
  const chapitre = contenu.chapitres.find((c) => c.id === chapitreId);
  const genre = trameDuBloc(vue.dossiers, bloc).chapitres.find((c) => c.id === chapitreId)?.genre;
  const isCover = genre === 'couverture';
  return (
    <>
      <article className="dossier-sheet" aria-label={t('feuille')} lang="fr">
        {isCover ? (
          <Cover contenu={contenu} />
        ) : chapitre === undefined ? (
          <p className="dossier-sheet-note">{t('vide')}</p>
        ) : chapitre.genre === 'sommaire' ? (
          <Contents contenu={contenu} />
        ) : (
          <Chapter chapitre={chapitre} numero={(id) => numeros.get(id)} />
        )}
      </article>
      <p className="source dossier-note">{t('feuilleNote')}</p>
    </>
  );
}

function Cover({ contenu }: { readonly contenu: ContenuDossier }) {
  const t = useTranslations('dossier');
  const { couverture } = contenu;
  return (
    <div className="dossier-cover">
      {contenu.exemple && <p className="dossier-sample">{t('exemple')}</p>}
      <p>{couverture.titre}</p>
      <h2>{couverture.certification}</h2>
      <p>
        {couverture.codeFiche}, {couverture.certificateurs.join(', ')}
      </p>
      <h3>
        {t('contexte', { rang: couverture.rangBloc })}, {couverture.bloc}
      </h3>
      <p className="dossier-name">{couverture.candidat}</p>
      <p className="dossier-sheet-note">{couverture.credit}</p>
    </div>
  );
}

function Contents({ contenu }: { readonly contenu: ContenuDossier }) {
  const t = useTranslations('dossier');
  return (
    <>
      <h2>{contenu.chapitres.find((c) => c.genre === 'sommaire')?.titre}</h2>
      <ol className="dossier-contents">
        {contenu.chapitres
          .filter((c) => c.genre !== 'sommaire')
          .map((c) => (
            <li key={c.id}>
              {c.titre}
              <ol>
                {c.noeuds.map((n) =>
                  n.type === 'titre' && n.niveau === 2 ? <li key={n.ancre}>{n.texte}</li> : null,
                )}
              </ol>
            </li>
          ))}
      </ol>
      <p className="dossier-sheet-note">{t('sommaireApercu')}</p>
    </>
  );
}

type Numero = (preuveId: string) => number | undefined;

function Chapter({ chapitre, numero }: { readonly chapitre: ChapitreContenu; readonly numero: Numero }) {
  return chapitre.noeuds.map((noeud) => (
    <NodeView
      key={noeud.type === 'texte' ? noeud.cle : noeud.type === 'preuve' ? noeud.preuve.ancre : noeud.ancre}
      noeud={noeud}
      numero={numero}
    />
  ));
}

function NodeView({ noeud, numero }: { readonly noeud: Noeud; readonly numero: Numero }): ReactNode {
  switch (noeud.type) {
    case 'titre':
      return createElement(`h${noeud.niveau + 1}`, null, noeud.texte);
    case 'referentiel':
      return (
        <blockquote className="dossier-official">
          <Segments segments={noeud.libelle} />
          {noeud.reference !== '' && <small>{noeud.reference}</small>}
        </blockquote>
      );
    case 'ligne':
      return <p className="dossier-line">{noeud.texte}</p>;
    case 'paragraphe':
      return (
        <p className={noeud.style === 'note' ? 'dossier-sheet-note' : undefined}>
          <Segments segments={noeud.segments} />
        </p>
      );
    case 'texte':
      return <RichTextView texte={noeud.texte} level={noeud.niveau + 2} numero={numero} />;
    case 'tableau':
      return <TableView noeud={noeud} />;
    case 'preuve':
      return <Annexe preuve={noeud.preuve} />;
  }
}

/** Pages are known only to Word: « preuve 3, page 52 » reads « preuve 3 » here. */
function Segments({ segments }: { readonly segments: readonly Segment[] }): ReactNode {
  return segments.map((segment, index) => {
    const key = index;
    if (typeof segment === 'string') return segment;
    if ('gras' in segment) return <strong key={key}>{segment.gras}</strong>;
    if ('role' in segment)
      return (
        <span key={key} data-role={segment.role}>
          {segment.texte}
        </span>
      );
    if ('lien' in segment) return <span key={key}>{segment.texte.replace(/,?\s*page\s*$/u, '')}</span>;
    return null;
  });
}

function TableView({ noeud }: { readonly noeud: Extract<Noeud, { type: 'tableau' }> }) {
  return (
    <table>
      <thead>
        <tr>
          {noeud.colonnes.map((c) => (
            <th key={c.titre} scope="col" style={{ width: `${c.largeur * 100}%` }}>
              {c.titre}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {noeud.lignes.map((ligne, r) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and nothing here moves.
          <tr key={r}>
            {ligne.map((cellule, c) => (
              <td key={noeud.colonnes[c]?.titre ?? c}>
                <Segments segments={cellule} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Annexe({ preuve: { preuve, numero, place, nomFichier } }: { readonly preuve: PreuveAnnexee }) {
  const t = useTranslations('dossier');
  return (
    <section>
      <h3>
        {t('preuveCitee', { numero })} : {preuve.legende}
      </h3>
      <p>{preuve.montre}</p>
      {place === 'image' && preuve.fichier !== null && (
        <PreuveImage fichier={preuve.fichier} alt={preuve.alt} />
      )}
      {place === 'a-part' && <p className="dossier-sheet-note">{t('preuveAPart', { nom: nomFichier })}</p>}
      {place === 'confidentielle' && <p className="dossier-sheet-note">{t('preuveConfidentielle')}</p>}
      {place === 'sans-fichier' && <p className="dossier-sheet-note">{t('preuveSansFichier')}</p>}
    </section>
  );
}
