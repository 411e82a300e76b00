'use client';

import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import {
  Bold,
  Heading2,
  Heading3,
  Heading4,
  ImagePlus,
  Images,
  Italic,
  Link as LinkIcon,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  Pilcrow,
  Quote,
  Redo2,
  Subscript,
  Superscript,
  Undo2,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Toolbar as Bar } from 'radix-ui';
import { useRef } from 'react';
import { useEditorState } from './use-editor-state';
import { isOn, WRITING_COMMANDS, type WritingCommand } from './writing-commands';
import { KEYS } from './writing-keys';

const GROUPS: readonly (readonly [WritingCommand, LucideIcon][])[] = [
  [
    ['paragraph', Pilcrow],
    ['heading2', Heading2],
    ['heading3', Heading3],
    ['heading4', Heading4],
  ],
  [
    ['bold', Bold],
    ['italic', Italic],
    ['superscript', Superscript],
    ['subscript', Subscript],
  ],
  [
    ['bulletList', List],
    ['orderedList', ListOrdered],
    ['blockquote', Quote],
    ['pullQuote', MessageSquareQuote],
    ['divider', Minus],
  ],
];

type Props = {
  editor: Editor;
  onLink: () => void;
  onPicture: ((file: File) => void) | null;
  onGallery: ((files: readonly File[]) => void) | null;
};

/** What can be done to the words in hand. Arrow keys go along the bar; every key is shown with its button. */
export function Toolbar({ editor, onLink, onPicture, onGallery }: Props) {
  const t = useTranslations('Editor.toolbar');
  const state = useEditorState(editor);
  const run = (name: WritingCommand) => {
    WRITING_COMMANDS[name](state.schema)(editor.state, editor.view.dispatch);
    editor.view.focus();
  };
  return (
    <Bar.Root aria-label={t('label')} className="flex flex-wrap items-center gap-1">
      <ToolButton
        label={t('undo')}
        keys="Mod-z"
        icon={Undo2}
        isOff={undoDepth(state) === 0}
        onPress={() => undo(editor.state, editor.view.dispatch)}
      />
      <ToolButton
        label={t('redo')}
        keys="Shift-Mod-z"
        icon={Redo2}
        isOff={redoDepth(state) === 0}
        onPress={() => redo(editor.state, editor.view.dispatch)}
      />
      {GROUPS.map((group) => (
        <div key={group[0]?.[0]} className="flex items-center gap-1 border-l border-line pl-1">
          {group.map(([name, icon]) => (
            <ToolButton
              key={name}
              label={t(name)}
              keys={KEYS[name]}
              icon={icon}
              isPressed={name === 'divider' ? undefined : isOn(state, name)}
              isOff={!WRITING_COMMANDS[name](state.schema)(state)}
              onPress={() => run(name)}
            />
          ))}
        </div>
      ))}
      <div className="flex items-center gap-1 border-l border-line pl-1">
        <ToolButton label={t('link')} keys="Mod-k" icon={LinkIcon} isOff={!takesLinks(editor)} onPress={onLink} />
        {onPicture && <FileButton label={t('picture')} icon={ImagePlus} onChoose={([file]) => file && onPicture(file)} />}
        {onGallery && <FileButton label={t('gallery')} icon={Images} multiple onChoose={onGallery} />}
      </div>
    </Bar.Root>
  );
}

type FileButtonProps = { label: string; icon: LucideIcon; multiple?: boolean; onChoose: (files: readonly File[]) => void };

/** Asks for a picture, or for several at once. */
function FileButton({ label, icon, multiple = false, onChoose }: FileButtonProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolButton label={label} icon={icon} onPress={() => file.current?.click()} />
      <input
        ref={file}
        type="file"
        accept="image/*"
        multiple={multiple}
        hidden
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          target.value = '';
          if (chosen.length > 0) onChoose(chosen);
        }}
      />
    </>
  );
}

type ToolButtonProps = { label: string; keys?: string; icon: LucideIcon; isPressed?: boolean; isOff?: boolean; onPress: () => void };

function ToolButton({ label, keys, icon: Icon, isPressed, isOff = false, onPress }: ToolButtonProps) {
  return (
    <Bar.Button
      aria-label={label}
      aria-pressed={isPressed}
      aria-disabled={isOff || undefined}
      aria-keyshortcuts={keys?.replaceAll('-', '+').replace('Mod', 'Control')}
      title={keys ? `${label} (${keys.replaceAll('-', '+').replace('Mod', 'Ctrl/⌘')})` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={isOff ? undefined : onPress}
      className="inline-flex size-9 items-center justify-center rounded-sm text-ink hover:bg-sunk aria-disabled:text-muted aria-disabled:opacity-60 aria-pressed:bg-ink aria-pressed:text-paper"
    >
      <Icon aria-hidden size={18} />
    </Bar.Button>
  );
}

function takesLinks({ state }: Editor): boolean {
  const { link } = state.schema.marks;
  return link ? state.selection.$from.parent.type.allowsMarkType(link) : false;
}
