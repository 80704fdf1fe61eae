// Words of the pieces shared by every screen.
import { catalogue } from '#renderer/messages/catalogue.ts';

export const messages = catalogue(
  {
    bloc: 'Bloc affiché',
    periode: { depuis: 'depuis {debut}', entre: '{debut} à {fin}', jusque: 'jusqu’à {fin}' },
    touches: { maj: 'Maj', entree: 'Entrée' },
    compris: 'Compris',
    arreter: 'Arrêter',
    fermer: 'Fermer',
    renoncer: 'Renoncer',
    chargement: 'Un instant…',
    reglette: '{couvertes, number} compétences couvertes sur {total, number}',
    regle: {
      obtient:
        '{n, plural, one {Le bloc que vous visez, une fois validé, donne} other {Les blocs que vous visez, une fois validés, donnent}} la certification entière.',
      obtientAvecAcquis:
        'Les blocs que vous visez, ajoutés à ceux que vous avez, donnent la certification entière.',
      dejaObtenue: 'Les blocs que vous avez donnent déjà la certification entière.',
      partielle: 'Vous visez une partie de la certification. Il manquera {manque}.',
      unParmi: 'un bloc parmi {blocs}',
      ou: 'ou',
    },
    profondeur: { vide: 'vide', decrit: 'décrit', analyse: 'analysé', prouve: 'prouvé' },
    date: {
      modele: 'JJ/MM/AAAA, MM/AAAA ou AAAA',
      modeleJour: 'JJ/MM/AAAA',
      illisible:
        'Cette date ne se lit pas : écrivez 2023, 03/2023 ou 14/03/2023. Elle n’est pas encore enregistrée.',
      illisibleJour:
        'Cette date ne se lit pas : écrivez le jour, le mois et l’année, comme 14/03/2023. Elle n’est pas encore enregistrée.',
    },
    enregistrement: {
      aHeure: 'Enregistré à {heure}',
      toutEst: 'Tout est enregistré',
      enCours: 'Enregistrement…',
      echec: 'Pas enregistré : {message}',
      echecDepuis: 'Pas enregistré depuis {heure} : {message}',
      reessayer: 'Réessayer',
      lectureSeule: 'Livret ouvert en lecture : rien ne peut y être écrit.',
    },
  },
  {
    bloc: 'Bloc shown',
    periode: { depuis: 'since {debut}', entre: '{debut} to {fin}', jusque: 'until {fin}' },
    touches: { maj: 'Shift', entree: 'Enter' },
    compris: 'Understood',
    arreter: 'Stop',
    fermer: 'Close',
    renoncer: 'Cancel',
    chargement: 'One moment…',
    reglette: '{couvertes, number} of {total, number} competences covered',
    regle: {
      obtient:
        '{n, plural, one {The bloc you aim at, once validated, gives} other {The blocs you aim at, once validated, give}} the whole certification.',
      obtientAvecAcquis: 'The blocs you aim at, with those you hold, give the whole certification.',
      dejaObtenue: 'The blocs you hold already give the whole certification.',
      partielle: 'You aim at a part of the certification. {manque} will be missing.',
      unParmi: 'one bloc among {blocs}',
      ou: 'or',
    },
    profondeur: { vide: 'empty', decrit: 'described', analyse: 'analysed', prouve: 'proven' },
    date: {
      modele: 'DD/MM/YYYY, MM/YYYY or YYYY',
      modeleJour: 'DD/MM/YYYY',
      illisible: 'This date cannot be read: type 2023, 03/2023 or 14/03/2023. It is not saved yet.',
      illisibleJour:
        'This date cannot be read: type day, month and year, as 14/03/2023. It is not saved yet.',
    },
    enregistrement: {
      aHeure: 'Saved at {heure}',
      toutEst: 'Everything is saved',
      enCours: 'Saving…',
      echec: 'Not saved: {message}',
      echecDepuis: 'Not saved since {heure}: {message}',
      reessayer: 'Try again',
      lectureSeule: 'Livret opened for reading: nothing can be written in it.',
    },
  },
);
