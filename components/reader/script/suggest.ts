const PAUSE_MS = 150;
const MOST_KEPT = 40;

type Suggestion = { text: string; lang: string; kind: string; href: string };

/**
 * Makes the search field of every `form[data-suggest]` a combobox with a list of suggestions (ARIA APG, «editable combobox with list
 * autocomplete»): the arrows choose, Enter goes there, Escape closes, and whoever chooses nothing searches as without a script.
 */
export function suggestWhileTyping(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-suggest]').forEach((form, place) => {
    const field = form.querySelector<HTMLInputElement>('input[name="q"]');
    if (field) follow(field, { form, from: form.dataset.suggest ?? '', id: `suggestions-${place}` });
  });
}

function follow(field: HTMLInputElement, { form, from, id }: { form: HTMLFormElement; from: string; id: string }): void {
  const list = document.createElement('ul');
  list.id = id;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.getAttribute('aria-label') ?? '');
  form.append(list);
  field.autocomplete = 'off';
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  })) {
    field.setAttribute(name, value);
  }
  const known = new Map<string, Suggestion[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();

  function close(): void {
    clearTimeout(timer);
    asking.abort();
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    choose(null);
  }

  function choose(option: Element | null): void {
    for (const each of list.children) each.setAttribute('aria-selected', String(each === option));
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function show(suggestions: readonly Suggestion[]): void {
    list.replaceChildren(...suggestions.map((suggestion, place) => optionOf(suggestion, `${id}-${place}`)));
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    choose(null);
  }

  async function ask(): Promise<void> {
    const typed = field.value.trim();
    asking.abort();
    asking = new AbortController();
    if (typed === '') return close();
    const { signal } = asking;
    // Whoever is offline, or whose site is a static copy, goes on without.
    const found = known.get(typed) ?? (await fetched(`${from}&q=${encodeURIComponent(typed)}`, signal).catch(() => null));
    if (!found || signal.aborted || document.activeElement !== field) return;
    if (known.size < MOST_KEPT) known.set(typed, found);
    show(found);
  }

  field.addEventListener('input', (event) => {
    // What an input method has not settled yet is no word.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE_MS);
  });
  field.addEventListener('compositionend', () => void ask());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const chosen = list.querySelector<HTMLElement>('[aria-selected="true"]');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void ask();
      else choose(next(list, { chosen, down: event.key === 'ArrowDown' }));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      location.assign(chosen.dataset.href ?? '');
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') close();
  });
  // Before the field loses the focus, and with it the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    if (option) location.assign(option.dataset.href ?? '');
  });
}

/** The option after or before the chosen one; past either end there is none, and then the other end. */
function next(list: Element, { chosen, down }: { chosen: Element | null; down: boolean }): Element | null {
  if (!chosen) return down ? list.firstElementChild : list.lastElementChild;
  return down ? chosen.nextElementSibling : chosen.previousElementSibling;
}

function optionOf({ text, lang, kind, href }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.lang = lang;
  option.dataset.kind = kind;
  option.dataset.href = location.pathname.startsWith('/zh-hant') ? href.replace(/^\/zh\b/, '/zh-hant') : href;
  option.textContent = text;
  return option;
}

async function fetched(address: string, signal: AbortSignal): Promise<Suggestion[]> {
  const answer = await fetch(address, { signal });
  const { suggestions }: { suggestions: Suggestion[] } = await answer.json();
  return suggestions;
}
