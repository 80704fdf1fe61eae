// Words of the interview, one question at a time. Each hint says in one line why a jury cares.
import { catalogue } from '#renderer/messages/catalogue.ts';

export const messages = catalogue(
  {
    commande: 'Répondre aux questions, une à une',
    bouton: 'Répondre aux questions, une à une',
    boutonSituation: 'Questions une à une',
    titre: 'Une question à la fois',
    situationNeuve: 'Nouvelle situation',
    ou: '{bloc}, compétence {competence, number}',
    quitter: 'Quitter',
    echap: 'Échap',
    retenu:
      'Vos derniers mots ne sont pas encore enregistrés. Ils restent ici, et l’application réessaie. Dès que l’enregistrement réussit, vous pouvez continuer ou quitter.',
    illisible:
      'Le texte de cette situation n’a pas pu être lu\u00A0: {raison} Rien n’a été changé. Quittez avec Échap, puis réessayez.',
    libelle: 'réponses aux questions sur «\u00A0{titre}\u00A0»',
    rang: '{rang, number} sur {total, number}',
    titreNom: 'la situation',
    titreQuestion: 'De quelle situation allez-vous parler\u202F?',
    titrePourquoi:
      'Un moment précis que vous avez vécu\u00A0: une panne, un projet, une réunion. Quelques mots suffisent, ils en seront le titre.',
    titreModele: 'La nuit où le site est tombé',
    dansLaPhrase: '{role}\u00A0: {mots}',
    deja: 'Déjà dans votre texte. Ce que vous ajoutez ici viendra après.',
    notePar: 'Noté par {nom}. À récrire avec mes mots.',
    note: 'Noté par quelqu’un d’autre. À récrire avec mes mots.',
    precedente: 'Précédente',
    suivante: 'Suivante',
    passer: 'Passer',
    terminer: 'Terminer',
    sansReponse: 'Prochaine sans réponse',
    etapes: 'Les questions',
    etape: 'Question {rang, number}, {nom}, {etat, select, dite {a sa réponse} other {sans réponse}}',
    avancement: '{dites, number} sur {total, number} ont leur réponse',
    plume: {
      autre: 'Quelqu’un note pendant que je raconte',
      nom: 'Qui note',
      explication:
        'Dans le texte, ces réponses commenceront par «\u00A0Dit en entretien\u00A0». Ce sont des notes\u00A0: vous les récrirez avec vos mots, car c’est vous l’auteur du dossier.',
    },
    fin: {
      titre:
        '{nombre, plural, one {Une réponse est dans votre texte.} other {# réponses sont dans votre texte.}}',
      rien: 'Aucune réponse pour l’instant.',
      suite:
        'Elles forment un premier jet, dans l’ordre d’un récit. Relisez-le, liez les phrases, citez vos preuves.',
      plusTard: 'Vous pourrez reprendre quand vous voudrez\u00A0: les questions vous attendront.',
      reste: '{nombre, plural, one {Une question reste ouverte} other {# questions restent ouvertes}}',
      lire: 'Lire mon texte',
      revoir: 'Reprendre au début',
    },
    pourquoi: {
      contexte:
        'Le jury ne connaît pas votre entreprise\u00A0: sans décor, il ne peut pas mesurer ce que vous avez fait.',
      role: 'Le jury évalue une personne, pas une équipe\u00A0: il cherche ce qui dépendait de vous.',
      taches: 'L’ordre réel de vos gestes montre que vous l’avez fait vous-même.',
      outils: 'Nommer un outil et l’usage que vous en aviez montre la technique derrière le geste.',
      autonomie: 'C’est à ce que vous décidiez seul que le jury reconnaît un niveau.',
      difficulte:
        'Un travail sans obstacle paraît récité\u00A0: la façon de s’en sortir est la compétence même.',
      resultat: 'Un résultat vérifiable vaut mieux qu’une affirmation.',
      analyse: 'Le recul distingue l’expérience de l’habitude\u00A0: le jury le cherche à chaque page.',
      savoirs: 'Le diplôme atteste aussi des connaissances\u00A0: dites d’où viennent les vôtres.',
      preuve: 'Une trace que l’on peut montrer fait taire les doutes.',
    },
    pourquoiPhrase: {
      action: 'C’est le verbe de la compétence\u00A0: tout le reste s’y rattache.',
      moyens: 'La fiche dit par quels moyens\u00A0: le jury vérifie que chacun est là.',
      contrainte: 'La fiche pose cette condition\u00A0: l’oublier est une raison fréquente de refus.',
      exemple: 'Ce ne sont que des exemples\u00A0: ce que vous avez connu compte autant.',
      finalite: 'La fiche dit pourquoi on le fait\u00A0: le jury veut savoir si ce but a été atteint.',
    },
  },
  {
    commande: 'Answer the questions, one at a time',
    bouton: 'Answer the questions, one at a time',
    boutonSituation: 'Questions one at a time',
    titre: 'One question at a time',
    situationNeuve: 'New situation',
    ou: '{bloc}, competence {competence, number}',
    quitter: 'Leave',
    echap: 'Esc',
    retenu:
      'Your last words are not saved yet. They stay here, and the application tries again. As soon as saving succeeds, you can go on or leave.',
    illisible:
      'The text of this situation could not be read: {raison} Nothing was changed. Leave with Esc, then try again.',
    libelle: 'answers to the questions about “{titre}”',
    rang: '{rang, number} of {total, number}',
    titreNom: 'the situation',
    titreQuestion: 'Which situation are you going to talk about?',
    titrePourquoi:
      'A precise moment that you lived: a breakdown, a project, a meeting. A few words are enough, they will be its title.',
    titreModele: 'The night the site went down',
    dansLaPhrase: '{role}: {mots}',
    deja: 'Already in your text. What you add here will come after it.',
    notePar: 'Noted by {nom}. To be written again in my words.',
    note: 'Noted by somebody else. To be written again in my words.',
    precedente: 'Previous',
    suivante: 'Next',
    passer: 'Skip',
    terminer: 'Finish',
    sansReponse: 'Next without answer',
    etapes: 'The questions',
    etape: 'Question {rang, number}, {nom}, {etat, select, dite {answered} other {not answered}}',
    avancement: '{dites, number} of {total, number} are answered',
    plume: {
      autre: 'Somebody takes notes while I talk',
      nom: 'Who takes notes',
      explication:
        'In the text, these answers will begin with “Dit en entretien” (said in an interview). They are notes: you will write them again in your own words, because you are the author of the dossier.',
    },
    fin: {
      titre: '{nombre, plural, one {One answer is in your text.} other {# answers are in your text.}}',
      rien: 'No answer for now.',
      suite:
        'They make a first draft, in the order of a story. Read it again, link the sentences, cite your proofs.',
      plusTard: 'You can take it up whenever you like: the questions will wait for you.',
      reste: '{nombre, plural, one {One question is still open} other {# questions are still open}}',
      lire: 'Read my text',
      revoir: 'Start again from the first',
    },
    pourquoi: {
      contexte: 'The jury does not know your company: without the setting, they cannot measure what you did.',
      role: 'The jury assesses a person, not a team: they look for what depended on you.',
      taches: 'The real order of your actions shows that you did it yourself.',
      outils: 'Naming a tool and how you used it shows the technique behind the action.',
      autonomie: 'What you decided alone is how a jury recognises a level.',
      difficulte: 'Work without obstacle sounds recited: how you got through is the competence itself.',
      resultat: 'A result that can be checked is worth more than a claim.',
      analyse: 'Distance is what tells experience from habit: the jury looks for it on every page.',
      savoirs: 'The diploma also attests knowledge: say where yours comes from.',
      preuve: 'A trace that can be shown silences doubts.',
    },
    pourquoiPhrase: {
      action: 'It is the verb of the competence: all the rest hangs on it.',
      moyens: 'The record says by which means: the jury checks that each is there.',
      contrainte: 'The record sets this condition: forgetting it is a frequent reason for refusal.',
      exemple: 'These are only examples: what you have known counts as much.',
      finalite: 'The record says what it is done for: the jury wants to know whether that aim was reached.',
    },
  },
);
