// Where the keyboard is: the element and, in a text, the place between its letters.

/** Gives the keyboard back to the element of that id; false where there is none any longer. */
export function keyboardPlace(): () => boolean {
  const before = document.activeElement;
  const id = before?.id ?? '';
  const isText = isTextField(before);
  const [start, end] = isText ? [before.selectionStart, before.selectionEnd] : [null, null];
  const top = isText ? before.scrollTop : 0;
  return () => {
    const after = id === '' ? null : document.getElementById(id);
    if (!after) return false;
    after.focus();
    if (after !== before && isTextField(after) && start !== null) {
      after.setSelectionRange(start, end);
      after.scrollTop = top;
    }
    return true;
  };
}

/** True while somebody is in a field, whose letters must not go elsewhere. */
export function isInField(): boolean {
  return document.activeElement?.matches('input, textarea, select') ?? false;
}

function isTextField(one: Element | null): one is HTMLTextAreaElement | HTMLInputElement {
  return one?.matches('textarea, input[type="text"]') ?? false;
}
