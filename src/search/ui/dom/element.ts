/** A new element with its class and children; a string is text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  if (className !== '') created.className = className;
  created.append(...children);
  return created;
}

/** A button that submits no form. */
export function button(
  className: string,
  children: (Node | string)[],
  onClick: () => void,
): HTMLButtonElement {
  const created = element('button', className, children);
  created.type = 'button';
  created.addEventListener('click', onClick);
  return created;
}
