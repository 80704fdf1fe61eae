CREATE TABLE candidat (
  seul INTEGER PRIMARY KEY CHECK (seul = 1),
  prenom TEXT NOT NULL,
  nom TEXT NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('feminin', 'masculin', 'neutre')),
  courriel TEXT NOT NULL,
  telephone TEXT NOT NULL,
  adresse TEXT NOT NULL,
  situation_actuelle TEXT NOT NULL,
  accompagnateur TEXT NOT NULL
) STRICT;

CREATE TABLE couverture (
  competence_id TEXT NOT NULL,
  experience_id TEXT NOT NULL REFERENCES experience (id) DEFERRABLE INITIALLY DEFERRED,
  profondeur INTEGER NOT NULL CHECK (profondeur BETWEEN 1 AND 3),
  PRIMARY KEY (competence_id, experience_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier (
  bloc TEXT PRIMARY KEY,
  chapitres TEXT NOT NULL CHECK (json_type(chapitres) = 'array')
) STRICT, WITHOUT ROWID;

CREATE TABLE ecart (
  regle TEXT NOT NULL CHECK (regle <> ''),
  lieu TEXT NOT NULL,
  citation TEXT NOT NULL,
  PRIMARY KEY (regle, lieu, citation)
) STRICT, WITHOUT ROWID;

CREATE TABLE envoi (
  id TEXT PRIMARY KEY,
  bloc TEXT NOT NULL,
  fait_le TEXT NOT NULL,
  contenu BLOB NOT NULL
, commentaires TEXT NOT NULL DEFAULT '[]', pages INTEGER CHECK (pages > 0), octets INTEGER CHECK (octets > 0)) STRICT;

CREATE TABLE experience (
  id TEXT PRIMARY KEY,
  ordre INTEGER NOT NULL CHECK (ordre >= 0),
  nature TEXT NOT NULL CHECK (nature IN ('poste', 'projet', 'mission', 'benevolat', 'formation')),
  intitule TEXT NOT NULL,
  structure_id TEXT REFERENCES structure (id) DEFERRABLE INITIALLY DEFERRED,
  debut TEXT,
  fin TEXT,
  en_cours INTEGER NOT NULL CHECK (en_cours IN (0, 1)),
  contexte TEXT NOT NULL,
  place TEXT NOT NULL,
  equipe TEXT NOT NULL,
  moyens TEXT NOT NULL,
  resultats TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fiche (
  seul INTEGER PRIMARY KEY CHECK (seul = 1),
  code TEXT NOT NULL,
  fiche TEXT NOT NULL CHECK (json_valid(fiche)),
  page TEXT CHECK (page IS NULL OR json_valid(page)),
  credit TEXT NOT NULL
) STRICT;

CREATE TABLE fichier (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  nom TEXT NOT NULL,
  mime TEXT NOT NULL,
  taille INTEGER NOT NULL CHECK (taille >= 0),
  largeur INTEGER CHECK (largeur > 0),
  hauteur INTEGER CHECK (hauteur > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE fichier_blob (
  sha256 TEXT PRIMARY KEY REFERENCES fichier (sha256) DEFERRABLE INITIALLY DEFERRED,
  octets BLOB NOT NULL
) STRICT;

CREATE TABLE gabarit (
  bloc TEXT PRIMARY KEY,
  nom TEXT NOT NULL,
  fichier TEXT NOT NULL REFERENCES fichier (sha256) DEFERRABLE INITIALLY DEFERRED,
  correspondances TEXT NOT NULL CHECK (json_type(correspondances) = 'array')
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  jour TEXT NOT NULL,
  cle TEXT NOT NULL,
  competence TEXT,
  secondes INTEGER NOT NULL CHECK (secondes >= 0),
  ajoutes INTEGER NOT NULL CHECK (ajoutes >= 0),
  retires INTEGER NOT NULL CHECK (retires >= 0),
  PRIMARY KEY (jour, cle)
) STRICT, WITHOUT ROWID;

CREATE TABLE livret (
  seul INTEGER PRIMARY KEY CHECK (seul = 1),
  id TEXT NOT NULL,
  exemple INTEGER NOT NULL CHECK (exemple IN (0, 1)),
  cree_le TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
  modifie_le TEXT NOT NULL
) STRICT;

CREATE TABLE preuve (
  id TEXT PRIMARY KEY,
  ordre INTEGER NOT NULL CHECK (ordre >= 0),
  legende TEXT NOT NULL,
  montre TEXT NOT NULL,
  confidentielle INTEGER NOT NULL CHECK (confidentielle IN (0, 1)),
  alt TEXT NOT NULL,
  date TEXT,
  experience_id TEXT REFERENCES experience (id) DEFERRABLE INITIALLY DEFERRED,
  fichier TEXT REFERENCES fichier (sha256) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE projet (
  seul INTEGER PRIMARY KEY CHECK (seul = 1),
  blocs_vises TEXT NOT NULL CHECK (json_type(blocs_vises) = 'array'),
  blocs_acquis TEXT NOT NULL CHECK (json_type(blocs_acquis) = 'array'),
  recevabilite TEXT,
  recevabilite_fin TEXT,
  depot TEXT,
  session TEXT,
  mots_par_competence INTEGER NOT NULL CHECK (mots_par_competence > 0)
, objectifs TEXT NOT NULL DEFAULT '{}' CHECK (json_type(objectifs) = 'object'), relecteurs TEXT NOT NULL DEFAULT '[]' CHECK (json_type(relecteurs) = 'array'), famille TEXT NOT NULL DEFAULT 'competences' CHECK (famille IN ('competences', 'activites')), limites TEXT NOT NULL DEFAULT '{"pages":null,"horsAnnexes":false,"mo":null}' CHECK (json_type(limites) = 'object'), dictionnaire TEXT NOT NULL DEFAULT '[]' CHECK (json_type(dictionnaire) = 'array')) STRICT;

CREATE TABLE pseudonyme (
  id TEXT PRIMARY KEY,
  genre TEXT NOT NULL CHECK (genre IN ('personne', 'entreprise', 'client', 'lieu')),
  nom TEXT NOT NULL CHECK (nom <> ''),
  pseudonyme TEXT NOT NULL CHECK (pseudonyme <> ''),
  variantes TEXT NOT NULL CHECK (json_type(variantes) = 'array'),
  applique INTEGER NOT NULL CHECK (applique IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE question_au_tuteur (
  id TEXT PRIMARY KEY,
  cle TEXT NOT NULL,
  block_id TEXT NOT NULL,
  debut INTEGER NOT NULL CHECK (debut >= 0),
  citation TEXT NOT NULL,
  texte TEXT NOT NULL CHECK (texte <> ''),
  posee_le TEXT NOT NULL,
  etat TEXT NOT NULL CHECK (etat IN ('posee', 'reglee')),
  reponses TEXT NOT NULL CHECK (json_type(reponses) = 'array')
) STRICT;

CREATE TABLE remarque (
  id TEXT PRIMARY KEY,
  ordre INTEGER NOT NULL CHECK (ordre >= 0),
  type TEXT NOT NULL,
  auteur TEXT NOT NULL,
  date TEXT,
  texte TEXT NOT NULL,
  citation TEXT NOT NULL,
  competence TEXT,
  confiance TEXT NOT NULL CHECK (confiance IN ('certaine', 'probable', 'a-rattacher')),
  ancre TEXT,
  place TEXT NOT NULL CHECK (json_valid(place)),
  propositions TEXT NOT NULL CHECK (json_type(propositions) = 'array'),
  reponses TEXT NOT NULL CHECK (json_type(reponses) = 'array'),
  resolu INTEGER NOT NULL CHECK (resolu IN (0, 1)),
  etat TEXT NOT NULL CHECK (etat IN ('a-traiter', 'acceptee', 'refusee', 'reglee')),
  reponse TEXT NOT NULL
, colonne TEXT, reponse_le TEXT) STRICT;

CREATE TABLE repetition (
  id TEXT PRIMARY KEY,
  bloc TEXT NOT NULL,
  le TEXT NOT NULL,
  parties TEXT NOT NULL CHECK (json_type(parties) = 'array')
) STRICT, WITHOUT ROWID;

CREATE TABLE reponse (
  bloc TEXT NOT NULL,
  rang INTEGER NOT NULL CHECK (rang >= 1),
  fait INTEGER NOT NULL CHECK (fait IN (0, 1)),
  preuves TEXT NOT NULL CHECK (json_type(preuves) = 'array'),
  PRIMARY KEY (bloc, rang)
) STRICT, WITHOUT ROWID;

CREATE TABLE retour (
  id TEXT PRIMARY KEY CHECK (length(id) = 64),
  nom TEXT NOT NULL,
  recu_le TEXT NOT NULL,
  remarques TEXT NOT NULL CHECK (json_type(remarques) = 'array')
) STRICT, WITHOUT ROWID;

CREATE TABLE situation (
  id TEXT PRIMARY KEY,
  ordre INTEGER NOT NULL CHECK (ordre >= 0),
  competence_id TEXT NOT NULL,
  experience_id TEXT REFERENCES experience (id) DEFERRABLE INITIALLY DEFERRED,
  titre TEXT NOT NULL,
  debut TEXT,
  fin TEXT,
  role TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE soutenance (
  bloc TEXT PRIMARY KEY,
  minutes INTEGER CHECK (minutes > 0),
  entretien_minutes INTEGER CHECK (entretien_minutes > 0),
  parties TEXT NOT NULL CHECK (json_type(parties) = 'array'),
  questions TEXT NOT NULL CHECK (json_type(questions) = 'array')
) STRICT, WITHOUT ROWID;

CREATE TABLE structure (
  id TEXT PRIMARY KEY,
  rang INTEGER NOT NULL,
  nom TEXT NOT NULL,
  secteur TEXT NOT NULL,
  lieu TEXT NOT NULL,
  effectif TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE texte (
  cle TEXT PRIMARY KEY,
  mots INTEGER NOT NULL CHECK (mots >= 0),
  preuves_citees TEXT NOT NULL CHECK (json_type(preuves_citees) = 'array'),
  elements TEXT NOT NULL CHECK (json_type(elements) = 'array'),
  fichiers TEXT NOT NULL CHECK (json_type(fichiers) = 'array'),
  extrait TEXT NOT NULL,
  modifie_le TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  doc TEXT NOT NULL CHECK (json_valid(doc))
) STRICT;

CREATE TABLE version (
  id TEXT PRIMARY KEY,
  cle TEXT NOT NULL,
  le TEXT NOT NULL,
  raison TEXT NOT NULL CHECK (raison IN ('seance', 'travail', 'avant', 'gardee')),
  nom TEXT NOT NULL,
  fichiers TEXT NOT NULL CHECK (json_type(fichiers) = 'array'),
  empreinte TEXT NOT NULL REFERENCES version_contenu (empreinte) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE version_contenu (
  empreinte TEXT PRIMARY KEY CHECK (length(empreinte) = 64),
  contenu BLOB NOT NULL
) STRICT;

CREATE INDEX couverture_experience ON couverture (experience_id);

CREATE INDEX envoi_bloc ON envoi (bloc, fait_le);

CREATE INDEX experience_structure ON experience (structure_id);

CREATE INDEX gabarit_fichier ON gabarit (fichier);

CREATE INDEX preuve_experience ON preuve (experience_id);

CREATE INDEX preuve_fichier ON preuve (fichier);

CREATE INDEX situation_experience ON situation (experience_id);

CREATE INDEX version_cle ON version (cle, le);

CREATE INDEX version_empreinte ON version (empreinte);
