// One entry of the contract between the windows (or the command line) and the core.
import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  /** Failures that the caller is expected to show or handle, beyond « inattendue » and « entree-invalide ». */
  readonly errors: readonly ErrorCode[];
}

export const defineCall = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
): Call<I, O> => ({ input, output, errors });
