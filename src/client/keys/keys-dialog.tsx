import { render } from 'preact';
import { Text } from '../../view/text.tsx';
import { KEYS } from './keys.ts';

function Keys() {
  return (
    <>
      <form method="dialog">
        <h2 id="keys-title">
          <Text en="Keys" zh="快捷键" />
        </h2>
        <button type="submit">
          <Text en="Close" zh="关闭" />
        </button>
      </form>
      {KEYS.map(({ place, keys }) => (
        <section key={place.en}>
          <h3>
            <Text {...place} />
          </h3>
          <dl>
            {keys.map(({ keys: names, does }) => (
              <div key={does.en}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>
                  <Text {...does} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'panel keys';
  dialog.setAttribute('aria-labelledby', 'keys-title');
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  render(<Keys />, dialog);
  document.body.append(dialog);
  return dialog;
}

let dialog: HTMLDialogElement | undefined;

/** Shows the keys of the site over the page. Esc, its button and a click beside it close it, and give the focus back. */
export function openKeysDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open && document.querySelector('dialog[open]') === null) dialog.showModal();
}
