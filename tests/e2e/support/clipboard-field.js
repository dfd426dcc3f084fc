/** Both run in the page and stand alone: a text goes to the real clipboard by way of a field and Ctrl+C. */

/** @param {string} text selected and ready to be copied */
export function putOnClipboardField(text) {
  const field = document.createElement('textarea');
  field.id = 'clipboard-field';
  field.value = text;
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
}

/** Takes away what putOnClipboardField() put there. */
export function removeClipboardField() {
  document.getElementById('clipboard-field')?.remove();
}
