// The words of a block of the editor as the livret counts them (texteDuBloc): one character for each position.
import type { Node } from '@tiptap/pm/model';

export const plainText = (node: Node, from = 0, to = node.content.size): string =>
  node.textBetween(from, to, undefined, (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ' '));
