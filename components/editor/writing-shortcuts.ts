import { Extension } from '@tiptap/core';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from '@tiptap/pm/inputrules';
import type { NodeType } from 'prosemirror-model';
import { nodeType } from './named-types';

/** What writers type at the start of a paragraph to change it: ## and ### for headings, > for a quotation, - and 1. for lists, --- for a rule. */
export const WritingShortcuts = Extension.create({
  name: 'writingShortcuts',
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    const rules = [
      textblockTypeInputRule(/^(#{2,4})\s$/, nodeType(schema, 'heading'), (match) => ({ level: match[1]?.length ?? 2 })),
      wrappingInputRule(/^\s*[>》]\s$/, nodeType(schema, 'blockquote')),
      wrappingInputRule(/^\s*[-*•]\s$/, nodeType(schema, 'bulletList')),
      wrappingInputRule(
        /^(\d{1,3})[.、]\s?$/,
        nodeType(schema, 'orderedList'),
        (match) => ({ start: Number(match[1]) }),
        (match, node) => node.childCount + node.attrs.start === Number(match[1]),
      ),
      dividerRule(nodeType(schema, 'divider')),
    ];
    return [inputRules({ rules })];
  },
});

/** Only a whole paragraph of three dashes becomes a rule, and the caret goes on below it. */
function dividerRule(divider: NodeType): InputRule {
  return new InputRule(/^(?:---|—-|———)$/, (state, _, start, end) => {
    const { $from } = state.selection;
    if ($from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null;
    const before = $from.before(1);
    return state.tr.delete(start, end).insert(before, divider.create());
  });
}
