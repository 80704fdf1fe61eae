// What the candidate decides of a suggestion, as a step of the text's own history: undone and done again with the words
// that it changed (SPEC TR23). It changes nothing in the document.
import type { Node, Schema } from '@tiptap/pm/model';
import { type Mappable, Step, StepMap, StepResult } from '@tiptap/pm/transform';
import type { Decision } from '#shared/domain/relectures/entities.ts';

export interface Change {
  readonly id: string;
  readonly de: Decision['etat'];
  readonly vers: Decision['etat'];
}

/** Where a suggestion stands in the document. */
export interface Pose {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export class DecisionStep extends Step {
  readonly changes: readonly Change[];
  /** Where they stood in the document before this step: where they are again once it is undone. */
  readonly poses: readonly Pose[];

  constructor(changes: readonly Change[], poses: readonly Pose[]) {
    super();
    this.changes = changes;
    this.poses = poses;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  override invert(): DecisionStep {
    return new DecisionStep(
      this.changes.map(({ id, de, vers }) => ({ id, de: vers, vers: de })),
      this.poses,
    );
  }

  override map(mapping: Mappable): DecisionStep {
    return new DecisionStep(
      this.changes,
      this.poses.map(({ id, from, to }) => ({ id, from: mapping.map(from, 1), to: mapping.map(to, -1) })),
    );
  }

  override toJSON(): Record<string, unknown> {
    return { stepType: 'livretDecision', changes: this.changes, poses: this.poses };
  }

  static override fromJSON(_schema: Schema, json: { changes: Change[]; poses: Pose[] }): DecisionStep {
    return new DecisionStep(json.changes, json.poses);
  }
}

Step.jsonID('livretDecision', DecisionStep);
