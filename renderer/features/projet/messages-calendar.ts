// Words of the calendar of « Mon projet »: the two clocks in one plain sentence.
export const calendarFr = {
  titre: 'Le calendrier',
  etats: {
    'recevable-avant':
      '{genre, select, feminin {Vous avez été déclarée recevable le {recevabilite}} masculin {Vous avez été déclaré recevable le {recevabilite}} other {Votre recevabilité a été prononcée le {recevabilite}}}, avant l’échéance du {echeance} : vous gardez le droit de passer devant un jury{passee, select, oui {, même si cette date est passée} other { après cette date}}.',
    'recevable-apres':
      'La date de recevabilité saisie, le {recevabilite}, vient après l’échéance du {echeance}. Vérifiez-la sur votre notification, ou demandez au certificateur.',
    'non-saisie-active':
      'La fiche est active jusqu’au {echeance} : une recevabilité prononcée avant cette date vous garde le droit de passer devant un jury. Saisissez la vôtre dès que vous l’avez.',
    'non-saisie-echue':
      'L’échéance du {echeance} est passée : une nouvelle recevabilité ne peut plus être prononcée. Si la vôtre est d’avant, saisissez sa date : votre droit est gardé.',
    'echeance-inconnue':
      'La fiche n’indique pas d’échéance : demandez au certificateur jusqu’à quand une recevabilité peut être prononcée.',
  },
  limite: {
    recevabilite:
      '{quand, select, passee {Votre recevabilité a pris fin le {date}, d’après ce que vous avez saisi : demandez au certificateur ce qui reste possible.} other {Votre recevabilité vaut jusqu’au {date} : il vous reste {unite, select, jours {{n, plural, one {# jour} other {# jours}}} mois {{n, number} mois} other {{n, plural, one {# an} other {# ans}}}}.}}',
    'derniere-delivrance':
      '{quand, select, passee {La dernière délivrance possible était le {date} : demandez au certificateur ce qui reste possible.} other {La certification peut être délivrée jusqu’au {date} ; il reste {unite, select, jours {{n, plural, one {# jour} other {# jours}}} mois {{n, number} mois} other {{n, plural, one {# an} other {# ans}}}}.}}',
  },
  limiteInconnue:
    'La dernière délivrance possible n’est pas indiquée : ce n’est ni « sans limite », ni l’échéance. Demandez-la au certificateur.',
  dates: {
    recevabilite: 'Recevabilité prononcée le',
    recevabiliteFin: 'Valable jusqu’au',
    depot: 'Dépôt du dossier visé',
    session: 'Session du jury visée',
  },
  aides: {
    recevabilite: 'La date écrite sur votre notification.',
    recevabiliteFin: 'Sa durée varie : lisez la notification.',
  },
  libelles: {
    recevabilite: 'date de recevabilité',
    recevabiliteFin: 'fin de la recevabilité',
    depot: 'date de dépôt',
    session: 'date de session',
  },
  datesLues: 'Dates lues dans la fiche {code}.',
  regles: 'Les règles, et d’où elles viennent',
  regle: '{texte}. Vérifié le {date}.',
  dessin: {
    decision: 'décision',
    echeance: 'échéance de la fiche',
    derniereDelivrance: 'dernière délivrance possible',
    derniereInconnue: 'Dernière délivrance possible : non indiquée',
    recevabilite: 'votre recevabilité',
    recevabiliteFin: 'fin de votre recevabilité',
    depot: 'dépôt visé',
    session: 'session visée',
    aujourdhui: 'aujourd’hui',
    peutEtrePrononcee: 'une recevabilité peut être prononcée',
    peuventSeTerminer: 'les parcours en cours peuvent se terminer',
    finInconnue: 'dernière délivrance non indiquée',
  },
} as const;

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

export const calendarEn: Same<typeof calendarFr> = {
  titre: 'The calendar',
  etats: {
    'recevable-avant':
      'You were declared admissible on {recevabilite}, before the expiry date of {echeance}: you keep the right to meet a jury {passee, select, oui {even though that date has passed} other {after that date}}.',
    'recevable-apres':
      'The date of admissibility typed in, {recevabilite}, comes after the expiry date of {echeance}. Check it on your notification, or ask the certifying body.',
    'non-saisie-active':
      'The fiche is active until {echeance}: an admissibility decided before that date keeps your right to meet a jury. Type yours in as soon as you have it.',
    'non-saisie-echue':
      'The expiry date of {echeance} has passed: a new admissibility can no longer be decided. If yours is older, type its date in: your right is kept.',
    'echeance-inconnue':
      'The fiche gives no expiry date: ask the certifying body until when an admissibility can be decided.',
  },
  limite: {
    recevabilite:
      '{quand, select, passee {Your admissibility ended on {date}, from what you typed in: ask the certifying body what remains possible.} other {Your admissibility holds until {date}: {unite, select, jours {{n, plural, one {# day is} other {# days are}}} mois {{n, number} months are} other {{n, plural, one {# year is} other {# years are}}}} left.}}',
    'derniere-delivrance':
      '{quand, select, passee {The last possible delivery was on {date}: ask the certifying body what remains possible.} other {The certification can be delivered until {date}; {unite, select, jours {{n, plural, one {# day is} other {# days are}}} mois {{n, number} months are} other {{n, plural, one {# year is} other {# years are}}}} left.}}',
  },
  limiteInconnue:
    'The last possible delivery is not given: that is neither “without limit” nor the expiry date. Ask the certifying body.',
  dates: {
    recevabilite: 'Admissibility decided on',
    recevabiliteFin: 'Valid until',
    depot: 'Dossier to be handed in on',
    session: 'Jury session aimed at',
  },
  aides: {
    recevabilite: 'The date written on your notification.',
    recevabiliteFin: 'Its length varies: read the notification.',
  },
  libelles: {
    recevabilite: 'date of admissibility',
    recevabiliteFin: 'end of admissibility',
    depot: 'date of handing in',
    session: 'date of the session',
  },
  datesLues: 'Dates read in fiche {code}.',
  regles: 'The rules, and where they come from',
  regle: '{texte}. Checked on {date}.',
  dessin: {
    decision: 'decision',
    echeance: 'expiry of the fiche',
    derniereDelivrance: 'last possible delivery',
    derniereInconnue: 'Last possible delivery: not given',
    recevabilite: 'your admissibility',
    recevabiliteFin: 'end of your admissibility',
    depot: 'handing in',
    session: 'session',
    aujourdhui: 'today',
    peutEtrePrononcee: 'an admissibility can be decided',
    peuventSeTerminer: 'those under way can finish',
    finInconnue: 'last delivery not given',
  },
};
