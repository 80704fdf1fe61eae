// Words of this screen.
import { catalogue } from '#renderer/messages/catalogue.ts';

export const messages = catalogue({ titre: 'Dossier' }, { titre: 'Dossier' });
