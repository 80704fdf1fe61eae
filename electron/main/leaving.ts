// Whether the window may close: at once when the page has written everything, else only when the person says so.

export interface Leaving {
  /** Asks the page to write what is pending; resolves to null when it is durable, else to why it is not. */
  askPage(): Promise<string | null>;
  /** Milliseconds left to the page before the person is asked. */
  readonly limit: number;
  /** Words would be lost: stays unless the person chooses to leave without them. */
  confirm(reason: string): Promise<'rester' | 'quitter'>;
}

export const NO_ANSWER =
  'L’application n’a pas fini d’enregistrer ce que vous venez d’écrire. Restez un instant, puis fermez de nouveau.';

export async function mayLeave({ askPage, limit, confirm }: Leaving): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(NO_ANSWER), limit);
  });
  const reason = await Promise.race([askPage(), silence]);
  clearTimeout(timer);
  return reason === null || (await confirm(reason)) === 'quitter';
}
