// Ids of blocks: 12 letters and figures, so that they fit the bookmarks of Word and never meet by chance.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 12;
/** Bytes from here on would make the first letters of the alphabet likelier than the others. */
const FAIR = 256 - (256 % ALPHABET.length);

export type RandomBytes = (count: number) => Uint8Array;
export type NewId = () => string;

export const blockIds =
  (random: RandomBytes): NewId =>
  () => {
    let id = '';
    while (id.length < LENGTH)
      for (const byte of random(LENGTH))
        if (byte < FAIR && id.length < LENGTH) id += ALPHABET[byte % ALPHABET.length];
    return id;
  };

export const newBlockId: NewId = blockIds((count) => crypto.getRandomValues(new Uint8Array(count)));
