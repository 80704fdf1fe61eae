// One thing to know in words: the title of its group, why it matters, its own line.
import { useTranslations } from 'use-intl';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import type { Constat } from '#shared/domain/dossier/avant-export/constat.ts';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';

export interface ConstatWords {
  readonly title: (c: Constat) => string;
  readonly why: (c: Constat) => string;
  readonly line: (c: Constat) => string;
  readonly others: (n: number) => string;
}

/** Letters of a quoted sentence that are enough to know it. */
const QUOTED = 90;

export function useConstatWords(vue: LivretView): ConstatWords {
  const t = useTranslations('controles');
  const tRelecture = useTranslations('relecture');
  const lieu = (c: Constat): string => {
    if (c.competenceId !== null) {
      const bloc = vue.fiche.blocs.find((b) => b.competences.some(({ id }) => id === c.competenceId));
      const texte = bloc?.competences.find(({ id }) => id === c.competenceId)?.texte ?? '';
      return t('lieu.competence', {
        bloc: shortBlocCode(bloc?.code ?? ''),
        rang: rangCompetence(c.competenceId),
        titre: titreCompetence(texte, 60),
      });
    }
    return c.bloc === null ? t('lieu.livret') : t('lieu.bloc', { bloc: shortBlocCode(c.bloc) });
  };
  const preuve = (c: Constat): string => {
    const found = vue.preuves.find(({ id }) => id === c.preuveId);
    const numero = numerosDesPreuves(vue.preuves).get(c.preuveId ?? '') ?? 0;
    const legende = found?.legende.trim() ?? '';
    return legende === '' ? t('lieu.preuve', { numero }) : t('lieu.preuveNommee', { numero, legende });
  };
  const texte = (c: Constat): string => {
    const cle = c.place?.cle ?? '';
    const situation = vue.situations.find(({ id }) => cle === `situation:${id}`);
    if (situation === undefined) return t('lieu.texte');
    return t('lieu.situation', {
      rang: rangCompetence(situation.competenceId),
      titre: situation.titre.trim() === '' ? t('lieu.sansTitre') : situation.titre,
    });
  };
  const quoted = ({ detail }: Constat): string => {
    const plain = detail.replaceAll(/\[preuve:[^\]]*\]/gu, '…').trim();
    return plain.length > QUOTED ? `${plain.slice(0, QUOTED).trimEnd()}…` : plain;
  };
  const line = (c: Constat): string => {
    switch (c.genre) {
      case 'relecture':
      case 'nom-visible':
        return t('ligne.relecture', { lieu: lieu(c), n: c.nombre, citation: quoted(c) });
      case 'preuve-non-citee':
      case 'preuve-confidentielle':
        return preuve(c);
      case 'confidentielle-montree':
        return t('ligne.montree', { preuve: preuve(c), texte: texte(c) });
      case 'preuve-incomplete':
        return t('ligne.incomplete', {
          preuve: preuve(c),
          manque: c.detail
            .split(' ')
            .map((m) => t(`manque.${m as 'alt'}`))
            .join(', '),
        });
      case 'preuve-absente':
      case 'image-sans-alt':
        return texte(c);
      case 'livrable-sans-reponse': {
        const bloc = vue.fiche.blocs.find(({ code }) => code === c.bloc);
        return t('ligne.livrable', {
          rang: c.rang ?? 0,
          texte: titreCompetence(bloc?.livrables[(c.rang ?? 1) - 1] ?? '', 80),
        });
      }
      case 'desequilibre':
        return t('ligne.desequilibre', { lieu: lieu(c), mots: c.nombre, moyenne: c.sur });
      case 'oral-trop-long':
        return t('ligne.oral', { lieu: lieu(c), demande: minuterie(c.nombre), prevu: minuterie(c.sur) });
      case 'partie-trop-longue':
        return t('ligne.partie', { titre: c.detail, demande: minuterie(c.nombre), prevu: minuterie(c.sur) });
      case 'remarque-a-traiter':
        return t('ligne.remarques', {
          lieu: c.competenceId === null ? t('lieu.aucune') : lieu(c),
          n: c.nombre,
        });
      case 'conseils':
        return t('ligne.conseils', { n: c.nombre });
      case 'reponse-part':
        return t('ligne.reponses', { n: c.nombre });
      case 'trop-de-pages':
        return t('ligne.pages', { lieu: lieu(c), n: c.nombre, max: c.sur });
      case 'trop-lourd':
        return t('ligne.poids', { lieu: lieu(c), mo: c.nombre / 1_000_000, max: c.sur / 1_000_000 });
      case 'nom-absent':
        return t('ligne.nomAbsent');
      default:
        return lieu(c);
    }
  };
  return {
    title: (c) =>
      c.genre === 'relecture' && c.regle !== null ? tRelecture(`regles.${c.regle}`) : t(`genre.${c.genre}`),
    why: (c) => t(`pourquoi.${c.genre}`),
    line,
    others: (n) => t('autres', { n }),
  };
}
