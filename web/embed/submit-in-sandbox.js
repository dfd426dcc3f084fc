/**
 * In a sandboxed frame without allow-forms, browsers drop the submit event: a form could not be answered. All
 * forms here are read by scripts and sent nowhere, so a press of the button, or Enter, is made the event itself.
 * @param {Document} document whose forms, also in open shadow roots, are ours
 */
export function submitInSandbox(document) {
  document.addEventListener('click', (event) => {
    const pressed = event.composedPath();
    const button = pressed.find((target) => target instanceof HTMLButtonElement && target.type === 'submit');
    if (event.defaultPrevented || !(button instanceof HTMLButtonElement) || !button.form) return;
    event.preventDefault();
    button.form.dispatchEvent(
      new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }),
    );
  });
}
